using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>How many repairs are right, by kind of slip: the table in docs/diagnosis.md. Half of the reports have blanks, half have last year's report beside
/// them.</summary>
internal sealed class RepairMeasure
{
    internal const string Head =
        "| Slip | Table | Reports | unnoticed | certain, right | certain, wrong | one smallest set | of these certain | kept back: a rule that held "
        + "| kept back: another slip | of these the set is wrong | kept back: bound | kept back: no reason | likely | of these right | listed only |\n"
        + "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|\n";

    private static readonly string[] Claimed =
        ["requests.received.total", "requests.broughtForward.total", "requests.outcomes.total.total", "requests.carriedForward.total"];
    private static readonly string[] Claims = [ClaimKinds.Received, ClaimKinds.BroughtForward, ClaimKinds.Concluded, ClaimKinds.CarriedForward];

    private readonly AnnualReport[] bases;
    private readonly int seed;

    internal RepairMeasure(int seed)
    {
        this.seed = seed;
        string[] published = ["seeds/000_7a743c127b095b1e.txt", "seeds/001_310a36c5978b6ada.txt", "seeds/002_4f9941a30d1dbd98.txt",
            "seeds/003_0792d5985b785f5a.txt", "seeds/004_a1c7e16d78f57f88.txt", "reports/huaian-2024/report.txt", "reports/suqian-2024-cells/report.txt"];
        IEnumerable<AnnualReport> full = SharedFolder.SkipReason is not null ? []
            : published.Select(name => ReportReader.ReadFile(SharedFolder.Combine(name.Split('/'))).Report)
            .OfType<AnnualReport>().Where(IsFull);
        bases = [.. full, .. new ReportGenerator(new GeneratorOptions { Seed = seed }).Take(200).Select(made => made.Report)];
    }

    internal int Published => bases.Length - 200;

    internal static IEnumerable<(string Name, int Table)> Kinds() => SlipRanking.Kinds.SelectMany(kind => new[] { (kind.ToString(), 3), (kind.ToString(), 4) })
        .Where(kind => kind.Item2 == 3 || kind.Item1 is not ("NeighbouringRow" or "ColumnShifted" or "CarriedIntoTotal" or "StatedInProse"))
        .Concat(StructuralSlips.All.Keys.Select(name => (name, name.Contains("table 4", StringComparison.Ordinal) ? 4 : 3)));

    internal string Row(string name, int table, int count)
    {
        var line = new StringBuilder();
        int[] sums = Counts(name, table, count);
        return line.Append(CultureInfo.InvariantCulture, $"| {name} | {table} | {string.Join(" | ", sums)} |\n").ToString();
    }

    /// <summary>The numbers of a row of the table, from "Reports" on.</summary>
    internal int[] Counts(string name, int table, int count)
    {
        var counts = new int[14];
        for (int index = 0; counts[0] < count && index < 20 * count; index++)
        {
            var random = new Random(unchecked((seed * 7919) + (index * 31) + name.Length));
            AnnualReport valid = bases[index % bases.Length];
            FormShape form = FormShape.Of(valid);
            decimal?[] values = [.. Enumerable.Range(0, form.AllCells.Length).Select(i => form.ToValues(valid)[i])];
            AnnualReport prior = PriorOf(valid, bases[random.Next(bases.Length)]);
            decimal?[] after = (decimal?[])values.Clone();
            if (!Slip(name, table, form, after, prior, random) || after.SequenceEqual(values))
            {
                continue;
            }

            counts[0]++;
            bool hasBlanks = index % 2 == 1;
            for (int blanks = hasBlanks ? random.Next(1, 12) : 0; blanks > 0; blanks--)
            {
                int cell = form.Cells[random.Next(form.Cells.Length)].Index;
                after[cell] = after[cell] == values[cell] ? null : after[cell];
            }

            bool hasPrior = name == nameof(SlipKind.SameAsLastYear) || random.Next(2) == 0;
            Judge(valid, valid.WithValues(form.Values(after)), hasPrior ? prior : null, name == nameof(SlipKind.StatedInProse), hasBlanks, counts);
        }

        return counts;
    }

    private static void Judge(AnnualReport valid, AnnualReport slipped, AnnualReport? prior, bool hasProse, bool hasBlanks, int[] counts)
    {
        Claim[] claims = hasProse ? [.. Claimed.Select((address, i) => new Claim { What = Claims[i], Number = valid[address]!.Value, Quote = "" })] : [];
        var read = new ReadResult { Report = slipped, Claims = new ValueList<Claim>(claims) };
        ReportDiagnosis diagnosis = RuleSet.Default.Diagnose(read, new DiagnosisOptions { Prior = prior });
        if (diagnosis.Blocks.Count == 0)
        {
            counts[1]++;
            return;
        }

        CellChange[] certain = [.. diagnosis.Applied.SelectMany(explanation => explanation.Changes)];
        bool isRight = certain.All(change => valid[change.Address] == change.To);
        counts[2] += certain.Length > 0 && isRight ? 1 : 0;
        counts[3] += isRight ? 0 : 1;
        if (!hasBlanks && SmallestSets.Only(slipped, out _) is { } only)
        {
            counts[4]++;
            bool isWritten = certain.Length == only.Count && certain.All(change => only.TryGetValue(change.Address, out decimal to) && to == change.To);
            bool breaks = BreaksWhatHeld(slipped, only, prior);
            bool isCutOff = diagnosis.IsCutOff;
            bool hasOther = !isWritten && !breaks && !isCutOff && OtherSingleSlips.Find(slipped) is not null;
            counts[isWritten ? 5 : breaks ? 6 : isCutOff ? 9 : hasOther ? 7 : 10]++;
            counts[8] += hasOther && only.Any(change => valid[change.Key] != change.Value) ? 1 : 0;
        }

        if (certain.Length == 0)
        {
            CellChange[] likely = [.. diagnosis.WithLikely().Applied.SelectMany(explanation => explanation.Changes)];
            counts[11] += likely.Length > 0 ? 1 : 0;
            counts[12] += likely.Length > 0 && likely.All(change => valid[change.Address] == change.To) ? 1 : 0;
            counts[13] += likely.Length == 0 && diagnosis.Blocks.SelectMany(block => block.Explanations)
                .Any(explanation => explanation.Changes.All(change => valid[change.Address] == change.To)) ? 1 : 0;
        }
    }

    private static bool BreaksWhatHeld(AnnualReport slipped, Dictionary<string, decimal> only, AnnualReport? prior)
    {
        AnnualReport repaired = only.Aggregate(slipped, (done, change) => done.WithCell(change.Key, change.Value));
        string[] before = Errors(slipped, prior);
        return Errors(repaired, prior).Except(before).Any();
    }

    private static string[] Errors(AnnualReport report, AnnualReport? prior) =>
        [.. RuleSet.Default.Validate(report, new ValidationOptions { Prior = prior }).Findings
            .Where(finding => finding is { Outcome: Outcome.Broken, Severity: Severity.Error }).Select(finding => finding.Id)];

    private static bool IsFull(AnnualReport report) => FormShape.Of(report).Cells.All(cell => cell.Table < 3 || report[cell.Address] is not null)
        && ReportDiagnosis.Of(report, RuleSet.Default).Blocks.Count == 0;

    /// <summary>Last year's report, which carried forward what this one brought forward.</summary>
    private static AnnualReport PriorOf(AnnualReport report, AnnualReport other) => FormShape.Of(report).Cells
        .Where(cell => cell.Row.Address == "requests.broughtForward")
        .Aggregate(other, (done, cell) => done.WithCell("requests.carriedForward." + cell.Key, report[cell.Address]));

    private static bool Slip(string name, int table, FormShape form, decimal?[] after, AnnualReport prior, Random random)
    {
        if (StructuralSlips.All.TryGetValue(name, out Func<FormShape, decimal?[], Random, bool>? structural))
        {
            return structural(form, after, random);
        }

        var kind = (SlipKind)Enum.Parse(typeof(SlipKind), name);
        CellDefinition[] cells = [.. form.Cells.Where(cell => cell.Table == table)];
        CellDefinition cell = kind == SlipKind.StatedInProse ? form.Find(Claimed[random.Next(Claimed.Length)]) : cells[random.Next(cells.Length)];
        return after[cell.Index] is not null && SlippedReport.Apply(kind, form, cell, after, prior, random);
    }
}
