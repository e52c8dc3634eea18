using System;
using System.Linq;
using GovInfoDisclosure.Comparisons;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Register;
using Xunit;

namespace GovInfoDisclosure.Tests.Comparisons;

public sealed class ReportPairsTests
{
    private static AnnualReport Report(string? name, int? year, long received = 0, string? code = null) =>
        new AnnualReport { Year = year, Agency = new Agency { Name = name, Code = code } }.WithCell("requests.received.total", received);

    private static string[] Shown(ReportPairs pairs) =>
        [.. pairs.Pairs.Select(pair => $"{pair.Old.Agency.Name} {pair.Old.Year} {pair.New.Agency.Name} {pair.New.Year}")];

    [Fact]
    public void TheSameYearGoesBeforeTheYearBefore()
    {
        var pairs = ReportPairs.Of([Report("甲局", 2023), Report("甲局", 2024), Report("乙局", 2023), Report("丙局", 2021)],
            [Report("甲局", 2024, 5), Report("乙局", 2024), Report("丙局", 2024)]);

        Assert.Equal(["甲局 2024 甲局 2024", "乙局 2023 乙局 2024"], Shown(pairs).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal("丙局", Assert.Single(pairs.NewAlone).Report.Agency.Name);
        Assert.Empty(pairs.OldAlone);
    }

    [Fact]
    public void WhereNobodysYearBeforeIsThere_TheLatestIsTaken() =>
        Assert.Equal(["甲局 2021 甲局 2024"], Shown(ReportPairs.Of([Report("甲局", 2020), Report("甲局", 2021)], [Report("甲局", 2024)])));

    [Fact]
    public void WhoIsAlone_IsSaid()
    {
        var pairs = ReportPairs.Of([Report("甲局", 2023), Report(null, 2023)], [Report("乙局", 2024), Report("丙局", null)]);

        Assert.Empty(pairs.Pairs);
        Assert.Equal(["There is no later report of this agency.", "It does not state its agency or its year and cannot be paired."],
            pairs.OldAlone.Select(x => x.Why.En));
        Assert.Equal(["No report of 乙局 for 2023 was found.", "It does not state its agency or its year and cannot be paired."],
            pairs.NewAlone.Select(x => x.Why.En));
    }

    [Fact]
    public void SeveralDifferentReports_AreSaidAndNotGuessed()
    {
        var before = ReportPairs.Of([Report("甲局", 2023, 1), Report("甲局", 2023, 2)], [Report("甲局", 2024)]);
        var after = ReportPairs.Of([Report("甲局", 2023)], [Report("甲局", 2024, 1), Report("甲局", 2024, 2)]);
        var equal = ReportPairs.Of([Report("甲局", 2023, 1), Report("甲局", 2023, 1)], [Report("甲局", 2024)]);

        Assert.Equal("There are 2 different reports of 甲局 for 2023: none was compared.", Assert.Single(before.NewAlone).Why.En);
        Assert.Empty(before.OldAlone);
        Assert.Equal(2, after.NewAlone.Count);
        Assert.Empty(after.OldAlone);
        Assert.Single(equal.Pairs);
    }

    [Fact]
    public void CodesGoBeforeNames()
    {
        var pairs = ReportPairs.Of([Report("甲局", 2023, 1, "11330000MB0000001A"), Report("乙局", 2023, 2, "11330000MB0000002A")],
            [Report("乙局", 2024, 0, "11330000MB0000001A")]);

        Assert.Equal(["甲局 2023 乙局 2024"], Shown(pairs));
        Assert.Equal("乙局", Assert.Single(pairs.OldAlone).Report.Agency.Name);
    }

    [Fact]
    public void OfAMergedAgency_ThePredecessorsAreAddedUp()
    {
        AgencyRegister register = AgencyRegister.Load(new RuleFile("register.yaml", """
            format: 1
            agencies:
              - { name: 虚构县甲局 }
              - { name: 虚构县乙局 }
              - { name: 虚构县合局, mergedFrom: { year: 2024, agencies: [虚构县甲局, 虚构县乙局] } }
            """), out ValueList<RuleFileError> errors)!;
        Assert.Empty(errors);

        var pairs = ReportPairs.Of([Report("虚构县甲局", 2023, 3), Report("虚构县乙局", 2023, 4)], [Report("虚构县合局", 2024, 9)], register);

        ReportPair pair = Assert.Single(pairs.Pairs);
        Assert.Equal(7, pair.Old["requests.received.total"]);
        Assert.Equal(2, pair.Predecessors.Count);
        Assert.Empty(pairs.OldAlone);
    }
}
