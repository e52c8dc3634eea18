using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Tables;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>What the order of heads, of stacked labels and of counted rows says of values, in every notation of a table.</summary>
public sealed class HeadAndStackTests
{
    private static readonly string[] Notations = ["tabs", "markdown", "box", "semicolons", "lines-tabbed", "lines-barred", "bars-open", "bars-lone",
        "bars-padded", "spaces", "one-line", "lines", "label-above-bars"];

    public static TheoryData<string> All => [.. Notations];

    [Theory]
    [InlineData("0 1 2", false)]
    [InlineData("0 2 1", true)]
    [InlineData("0 0 1 1 2", false)]
    [InlineData("0 1 2 0 1 2", false)]
    [InlineData("0 2 1 0 2 1", true)]
    [InlineData("0 2", false)]
    public void ABlockNamesItsColumnsFromLeftToRight(string order, bool isOther) =>
        Assert.Equal(isOther, HeadOrder.IsOtherInBlock(order.Split(' ').Select(int.Parse)));

    [Theory]
    [InlineData("0 1 2 3 4 0 1 2 3 4 0 1 2 3 4", false)]
    [InlineData("0 1 2 3 4 0 1 2 3 4 0 1 2 4 3", true)]
    [InlineData("0 1 2 3 0 4 1 2 3 4 0 1 2 3 4", true)]
    [InlineData("0 1 3 4 0 1 2 3 4 0 1 2 3 4", false)]
    [InlineData("0 2 1", false)]
    public void TableFourNamesFiveColumnsInOneOrder(string order, bool isOther) =>
        Assert.Equal(isOther, HeadOrder.IsOtherInCases(order.Split(' ').Select(int.Parse)));

    /// <summary>Two heads that change places: each value stands below its own head, or stays blank; and READ-34 says so.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void HeadsInAnotherOrder_DecideOrAreSaid(string notation)
    {
        foreach ((int table, string one, string other) in (ReadOnlySpan<(int, string, string)>)
            [(2, "本年制发件数", "本年废止件数"), (3, "商业企业", "科研机构"), (3, "法律服务机构", "其他")])
        {
            List<List<PrintedCell>> rows = Form(table);
            PrintedCell first = rows.SelectMany(row => row).First(cell => cell.Text == one);
            PrintedCell second = rows.SelectMany(row => row).First(cell => cell.Text == other);
            (first.Text, second.Text) = (second.Text, first.Text);
            ReadResult read = Read(notation, table, rows);
            Assert.Contains(read.Findings, finding => finding.RuleId == "READ-34");
            foreach (CellReading cell in read.Cells.Where(cell => cell.Value is not null && cell.Value != PlainDocument.Of(cell.Address)))
            {
                string column = cell.Address[(cell.Address.LastIndexOf('.') + 1)..];
                Assert.True(column == first.Names || column == second.Names, notation + " " + cell.Address);
                string own = cell.Address.Replace(column, column == first.Names ? second.Names : first.Names, StringComparison.Ordinal);
                Assert.Equal(PlainDocument.Of(own), cell.Value);
            }
        }
    }

    /// <summary>As many rows of values as labels are no pairs where a label that the form prints between them is nowhere: its values are among them.</summary>
    [Theory]
    [InlineData("1.属于国家秘密\t\n3.危及“三安全一稳定”\t", false)]
    [InlineData("2.其他法律行政法规禁止公开\t\n3.危及“三安全一稳定”\t", false)]
    [InlineData("1.属于国家秘密\t\n2.其他法律行政法规禁止公开\t\n3.危及“三安全一稳定”\t", true)]
    public void AStackThatLacksALabel_IsNoPairs(string labels, bool isWhole)
    {
        int count = labels.Split('\n').Length;
        string values = string.Concat(Enumerable.Range(1, count).Select(row => $"\t{row}\t0\t0\t0\t0\t0\t{row}\n"));
        ReadResult read = ReadRequests($"（一）予以公开\t5\t0\t0\t0\t0\t0\t5\n（二）部分公开\t6\t0\t0\t0\t0\t0\t6\n{labels}\n{values}"
            + "4.保护第三方合法权益\t9\t0\t0\t0\t0\t0\t9");
        Assert.Equal(isWhole, read.Report?[Cells.Requests.Outcomes.Denied.EndangersSecurityOrStability.NaturalPersons] == 3);
        Assert.Equal(isWhole ? [] : ["READ-51"], read.Findings.Select(finding => finding.RuleId).Where(id => id == "READ-51"));
        Assert.Equal(9, read.Report?[Cells.Requests.Outcomes.Denied.ThirdPartyRights.Total]);
    }

    /// <summary>Order alone gives a stack of labels its rows: they are read, and it is said of each.</summary>
    [Fact]
    public void RowsPairedByOrder_AreSaid()
    {
        ReadResult read = ReadRequests("（一）予以公开\t5\t0\t0\t0\t0\t0\t5\n（二）部分公开\t6\t0\t0\t0\t0\t0\t6\n"
            + "1.属于国家秘密\t\n2.其他法律行政法规禁止公开\t\n\t1\t0\t0\t0\t0\t0\t1\n\t2\t0\t0\t0\t0\t0\t2\n"
            + "3.危及“三安全一稳定”\t3\t0\t0\t0\t0\t0\t3\n4.保护第三方合法权益\t9\t0\t0\t0\t0\t0\t9");
        Assert.Equal(2, read.Report?[Cells.Requests.Outcomes.Denied.ProhibitedByLaw.Total]);
        Assert.Equal(["stateSecrets", "prohibitedByLaw"],
            read.Findings.Where(finding => finding.RuleId == "READ-37").Select(finding => finding.Cells[0].Address.Split('.')[^2]));
    }

    /// <summary>Labels one behind the other in one line are a stack: one row of values behind them is of one of them, nobody knows of which.</summary>
    [Theory]
    [InlineData("规章 1 2 3 行政规范性文件 4 5 6", "1 4", 0)]
    [InlineData("规章 行政规范性文件 4 5 6", "- -", 1)]
    public void LabelsBehindOneAnotherInALine_HaveNoValues(string rows, string read, int said)
    {
        ReadResult result = ReportReader.Read("示例县水利局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项 信息内容 本年制发件数 "
            + $"本年废止件数 现行有效件数 {rows} 第二十条第（五）项 信息内容 本年处理决定数量 行政许可 5 第二十条第（六）项 信息内容 本年处理决定数量 "
            + "行政处罚 7 行政强制 8 第二十条第（八）项 信息内容 本年收费金额（单位：万元） 行政事业性收费 0\n三、收到和处理政府信息公开申请情况");
        string Shown(string row) => result.Report?[row]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
        Assert.Equal(read, Shown("proactiveDisclosure.rules.issued") + " " + Shown("proactiveDisclosure.normativeDocuments.issued"));
        Assert.Equal("7 8", Shown("proactiveDisclosure.penalties.decisions") + " " + Shown("proactiveDisclosure.compulsion.decisions"));
        Assert.Equal(said, result.Findings.Count(finding => finding.RuleId == "READ-51"));
        Assert.DoesNotContain(result.Findings, finding => finding.RuleId == "READ-22" && finding.Cells[0].Address.Contains("rules", StringComparison.Ordinal));
    }

    /// <summary>What compares a number belongs to it, also with a space between: that number is none, and one more than columns.</summary>
    [Theory]
    [InlineData("≥5 0 6 8 0 6 25", null)]
    [InlineData("≥ 5 0 6 8 0 6 25", null)]
    [InlineData("≥　5 0 6 8 0 6 25", null)]
    [InlineData("5 0 6 8 0 6 25", 5)]
    public void AComparedNumber_IsNone(string values, int? read)
    {
        ReadResult result = ReportReader.Read("示例县水利局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
            + "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n一、本年新收政府信息公开申请数量\n8 0 0 0 0 0 8\n"
            + $"（五）不予处理 1.信访举报投诉类申请\n1 8 0 0 0 5 14\n2.重复申请\n{values}\n3.要求提供公开出版物\n0 5 0 9 6 7 27\n四、结转下年度继续办理\n3 0 0 0 0 0 3");
        Assert.Equal(read, result.Report?[Cells.Requests.Outcomes.NotProcessed.RepeatRequests.NaturalPersons]);
        Assert.Equal(read is null, result.Findings.Any(finding => finding.Severity == Severity.Error
            && finding.Cells.Any(cell => cell.Address.Contains("repeatRequests", StringComparison.Ordinal))));
    }

    /// <summary>Behind bars that open rows each row shows one cell more than its columns; one that shows two more may have a stray one.</summary>
    [Theory]
    [InlineData("| 6 | 15 | 0 |", false)]
    [InlineData("|  | 6 | 15 | 0 |", true)]
    public void ARowOfMoreCellsThanTheOthers_IsSaid(string row, bool isSaid)
    {
        ReadResult read = ReportReader.Read("示例县水利局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年制发件数\n"
            + $"本年废止件数\n现行有效件数\n规章\n| 0 | 0 | 0 |\n行政规范性文件\n{row}\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n| 0 |\n"
            + "第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n| 6 |\n行政强制\n| 4 |\n三、收到和处理政府信息公开申请情况");
        Assert.Equal(6, read.Report?[Cells.ProactiveDisclosure2021.NormativeDocuments.Issued]);
        Assert.Equal(isSaid, read.Findings.Any(finding => finding.RuleId == "READ-37"));
    }

    /// <summary>
    /// Where rows of a text without a trace of empty cells lack values, fifteen numbers of table 4 may be fewer, one of them in two pieces.
    /// </summary>
    [Theory]
    [InlineData("8 0 0 8", true)]
    [InlineData("8 0 0 0 0 0 8", false)]
    public void FifteenNumbersBesideRowsThatLackValues_AreSaid(string row, bool isSaid)
    {
        string[] labels = ["1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益"];
        ReadResult read = ReportReader.Read("示例县水利局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
            + "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n一、本年新收政府信息公开申请数量 8 0 0 0 0 0 8\n"
            + string.Concat(labels.Select(label => $"{label} {row}\n")) + "四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n"
            + "结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉\n结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n"
            + "0 2 8 0 1 0 3 2 0 0 5 1 0 8 9\n五、存在的主要问题及改进情况\n无。");
        Assert.Equal(2, read.Report?[Cells.ReconsiderationAndLitigation.Reconsideration.Corrected]);
        Assert.Equal(isSaid, read.Findings.Any(finding => finding.RuleId == "READ-37" && finding.Cells.Count >= 15));
    }

    /// <summary>Lines of values and of labels by turns are those of the label above where a label is first; where values are first, nobody can tell.</summary>
    [Theory]
    [InlineData("行政处罚\n      30\n行政强制\n      98", "30 98", 0)]
    [InlineData("行政处罚    30\n行政强制\n      98", "30 98", 0)]
    [InlineData("      30\n行政处罚\n      98\n行政强制", "- -", 1)]
    [InlineData("      30\n行政处罚\n      98\n行政强制\n      7", "- -", 2)]
    [InlineData("      30\n行政处罚\n      98\n行政强制    7", "- 7", 1)]
    public void LinesOfValuesAndLabelsByTurns_AreReadWhereALabelIsFirst(string rows, string read, int said)
    {
        ReadResult result = ReportReader.Read("示例县水利局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（五）项\n"
            + "信息内容    本年处理决定数量\n行政许可    5\n第二十条第（六）项\n信息内容    本年处理决定数量\n" + rows
            + "\n第二十条第（八）项\n信息内容    本年收费金额（单位：万元）\n行政事业性收费    0\n三、收到和处理政府信息公开申请情况");
        string Shown(string row) => result.Report?[row]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
        Assert.Equal(read, Shown("proactiveDisclosure.penalties.decisions") + " " + Shown("proactiveDisclosure.compulsion.decisions"));
        Assert.Equal(said, result.Findings.Count(finding => finding.RuleId == "READ-51"));
    }

    /// <summary>One number before a label counts nothing: it may be the rest of the row above.</summary>
    [Fact]
    public void ANumberAloneBeforeALabel_IsSaid() => Assert.Contains(
        ReadRequests("（一）予以公开\t5\t0\t0\t0\t0\t0\t1\n7\t（二）部分公开\t6\t0\t0\t0\t0\t0\t6\n1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0").Findings,
        finding => finding.RuleId == "READ-25" && finding.Place?.Line == 7);

    /// <summary>A row of table 4 with a blank that is wider than every row of its head may have a cell that is not its own.</summary>
    [Theory]
    [InlineData("0\t6\t3\t0\t9\t6\t5\t0\t\t11\t1\t0\t8\t3\t12", false)]
    [InlineData("0\t6\t3\t0\t0\t9\t6\t5\t0\t\t11\t1\t0\t8\t3\t", true)]
    public void ARowOfCasesWiderThanItsHead_IsSaid(string row, bool isSaid)
    {
        const string Block = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
        ReadResult read = ReportReader.Read("示例县水利局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n"
            + $"行政复议\t\t\t\t\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n{Block}\t{Block}\t{Block}\n{row}\n五、存在的主要问题及改进情况\n无。");
        Assert.Equal(isSaid, read.Findings.Any(finding => finding.RuleId == "READ-37"));
        Assert.Equal(6, read.Report?[Cells.ReconsiderationAndLitigation.Reconsideration.Corrected]);
    }

    private static ReadResult ReadRequests(string rows) => ReportReader.Read(
        "示例县水利局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n"
            + "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
            + "一、本年新收政府信息公开申请数量\t8\t0\t0\t0\t0\t0\t8\n二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1\n" + rows + "\n");

    /// <summary>Where heads are lost the form's order alone gives columns their values: that is said, with the cells.</summary>
    [Theory]
    [InlineData("lines-tabbed", 1)]
    [InlineData("bars-open", 5)]
    [InlineData("markdown", 5)]
    [InlineData("tabs", 2)]
    public void HeadsThatAreLost_AreSaidWithTheirCells(string notation, int lost)
    {
        List<List<PrintedCell>> rows = Form(3);
        List<PrintedCell> heads = [.. rows.SelectMany(row => row).Where(cell => cell.Text is "商业企业" or "科研机构" or "社会公益组织" or "法律服务机构" or "其他").Take(lost)];
        heads.ForEach(head => head.Text = "");
        ReadResult read = Read(notation, 3, rows);
        Finding said = Assert.Single(read.Findings, finding => finding.RuleId == "READ-30" && finding.Cells.Count > 7);
        Assert.Equal(Severity.Warning, said.Severity);
        Assert.All(heads, head => Assert.Contains("requests.received." + head.Names, said.Cells.Select(cell => cell.Address)));
        Assert.All(read.Cells.Where(cell => cell.Value is not null), cell => Assert.Equal(PlainDocument.Of(cell.Address), cell.Value));
    }

    /// <summary>
    /// A head that is lost where two changed places leaves its empty cell between heads that are neighbours on the form: no value is another column's.
    /// </summary>
    [Theory]
    [InlineData(2, "本年制发件数", "本年废止件数")]
    [InlineData(2, "本年废止件数", "现行有效件数")]
    [InlineData(3, "商业企业", "科研机构")]
    [InlineData(3, "科研机构", "社会公益组织")]
    [InlineData(3, "社会公益组织", "法律服务机构")]
    [InlineData(3, "法律服务机构", "其他")]
    public void AHeadLostWhereTwoChangedPlaces_GivesNoColumnAnothersValues(int table, string one, string other)
    {
        foreach (string notation in (ReadOnlySpan<string>)["tabs", "markdown", "box", "semicolons"])
        {
            foreach (bool isFirstLost in (ReadOnlySpan<bool>)[true, false])
            {
                List<List<PrintedCell>> rows = Form(table);
                PrintedCell first = rows.SelectMany(row => row).First(cell => cell.Text == one);
                PrintedCell second = rows.SelectMany(row => row).First(cell => cell.Text == other);
                (first.Text, second.Text) = isFirstLost ? ("", one) : (other, "");
                ReadResult read = Read(notation, table, rows);
                string row = table == 2 ? "proactiveDisclosure.rules." : "requests.received.";
                Assert.True(read.Findings.Any(finding => finding.RuleId == "READ-34"), notation + isFirstLost);
                Assert.Null(read.Report?[row + first.Names]);
                Assert.Null(read.Report?[row + second.Names]);
            }
        }
    }

    /// <summary>Where a mark ends each cell, a row with a cell more than the others has a foreign one, though another row has, too.</summary>
    [Theory]
    [InlineData("3|\n0|\n0|\n|\n", "8|\n23|\n", true)]
    [InlineData("3|\n0|\n0|\n|\n", "8|\n23|\n|\n|\n|\n", true)]
    [InlineData("3|\n0|\n0|\n", "8|\n23|\n", false)]
    [InlineData("3|\n0|\n|\n", "8|\n23|\n", false)]
    public void ARowOfMoreMarkedCellsThanTheOthers_IsSaid(string values, string last, bool isSaid)
    {
        const string Head = "信息内容|\n上一年项目数量|\n本年增/减|\n处理决定数量|\n";
        ReadResult read = ReportReader.Read("示例县水利局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项|\n|\n|\n|\n"
            + "信息内容|\n本年新制作数量|\n本年新公开数量|\n对外公开总数量|\n规章|\n0|\n0|\n0|\n规范性文件|\n0|\n4|\n5|\n第二十条第（五）项|\n|\n|\n|\n"
            + $"{Head}行政许可|\n9|\n0|\n2|\n其他对外管理服务事项|\n7|\n-5|\n0|\n第二十条第（六）项|\n|\n|\n|\n"
            + $"{Head}行政处罚|\n{values}行政强制|\n0|\n0|\n1|\n"
            + "第二十条第（九）项|\n|\n|\n|\n信息内容|\n采购项目数量|\n采购总金额（单位：万元）|\n|\n"
            + $"政府集中采购|\n{last}三、收到和处理政府信息公开申请情况\n");
        Assert.Equal(9, read.Report?[Cells.ProactiveDisclosure2019.Licensing.ItemsLastYear]);
        Assert.Equal(isSaid, read.Findings.Any(finding => finding.RuleId == "READ-37"
            && finding.Cells.Any(cell => cell.Address.Contains("penalties", StringComparison.Ordinal))));
    }

    /// <summary>A number alone above a label counts the rows where one stands above the first words of the table; else it is a value.</summary>
    [Theory]
    [InlineData("1\n信息内容\n本年处理决定数量\n2\n行政许可\n| |\n3\n第二十条第（六）项\n4\n行政处罚\n| 7 |\n5\n行政强制\n| 9 |\n", "- 7 9")]
    [InlineData("信息内容\n本年处理决定数量\n行政许可\n1\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n2\n行政强制\n3\n", "1 2 3")]
    public void NumbersAloneAboveLabels_CountFromTheFirstLine(string rows, string shown)
    {
        ReadResult read = ReportReader.Read("示例县水利局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + rows + "三、收到和处理政府信息公开申请情况\n");
        Assert.Equal(shown, string.Join(" ", new[] { "licensing", "penalties", "compulsion" }.Select(row =>
            read.Report?[$"proactiveDisclosure.{row}.decisions"]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")));
    }

    /// <summary>Values below a label that nobody knows are not those of the next row, though its own cells are blank.</summary>
    [Theory]
    [InlineData("label-above-bars")]
    [InlineData("markdown")]
    public void ValuesBelowAnUnknownLabel_AreNotTheNextRows(string notation)
    {
        List<List<PrintedCell>> rows = Form(3);
        PrintedCell label = rows.SelectMany(row => row).First(cell => cell.Text.StartsWith("（七）", StringComparison.Ordinal));
        label.Text = "（七）总讁";
        rows[^1].FindAll(cell => cell.Address is not null).ForEach(cell => cell.Text = "");
        ReadResult read = Read(notation, 3, rows);
        Assert.DoesNotContain(read.Cells, cell => cell.Value is not null && cell.Address.Contains("carriedForward", StringComparison.Ordinal));
        Assert.Contains(read.Findings, finding => finding.RuleId == "READ-25" && finding.Severity == Severity.Error);
    }

    /// <summary>A column before all others that counts the rows is no value, whatever parts the cells.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void AColumnThatCountsTheRows_IsNoValue(string notation)
    {
        foreach (int table in (ReadOnlySpan<int>)[2, 3, 4])
        {
            List<List<PrintedCell>> rows = Form(table);
            for (int i = 0; i < rows.Count; i++)
            {
                rows[i].Insert(0, new PrintedCell((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }

            ReadResult read = Read(notation, table, rows);
            Assert.Empty(PlainDocument.Differences(read));
            Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
        }
    }

    /// <summary>One cell a line: the first value of a row may be the number of the next row, which stands behind it again.</summary>
    [Fact]
    public void AValueLikeTheNextRowsNumber_IsAValue()
    {
        string[] cells =
        [
            "二、主动公开政府信息情况", "1", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "2", "规章", "3", "0", "9", "3", "行政规范性文件", "4", "0", "12",
            "4", "信息内容", "本年处理决定数量", "5", "行政许可", "6", "6", "信息内容", "本年处理决定数量", "7", "行政处罚", "8", "8", "行政强制", "9",
            "9", "信息内容", "本年收费金额（单位：万元）", "10", "行政事业性收费", "25", "三、收到和处理政府信息公开申请情况",
        ];
        AnnualReport report = Assert.IsType<AnnualReport>(ReportReader.Read(string.Join("\n", cells)).Report);
        decimal?[] read = [.. FormShape.Of2021.Cells.Where(cell => cell.Table == 2).Select(cell => report[cell.Address])];
        Assert.Equal([3, 0, 9, 4, 0, 12, 6, 8, 9, 25], read);
    }

    /// <summary>Labels in a stack, then their rows: as many pair in order; one fewer leaves all of them blank, or read with a finding.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void StackedLabels_PairInOrder_OrAreSaid(string notation)
    {
        if (notation == "label-above-bars")
        {
            // There a label stands above its values anyway.
            return;
        }

        for (int lost = -1; lost < 3; lost++)
        {
            List<List<PrintedCell>> rows = Form(3);
            int first = rows.FindIndex(row => row.Exists(cell => cell.Text == "2.其他法律行政法规禁止公开"));
            List<List<PrintedCell>> values = [.. rows.GetRange(first, 3).Select(row => row.FindAll(cell => cell.Address is not null))];
            rows.GetRange(first, 3).ForEach(row => row.RemoveAll(cell => cell.Address is not null));
            if (lost >= 0)
            {
                values.RemoveAt(lost);
            }

            rows.InsertRange(first + 3, values);
            rows[0][0].Rows = 3;
            Grow(rows, first, values.Count);
            ReadResult read = Read(notation, 3, rows);
            HashSet<string> said = [.. read.Findings.Where(finding => finding.Severity != Severity.Info)
                .SelectMany(finding => finding.Cells).Select(cell => cell.Address)];
            Assert.DoesNotContain(read.Cells, cell =>
                cell.Value is not null && cell.Value != PlainDocument.Of(cell.Address) && !said.Contains(cell.Address));
            Assert.Contains(read.Cells, cell => cell.Address == "requests.carriedForward.total" && cell.Value == PlainDocument.Of(cell.Address));
        }
    }

    /// <summary>Bars that pad the last cell of a row end the row; a table of nearly nothing but bars alone has empty cells and no partings.</summary>
    [Fact]
    public void BarsThatPadARow_EndIt()
    {
        ReadResult read = Read("bars-padded", 3, Form(3));
        Assert.Empty(PlainDocument.Differences(read));
        Assert.All(read.Cells, cell => Assert.Equal(ReadingMethod.Direct, cell.Method));
    }

    private static List<List<PrintedCell>> Form(int table) => table switch
    {
        2 => FormTables.Table2(GovInfoDisclosure.Form.FormShape.Of2021, cell => PlainDocument.Printed(cell.Address), "（单位：万元）"),
        3 => FormTables.Table3(GovInfoDisclosure.Form.FormShape.Of2021, cell => PlainDocument.Printed(cell.Address)),
        _ => FormTables.Table4(GovInfoDisclosure.Form.FormShape.Of2021, cell => PlainDocument.Printed(cell.Address)),
    };

    /// <summary>Cells that reach over the rows of the stack reach over what was put between.</summary>
    private static void Grow(List<List<PrintedCell>> rows, int first, int more)
    {
        for (int i = 0; i <= first; i++)
        {
            foreach (PrintedCell cell in rows[i].Where(cell => i + cell.Rows > first + 3))
            {
                cell.Rows += more;
            }
        }
    }

    private static ReadResult Read(string notation, int table, List<List<PrintedCell>> rows)
    {
        string style = TableText.ShowsBlanks(notation) ? "pad" : "dense";
        string Text(int number) => string.Join("\n", TableText.Write(
            Flattening.Flatten(number == table ? rows : Form(number), style, new Random(1)), notation, new Random(1)).SelectMany(lines => lines));
        return ReportReader.Read(PlainDocument.With(Text(2), Text(3), Text(4)));
    }
}
