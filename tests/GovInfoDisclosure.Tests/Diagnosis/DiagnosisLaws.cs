using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>What a diagnosis promises of any report, held against the rules engine and against planted errors.</summary>
public sealed class DiagnosisLaws
{
    [Property(MaxTest = 6, Arbitrary = new[] { typeof(Generators) })]
    public void EverySingleWrongCellOfTable3_IsLocatedUniquelyAndRestored(ValidReport valid, int seed)
    {
        var random = new Random(seed);
        FormShape form = FormShape.Of(valid.Report);
        CellValues values = form.ToValues(valid.Report);
        foreach (CellDefinition cell in form.Cells.Where(cell => cell.Table == 3))
        {
            decimal right = values[cell.Index]!.Value;
            decimal wrong = random.Next(3) == 0 && right > 0 ? right - 1 : right + random.Next(1, 1000);
            ReportDiagnosis diagnosis = ReportDiagnosis.Of(valid.Report.WithValues(values.With(cell.Index, wrong)), RuleSet.Default);

            BlockDiagnosis block = Assert.Single(diagnosis.Blocks);
            Explanation explanation = Assert.Single(block.Explanations);
            Assert.Equal(new CellChange(cell.Address, wrong, right, true), Assert.Single(explanation.Changes));
            Assert.False(block.IsTied || block.IsCutOff);
            Assert.Equal(RepairGrade.Certain, explanation.Grade);
            Assert.True(diagnosis.IsRepaired);
            Assert.Equal(valid.Report, diagnosis.Repaired);
        }
    }

    [Property(MaxTest = 50, Arbitrary = new[] { typeof(Generators) })]
    public void TwoOrThreePlantedErrors_AreAmongTheAnswers_OrFewerChangesRepairTheReport(ValidReport valid, int seed)
    {
        var random = new Random(seed);
        FormShape form = FormShape.Of(valid.Report);
        CellDefinition[] table = [.. form.Cells.Where(cell => cell.Table == 3)];
        CellValues values = form.ToValues(valid.Report);
        var truth = new Dictionary<string, decimal>();
        while (truth.Count < 2 + Math.Abs(seed % 2))
        {
            CellDefinition cell = table[random.Next(table.Length)];
            if (truth.TryAdd(cell.Address, values[cell.Index]!.Value))
            {
                values = values.With(cell.Index, values[cell.Index] + random.Next(1, 50));
            }
        }

        ReportDiagnosis diagnosis = ReportDiagnosis.Of(valid.Report.WithValues(values), RuleSet.Default);

        BlockDiagnosis block = Assert.Single(diagnosis.Blocks);
        Assert.False(block.IsCutOff);
        Assert.All(block.Explanations, explanation =>
        {
            Assert.True(explanation.Changes.Count <= truth.Count || explanation.Operations.Count == 1);
            Assert.Empty(Broken(diagnosis.Pick(explanation).Repaired));
        });
        bool hasFewer = block.Explanations.Any(explanation => explanation.Changes.Count < truth.Count);
        Assert.True(hasFewer || block.Explanations.Any(explanation => SlipRanking.IsTruth(explanation, truth)));
    }

    [Property(MaxTest = 40, Arbitrary = new[] { typeof(Generators) })]
    public void LeafErrorCarriedIntoItsRowTotal_ListsEveryRowThatStaysPositive_AsOneSlip(ValidReport valid, int seed)
    {
        var random = new Random(seed);
        FormShape form = FormShape.Of(valid.Report);
        CellDefinition[] leaves =
            [.. form.Cells.Where(cell => cell.Row.Address.StartsWith("requests.outcomes.", StringComparison.Ordinal)
                && cell.Row.Address != "requests.outcomes.total" && cell.Key != "total")];
        CellDefinition leaf = leaves[random.Next(leaves.Length)];
        CellDefinition total = form.Find(leaf.Row.Address + ".total");
        CellValues values = form.ToValues(valid.Report);
        decimal change = random.Next(2) == 0 && values[leaf.Index] > 0 ? -1 : random.Next(1, 9);
        values = values.With(leaf.Index, values[leaf.Index] + change);
        values = values.With(total.Index, values[total.Index] + change);

        BlockDiagnosis block = Assert.Single(ReportDiagnosis.Of(valid.Report.WithValues(values), RuleSet.Default).Blocks);

        string[] rows =
            [.. leaves.Where(cell => cell.Key == leaf.Key && values[cell.Index] - change >= 0
                && values[form.Find(cell.Row.Address + ".total").Index] - change >= 0).Select(cell => cell.Row.Address)];
        Assert.Contains(leaf.Row.Address, rows);
        IEnumerable<Explanation> pairs = block.Explanations.Where(explanation => explanation.Changes.Count == 2);
        Assert.Equal(rows.Order(StringComparer.Ordinal), pairs.Select(pair => form.Find(pair.Changes[0].Address).Row.Address).Order(StringComparer.Ordinal));
        Assert.All(pairs, pair => Assert.Contains(SlipKind.CarriedIntoTotal, Assert.Single(pair.Operations).Kinds));
        Assert.Contains(SlipKind.CarriedIntoTotal, block.Explanations[0].Operations[0].Kinds);
        if (change < 0)
        {
            Assert.Equal(form.HasSingleOtherHandling ? 19 : 21, rows.Length);
        }
    }

    [Property(MaxTest = 40, Arbitrary = new[] { typeof(Generators) })]
    public void DeducedNumbersAreThoseOfTheReportBeforeItsBlanks(BlankedReport blanked)
    {
        ReportDiagnosis diagnosis = ReportDiagnosis.Of(blanked.Report, RuleSet.Default);

        Assert.Empty(diagnosis.Blocks);
        Assert.Equal(blanked.Report, diagnosis.Repaired);
        Assert.All(diagnosis.Deduced, cell => Assert.Equal(blanked.Valid[cell.Address], cell.Value));
        Assert.All(diagnosis.Deduced, cell => Assert.Equal(cell.Value, diagnosis.Filled[cell.Address]));
        Assert.Empty(ReportDiagnosis.Of(diagnosis.Filled, RuleSet.Default).Deduced);
    }

    [Property(MaxTest = 15, Arbitrary = new[] { typeof(Generators) })]
    public void EveryBlankThatIsNotDeduced_CanBeAnotherNumber(BlankedReport blanked)
    {
        ReportDiagnosis diagnosis = ReportDiagnosis.Of(blanked.Report, RuleSet.Default);
        foreach (string blank in blanked.Blanks.Where(address => diagnosis.Deduced.All(cell => cell.Address != address)))
        {
            decimal right = blanked.Valid[blank]!.Value;
            // The numbers that a blank can have are a run without gaps.
            bool isOpen = new[] { right + 1, right - 1 }.Any(other =>
                (other >= 0 || FormShape.Of(blanked.Report).Find(blank).IsSigned)
                && ReportDiagnosis.Of(blanked.Report.WithCell(blank, other), RuleSet.Default).Blocks.Count == 0);
            Assert.True(isOpen, blank);
        }
    }

    [Property(MaxTest = 15, Arbitrary = new[] { typeof(Generators) })]
    public void ReportIsDiagnosed_WhereTheEngineFindsACertainBreak(MutatedReport mutated)
    {
        ReportDiagnosis diagnosis = ReportDiagnosis.Of(mutated.Report, RuleSet.Default);

        Assert.NotEmpty(diagnosis.Blocks);
        Assert.All(diagnosis.Blocks, block => Assert.NotEmpty(block.Explanations));
        Assert.Equal(mutated.Report, diagnosis.Report);
        Assert.Contains(diagnosis.Blocks[0].Explanations, explanation => explanation.Changes.Any(change => change.Address == mutated.Address));
        Assert.Equal(Enumerable.Range(1, diagnosis.Blocks.Sum(block => block.Explanations.Count)),
            diagnosis.Blocks.SelectMany(block => block.Explanations).Select(explanation => explanation.Number));
    }

    [Fact]
    public void BlockOfTable4_DeducesWhatAllCompletionsShare()
    {
        var random = new Random(4);
        string[] keys = ["upheld", "corrected", "otherOutcome", "pending", "total"];
        for (int run = 0; run < 150; run++)
        {
            decimal?[] cells = [.. keys.Select(_ => random.Next(2) == 0 ? (decimal?)null : random.Next(4))];
            AnnualReport report = keys.Zip(cells).Aggregate(Zeros(),
                (report, cell) => report.WithCell("reconsiderationAndLitigation.directLitigation." + cell.First, cell.Second));
            decimal[][] completions = [.. Completions(cells)];

            ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default);

            Assert.Equal(completions.Length == 0, diagnosis.Blocks.Count > 0);
            for (int i = 0; i < keys.Length; i++)
            {
                DeducedCell? deduced = diagnosis.Deduced.FirstOrDefault(cell => cell.Address.EndsWith("directLitigation." + keys[i], StringComparison.Ordinal));
                decimal[] possible = [.. completions.Select(completion => completion[i]).Distinct()];
                Assert.Equal(cells[i] is null && possible.Length == 1 ? possible[0] : null, deduced?.Value);
            }
        }
    }

    /// <summary>The ids of the instances of E1 to E6 that the rules engine finds broken.</summary>
    private static string[] Broken(AnnualReport report) =>
        [.. RuleSet.Default.Validate(report).Findings
            .Where(finding => finding.Outcome == Outcome.Broken && finding.RuleId[0] == 'E').Select(finding => finding.Id)];

    private static AnnualReport Zeros() =>
        FormShape.Of2021.ToReport(FormShape.Of2021.Values([.. Enumerable.Repeat((decimal?)0, FormShape.Of2021.Cells.Length)]));

    /// <summary>All fillings with numbers up to 20 with which the first four add up to the fifth.</summary>
    private static IEnumerable<decimal[]> Completions(decimal?[] cells)
    {
        IEnumerable<decimal[]> partial = [[]];
        for (int i = 0; i < 4; i++)
        {
            decimal? known = cells[i];
            partial =
                partial.SelectMany(done => (known is { } number ? [number] : Enumerable.Range(0, 5).Select(n => (decimal)n))
                    .Select(next => (decimal[])[.. done, next]));
        }

        return partial.Select(parts => (decimal[])[.. parts, parts.Sum()]).Where(all => cells[4] is not { } total || all[4] == total);
    }
}
