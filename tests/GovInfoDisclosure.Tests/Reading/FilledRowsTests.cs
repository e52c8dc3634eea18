using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// Tables as converters of web pages print them: a bar behind each cell, and bars glued together for what merged cells take away from a row. The rows
/// are known by their width, so that a blank cell is read as one however few of a row's cells show anything.
/// </summary>
public sealed class FilledRowsTests
{
    private const int Reports = 40;

    public static IEnumerable<object[]> Ways =>
        TableText.Filled.SelectMany(layout => new[] { "some", "only totals" }, (layout, blanks) => new object[] { layout, blanks });

    [Theory]
    [MemberData(nameof(Ways))]
    public void ATableWithBlanks_IsReadExactly(string layout, string blanks)
    {
        int blank = 0;
        for (int seed = 0; seed < Reports; seed++)
        {
            AnnualReport report = Report(seed, blanks);
            ReadResult result = ReportReader.Read(string.Join("\n", Lines(report, layout, seed)));
            FormShape form = FormShape.Of(report);
            Assert.Empty(Differences(form, form.ToValues(report), result));
            blank += form.Cells.Count(cell => form.ToValues(report)[cell.Index] is null);
        }

        Assert.True(blank > Reports * 20, $"only {blank} blank cells");
    }

    /// <summary>Only what a line takes away or gives may change; a row that then has another's cells is told.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public void ALineLostOrDoubled_MakesNoWrongNumberInSilence(string layout, string blanks)
    {
        var wrong = new List<string>();
        int read = 0;
        for (int seed = 0; seed < Reports; seed++)
        {
            AnnualReport report = Report(seed, blanks);
            List<string> lines = Lines(report, layout, seed);
            var random = new Random(seed);
            int at = random.Next(lines.FindIndex(line => line.StartsWith("二、", StringComparison.Ordinal)) + 1,
                lines.FindIndex(line => line.StartsWith("五、", StringComparison.Ordinal)));
            if (random.Next(2) == 0)
            {
                lines.RemoveAt(at);
            }
            else
            {
                lines.Insert(at, lines[at]);
            }

            ReadResult result = ReportReader.Read(string.Join("\n", lines));
            FormShape form = FormShape.Of(report);
            HashSet<string> told = [.. result.Findings.Where(finding => finding.Severity != Severity.Info).SelectMany(finding => finding.Cells)
                .Select(cell => form.TryFind(cell.Address)?.Row.Address ?? "")];
            CellValues values = form.ToValues(report);
            read += result.Cells.Count(cell => cell.Value is not null);
            wrong.AddRange(result.Cells.Where(cell => cell.Value is not null && form.TryFind(cell.Address) is CellDefinition known
                && values[known.Index] != cell.Value && !told.Contains(known.Row.Address)).Select(cell => $"{seed}: {cell.Address} {cell.Value}"));
        }

        Assert.Empty(wrong);
        Assert.True(read > Reports * 15, $"only {read} cells read");
    }

    [Fact]
    public void WordsOfACellOnSeveralLines_AreOneText_AndNumbersStayTwo()
    {
        string document = PlainDocument.With(PlainDocument.Table2, """
            (本列数据) | 申请人情况 | ||||||||
            自然人 | 法人或其他组织 | 总计 | |||||||
            商业
            企业 | 科研
            机构 | 社会公益
            组织 | 法律服务
            机构 | 其他 | |||||
            一、本年新收政府信息公开申请数量 | 3 | | | | | | 3 | ||
            二、上年结转政府信息公开申请数量 | | | 9
            2 | | | | 92 | ||
            """, PlainDocument.Table4);
        ReadResult result = ReportReader.Read(document);
        Assert.Equal(3, result.Report!["requests.received.naturalPersons"]);
        Assert.Equal(3, result.Report["requests.received.total"]);
        Assert.Null(result.Report["requests.received.commercialEnterprises"]);
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "READ-30");
        Assert.Null(result.Report["requests.broughtForward.researchInstitutions"]);
        Assert.Contains(result.Findings, finding => finding.Severity == Severity.Error
            && finding.Cells.Any(cell => cell.Address.StartsWith("requests.broughtForward.", StringComparison.Ordinal)));
    }

    /// <summary>Bars without spaces part cells, and two of them enclose a blank one.</summary>
    [Fact]
    public void BarsWithoutSpaces_AreNoFilling()
    {
        static string Tight(string table) => string.Join("\n", table.Split('\n').Select(line => line.TrimEnd('\t').Replace('\t', '|') + "|||"));
        ReadResult result = ReportReader.Read(PlainDocument.With(PlainDocument.Table2, Tight(PlainDocument.Table3), PlainDocument.Table4));
        Assert.Empty(PlainDocument.Differences(result));
    }

    private static AnnualReport Report(int seed, string blanks)
    {
        var generator = new ReportGenerator(new GeneratorOptions
        {
            Seed = 11,
            BlankShare = blanks == "some" ? 0.3m : 0m,
            Forms = new ValueList<FormShape>(FormShape.All),
        });
        AnnualReport report = generator.Make(seed).Report;
        FormShape form = FormShape.Of(report);
        foreach (CellDefinition cell in blanks == "some" ? [] : form.Cells.Where(cell => cell.Table == 3 && cell.Key != "total"))
        {
            report = report.WithCell(cell.Address, null);
        }

        return report;
    }

    private static List<string> Lines(AnnualReport report, string layout, int seed)
    {
        var random = new Random(seed);
        FormShape form = FormShape.Of(report);
        CellValues numbers = form.ToValues(report);
        string Text(CellDefinition cell) => numbers[cell.Index]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
        List<string> Table(List<List<PrintedCell>> cells) =>
            [.. TableText.Write(Flattening.Flatten(cells, "dense", random), layout, random).SelectMany(lines => lines)];
        string page = new PageText(report, Traits.None(), new PrintedLabels(Traits.None())).Write(
            Table(FormTables.Table2(form, Text, "（单位：万元）")), Table(FormTables.Table3(form, Text)), Table(FormTables.Table4(form, Text)));
        return [.. page.Split('\n')];
    }

    private static List<string> Differences(FormShape form, CellValues expected, ReadResult result)
    {
        if (result.Report is not AnnualReport report || FormShape.Of(report) != form)
        {
            return ["no report, or another form"];
        }

        CellValues values = form.ToValues(report);
        return [.. form.Cells.Where(cell => values[cell.Index] != expected[cell.Index])
            .Select(cell => $"{cell.Address}: {values[cell.Index]} for {expected[cell.Index]}")];
    }
}
