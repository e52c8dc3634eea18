namespace GovInfoDisclosure.Rules.Messages;

/// <summary>What is said of an instance: its comparison in words and numbers, and what leaves it open. Worded when it is asked for; it keeps the numbers of the
/// reports that were judged, and nothing of their documents.</summary>
/// <param name="instance">The instance.</param>
/// <param name="outcome">What it came to.</param>
/// <param name="grounds">What it was judged on.</param>
/// <param name="subject">The names of its cells.</param>
/// <param name="sides">Its comparison.</param>
/// <param name="level">The level that parameters were judged by; null where it is not known.</param>
internal sealed class FindingSentence(
    BoundInstance instance, Outcome outcome, Grounds grounds, SubjectText subject, ShownSides sides, AgencyLevel? level)
{
    public string In(MessageLanguage language)
    {
        Message template = Template();
        Message? possible = instance.ClaimKind is not null && outcome == Outcome.Broken ? RuleTexts.Possible : null;
        return possible?.In(language) + MessageTemplate.Fill(template.In(language), name => name switch
        {
            "subject" => (subject.Common ?? instance.Rule.Title).In(language),
            "left" => sides.Left(language),
            "right" => sides.Right(language),
            "difference" => sides.Difference(language),
            MessagePlaceholders.Ratio => sides.Ratio(),
            _ => Parameter(name, language) ?? instance.Variables.FirstOrDefault(x => x.Key == name).Value ?? "",
        }) + Quotes(language);
    }

    public static string Names(BoundInstance instance, SubjectText subject, List<CellRef> cells, MessageLanguage language)
    {
        const int Shown = 4;
        var names = new List<string>(Shown);
        for (int i = 0; i < cells.Count && i < Shown; i++)
        {
            names.Add(instance.Cells.Contains(cells[i]) && subject.Name(cells[i], language) is { Length: > 0 } name
                ? name
                : subject.FullName(cells[i], language));
        }

        string rest = cells.Count <= Shown ? "" : language.IsChinese ? $"等 {cells.Count} 格" : $" and {cells.Count - Shown} more";
        return string.Join(language.IsChinese ? "、" : "; ", names) + rest;
    }

    /// <summary>The number that a parameter had for the level that was judged by; null where the name is of no parameter.</summary>
    private string? Parameter(string name, MessageLanguage language)
    {
        if (!name.StartsWith('$') || !instance.Rule.Parameters.TryGetValue(name.Substring(1), out RuleParameter? parameter))
        {
            return null;
        }

        (Rational least, Rational most) = parameter.Between(level);
        string first = parameter.Text(least);
        return least == most ? first : RuleTexts.Range(first, parameter.Text(most)).In(language);
    }

    private Message Template()
    {
        if (outcome == Outcome.Broken)
        {
            return instance.Rule.MessageTemplate ?? sides.Broken();
        }

        if (outcome == Outcome.Holds)
        {
            return sides.Holds();
        }

        List<CellRef> blanks = grounds.Zero ? [] : Blanks();
        return blanks.Count == 0
            ? RuleTexts.UndecidedWithoutBlanks(instance.Rule.Title, Unknown())
            : sides.Undecided(Message.Of(language => Names(instance, subject, blanks, language)));
    }

    /// <summary>The facts that an instance asks for and nobody knows.</summary>
    private Message[] Unknown()
    {
        BoundFormula[] asked = [.. (instance.When?.Whole ?? []).Concat(instance.Check!.Whole)];
        Message[] facts = [.. asked.OfType<BoundFact>().Where(fact => fact.Accept(PartsJudge.Instance, grounds) is null)
            .Select(fact => FactNames.LabelOf(fact.Asked.Fact)).Distinct()];
        return facts.Length > 0 && !asked.OfType<BoundConstant>().Any(constant => constant.Settled is null) ? facts
            : [FactNames.LabelOf(Fact.Level), .. facts];
    }

    /// <summary>The blanks that leave an instance open: those of its check, of its condition, or of both.</summary>
    private List<CellRef> Blanks()
    {
        var blanks = new List<CellRef>();
        if (InstanceJudge.Decide(instance.Check!, grounds) is null)
        {
            AddBlanks(instance.Cells, blanks);
        }

        if (instance.When is not null && InstanceJudge.Decide(instance.When, grounds) is null)
        {
            AddBlanks(instance.When.NamedInOrder, blanks);
        }

        return blanks;
    }

    private void AddBlanks(IReadOnlyList<CellRef> cells, List<CellRef> blanks)
    {
        int others = blanks.Count;
        foreach (CellRef cell in cells)
        {
            if (grounds.Reports.IsBlank(cell) && blanks.IndexOf(cell, 0, others) < 0)
            {
                blanks.Add(cell);
            }
        }
    }

    private string Quotes(MessageLanguage language) =>
        grounds.Claim is not { } claim ? "" : language.IsChinese ? $"原文：“{claim.Quote}”。" : $" The words: “{claim.Quote}”.";
}
