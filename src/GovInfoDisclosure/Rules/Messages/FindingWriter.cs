namespace GovInfoDisclosure.Rules.Messages;

/// <summary>Makes the finding of an instance: both sides in numbers, its cells with their places, a whole sentence.</summary>
internal sealed class FindingWriter(JudgedReports reports, IReadOnlyList<string> unitNames, DocumentEvidence evidence, JudgedLevel? level)
{
    public Finding Write(BoundInstance instance, Outcome outcome)
    {
        Grounds grounds = Grounds.Of(instance, reports);
        Claim[] claims = instance.ClaimKind is null ? [] : [.. reports.Claims.Where(x => x.What == instance.ClaimKind)];
        bool? wanted = outcome == Outcome.Holds ? true : outcome == Outcome.Broken ? false : null;
        Claim? claim = claims.FirstOrDefault(x => instance.Check?.Accept(PartsJudge.Instance, grounds with { Claim = x }) == wanted) ?? claims.FirstOrDefault();
        CellValue[] cells = [.. instance.Cells.SelectMany(Shown)];
        Statement statement = outcome == Outcome.NotApplicable
            ? new(WhyNotApplicable(instance, claims))
            : State(instance, outcome, wanted, grounds with { Claim = claim }) ?? new(RuleTexts.Plain(instance.Rule.Title, outcome));
        return new Finding
        {
            RuleId = instance.Rule.Id,
            Id = instance.Id,
            Instance = instance.Variables,
            Severity = instance.Rule.Severity,
            Outcome = outcome,
            Left = Decimal(statement.Left),
            Right = Decimal(statement.Right),
            Difference = Decimal(statement.Left - statement.Right),
            Cells = new ValueList<CellValue>(cells),
            Claims = new ValueList<Claim>(claims),
            Message = outcome == Outcome.Broken && instance.Rule.IsIdentity
                ? WithInferred(statement.Message, instance)
                : statement.Message,
            Level = instance.Rule.NeedsLevel ? level : null,
            Place = cells.Select(x => x.Place).FirstOrDefault(x => x is not null) ?? claim?.Place,
        };
    }

    /// <summary>An identity that is broken over a number which the reader inferred is as likely the reader's doing as the agency's: the sentence says
    /// so.</summary>
    private Message WithInferred(Message message, BoundInstance instance)
    {
        if (evidence.InferredBy.Count == 0)
        {
            return message;
        }

        List<CellRef> inferred =
            [.. instance.Cells.Where(cell => cell.Source == CellRef.Own && evidence.InferredBy.ContainsKey(reports.Definition(cell).Address))];
        if (inferred.Count == 0)
        {
            return message;
        }

        var subject = new SubjectText(reports, instance.Cells, unitNames);
        string[] codes = [.. inferred.Select(cell => evidence.InferredBy[reports.Definition(cell).Address])
            .Where(code => code.Length > 0).Distinct().OrderBy(code => code, StringComparer.Ordinal)];
        Message also = RuleTexts.Inferred(Message.Of(language => Names(instance, subject, inferred, language)), codes);
        return new Message(message.Zh + also.Zh, message.En + also.En);
    }

    private static Message WhyNotApplicable(BoundInstance instance, Claim[] claims) =>
        instance.Check is null ? RuleTexts.NoPartner(instance.Rule.Title)
        : instance.ClaimKind is not null && claims.Length == 0 ? RuleTexts.NoClaim(instance.Rule.Title)
        : RuleTexts.NotApplicable(instance.Rule.Title);

    /// <summary>The comparison that made the outcome in words; null where the check compares nothing.</summary>
    private Statement? State(BoundInstance instance, Outcome outcome, bool? wanted, Grounds grounds)
    {
        if (ShownComparison.Of(instance.Check!, wanted, grounds) is not { } shown)
        {
            return null;
        }

        var subject = new SubjectText(reports, instance.Cells, unitNames);
        var sides = new ShownSides(grounds, subject, shown);
        Message template = Template(outcome, instance, sides, subject, grounds);
        Message? possible = instance.ClaimKind is not null && outcome == Outcome.Broken ? RuleTexts.Possible : null;
        return new Statement(
            Message.Of(language => possible?.In(language) + MessageTemplate.Fill(template.In(language), name => name switch
            {
                "subject" => (subject.Common ?? instance.Rule.Title).In(language),
                "left" => sides.Left(language),
                "right" => sides.Right(language),
                "difference" => sides.Difference(language),
                MessagePlaceholders.Ratio => sides.Ratio(),
                _ => Parameter(instance.Rule, name, language) ?? instance.Variables.FirstOrDefault(x => x.Key == name).Value ?? "",
            }) + Quotes(grounds.Claim, language)),
            sides.LeftValue,
            sides.RightValue);
    }

    /// <summary>The number that a parameter had for the level that was judged by; null where the name is of no parameter.</summary>
    private string? Parameter(Rule rule, string name, MessageLanguage language)
    {
        if (!name.StartsWith('$') || !rule.Parameters.TryGetValue(name.Substring(1), out RuleParameter? parameter))
        {
            return null;
        }

        (Rational least, Rational most) = parameter.Between(level?.Value);
        string first = parameter.Text(least);
        return least == most ? first : RuleTexts.Range(first, parameter.Text(most)).In(language);
    }

    private Message Template(Outcome outcome, BoundInstance instance, ShownSides sides, SubjectText subject, Grounds grounds)
    {
        if (outcome == Outcome.Broken)
        {
            return instance.Rule.MessageTemplate ?? sides.Broken();
        }

        if (outcome == Outcome.Holds)
        {
            return sides.Holds();
        }

        List<CellRef> blanks = grounds.Zero ? [] : Blanks(instance, grounds);
        return blanks.Count == 0
            ? RuleTexts.UndecidedWithoutBlanks(instance.Rule.Title, Unknown(instance, grounds))
            : sides.Undecided(Message.Of(language => Names(instance, subject, blanks, language)));
    }

    /// <summary>The facts that an instance asks for and nobody knows.</summary>
    private static Message[] Unknown(BoundInstance instance, Grounds grounds)
    {
        BoundFormula[] asked = [.. (instance.When?.Whole ?? []).Concat(instance.Check!.Whole)];
        Message[] facts = [.. asked.OfType<BoundFact>().Where(fact => fact.Accept(PartsJudge.Instance, grounds) is null)
            .Select(fact => FactNames.LabelOf(fact.Asked.Fact)).Distinct()];
        return facts.Length > 0 && !asked.OfType<BoundConstant>().Any(constant => constant.Settled is null) ? facts
            : [FactNames.LabelOf(Fact.Level), .. facts];
    }

    /// <summary>The blanks that leave an instance open: those of its check, of its condition, or of both.</summary>
    private List<CellRef> Blanks(BoundInstance instance, Grounds grounds)
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
            if (reports.IsBlank(cell) && blanks.IndexOf(cell, 0, others) < 0)
            {
                blanks.Add(cell);
            }
        }
    }

    private static string Names(BoundInstance instance, SubjectText subject, List<CellRef> cells, MessageLanguage language)
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

    private static string Quotes(Claim? claim, MessageLanguage language) =>
        claim is null ? "" : language.IsChinese ? $"原文：“{claim.Quote}”。" : $" The words: “{claim.Quote}”.";

    /// <summary>A cell of the sum of several reports is shown as those of each.</summary>
    private IEnumerable<CellValue> Shown(CellRef cell)
    {
        CellValue shown = Cell(cell);
        IReadOnlyList<KeyValuePair<string, CellValues>> predecessors = reports.Predecessors.Of(cell.Source);
        return predecessors.Count == 0
            ? [shown]
            : predecessors.Select(x => shown with
            {
                Of = x.Key,
                Value = x.Value.Form.TryFind(shown.Address) is { } own ? x.Value[own.Index] : null,
            });
    }

    private CellValue Cell(CellRef cell)
    {
        CellDefinition definition = reports.Definition(cell);
        return new CellValue
        {
            Address = definition.Address,
            Of = cell.Source < CellRef.FirstUnit ? CellRef.NameOf(cell.Source) : unitNames[cell.Source - CellRef.FirstUnit],
            Label = definition.Label,
            Value = reports.Value(cell),
            Place = cell.Source == CellRef.Own && evidence.Places.TryGetValue(definition.Address, out Place place) ? place : null,
        };
    }

    private static decimal? Decimal(Rational? value) => value is Rational known && known.TryToDecimal(out decimal number) ? number : null;

    /// <summary>What is said, and the sides that it speaks of; null where it speaks of none, or one has blanks.</summary>
    private readonly record struct Statement(Message Message, Rational? Left = null, Rational? Right = null);
}
