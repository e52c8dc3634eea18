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
        return new Message(language => message.In(language)
            + RuleTexts.Inferred(Message.Of(one => FindingSentence.Names(instance, subject, inferred, one)), codes).In(language));
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

        // Worded when it is read: the sentence keeps the numbers and the names that it speaks of, and not the document.
        return new Statement(new Message(new FindingSentence(instance, outcome, grounds, subject, sides, level?.Value).In), sides.LeftValue, sides.RightValue);
    }

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
