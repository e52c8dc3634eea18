using System;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>govinfo sum</c> as a user calls it.</summary>
[Collection(nameof(ReadmeTests))]
public sealed class SumCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static AnnualReport Report(string name, int year = 2024)
    {
        FormShape form = FormShape.Of2021;
        return form.ToReport(form.Values([.. Enumerable.Repeat<decimal?>(0, form.Cells.Length)])) with { Year = year, Agency = new Agency { Name = name } };
    }

    private string Write(string name, params AnnualReport[] reports) =>
        folder.With(name, string.Concat(reports.Select(report => AnnualReportJson.WriteCompact(report) + "\n"))).Combine(name);

    private AnnualReport Written(string name) => AnnualReportJson.Read(File.ReadAllText(folder.Combine(name))).Report!;

    [Fact]
    public void TheOutputShown_IsWhatTheToolPrints()
    {
        const string Shown = "sum examples/city/reports/2024.ndjson --register examples/city/register.yaml -o ";
        string file = folder.Combine("summary.json");

        ToolResult result = ToolProcess.Run(RepositoryRoot.Path, (Shown + file).Split(' '));

        new Readme("docs/compare.md").AssertOutput("output: " + Shown + "FILE", result.Output.Replace(file, "FILE", StringComparison.Ordinal));
        Assert.Equal(1, result.Status);
    }

    [Fact]
    public void WhatIsWritten_IsAReportThatTheUnitsAgreeWith()
    {
        Write("units/a.ndjson", Report("虚构县甲局").WithCell("requests.received.total", 4), Report("虚构县乙局").WithCell("requests.received.total", 5));
        folder.With("roster.txt", "虚构县甲局\n虚构县乙局\n");

        ToolResult result = ToolProcess.Run(folder.Path, "sum", "units", "--name", "虚构县人民政府", "--roster", "roster.txt", "-o", "sum.json");
        ToolResult check = ToolProcess.Run(folder.Path, "check", "sum.json", "--units", "units", "--expected", "roster.txt", "--format", "csv-findings");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Equal(["虚构县人民政府  2024  sum.json", "  note      2 of 2 expected units are present.", "  Units added up: 2"], result.Lines);
        Assert.Equal(9, Written("sum.json")["requests.received.total"]);
        Assert.DoesNotContain("\nS", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ACellThatAUnitLeavesBlank_IsBlank_OrKnownOnRequest()
    {
        string units = Write("units.ndjson", Report("甲局").WithCell("requests.received.total", 4).WithCell("requests.received.naturalPersons", 4),
            Report("乙局").WithCell("requests.received.total", null));

        ToolResult blank = ToolProcess.Run(folder.Path, "sum", units, "-o", "blank.json");
        ToolResult known = ToolProcess.RunIn("zh_CN.UTF-8", folder.Path, "", "sum", units, "-o", "known.json", "--known");

        Assert.Equal((1, 1), (blank.Status, known.Status));
        Assert.Equal((null, 4m), (Written("blank.json")["requests.received.total"], Written("known.json")["requests.received.total"]));
        Assert.Equal(4, Written("blank.json")["requests.received.naturalPersons"]);
        Assert.Contains("  blank     table 3 1. Received this year: Total not stated by 1, the others add up to 4\n", blank.Output, StringComparison.Ordinal);
        Assert.Contains("Units added up: 2; cells left blank because units do not state them: 1\n", blank.Output, StringComparison.Ordinal);
        Assert.Contains("  不全  表三 一、本年新收政府信息公开申请数量：总计 1 个单位未填，其余合计 4\n  未填  乙局 1 格\n", known.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatCannotBeAddedUp_IsSaid_AndNothingIsWritten()
    {
        string mixed = Write("mixed.ndjson", Report("甲局"), Report("甲局", 2023));
        folder.With("bad.json", "{}");

        ToolResult years = ToolProcess.Run(folder.Path, "sum", mixed, "-o", "sum.json");
        ToolResult year = ToolProcess.Run(folder.Path, "sum", mixed, "--year", "2023", "-o", "sum.json");
        ToolResult bad = ToolProcess.Run(folder.Path, "sum", "bad.json", "-o", "none.json");
        ToolResult over = ToolProcess.Run(folder.Path, "sum", mixed, "--year", "2023", "-o", mixed);
        ToolResult without = ToolProcess.Run(folder.Path, "sum", mixed);

        Assert.Equal((2, "mixed.ndjson: the file that is read is never written over.\n"), (over.Status, Path.GetFileName(over.Error)));
        Assert.Equal((2, 0, 2, 2), (years.Status, year.Status, bad.Status, without.Status));
        Assert.Equal("The reports are of several years: 2023 (1), 2024 (1). Name the year.\n", years.Error);
        Assert.Equal(2023, Written("sum.json").Year);
        Assert.False(File.Exists(folder.Combine("none.json")));
    }
}
