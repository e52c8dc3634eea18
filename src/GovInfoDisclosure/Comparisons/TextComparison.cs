namespace GovInfoDisclosure.Comparisons;

/// <summary>One section of prose in both reports: whether it is the same, and how much of it stayed (文字沿用).</summary>
public sealed record TextComparison
{
    /// <summary>How many passages are shown: the longest tell enough.</summary>
    private const int MostPassages = 3;

    /// <summary>The section: 一, 五 or 六.</summary>
    public required SectionKind Section { get; init; }

    /// <summary>Whether both texts are the same, letter for letter; also where neither report has the section.</summary>
    public bool IsSame { get; init; }

    /// <summary>Percent of the later text that is in the earlier one word for word, in runs of eight letters; <see langword="null"/> where one of them is too
    /// short to tell (60 runs), or is not there.</summary>
    public int? PercentKept { get; init; }

    /// <summary>Whether so much stayed that the checks N2 and N5 call it copied from last year: 85 percent.</summary>
    public bool IsCopied => PercentKept >= CopyCheck.CopiedFromPrior;

    /// <summary>The longest passages of the later text that are in the earlier one, up to three, each cut after 60 characters.</summary>
    public ValueList<string> Passages { get; init; } = ValueList<string>.Empty;

    internal static IEnumerable<TextComparison> Between(Narrative old, Narrative @new)
    {
        yield return Between(SectionKind.OverallSituation, old.OverallSituation, @new.OverallSituation);
        yield return Between(SectionKind.ProblemsAndImprovements, old.ProblemsAndImprovements, @new.ProblemsAndImprovements);
        yield return Between(SectionKind.OtherMatters, old.OtherMatters, @new.OtherMatters);
    }

    private static TextComparison Between(SectionKind section, string? old, string? @new)
    {
        var comparison = new TextComparison { Section = section, IsSame = old == @new };
        if (old is null || @new is null)
        {
            return comparison;
        }

        var before = new SharedRuns(old);
        var after = new SharedRuns(@new);
        return before.Count <= CopyCheck.FewestRuns || after.Count <= CopyCheck.FewestRuns ? comparison : comparison with
        {
            PercentKept = after.PercentIn(before),
            Passages = new ValueList<string>(after.PassagesIn(before, MostPassages).Select(x => CopiedPassage.Shown(@new, x.Start, x.End))),
        };
    }
}
