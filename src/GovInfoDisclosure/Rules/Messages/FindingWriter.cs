namespace GovInfoDisclosure.Rules.Messages;

/// <summary>Makes the finding of an instance: both sides in numbers, its cells with their places, a whole sentence.</summary>
internal sealed class FindingWriter(JudgedReports reports, IReadOnlyList<string> unitNames, IReadOnlyDictionary<string, Place> places)
{
    public Finding Write(BoundInstance instance, Outcome outcome)
    {
        bool zero = reports.BlankAsZero || instance.Rule.Missing == MissingPolicy.Zero;
        Claim[] claims = instance.ClaimKind is null ? [] : [.. reports.Claims.Where(x => x.What == instance.ClaimKind)];
        Claim? claim = claims.Length == 0 ? null : claims.FirstOrDefault(x => Decides(instance, outcome, zero, x)) ?? claims[0];
        CellValue[] cells = [.. instance.Cells.Select(Cell)];
        var finding = new Finding
        {
            RuleId = instance.Rule.Id,
            Id = instance.Id,
            Instance = instance.Variables,
            Severity = instance.Rule.Severity,
            Outcome = outcome,
            Cells = new ValueList<CellValue>(cells),
            Claims = new ValueList<Claim>(claims),
            Message = instance.Rule.Title,
            Place = cells.Select(x => x.Place).FirstOrDefault(x => x is not null) ?? claim?.Place,
        };
        if (outcome == Outcome.NotApplicable)
        {
            return finding with
            {
                Message = instance.Check is null ? RuleTexts.NoPartner(instance.Rule.Title)
                    : instance.ClaimKind is not null && claims.Length == 0 ? RuleTexts.NoClaim(instance.Rule.Title)
                    : RuleTexts.NotApplicable(instance.Rule.Title),
            };
        }

        bool? wanted = outcome == Outcome.Holds ? true : outcome == Outcome.Broken ? false : null;
        ShownComparison? shown = Search(instance.Check!, wanted, zero, claim) ?? First(instance.Check!);
        return shown is null ? finding with { Message = RuleTexts.Plain(instance.Rule.Title, outcome) } : Complete(finding, instance, shown.Value, zero, claim);
    }

    private Finding Complete(Finding finding, BoundInstance instance, ShownComparison shown, bool zero, Claim? claim)
    {
        var subject = new SubjectText(reports, instance.Cells, unitNames);
        var left = new SideText(reports, subject, zero, shown.Comparison.Left, claim);
        var right = new SideText(reports, subject, zero, shown.Comparison.Right, claim);
        Rational? difference = left.Value - right.Value;
        Message template = Template(finding.Outcome, instance, shown.Relation, subject, zero, claim);
        Message subjectText = subject.Zh.Length > 0 ? new Message(subject.Zh, subject.En) : instance.Rule.Title;
        string Fill(MessageLanguage language) => MessageTemplate.Fill(template.In(language), name => name switch
        {
            "subject" => subjectText.In(language),
            "left" => language.IsChinese ? left.Zh : left.En,
            "right" => language.IsChinese ? right.Zh : right.En,
            "difference" => difference is Rational known ? SideText.Number(known.Abs()) : DifferenceWithBlanks(shown.Comparison, zero, claim, language),
            _ => instance.Variables.FirstOrDefault(x => x.Key == name).Value ?? "",
        });
        string possibleZh = instance.ClaimKind is not null && finding.Outcome == Outcome.Broken ? RuleTexts.Possible.Zh : "";
        string possibleEn = possibleZh.Length > 0 ? RuleTexts.Possible.En : "";
        return finding with
        {
            Left = Decimal(left.Value),
            Right = Decimal(right.Value),
            Difference = Decimal(difference),
            Message = new Message(possibleZh + Fill(MessageLanguage.Chinese) + Quotes(claim, MessageLanguage.Chinese),
                possibleEn + Fill(MessageLanguage.English) + Quotes(claim, MessageLanguage.English)),
        };
    }

    private Message Template(Outcome outcome, BoundInstance instance, Relation relation, SubjectText subject, bool zero, Claim? claim)
    {
        if (outcome == Outcome.Broken)
        {
            return instance.Rule.MessageTemplate ?? RuleTexts.Broken(relation);
        }

        if (outcome == Outcome.Holds)
        {
            return RuleTexts.Holds(relation);
        }

        List<CellRef> blanks = zero ? [] : Blanks(instance, claim);
        return blanks.Count == 0
            ? RuleTexts.UndecidedWithoutBlanks(instance.Rule.Title)
            : RuleTexts.Undecided(relation, Names(instance, subject, blanks, MessageLanguage.Chinese),
                Names(instance, subject, blanks, MessageLanguage.English));
    }

    /// <summary>The blanks that leave an instance open: those of its check, of its condition, or of both.</summary>
    private List<CellRef> Blanks(BoundInstance instance, Claim? claim)
    {
        var blanks = new List<CellRef>();
        if (InstanceJudge.Decide(instance.Check!, reports, false, claim) is null)
        {
            AddBlanks(instance.Cells, blanks);
        }

        if (instance.When is not null && InstanceJudge.Decide(instance.When, reports, false, claim) is null)
        {
            AddBlanks(BoundCells.InOrder(instance.When), blanks);
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

    /// <summary>Blanks may cancel, or leave a least difference; null sides alone do not tell.</summary>
    private string DifferenceWithBlanks(BoundComparison comparison, bool zero, Claim? claim, MessageLanguage language)
    {
        LinearBounds difference = ComparisonJudge.Bounds(comparison, reports, zero, claim);
        return difference.Value is Rational known ? SideText.Number(known.Abs())
            : difference.Low is { Sign: > 0 } low ? (language.IsChinese ? "至少 " : "at least ") + SideText.Number(low)
            : difference.High is { Sign: < 0 } high ? (language.IsChinese ? "至少 " : "at least ") + SideText.Number(-high)
            : language.IsChinese ? "不定" : "not known";
    }

    private static string Quotes(Claim? claim, MessageLanguage language) =>
        claim is null ? "" : language.IsChinese ? $"原文：“{claim.Quote}”。" : $" The words: “{claim.Quote}”.";

    private CellValue Cell(CellRef cell)
    {
        CellDefinition definition = reports.Definition(cell);
        return new CellValue
        {
            Address = definition.Address,
            Of = cell.Source switch { CellRef.Own => null, CellRef.Prior => "prior", _ => unitNames[cell.Source - CellRef.FirstUnit] },
            Label = definition.Label,
            Value = reports.Value(cell),
            Place = cell.Source == CellRef.Own && places.TryGetValue(definition.Address, out Place place) ? place : null,
        };
    }

    private bool Decides(BoundInstance instance, Outcome outcome, bool zero, Claim claim) =>
        InstanceJudge.Evaluate(instance.Check!, reports, zero, claim) == (outcome == Outcome.Holds ? true : outcome == Outcome.Broken ? false : null);

    /// <summary>The comparison that made the outcome: the first one, in the order written, that has it.</summary>
    private ShownComparison? Search(BoundFormula formula, bool? wanted, bool zero, Claim? claim)
    {
        switch (formula)
        {
            case BoundComparison comparison:
                return ComparisonJudge.Judge(comparison, reports, zero, claim) == wanted ? new ShownComparison(comparison, comparison.Relation) : null;
            case BoundNot not:
                return Search(not.Inner, wanted is bool known ? !known : null, zero, claim)?.Negated();
            case BoundAll all:
                return all.Parts.Select(part => Search(part, wanted, zero, claim)).FirstOrDefault(x => x is not null);
            case BoundAny any:
                // Of a broken "a implies b" the reader is told what b should have been, not that a is true.
                return any.Parts.OrderBy(part => wanted == false && part is BoundNot)
                    .Select(part => Search(part, wanted, zero, claim)).FirstOrDefault(x => x is not null);
            default:
                return null;
        }
    }

    private static ShownComparison? First(BoundFormula formula) => formula switch
    {
        BoundComparison comparison => new ShownComparison(comparison, comparison.Relation),
        BoundNot not => First(not.Inner)?.Negated(),
        BoundAll all => all.Parts.Select(First).FirstOrDefault(x => x is not null),
        BoundAny any => any.Parts.Select(First).FirstOrDefault(x => x is not null),
        _ => null,
    };

    private static decimal? Decimal(Rational? value) => value is Rational known && known.TryToDecimal(out decimal number) ? number : null;

    /// <summary>A comparison and what it has to say where it stands: under a "not", the opposite of its relation.</summary>
    private readonly record struct ShownComparison(BoundComparison Comparison, Relation Relation)
    {
        public ShownComparison Negated() => this with { Relation = Relation.Opposite() };
    }
}
