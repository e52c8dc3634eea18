using System;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>check --prior</c> and <c>--units</c>, and <c>rules check</c>, as a user calls them.</summary>
public sealed class CompanionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govinfo-companions-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, AnnualReport report)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, AnnualReportJson.Write(report));
        return path;
    }

    private string WriteText(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static AnnualReport Report(string name, int year, long received, long broughtForward, long carriedForward)
    {
        FormShape form = FormShape.Of2021;
        AnnualReport zero = form.ToReport(form.Values([.. Enumerable.Repeat<decimal?>(0, form.Cells.Length)]));
        return (zero with { Year = year, Agency = new Agency { Name = name } })
            .WithCell("requests.received.naturalPersons", received).WithCell("requests.received.total", received)
            .WithCell("requests.broughtForward.naturalPersons", broughtForward).WithCell("requests.broughtForward.total", broughtForward)
            .WithCell("requests.outcomes.grantedInFull.naturalPersons", received + broughtForward - carriedForward)
            .WithCell("requests.outcomes.grantedInFull.total", received + broughtForward - carriedForward)
            .WithCell("requests.outcomes.total.naturalPersons", received + broughtForward - carriedForward)
            .WithCell("requests.outcomes.total.total", received + broughtForward - carriedForward)
            .WithCell("requests.carriedForward.naturalPersons", carriedForward).WithCell("requests.carriedForward.total", carriedForward);
    }

    /// <summary>Next year's report says what of this year's 四 is right, be the report itself among those of <c>--prior</c> or not.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void NextYearsReport_NamesTheNumberThatIsWrong(bool isAmongThem)
    {
        AnnualReport right = Report("甲局", 2023, 5, 2, 1);
        AnnualReport slipped = right.WithCell("requests.carriedForward.naturalPersons", 31).WithCell("requests.carriedForward.total", 31);
        Write("others/next.json", Report("甲局", 2024, 7, 1, 0));
        if (isAmongThem)
        {
            Write("others/same.json", slipped);
        }

        Write("a.json", slipped);

        ToolResult alone = ToolProcess.Run(folder, "check", "a.json", "--format", "json");
        ToolResult told = ToolProcess.Run(folder, "check", "a.json", "--prior", "others", "--format", "json");
        ToolResult fix = ToolProcess.Run(folder, "fix", "a.json", "--prior", "others", "--likely", "-o", "fixed.json");

        Assert.DoesNotContain("broughtForwardNextYear", alone.Output, StringComparison.Ordinal);
        Assert.Contains("broughtForwardNextYear", told.Output, StringComparison.Ordinal);
        Assert.Equal("", fix.Error);
        Assert.Equal(right, AnnualReportJson.Parse(File.ReadAllText(Path.Combine(folder, "fixed.json"))));
    }

    [Fact]
    public void LastYearsClosingIsComparedWithThisYearsOpening()
    {
        string report = Write("this.json", Report("虚构县甲局", 2023, 9, 2, 1));
        string prior = Write("last.json", Report("虚构县甲局", 2022, 5, 0, 3));

        ToolResult result = ToolProcess.Run(folder, "check", report, "--prior", prior, "--lang", "en");

        Assert.Equal(1, result.Status);
        Assert.Contains("Y1/requests.broughtForward.total", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingPriorIsSaid()
    {
        string report = Write("this.json", Report("虚构县甲局", 2023, 9, 2, 1));
        string prior = Write("last.json", Report("虚构县乙局", 2022, 5, 0, 3));

        ToolResult result = ToolProcess.Run(folder, "check", report, "--prior", prior, "--lang", "en");

        Assert.Equal(0, result.Status);
        Assert.Contains("No report of 虚构县甲局 for 2022 was found.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitsThatDoNotAddUpAreAWarning()
    {
        string summary = Write("summary.json", Report("虚构县人民政府", 2023, 9, 0, 0));
        Write("units/a.json", Report("虚构县甲局", 2023, 4, 0, 0));
        Write("units/b.json", Report("虚构县乙局", 2023, 6, 0, 0));
        string expected = WriteText("expected.txt", "# 应有单位\n虚构县甲局\n虚构县乙局\n");

        ToolResult result = ToolProcess.Run(folder, "check", summary, "--units",
            Path.Combine(folder, "units"), "--expected", expected, "--fail-on", "warning", "--lang", "en");

        Assert.Equal(1, result.Status);
        Assert.Contains("2 of 2 expected units are present.", result.Output, StringComparison.Ordinal);
        Assert.Contains("  warning    S2", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AListInGbk_NamesTheUnitsAsInUtf8()
    {
        string summary = Write("summary.json", Report("虚构县人民政府", 2023, 9, 0, 0));
        Write("units/a.json", Report("虚构县甲局", 2023, 4, 0, 0));
        string expected = Path.Combine(folder, "expected.txt");
        File.WriteAllBytes(expected, System.Text.CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("# 应有单位\n虚构县甲局\n虚构县乙局\n"));

        ToolResult result = ToolProcess.Run(folder, "check", summary, "--units", Path.Combine(folder, "units"), "--expected", expected, "--lang", "en");

        Assert.Contains("1 of 2 expected units are present", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AUnitThatCannotBeReadIsNamed_AndTheCheckGoesOn()
    {
        string summary = Write("summary.json", Report("虚构县人民政府", 2023, 9, 0, 0));
        Write("units/a.json", Report("虚构县甲局", 2023, 4, 0, 0));
        WriteText("units/b.txt", "没有表格");

        ToolResult result = ToolProcess.Run(folder, "check", summary, "--units", Path.Combine(folder, "units"), "--lang", "en");

        Assert.Equal(2, result.Status);
        Assert.Contains("b.txt", result.Error, StringComparison.Ordinal);
        Assert.Contains("虚构县人民政府", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesCheckExplainsAContradiction()
    {
        string rules = WriteText("mine.yaml", """
            format: 1
            rules:
              - id: MY1
                class: plausibility
                severity: error
                editions: [2021]
                source: { document: a, place: b, basis: derived }
                title: { zh: 甲, en: a }
                check: requests.received.total < 0
            """);

        ToolResult result = ToolProcess.Run(folder, "rules", "check", rules, "--lang", "en");

        Assert.Equal(1, result.Status);
        Assert.Contains("These rules contradict each other", result.Output, StringComparison.Ordinal);
        Assert.Contains("E5/requests.received.total, MY1", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesCheckOfOurOwnRulesFindsNothingWrong()
    {
        ToolResult result = ToolProcess.Run(folder, "rules", "check", "--lang", "en");

        Assert.Equal(0, result.Status);
        Assert.Contains("E1, E2, E3: 175 cells, 39 equalities, rank 37, minimum distance 4: up to 3 wrong cells are always noticed, 1 always located.",
            result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void RulesCheckTellsEveryErrorOfAFile()
    {
        string rules = WriteText("mine.yaml", "format: 1\nrules:\n  - id: MY1\n    sevrity: error\n    class: odd\n");

        ToolResult result = ToolProcess.Run(folder, "rules", "check", rules, "--lang", "en");

        Assert.Equal(2, result.Status);
        Assert.Contains("(4,5): unknown key 'sevrity', did you mean 'severity'?", result.Error, StringComparison.Ordinal);
        Assert.Contains("(5,12): class cannot be 'odd'", result.Error, StringComparison.Ordinal);
    }
}
