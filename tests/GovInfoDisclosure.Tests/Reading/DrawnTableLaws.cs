using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// Tables that texts draw cell by cell, as pandoc, reStructuredText and wikis do: what they show is read, and what was broken is never read wrongly in
/// silence.
/// </summary>
public sealed class DrawnTableLaws
{
    private const int Reports = 60;

    private static readonly ReportGenerator Generator =
        new(new GeneratorOptions { Seed = 11, BlankShare = 0.2m, Forms = new ValueList<FormShape>(FormShape.All) });

    public static TheoryData<string> Notations => new(DrawnTable.Notations);

    [Theory]
    [MemberData(nameof(Notations))]
    public void WhatIsDrawn_IsRead(string notation)
    {
        for (int seed = 0; seed < Reports; seed++)
        {
            AnnualReport report = Generator.Make(seed).Report;
            ReadResult read = ReportReader.Read(Document(report, notation, new Random(seed)));
            Assert.True(read.Report is not null, $"{notation} {seed}: {string.Join(" ", read.Findings.Select(finding => finding.Message.En))}");
            Assert.Equal([], Wrong(report, read.Report, lossesToo: true).Select(cell => $"{seed}: {cell}"));
            Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        }
    }

    /// <summary>A place is where the number stands: its line and column of the text.</summary>
    [Theory]
    [MemberData(nameof(Notations))]
    public void EachNumber_StandsAtItsPlace(string notation)
    {
        string text = Document(Generator.Make(1).Report, notation, new Random(1));
        string[] lines = text.Split('\n');
        CellReading[] cells = [.. ReportReader.Read(text).Cells.Where(cell => cell.Value is not null)];
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.StartsWith(cell.RawText, lines[cell.Place.Line - 1].Substring(cell.Place.Column - 1), StringComparison.Ordinal));
    }

    /// <summary>
    /// A line lost or printed twice, a character lost (but none of a number: that makes another document) or a space too many: where a number moved this
    /// is said.
    /// </summary>
    [Theory]
    [MemberData(nameof(Notations))]
    public void WhatWasBroken_IsNeverReadWronglyInSilence(string notation)
    {
        int read = 0;
        for (int seed = 0; seed < Reports * 5; seed++)
        {
            var random = new Random(seed);
            AnnualReport report = Generator.Make(seed).Report;
            string broken = Broken(Document(report, notation, random), random);
            ReadResult result = ReportReader.Read(broken);
            if (result.Report is null)
            {
                Assert.Contains(result.Findings, finding => finding.Severity == Severity.Error);
                continue;
            }

            read++;
            HashSet<string> warned = [.. result.Findings.Where(finding => finding.Severity != Severity.Info).SelectMany(finding => finding.Cells)
                .Select(cell => FormShape.Of(result.Report).TryFind(cell.Address)?.RowAddress ?? "")];
            Assert.Equal([], Wrong(report, result.Report, lossesToo: false).Where(cell => !warned.Contains(cell.RowAddress))
                .Select(cell => $"{notation} {seed}: {cell.Address} {report[cell.Address]} {result.Report[cell.Address]}"));
        }

        Assert.True(read > Reports, $"{read} of {Reports * 5} were read.");
    }

    [Theory]
    [InlineData("| 12 |", "| 30 |", "numbers below one another are two")]
    [InlineData("| 1  |", "| 2  |", "also where each has one digit")]
    public void TwoNumbersInOneCell_AreNeverOne(string first, string second, string why)
    {
        string rule = "+--------+----+";
        string text = PlainDocument.With(PlainDocument.Table2, PlainDocument.Table3, PlainDocument.Table4)
            .Replace(PlainDocument.Table2, string.Join("\n", rule, "| 第二十 |    |", "| 条第（ |    |", "| 五）项 |    |", rule,
                "| 信息内 | 本  |", "| 容     | 年  |", "|        | 处  |", "|        | 理  |", "|        | 决  |",
                "|        | 定  |", "|        | 数  |", "|        | 量  |", rule,
                "| 行政许 " + first, "| 可     " + second, rule));
        ReadResult read = ReportReader.Read(text);
        decimal? value = read.Report?["proactiveDisclosure.licensing.decisions"];
        Assert.True(value is null, $"{why}: {value}");
        Assert.Contains(read.Findings, finding => finding.Severity == Severity.Error);
    }

    /// <summary>Wikis and AsciiDoc write = before a title, a wiki behind it too; that is no part of the agency's name, nor of a heading.</summary>
    [Theory]
    [InlineData("= ", " =", "== ", " ==")]
    [InlineData("= ", "", "== ", "")]
    public void MarksOfHeadings_AreNoPartOfThem(string before, string behind, string beforeHeading, string behindHeading)
    {
        string text = PlainDocument.Text.Replace(PlainDocument.Title, before + PlainDocument.Title + behind, StringComparison.Ordinal)
            .Replace("五、存在的主要问题及改进情况", beforeHeading + "五、存在的主要问题及改进情况" + behindHeading, StringComparison.Ordinal);
        AnnualReport report = ReportReader.Read(text).ReportOrThrow();
        Assert.Equal(("示例市财政局", 2023), (report.Agency.Name, report.Year));
        Assert.Equal("公开内容不够丰富，下一步将改进。", report.Narrative.ProblemsAndImprovements);
    }

    /// <summary>What is drawn without end is text like any other, and costs no more: megabytes of each kind, with a report before them.</summary>
    [Theory]
    [InlineData("+-+\n|1|\n", "")]
    [InlineData("+-+\n|规|\n|章|\n", "+-+\n")]
    [InlineData("+--+--+\n|规章|1 |\n|     +--+\n", "+--+--+\n")]
    [InlineData("--- --- ---\n1   2   3\n", "")]
    [InlineData("--- --- ---\n1   2   3\n\n", "--- --- ---\n")]
    [InlineData("{|\n|-\n| rowspan=999 colspan=999 | 1 || 2\n", "")]
    [InlineData("| rowspan=30 colspan=30 | 1 || 2\n", "|}\n")]
    [InlineData("[1]{.a ", "")]
    public void DrawnWithoutEnd_TheReportIsReadStill(string piece, string end)
    {
        string opening = piece.StartsWith("| ", StringComparison.Ordinal) ? "{|\n" : "";
        string text = PlainDocument.Text + "\n" + opening + string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Split('\n').Length)) + end;
        ReadResult read = ReportReader.Read(text);
        Assert.Empty(PlainDocument.Differences(read));
    }

    private static string Broken(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        int[] drawn = [.. Enumerable.Range(0, lines.Count).Where(i =>
            lines[i].IndexOfAny(['|', '+']) >= 0 || lines[i].Contains("  ", StringComparison.Ordinal))];
        int at = drawn[random.Next(drawn.Length)];
        switch (random.Next(4))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            case 2:
                int lost = random.Next(lines[at].Length);
                lines[at] = char.IsAsciiDigit(lines[at][lost]) ? lines[at] : lines[at].Remove(lost, 1);
                break;
            default:
                lines[at] = lines[at].Insert(random.Next(lines[at].Length), " ");
                break;
        }

        return string.Join("\n", lines);
    }

    private static IEnumerable<CellDefinition> Wrong(AnnualReport printed, AnnualReport read, bool lossesToo)
    {
        FormShape form = FormShape.Of(printed);
        return form.Cells.Where(cell => FormShape.Of(read).TryFind(cell.Address) is null ? lossesToo
            : read[cell.Address] != printed[cell.Address] && (lossesToo || read[cell.Address] is not null));
    }

    private static string Document(AnnualReport report, string notation, Random random)
    {
        FormShape form = FormShape.Of(report);
        string Text(CellDefinition cell) => report[cell.Address]?.ToString(CultureInfo.InvariantCulture) ?? "";
        string Table(List<List<PrintedCell>> rows) => DrawnTable.Write(rows, notation, random);
        return PlainDocument.With(Table(FormTables.Table2(form, Text, "（单位：万元）")), Table(FormTables.Table3(form, Text)), Table(FormTables.Table4(form, Text)));
    }
}
