using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>A line of NDJSON is one line for every reader: also for those that end one at U+0085, U+2028 and U+2029, as Python's splitlines does.</summary>
public sealed class LineSeparatorTests
{
    private const string Odd = "甲\u0085乙\u2028丙\u2029丁“戊”";

    private static readonly AnnualReport Report = Golden.Report2021 with
    {
        Agency = Golden.Report2021.Agency with { Name = Odd },
        Narrative = new Narrative { OverallSituation = Odd + Odd, OtherMatters = "\u2028" },
    };

    /// <summary>What a line has in place of these characters.</summary>
    internal static string Escaped(string text) => string.Concat(text.Select(c => c is '\u0085' or '\u2028' or '\u2029' ? $"\\u{(int)c:x4}" : c.ToString()));

    [Fact]
    public async Task EveryWriterOfLines_EscapesThem_AndTheReportIsReadAgain()
    {
        string canonical = AnnualReportJson.WriteCompact(Report);
        using var lines = new MemoryStream();
        AnnualReportJson.WriteLines([Report, Golden.Report2021, Report], lines);
        using var late = new MemoryStream();
        await AnnualReportJson.WriteLinesAsync(Late(), late);
        ValidationResult result = RuleSet.Default.Validate(Report);
        using var findings = new MemoryStream();
        FindingsJson.WriteLines([(Odd, result)], findings);
        CheckedDocument document = CheckedDocument.Of(Odd, Report, RuleSet.Default);

        Assert.Equal(Escaped(canonical) + "\n" + AnnualReportJson.WriteCompact(Golden.Report2021) + "\n" + Escaped(canonical) + "\n", Text(lines));
        Assert.Equal(Escaped(canonical) + "\n", Text(late));
        Assert.Equal([Report, Golden.Report2021, Report], AnnualReportJson.ReadMany(new MemoryStream(lines.ToArray())).Select(read => read.Report));
        string[] others =
        [
            AnnualReportJson.Write(Report, new ReportLineage(Odd, "1", null), isIndented: false), AnnualReportJson.Write(Report, [], 0, isIndented: false),
            FindingsJson.WriteCompact(Odd, result), Text(findings), Encoding.UTF8.GetString(ResultFormats.JsonLines.Render(document)),
        ];
        Assert.All(others, text =>
        {
            Assert.Contains(Escaped(Odd), text, StringComparison.Ordinal);
            Assert.Equal(-1, text.TrimEnd('\n').IndexOfAny(['\n', '\r', '\u0085', '\u2028', '\u2029']));
        });
        Assert.All(others.Take(2), text => Assert.Equal(Report, AnnualReportJson.Read(text).Report));
    }

    [Fact]
    public void TheCanonicalText_AndWhatIsIndented_HaveThemAsTheyAre()
    {
        Assert.Contains(Odd, AnnualReportJson.WriteCompact(Report), StringComparison.Ordinal);
        Assert.Contains(Odd, AnnualReportJson.Write(Report), StringComparison.Ordinal);
        Assert.Contains(Odd, AnnualReportJson.Write(Report, new ReportLineage("a", "1", null)), StringComparison.Ordinal);
    }

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());

    private static async IAsyncEnumerable<AnnualReport> Late()
    {
        await Task.Yield();
        yield return Report;
    }
}
