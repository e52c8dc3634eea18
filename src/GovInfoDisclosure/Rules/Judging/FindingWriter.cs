using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Linear;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Rules.Judging;

/// <summary>Makes the finding of an instance: both sides in numbers, its cells with their places, a whole sentence.</summary>
internal sealed class FindingWriter(JudgedReports reports, IReadOnlyList<string> unitNames, IReadOnlyDictionary<string, Place> places)
{
    public Finding Write(BoundInstance instance, Outcome outcome)
    {
        bool zero = reports.BlankAsZero || instance.Rule.Missing == MissingPolicy.Zero;
        Claim[] claims = instance.ClaimKind is null ? [] : [.. reports.Claims.Where(x => x.What == instance.ClaimKind)];
        Claim? claim = claims.FirstOrDefault(x => Decides(instance, outcome, zero, x)) ?? claims.FirstOrDefault();
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
            Message = RuleTexts.NotApplicable(instance.Rule.Title),
            Place = cells.Select(x => x.Place).FirstOrDefault(x => x is not null) ?? claim?.Place,
        };
        if (outcome == Outcome.NotApplicable)
        {
            return instance.Check is null ? finding with { Message = RuleTexts.NoPartner(instance.Rule.Title) }
                : instance.ClaimKind is not null && claims.Length == 0 ? finding with { Message = RuleTexts.NoClaim(instance.Rule.Title) }
                : finding;
        }

        BoundComparison? shown = Decisive(instance.Check!, outcome, zero, claim) ?? First(instance.Check!);
        return shown is null ? finding with { Message = RuleTexts.Plain(instance.Rule.Title, outcome) } : Complete(finding, instance, shown, zero, claim);
    }

    private Finding Complete(Finding finding, BoundInstance instance, BoundComparison shown, bool zero, Claim? claim)
    {
        var subject = new SubjectText(reports, instance.Cells, unitNames);
        var left = new SideText(reports, subject, zero, shown.Left, claim);
        var right = new SideText(reports, subject, zero, shown.Right, claim);
        Rational? difference = left.Value - right.Value;
        Message template = Template(finding.Outcome, instance, shown, subject, zero);
        Message subjectText = subject.Zh.Length > 0 ? new Message(subject.Zh, subject.En) : instance.Rule.Title;
        string Fill(bool chinese) => MessageTemplate.Fill(template.In(chinese), name => name switch
        {
            "subject" => subjectText.In(chinese),
            "left" => chinese ? left.Zh : left.En,
            "right" => chinese ? right.Zh : right.En,
            "difference" => difference is Rational known ? SideText.Number(known.Abs()) : AtLeast(left, right, chinese),
            _ => instance.Variables.FirstOrDefault(x => x.Name == name)?.Value ?? "",
        });
        string possibleZh = instance.ClaimKind is not null && finding.Outcome == Outcome.Broken ? RuleTexts.Possible.Zh : "";
        string possibleEn = possibleZh.Length > 0 ? RuleTexts.Possible.En : "";
        return finding with
        {
            Left = Decimal(left.Value),
            Right = Decimal(right.Value),
            Difference = Decimal(difference),
            Message = new Message(possibleZh + Fill(true) + Quotes(claim, true), possibleEn + Fill(false) + Quotes(claim, false)),
        };
    }

    private Message Template(Outcome outcome, BoundInstance instance, BoundComparison shown, SubjectText subject, bool zero)
    {
        if (outcome == Outcome.Broken)
        {
            return instance.Rule.MessageTemplate ?? RuleTexts.Broken(shown.Relation);
        }

        if (outcome == Outcome.Holds)
        {
            return RuleTexts.Holds(shown.Relation);
        }

        CellRef[] blanks = zero ? [] : [.. instance.Cells.Where(reports.IsBlank)];
        return blanks.Length == 0
            ? RuleTexts.UndecidedWithoutBlanks(instance.Rule.Title)
            : RuleTexts.Undecided(Names(subject, blanks, true), Names(subject, blanks, false));
    }

    private static string Names(SubjectText subject, CellRef[] cells, bool chinese)
    {
        const int Shown = 4;
        IEnumerable<string> names = cells.Take(Shown).Select(cell => subject.Name(cell, chinese));
        string rest = cells.Length <= Shown ? "" : chinese ? $"等 {cells.Length} 格" : $" and {cells.Length - Shown} more";
        return string.Join(chinese ? "、" : "; ", names) + rest;
    }

    /// <summary>With blanks the sides differ by at least what their bounds do, where both are known.</summary>
    private static string AtLeast(SideText left, SideText right, bool chinese)
    {
        Rational? gap = left.AtLeast is Rational low && right.Value is Rational top ? low - top
            : right.AtLeast is Rational rightLow && left.Value is Rational leftTop ? rightLow - leftTop
            : null;
        return gap is Rational known && known.Sign > 0 ? (chinese ? "至少 " : "at least ") + SideText.Number(known) : chinese ? "不定" : "not known";
    }

    private static string Quotes(Claim? claim, bool chinese) =>
        claim is null ? "" : chinese ? $"原文：“{claim.Quote}”。" : $" The words: “{claim.Quote}”.";

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
    private BoundComparison? Decisive(BoundFormula formula, Outcome outcome, bool zero, Claim? claim)
    {
        bool? wanted = outcome == Outcome.Holds ? true : outcome == Outcome.Broken ? false : null;
        return Search(formula, wanted, zero, claim);
    }

    private BoundComparison? Search(BoundFormula formula, bool? wanted, bool zero, Claim? claim)
    {
        switch (formula)
        {
            case BoundComparison comparison:
                return ComparisonJudge.Judge(comparison, reports, zero, claim) == wanted ? comparison : null;
            case BoundNot not:
                return Search(not.Inner, wanted is bool known ? !known : null, zero, claim);
            case BoundAll all:
                return all.Parts.Select(part => Search(part, wanted, zero, claim)).FirstOrDefault(x => x is not null);
            case BoundAny any:
                return any.Parts.Select(part => Search(part, wanted, zero, claim)).FirstOrDefault(x => x is not null);
            default:
                return null;
        }
    }

    private static BoundComparison? First(BoundFormula formula) => formula switch
    {
        BoundComparison comparison => comparison,
        BoundNot not => First(not.Inner),
        BoundAll all => all.Parts.Select(First).FirstOrDefault(x => x is not null),
        BoundAny any => any.Parts.Select(First).FirstOrDefault(x => x is not null),
        _ => null,
    };

    private static decimal? Decimal(Rational? value) => value is Rational known && known.TryToDecimal(out decimal number) ? number : null;
}
