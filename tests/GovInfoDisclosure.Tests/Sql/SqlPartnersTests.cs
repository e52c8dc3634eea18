using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Synthetic;
using Xunit;

namespace GovInfoDisclosure.Tests.Sql;

/// <summary>The queries between reports: last year's, the units'.</summary>
public class SqlPartnersTests
{
    private static readonly AnnualReport Zero = FormEdition.Of2021.ToReport(FormEdition.Of2021.Values(new decimal?[FormEdition.Of2021.Cells.Length].Select(_ => (decimal?)0m).ToArray()));

    [Fact]
    public void LastYearsReport_IsFoundByNameAndYear()
    {
        AnnualReport last = Of("甲局", 2022).WithCell("requests.carriedForward.total", 5).WithCell("requests.carriedForward.naturalPersons", 5);
        using var lake = new SqliteLake(
        [
            last,
            Of("甲局", 2023).WithCell("requests.broughtForward.total", 3).WithCell("requests.broughtForward.naturalPersons", null),
            Of("乙局", 2023).WithCell("requests.broughtForward.total", 3),
            last with { Year = 2024 },
        ]);

        Assert.Equal(
            ["2 Y1 broken 3 5 -2", "2 Y1c/requests.broughtForward.naturalPersons undecided - 5 -"],
            lake.Prior().Select(line => line.Replace("Y1/requests.broughtForward.total", "Y1", StringComparison.Ordinal)).Where(line => line[0] == '2'));
        Assert.DoesNotContain(lake.Prior(), line => line[0] is '1' or '3');
    }

    [Fact]
    public void OfTwoReportsForLastYear_NoneIsCompared()
    {
        using var lake = new SqliteLake(
        [
            Of("甲局", 2022).WithCell("requests.carriedForward.total", 5),
            Of("甲局", 2022).WithCell("requests.carriedForward.total", 6),
            Of("甲局", 2023),
        ]);

        Assert.Empty(lake.Prior());
    }

    [Fact]
    public void ACopyOfLastYearsReport_IsTold()
    {
        AnnualReport report = Of("甲局", 2022).WithCell("requests.received.total", 7);
        using var lake = new SqliteLake([report, report with { Year = 2023 }, Of("乙局", 2022), Of("乙局", 2023)]);

        Assert.Equal(["2 Y7 broken 0 0 0"], lake.Prior());
    }

    [Fact]
    public void UnitsAndTheirSum_AreHeldAgainstTheSummary()
    {
        using var lake = new SqliteLake(
        [
            Of("某市", 2023).WithCell("requests.received.total", 9),
            Of("甲局", 2023).WithCell("requests.received.total", 4),
            Of("乙局", 2023).WithCell("requests.received.total", 10),
        ]);
        lake.Run("UPDATE report_wide SET parent_id = '1' WHERE report_id <> '1'");

        Assert.Equal(["1 S1/requests.received.total/乙局 broken 10 9 1"], lake.Unit());
        Assert.Empty(lake.UnitSum());

        lake.Run("UPDATE report_wide SET expected_units = 2 WHERE report_id = '1'");
        Assert.Equal(["1 S2/requests.received.total broken 14 9 5"], lake.UnitSum());

        lake.Run("UPDATE report_wide SET req_received_total = NULL WHERE report_id = '2'");
        Assert.Equal(["1 S2/requests.received.total broken - 9 -"], lake.UnitSum());

        lake.Run("UPDATE report_wide SET req_received_total = 5 WHERE report_id = '3'");
        Assert.Equal(["1 S2/requests.received.total undecided - 9 -"], lake.UnitSum());
    }

    [Fact]
    public void AUnitOfAnotherForm_TakesTheSumsOfItsMissingCellsAway()
    {
        AnnualReport other = FormEdition.Of2019.ToReport(FormEdition.Of2019.Values(new decimal?[FormEdition.Of2019.Cells.Length].Select(_ => (decimal?)1m).ToArray()));
        using var lake = new SqliteLake([Of("某市", 2020), other with { Year = 2020, Agency = new Agency { Name = "甲局" } }]);
        lake.Run("UPDATE report_wide SET parent_id = '1' WHERE report_id = '2'; UPDATE report_wide SET expected_units = 1 WHERE report_id = '1'");
        string[] shared = [.. FormEdition.Of2021.Cells.Where(cell => FormEdition.Of2019.TryFind(cell.Address) is not null).Select(cell => cell.Address)];

        Assert.Equal(
            shared.Select(address => $"1 S2/{address} broken 1 0 1").Order(StringComparer.Ordinal),
            lake.UnitSum());
    }

    private static AnnualReport Of(string name, int year) => Zero with { Year = year, Agency = new Agency { Name = name } };
}
