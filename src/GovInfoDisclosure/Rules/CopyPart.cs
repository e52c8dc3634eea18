namespace GovInfoDisclosure.Rules;

/// <summary>A part of a report that may be another agency's: the text of a section, or the numbers of a table.</summary>
/// <param name="Check">The check that asks for it: N6 or N7.</param>
/// <param name="Name">Its name in results: <c>overallSituation</c>, <c>table3</c>.</param>
internal sealed record CopyPart(string Check, string Name)
{
    /// <summary>Percent of a text; agencies of one city keep to one pattern lawfully, and less may be the pattern.</summary>
    private const int Copied = 80;

    /// <summary>A paragraph of a hundred characters; in less text a few set phrases are a large part.</summary>
    private const int FewestRuns = 100;

    /// <summary>How many passages are shown.</summary>
    private const int ShownPassages = 2;

    /// <summary>Two small towns have the same few small numbers by chance; so many different ones, with so many digits, no two have.</summary>
    private const int FewestNumbers = 4;
    private const int FewestDigits = 7;

    private Func<Narrative, string?>? Text { get; init; }

    private int Table { get; init; }

    public static IReadOnlyList<CopyPart> All { get; } =
    [
        new("N6", "overallSituation") { Text = narrative => narrative.OverallSituation },
        new("N6", "problemsAndImprovements") { Text = narrative => narrative.ProblemsAndImprovements },
        new("N7", "table2") { Table = 2 },
        new("N7", "table3") { Table = 3 },
        new("N7", "table4") { Table = 4 },
    ];

    public bool IsText => Text is not null;

    /// <summary>What another report's part must share to be like this one; empty where the part is too small to be told from others.</summary>
    /// <param name="report">The report.</param>
    /// <param name="most">How many at most.</param>
    public IEnumerable<ulong> Keys(AnnualReport report, int most)
    {
        if (Text is not null)
        {
            return Runs(report) is { } runs ? runs.Smallest(most).Select(Own) : [];
        }

        return Numbers(report) is { } numbers ? [Own(Hash(numbers))] : [];
    }

    /// <summary>What is said of two reports whose parts are alike; null where they are not.</summary>
    /// <param name="report">The report that is judged.</param>
    /// <param name="other">The other agency's.</param>
    public Message? Compare(AnnualReport report, AnnualReport other)
    {
        string name = other.Agency.Name!;
        if (Text is null)
        {
            return Numbers(report) is { } own && Numbers(other) is { } others && own.SequenceEqual(others) ? CopyTextsOfPeers.SameTable(Name, name) : null;
        }

        if (Runs(report) is not { } runs || Runs(other) is not { } source)
        {
            return null;
        }

        int percent = runs.PercentIn(source);
        string text = Text(report.Narrative)!;
        return percent < Copied ? null : CopyTextsOfPeers.SameText(Name, percent, name,
            [.. runs.PassagesIn(source, ShownPassages).Select(passage => CopiedPassage.Shown(text, passage.Start, passage.End))]);
    }

    private SharedRuns? Runs(AnnualReport report) =>
        Text!(report.Narrative) is { } text && new SharedRuns(text) is { Count: > FewestRuns } runs ? runs : null;

    /// <summary>The numbers of the table, blanks as 0; null where they are too few and small to be anybody's own.</summary>
    private decimal[]? Numbers(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        decimal[] numbers = [form.Ordinal, .. form.Cells.Where(cell => cell.Table == Table).Select(cell => values[cell.Index] ?? 0)];
        decimal[] different = [.. numbers.Skip(1).Where(number => number > 1).Distinct()];
        int digits = different.Sum(number => decimal.Truncate(number).ToString(CultureInfo.InvariantCulture).Length);
        return different.Length >= FewestNumbers && digits >= FewestDigits ? numbers : null;
    }

    private static ulong Hash(decimal[] numbers)
    {
        ulong hash = 14_695_981_039_346_656_037;
        foreach (decimal number in numbers)
        {
            // Equal numbers have equal texts, however many zeros they were written with.
            foreach (char sign in number.ToString("0.####", CultureInfo.InvariantCulture) + ",")
            {
                hash = unchecked((hash ^ sign) * 1_099_511_628_211);
            }
        }

        return hash;
    }

    /// <summary>Runs of one section are no runs of another.</summary>
    private ulong Own(ulong key)
    {
        foreach (char sign in Name)
        {
            key = unchecked((key ^ sign) * 1_099_511_628_211);
        }

        return key;
    }
}
