using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>How surely a document was read: direct, variant, inferred, lost.</summary>
public sealed class ReadingSummaryTests
{
    private const string Received = "一、本年新收政府信息公开申请数量";

    /// <summary>What makes a value of the line's end and the label after it, or of a number and the words beside it, has another count of numbers.</summary>
    private static readonly string[] Joining = ["a line end is lost", "a tab or bar is lost", "a value is words"];

    public static TheoryData<string> Kinds() => DamageLaws.Kinds();

    [Fact]
    public void OfARegularDocument_AllIsDirect_AndNothingIsLost()
    {
        ReadResult read = ReportReader.Read(PlainDocument.Text);

        Assert.Equal([200, 0, 0, 0], Counts(read));
    }

    [Theory]
    [InlineData("abc", 1)]
    [InlineData("3.5", 1)]
    [InlineData("/", 0)]
    [InlineData("", 0)]
    [InlineData("1 234", 0)]
    public void AValueThatIsNone_IsLost_ABlankIsNot(string printed, int lost)
    {
        ReadResult read = ReportReader.Read(WithReceived(printed));

        Assert.Equal(lost, read.Lost);
        Assert.Equal(printed == "1 234" ? 1 : 0, read.CountOf(ReadingMethod.Variant));
    }

    [Fact]
    public void ASubtotalIsNotLost()
    {
        string row = PlainDocument.Table3.Split('\n').Single(line => line.Contains("1.申请人无正当理由逾期不补正"));
        string first = row.Substring(row.IndexOf("1.", System.StringComparison.Ordinal));
        ReadResult read = ReportReader.Read(PlainDocument.Text.Replace(row, "（六）其他处理\t9\t9\t9\t9\t9\t9\t9\n" + first));

        Assert.Contains(read.Findings, finding => finding is { RuleId: "READ-26", Severity: Severity.Warning });
        Assert.Equal(0, read.Lost);
        Assert.Equal(200, Counts(read).Take(3).Sum());
    }

    [Fact]
    public void ANumberThatBelongsNowhere_IsLost()
    {
        const string Heading = "三、收到和处理政府信息公开申请情况\n";
        ReadResult read = ReportReader.Read(PlainDocument.Text.Replace(Heading, Heading + "77\n"));

        Assert.Equal(1, read.Lost);
        Assert.Equal(200, Counts(read).Take(3).Sum());
    }

    [Fact]
    public void AGroupsNameBesideTheNumbersOfARowThatLostItsLabel_IsNoSubtotal()
    {
        ReadResult read = ReportReader.Read(PlainDocument.Text.Replace("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", ""));

        Assert.Contains(read.Findings, finding => finding is { RuleId: "READ-26", Severity: Severity.Error });
        Assert.Equal(7, read.Lost);
    }

    [Theory]
    [InlineData(false, 0, 200)]
    [InlineData(true, 2, 199)]
    public void ARowTwiceIsNotLost_ButWhereItsTwoValuesDiffer(bool differ, int lost, int values)
    {
        string row = PlainDocument.Table3.Split('\n').Single(line => line.Contains("上年结转"));
        string last = PlainDocument.Printed("requests.broughtForward.total");
        Assert.EndsWith(last, row);
        string again = differ ? row.Substring(0, row.Length - last.Length) + "5" : row;

        ReadResult read = ReportReader.Read(PlainDocument.Text.Replace(row, row + "\n" + again));

        Assert.Equal(lost, read.Lost);
        Assert.Equal(values, Counts(read).Take(3).Sum());
    }

    /// <summary>Every number printed in a cell of its own is a cell's value or lost, and what is lost is an error.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void OfADamagedDocument_EveryPrintedNumberIsAValueOrLost(string kind)
    {
        var wrong = new List<string>();
        List<string> damaged = [.. Mutations.Kinds[kind](PlainDocument.Text)];
        for (int i = 0; i < damaged.Count; i += 1 + (damaged.Count / 60))
        {
            ReadResult read = ReportReader.Read(damaged[i]);
            if (read.Report is null)
            {
                continue;
            }

            int[] counts = Counts(read);
            int values = Values(FormShape.Of(read.Report), read.Report);
            int printed = Printed(damaged[i]);
            if (counts.Take(3).Sum() != values || (!Joining.Contains(kind) && counts.Sum() != printed)
                || (read.Lost > 0 && !read.Findings.Any(finding => finding.Severity == Severity.Error)))
            {
                wrong.Add($"{i}: {string.Join(" ", counts)}; {values} values, {printed} printed");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void OfTheSamples_TheThreeMethodsTogetherAreTheCellsWithAValue()
    {
        foreach (string path in Corpus.Paths())
        {
            ReadResult read = ReportReader.Read(Corpus.Text(path));
            int values = read.Report is null ? 0 : Values(FormShape.Of(read.Report), read.Report);
            Assert.Equal(values, Counts(read).Take(3).Sum());
            Assert.True(read.Lost == 0 || read.Findings.Any(finding => finding.Severity == Severity.Error), path);
        }
    }

    [Fact]
    public void Json_HasEachCellWithItsMethodTextAndPlace_AndIsAReportAgain()
    {
        ReadResult read = ReportReader.Read(WithReceived("1,234"));

        string json = AnnualReportJson.Write(read.Report!, read.Cells, read.Lost);

        Assert.Equal(read.Report, AnnualReportJson.Parse(json));
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement reading = document.RootElement.GetProperty("reading");
        Assert.Equal("""{"direct":199,"variant":1,"inferred":0,"lost":0}""", JsonSerializer.Serialize(reading.GetProperty("summary")));
        JsonElement cell = reading.GetProperty("cells").EnumerateArray()
            .Single(item => item.GetProperty("address").GetString() == "requests.received.naturalPersons");
        Assert.Equal("variant", cell.GetProperty("method").GetString());
        Assert.Equal("1,234", cell.GetProperty("rawText").GetString());
        Assert.Equal(read.Cells.Single(item => item.RawText == "1,234").Place.Column, cell.GetProperty("place").GetProperty("column").GetInt32());
        Assert.DoesNotContain('\n', AnnualReportJson.Write(read.Report!, read.Cells, read.Lost, isIndented: false));
    }

    private static int Values(FormShape form, AnnualReport report) => form.Cells.Count(cell => report[cell.Address] is not null);

    private static int[] Counts(ReadResult read) =>
        [read.CountOf(ReadingMethod.Direct), read.CountOf(ReadingMethod.Variant), read.CountOf(ReadingMethod.Inferred), read.Lost];

    private static string WithReceived(string printed)
    {
        string text = PlainDocument.Text;
        Match row = Regex.Match(text, Received + @"\t+");
        int start = row.Index + row.Length;
        return text.Substring(0, start) + printed + text.Substring(text.IndexOf('\t', start));
    }

    /// <summary>Numbers alone between tabs or line ends, from table 2 to section 五.</summary>
    private static int Printed(string text)
    {
        int start = text.IndexOf("二、主动公开", System.StringComparison.Ordinal);
        int end = text.LastIndexOf("主要", System.StringComparison.Ordinal);
        return Regex.Matches(text.Substring(start, end - start), @"(?<=^|[\t\n])[0-9]+(?=[\t\n]|$)").Count;
    }
}
