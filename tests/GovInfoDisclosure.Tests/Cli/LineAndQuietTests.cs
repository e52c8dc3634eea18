using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>The formats for editors and for whole folders: a line a finding, and nothing but the tables by rule and by agency.</summary>
public sealed class LineAndQuietTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void ALineLeadsToTheNumber_AndTheLibraryWritesTheSame()
    {
        string text = ToolReports.Text(ToolReports.Broken);
        folder.With("a.txt", text).With("b.json", AnnualReportJson.Write(ToolReports.Balanced));
        ReadResult read = ReportReader.Read(text);
        using var written = new MemoryStream();
        ResultFormats.Line(new ResultOptions { Language = Findings.MessageLanguage.Chinese })
            .WriteAll([new CheckedDocument { Source = "a.txt", Result = RuleSet.Default.Validate(read), Reading = read }], written);

        ToolResult result = ToolProcess.Run(folder.Path, "check", "a.txt", "b.json", "--format", "line", "--lang", "zh");

        Assert.Equal(1, result.Status);
        Assert.Equal(Encoding.UTF8.GetString(written.ToArray()), result.Output);
        string[] lines = text.Split('\n');
        Assert.Equal(["E1/naturalPersons", "E3/received"], result.Lines.Select(line =>
        {
            Match found = Regex.Match(line, @"^a\.txt:(\d+):(\d+): error (\S+): .");
            Assert.Equal('6', lines[Number(found.Groups[1]) - 1][Number(found.Groups[2]) - 1]);
            return found.Groups[3].Value;
        }));
    }

    private static int Number(Group digits) => int.Parse(digits.Value, System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void QuietHasOnlyTheTables_WorstFirst_AndTheSum()
    {
        AnnualReport worst = ToolReports.Broken.WithCell("reconsiderationAndLitigation.reconsideration.total", 99);
        folder.With("in/a.json", AnnualReportJson.Write(ToolReports.Broken)).With("in/c.json", AnnualReportJson.Write(ToolReports.Balanced))
            .With("in/b.json", AnnualReportJson.Write(worst with { Agency = worst.Agency with { Name = "虚构县民政局" } }));

        ToolResult quiet = ToolProcess.Run(folder.Path, "check", "in", "--quiet");
        ToolResult full = ToolProcess.Run(folder.Path, "check", "in");

        Assert.Equal(
            [
                "By rule, worst first",
                "  error    E1  2 in 2 documents  Received plus brought forward should equal concluded plus carried forward",
                "  error    E3  2 in 2 documents  The applicants of a row should add up to its total",
                "  error    E4  1 in 1 document   Upheld, corrected, other outcome and pending should add up to the total",
                "By agency, worst first",
                "  虚构县民政局  3 errors, 0 warnings",
                "  示例县水利局  2 errors, 0 warnings",
            ],
            quiet.Lines[..^1]);
        Assert.StartsWith("3 documents: 1 with nothing broken, 2 with something broken", quiet.Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(quiet.Output, full.Output, StringComparison.Ordinal);
    }
}
