using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Diagnosis;

public sealed class DiagnosisTests
{
    private const string Litigation = "reconsiderationAndLitigation.directLitigation.";
    private const string StateSecrets = "requests.outcomes.denied.stateSecrets.";

    [Theory]
    [InlineData(21, 12, SlipKind.DigitsExchanged)]
    [InlineData(1032, 1302, SlipKind.DigitsExchanged)]
    [InlineData(12, 122, SlipKind.DigitDropped)]
    [InlineData(3, 13, SlipKind.DigitDropped)]
    [InlineData(122, 12, SlipKind.DigitDoubled)]
    [InlineData(33, 3, SlipKind.DigitDoubled)]
    [InlineData(7, 1, SlipKind.DigitConfused)]
    [InlineData(86, 88, SlipKind.DigitConfused)]
    [InlineData(0, 6, SlipKind.DigitConfused)]
    [InlineData(38, 33, SlipKind.DigitConfused)]
    [InlineData(-5, 5, SlipKind.Sign)]
    [InlineData(120, 12, SlipKind.FactorTen)]
    [InlineData(1, 10, SlipKind.FactorTen)]
    [InlineData(120000, 12, SlipKind.FactorTenThousand)]
    [InlineData(12, 120000, SlipKind.FactorTenThousand)]
    [InlineData(5, 9, SlipKind.Unexplained)]
    [InlineData(321, 123, SlipKind.Unexplained)]
    [InlineData(0, 12, SlipKind.Unexplained)]
    public void TypedSlipIsRecognised(int reported, int right, SlipKind kind) => Assert.Equal(kind, TypedSlips.Of(reported, right));

    [Fact]
    public void YuanForTenThousandYuan_IsRecognisedInDecimals() => Assert.Equal(SlipKind.FactorTenThousand, TypedSlips.Of(251000m, 25.1m));

    [Fact]
    public void SingleWrongTotal_IsToldInASentence()
    {
        AnnualReport report = Zeros().WithCell(StateSecrets + "naturalPersons", 12).WithCell(StateSecrets + "total", 21)
            .WithCell("requests.outcomes.total.naturalPersons", 12).WithCell("requests.outcomes.total.total", 12)
            .WithCell("requests.received.naturalPersons", 12).WithCell("requests.received.total", 12);

        BlockDiagnosis block = Assert.Single(ReportDiagnosis.Of(report, RuleSet.Default).Blocks);

        Assert.Equal("可断定：表三“1.属于国家秘密”总计应为 12（误填 21，数字颠倒）；只改这一处，有关勾稽关系全部成立。", block.Message.Zh);
        Assert.Equal(
            "Certain: table 3 “(3) Denied / 1. State secrets”, Total should be 12 (21 was typed: digits exchanged); with that one change every identity concerned holds.", block.Message.En);
        Assert.Contains(block.Certificate.En,
            new[] { "E3/outcomes.denied.stateSecrets", "E2/total" }.Select(id => $"The report cannot stay as it is: {id} is broken."));
    }

    [Fact]
    public void TiedCandidates_AreListed_AndNothingIsRepairedUntilOneIsPicked()
    {
        AnnualReport report = Zeros().WithCell(Litigation + "upheld", 2).WithCell(Litigation + "total", 5);

        ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default);

        BlockDiagnosis block = Assert.Single(diagnosis.Blocks);
        Assert.True(block.IsTied);
        Assert.Null(block.Best);
        Assert.False(diagnosis.IsRepaired);
        Assert.Equal(report, diagnosis.Repaired);
        Assert.Equal(["upheld:5", "corrected:3", "otherOutcome:3", "pending:3", "total:2"],
            block.Explanations.Select(x => x.Changes[0].Address.Split('.')[^1] + ":" + x.Changes[0].To));
        Assert.StartsWith("单凭数字不能断定错在何处，可能是：(1) 表四“行政诉讼 / 未经复议直接起诉”结果维持应为 5（现为 2）；(2) 结果纠正应为 3（现为 0）；(3) ", block.Message.Zh, StringComparison.Ordinal);

        ReportDiagnosis picked = diagnosis.Pick(block.Explanations[4]);
        Assert.Equal([1, 2, 3, 4, 5], block.Explanations.Select(x => x.Number));
        Assert.True(picked.IsRepaired);
        Assert.Equal(report.WithCell(Litigation + "total", 2), picked.Repaired);
        Assert.Throws<ArgumentException>(() => diagnosis.Pick(picked.Blocks[0].Explanations[0], block.Explanations[1]));
        Assert.Throws<ArgumentException>(() => diagnosis.Pick(block.Explanations[0], block.Explanations[1]));
    }

    [Fact]
    public void EvidenceBreaksATie()
    {
        AnnualReport report = Zeros().WithCell(Litigation + "upheld", 21).WithCell(Litigation + "corrected", 40).WithCell(Litigation + "total", 52);

        ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default);

        Explanation best = diagnosis.Blocks[0].Best!;
        Assert.Equal([new CellChange(Litigation + "upheld", 21, 12, true)], best.Changes);
        Assert.Equal(SlipKind.DigitsExchanged, best.Operations[0].Kind);
        Assert.EndsWith("单凭数字另有 2 种改法，但没有这样明显的差错痕迹。", diagnosis.Blocks[0].Message.Zh, StringComparison.Ordinal);
        Assert.Equal(3, diagnosis.Blocks[0].Explanations.Count);
    }

    [Fact]
    public void ProseThatStatesTheTotal_BreaksATie()
    {
        AnnualReport report = Zeros().WithCell("reconsiderationAndLitigation.reconsideration.upheld", 2)
            .WithCell("reconsiderationAndLitigation.reconsideration.total", 5);
        var read = new ReadResult { Report = report,
            Claims = new ValueList<Claim>([new Claim { What = ClaimKinds.ReconsiderationTotal, Number = 2, Quote = "行政复议2件" }]) };

        Explanation best = RuleSet.Default.Diagnose(read).Blocks[0].Best!;

        Assert.Equal("reconsiderationAndLitigation.reconsideration.total", best.Changes[0].Address);
        Assert.Equal(SlipKind.StatedInProse, best.Operations[0].Kind);
    }

    [Fact]
    public void LastYearsNumber_BreaksATie()
    {
        AnnualReport prior = Zeros().WithCell(Litigation + "pending", 23);
        AnnualReport report = Zeros().WithCell(Litigation + "upheld", 14).WithCell(Litigation + "pending", 23).WithCell(Litigation + "total", 33);

        Explanation best = ReportDiagnosis.Of(report, RuleSet.Default, new DiagnosisOptions { Prior = prior }).Blocks[0].Best!;

        Assert.Equal(new CellChange(Litigation + "pending", 23, 19, true), best.Changes[0]);
        Assert.Equal(SlipKind.SameAsLastYear, best.Operations[0].Kind);
    }

    [Fact]
    public void CellThatTheReaderInferred_ComesFirst()
    {
        AnnualReport report = Zeros().WithCell(Litigation + "upheld", 2).WithCell(Litigation + "total", 5);
        var read = new ReadResult
        {
            Report = report,
            Cells = new ValueList<CellReading>([new CellReading { Address = Litigation + "pending",
                RawText = "0", Value = 0, Place = new Place(9, 1), Method = ReadingMethod.Inferred }]),
        };

        Explanation best = RuleSet.Default.Diagnose(read).Blocks[0].Best!;

        Assert.Equal(new CellChange(Litigation + "pending", 0, 3, true) { Place = new Place(9, 1) }, best.Changes[0]);
        Assert.Equal(SlipKind.ReadingDamage, best.Operations[0].Kind);
        Assert.Contains("读取时有缺损，原文未必有误", best.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void TotalExchangedWithTheCellBesideIt_IsOneSlip()
    {
        AnnualReport report = Zeros().WithCell(Litigation + "upheld", 3).WithCell(Litigation + "corrected", 4).WithCell(Litigation + "pending", 7);

        ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default);

        Assert.Equal([SlipKind.CellsExchanged], Assert.Single(diagnosis.Blocks[0].Best!.Operations).Kinds);
        Assert.Equal(RepairGrade.Likely, diagnosis.Blocks[0].Best!.Grade);
        Assert.Equal(report, diagnosis.Repaired);
        Assert.Equal(report.WithCell(Litigation + "pending", 0).WithCell(Litigation + "total", 7), diagnosis.WithLikely().Repaired);
    }

    [Fact]
    public void ShiftedRow_IsOneSlip()
    {
        decimal[] right = [7, 4, 9, 2, 5, 3];
        AnnualReport valid = WithRow(WithRow(WithRow(Zeros(), "requests.received.", right), "requests.outcomes.grantedInFull.", right),
            "requests.outcomes.total.", right);
        AnnualReport report = WithRow(valid, "requests.outcomes.grantedInFull.", [0, 7, 4, 9, 2, 5]).WithCell("requests.outcomes.grantedInFull.total", 30);

        ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default);

        Assert.Equal(SlipKind.RowShifted, Assert.Single(diagnosis.Blocks[0].Best!.Operations).Kind);
        Assert.Equal(valid, diagnosis.Repaired);
    }

    [Fact]
    public void ShiftedColumn_IsOneSlip()
    {
        decimal[] right = [7, 4, 9, 2, 5, 3];
        AnnualReport valid = Zeros();
        foreach (string row in new[] { "processInformation.", "internalAffairs.", "enforcementCaseFiles.", "administrativeInquiries." })
        {
            right = [.. right.Select(x => x + 1)];
            valid = WithRow(valid, "requests.outcomes.denied." + row, right);
        }

        decimal[] sums = [.. Enumerable.Range(0, 6).Select(c => Column(valid, c).Sum())];
        valid = WithRow(WithRow(valid, "requests.outcomes.total.", sums), "requests.received.", sums);
        AnnualReport report = valid.WithCell("requests.outcomes.denied.internalAffairs.naturalPersons", 0)
            .WithCell("requests.outcomes.denied.processInformation.naturalPersons", 9)
            .WithCell("requests.outcomes.denied.enforcementCaseFiles.naturalPersons", 8)
            .WithCell("requests.outcomes.denied.administrativeInquiries.naturalPersons", 10);

        ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default);

        Assert.Equal(SlipKind.ColumnShifted, Assert.Single(diagnosis.Blocks[0].Best!.Operations).Kind);
        Assert.Equal(valid, diagnosis.WithLikely().Repaired);
    }

    [Fact]
    public void ErrorCarriedIntoEveryTotal_IsOneSlip()
    {
        decimal[] right = [12, 4, 9, 2, 5, 3];
        AnnualReport valid = WithRow(WithRow(WithRow(Zeros(), "requests.received.", right), "requests.outcomes.grantedInFull.", right),
            "requests.outcomes.total.", right);
        decimal[] wrong = [21, 4, 9, 2, 5, 3];
        AnnualReport report = WithRow(WithRow(valid, "requests.outcomes.grantedInFull.", wrong), "requests.outcomes.total.", wrong);

        BlockDiagnosis block = ReportDiagnosis.Of(report, RuleSet.Default).Blocks[0];

        Explanation carried = Assert.Single(block.Explanations, explanation => explanation.Changes.Count == 4);
        Assert.Equal("requests.outcomes.grantedInFull.naturalPersons", carried.Changes[0].Address);
        Assert.Equal([SlipKind.DigitsExchanged, SlipKind.CarriedIntoTotal], carried.Operations[0].Kinds);
    }

    [Fact]
    public void NumbersUpToTheLargest_AreAnswered()
    {
        const long Most = 1_000_000_000_000_000;
        AnnualReport valid = Zeros().WithCell(StateSecrets + "naturalPersons", Most).WithCell(StateSecrets + "total", Most)
            .WithCell("requests.outcomes.total.naturalPersons", Most).WithCell("requests.outcomes.total.total", Most)
            .WithCell("requests.received.naturalPersons", Most).WithCell("requests.received.total", Most);

        Assert.Equal(valid, ReportDiagnosis.Of(valid.WithCell(StateSecrets + "naturalPersons", Most - 1), RuleSet.Default).Repaired);
        Assert.Equal(valid,
            ReportDiagnosis.Of(valid.WithCell(StateSecrets + "naturalPersons", Most - 1).WithCell("requests.received.total", 3), RuleSet.Default).Repaired);
        Assert.Equal(Most, ReportDiagnosis.Of(valid.WithCell(StateSecrets + "naturalPersons", null), RuleSet.Default).Filled[StateSecrets + "naturalPersons"]);
    }

    [Fact]
    public void FixedCellsStay_AndWeightsCount()
    {
        AnnualReport report = Zeros().WithCell(Litigation + "upheld", 2).WithCell(Litigation + "total", 5);
        string[] leaves = [.. new[] { "upheld", "corrected", "otherOutcome", "pending" }.Select(key => Litigation + key)];

        ReportDiagnosis onlyTotal = ReportDiagnosis.Of(report, RuleSet.Default, new DiagnosisOptions { Fixed = leaves });
        ReportDiagnosis none = ReportDiagnosis.Of(report, RuleSet.Default, new DiagnosisOptions { Fixed = [.. leaves, Litigation + "total"] });
        ReportDiagnosis weighted = ReportDiagnosis.Of(report, RuleSet.Default,
            new DiagnosisOptions { Weights = new Dictionary<string, decimal> { [Litigation + "pending"] = 0.5m } });

        Assert.Equal(2, onlyTotal.Repaired[Litigation + "total"]);
        Assert.Empty(Assert.Single(none.Blocks).Explanations);
        Assert.False(none.IsRepaired);
        Assert.StartsWith("在限定不改的格之外", none.Blocks[0].Message.Zh, StringComparison.Ordinal);
        Assert.Equal(0, weighted.Repaired[Litigation + "pending"]);
        Assert.Equal(3, weighted.WithLikely().Repaired[Litigation + "pending"]);
        Assert.Throws<ArgumentException>(() => ReportDiagnosis.Of(Zeros(), RuleSet.Default,
            new DiagnosisOptions { Weights = new Dictionary<string, decimal> { [Litigation + "pending"] = 0m } }));
    }

    [Fact]
    public void BlanksAreFilledAfterTheRepair_AndTheReportKeepsThem()
    {
        AnnualReport report = Zeros().WithCell("requests.received.naturalPersons", 12).WithCell("requests.received.total", 12)
            .WithCell("requests.outcomes.grantedInFull.naturalPersons", 12).WithCell("requests.outcomes.grantedInFull.total", 21)
            .WithCell("requests.outcomes.total.naturalPersons", 12).WithCell("requests.outcomes.total.total", 12)
            .WithCell("requests.outcomes.denied.stateSecrets.naturalPersons", null).WithCell(Litigation + "upheld", null);

        ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default);

        DeducedCell deduced = diagnosis.Deduced[0];
        Assert.Equal("requests.outcomes.denied.stateSecrets.naturalPersons", deduced.Address);
        Assert.Equal(0, deduced.Value);
        Assert.Equal(["E2/naturalPersons"], deduced.Rules);

        // A blank takes part, so nothing is certain there, and no blank is filled from what is only likely.
        Assert.Equal(report.WithCell(Litigation + "upheld", 0), diagnosis.Filled);
        ReportDiagnosis likely = diagnosis.WithLikely();
        Assert.Equal(12, likely.Filled["requests.outcomes.grantedInFull.total"]);
        Assert.Null(likely.Filled[deduced.Address]);
        Assert.Equal(0, likely.Filled[Litigation + "upheld"]);
        Assert.Null(diagnosis.Report[Litigation + "upheld"]);
    }

    [Fact]
    public void DerivationCanBeCheckedByHand()
    {
        AnnualReport report = Zeros().WithCell(Litigation + "upheld", 2).WithCell(Litigation + "corrected", null).WithCell(Litigation + "total", 5);

        DeducedCell deduced = Assert.Single(ReportDiagnosis.Of(report, RuleSet.Default).Deduced);

        Assert.Equal("表四“行政诉讼 / 未经复议直接起诉”结果纠正空白，应为 3：总计 5 − 结果维持 2（另有 2 格为 0） = 3（E4/directLitigation）。", deduced.Derivation.Zh);
        Assert.Equal(["E4/directLitigation"], deduced.Rules);
    }

    [Fact]
    public void NothingIsDeducedWhereTheRulesCannotHold_ButElsewhere()
    {
        AnnualReport report = Zeros().WithCell(Litigation + "upheld", 7).WithCell(Litigation + "corrected", null).WithCell(Litigation + "total", 5)
            .WithCell("reconsiderationAndLitigation.reconsideration.pending", null);

        ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default);

        Assert.Equal(["reconsiderationAndLitigation.reconsideration.pending"], diagnosis.Deduced.Select(cell => cell.Address));
        Assert.Single(diagnosis.Blocks);
    }

    [Fact]
    public void NegativeCellOutsideTheIdentities_IsWrong_ButNotRepaired()
    {
        AnnualReport report = Zeros().WithCell("proactiveDisclosure.licensing.decisions", -3);

        ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default);

        Assert.Equal("最可能：表二“行政许可”本年处理决定数量有误（现为 -3，正负号有误），应为多少，现有数字不能确定。", Assert.Single(diagnosis.Blocks).Message.Zh);
        Assert.False(diagnosis.IsRepaired);
        Assert.Contains("E5/proactiveDisclosure.licensing.decisions", diagnosis.Blocks[0].Certificate.En, StringComparison.Ordinal);
        Assert.Equal(3, diagnosis.Pick(diagnosis.Blocks[0].Explanations[0]).Repaired["proactiveDisclosure.licensing.decisions"]);
    }

    [Fact]
    public void ExactRulesOfTheCallerCount_PlausibleOnesDoNot()
    {
        const string Rule = """
            format: 1
            layer: user
            rules:
              - id: LOCAL-1
                class: CLASS
                severity: error
                editions: [2021]
                source: { document: 测试, place: 测试, basis: derived }
                title: { zh: 许可等于处罚, en: Licences equal penalties }
                check: proactiveDisclosure.licensing.decisions == proactiveDisclosure.penalties.decisions
            """;
        AnnualReport report = Zeros().WithCell("proactiveDisclosure.licensing.decisions", 3);

        Assert.Equal(2,
            Assert.Single(ReportDiagnosis.Of(report, Rules(Rule.Replace("CLASS", "derived-identity", StringComparison.Ordinal))).Blocks).Explanations.Count);
        Assert.Empty(ReportDiagnosis.Of(report, Rules(Rule.Replace("CLASS", "plausibility", StringComparison.Ordinal))).Blocks);
    }

    [Fact]
    public void SearchThatReachesItsBound_SaysSo()
    {
        var random = new Random(1);
        AnnualReport report = Zeros();
        foreach (CellDefinition cell in FormShape.Of2021.Cells.Where(cell => cell.Table == 3))
        {
            report = report.WithCell(cell.Address, random.Next(1000));
        }

        ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default, new DiagnosisOptions { MaxSteps = 20 });

        Assert.True(diagnosis.IsCutOff);
        Assert.False(diagnosis.IsRepaired);
        Assert.Contains("未能在限度内", diagnosis.Blocks[0].Message.Zh, StringComparison.Ordinal);
    }

    [SharedTheory]
    [InlineData("000_7a743c127b095b1e.txt", 21)]
    [InlineData("001_310a36c5978b6ada.txt", 1)]
    [InlineData("003_0792d5985b785f5a.txt", 36)]
    [InlineData("004_a1c7e16d78f57f88.txt", 138)]
    public void BlanksOfTheSeeds_AreDeduced_AndNothingInTable3StaysUndecided(string name, int count)
    {
        ReadResult read = ReportReader.ReadFile(SharedFolder.Combine("seeds", name));

        ReportDiagnosis diagnosis = RuleSet.Default.Diagnose(read);

        Assert.Equal(count, diagnosis.Deduced.Count);
        Assert.Empty(diagnosis.Blocks);
        Assert.DoesNotContain(RuleSet.Default.Validate(diagnosis.Filled).Findings,
            finding => finding.RuleId[0] == 'E' && finding.Outcome is Outcome.Undecided or Outcome.Broken);
    }

    /// <summary>Prints the table of docs/diagnosis.md when asked to: GOVINFO_SLIPS=2000.</summary>
    [Fact]
    public void SlipsAreRanked()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("GOVINFO_SLIPS"), out int asked))
        {
            Console.WriteLine(SlipRanking.Table(asked));
        }

        foreach (SlipKind kind in SlipRanking.Kinds)
        {
            int[] places = SlipRanking.Places(kind, 3, 10);

            // What a person would look at first: the true repair is first, alone or with others, nearly always.
            Assert.True((places[1] + places[2]) * 10 >= places[0] * 7, kind + ": " + string.Join(' ', places));
        }
    }

    /// <summary>Prints the second table of docs/diagnosis.md when asked to: GOVINFO_REPAIRS=2000; GOVINFO_SEED chooses the random reports.</summary>
    [Fact]
    public void WhatIsCertainIsRight()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("GOVINFO_SEED"), out int chosen) ? chosen : 7;
        var measure = new RepairMeasure(seed);
        if (int.TryParse(Environment.GetEnvironmentVariable("GOVINFO_REPAIRS"), out int asked))
        {
            Console.WriteLine(RepairMeasure.Head + string.Concat(RepairMeasure.Kinds().Select(kind => measure.Row(kind.Name, kind.Table, asked))));
        }

        foreach ((string name, int table) in RepairMeasure.Kinds())
        {
            int[] counts = measure.Counts(name, table, 10);

            Assert.True(counts[0] > 0 && counts[3] == 0 && counts[10] == 0, name + ": " + string.Join(' ', counts));
        }
    }

    private static RuleSet Rules(string yaml)
    {
        RuleSetLoad load = RuleSet.Default.With(new RuleFile("local.yaml", yaml));
        Assert.Empty(load.Errors);
        return load.Rules!;
    }

    private static AnnualReport Zeros() =>
        FormShape.Of2021.ToReport(FormShape.Of2021.Values([.. Enumerable.Repeat((decimal?)0, FormShape.Of2021.Cells.Length)]));

    private static AnnualReport WithRow(AnnualReport report, string row, decimal[] values)
    {
        string[] keys = ["naturalPersons", "commercialEnterprises", "researchInstitutions",
            "socialWelfareOrganizations", "legalServiceInstitutions", "otherOrganizations"];
        return keys.Zip(values).Aggregate(report, (done, cell) => done.WithCell(row + cell.First, cell.Second)).WithCell(row + "total", values.Sum());
    }

    private static IEnumerable<decimal> Column(AnnualReport report, int column) => FormShape.Of(report).Cells
        .Where(cell => cell.Row.Address.StartsWith("requests.outcomes.denied.", StringComparison.Ordinal) && cell.Key != "total")
        .Where((_, i) => i % 6 == column).Select(cell => report[cell.Address]!.Value);
}
