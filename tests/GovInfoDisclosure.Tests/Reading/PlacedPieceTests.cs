using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// Text that keeps columns sets a page in pieces: each begins its columns elsewhere, and a line that fits no row says nothing of those further off.
/// </summary>
public sealed class PlacedPieceTests
{
    private const string Title = "示例市水务局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";
    private const string Full = "40:11 46:12 52:13 58:14 64:15 70:16 76:81";

    private static readonly (string Key, string Label)[] Rows = [("received", "一、本年新收政府信息公开申请数量"), ("broughtForward", "二、上年结转政府信息公开申请数量"),
        ("outcomes.grantedInFull", "（一）予以公开"), ("outcomes.grantedInPart", "（二）部分公开"), ("outcomes.denied.stateSecrets", "1.属于国家秘密"),
        ("outcomes.denied.prohibitedByLaw", "2.其他法律行政法规禁止公开"), ("outcomes.denied.endangersSecurityOrStability", "3.危及“三安全一稳定”"),
        ("outcomes.denied.thirdPartyRights", "4.保护第三方合法权益"), ("outcomes.denied.internalAffairs", "5.属于三类内部事务信息"),
        ("outcomes.denied.processInformation", "6.属于四类过程性信息")];

    /// <summary>Two pieces, the second three columns further left; of each only its full row shows where its columns are.</summary>
    [Fact]
    public void RowsWithBlanks_AreReadByTheColumnsOfTheirOwnPiece()
    {
        ReadResult read = Read([Full, "40:1 52:2 76:3", "37:4 55:5 73:9", "43:6 73:6", Left(Full),
            "49:7 61:8 73:15", "37:1 67:2 73:3", "43:1 55:2 73:3", "61:5 73:5", "37:2 73:2"]);

        Assert.Equal("4 . . 5 . . 9", Row(read, "outcomes.grantedInFull"));
        Assert.Equal("11 12 13 14 15 16 81", Row(read, "outcomes.denied.stateSecrets"));
        Assert.Equal(". . 7 . 8 . 15", Row(read, "outcomes.denied.prohibitedByLaw"));
        Assert.Equal(". . . . 5 . 5", Row(read, "outcomes.denied.internalAffairs"));
    }

    /// <summary>Values that are all equally far apart stand in no columns, wherever they stand.</summary>
    [Fact]
    public void ValuesEquallyFarApart_TellNoColumns()
    {
        ReadResult read = Read([Full, "40:1 45:2 50:3", "40:1 45:2 50:3", "46:1 51:2", "40:1 45:1",
            "46:1 51:1", "52:1 57:1 62:1", "46:1 51:1", "40:7 45:7", "40:1 45:1"]);

        Assert.All(Rows.Skip(2), row => Assert.Equal(". . . . . . .", Row(read, row.Key)));
        Assert.Contains(read.Findings, finding => finding is { RuleId: "READ-35", Severity: Severity.Error });
    }

    /// <summary>The end of one row stands between the lines of the next one's label: it is given to neither, and no row has another's values.</summary>
    [Fact]
    public void ALineBesideAnotherRowsLabel_LeavesOnlyRowsAroundItBlank()
    {
        string[] lines = [.. Rows.Select(row => row.Label + "=" + Full)];
        lines[4] = "1.属于国家秘密=40:21 46:22 52:23 58:24 64:25 70:26 76:141";
        lines[5] = "2.其他法律行政法规禁止公开=40:1 46:2 52:3 58:4 64:5";
        lines[6] = "3.危及“三安全=40:6 46:7 52:8 58:9\n=70:6 76:21\n一稳定”=64:7 70:8 76:45";
        lines[7] = "4.保护第三方合法权益=40:31 46:32 52:33 58:34 64:35 70:36 76:201";
        ReadResult read = Read(lines);

        Assert.All(Rows, row => Assert.Equal(row.Key switch
        {
            "outcomes.denied.stateSecrets" or "outcomes.denied.prohibitedByLaw" => ". . . . . . .",
            "outcomes.denied.endangersSecurityOrStability" => ". . . . 7 8 45",
            "outcomes.denied.thirdPartyRights" => "31 32 33 34 35 36 201",
            _ => "11 12 13 14 15 16 81",
        }, Row(read, row.Key)));
        Assert.Contains(read.Findings, finding => finding is { RuleId: "READ-25", Severity: Severity.Error });
    }

    private static string Left(string values) => string.Join(" ", values.Split(' ').Select(value => value.Split(':'))
        .Select(value => $"{int.Parse(value[0], CultureInfo.InvariantCulture) - 3}:{value[1]}"));

    private static ReadResult Read(IEnumerable<string> rows) => ReportReader.Read(Title + string.Concat(rows.SelectMany((row, i) =>
        (row.Contains('=') ? row : Rows[i].Label + "=" + row).Split('\n')).Select(Line)) + "四、政府信息公开行政复议、行政诉讼情况\n");

    /// <summary>A label and values at their columns.</summary>
    private static string Line(string row)
    {
        string[] parts = row.Split('=');
        string line = parts[0];
        foreach (string[] value in parts[1].Split(' ').Select(value => value.Split(':')))
        {
            line = line.PadRight(int.Parse(value[0], CultureInfo.InvariantCulture)) + value[1];
        }

        return line + "\n";
    }

    private static string Row(ReadResult read, string key)
    {
        string[] columns = ["naturalPersons", "commercialEnterprises", "researchInstitutions", "socialWelfareOrganizations", "legalServiceInstitutions",
            "otherOrganizations", "total"];
        return string.Join(" ", columns.Select(column => read.Report?[$"requests.{key}.{column}"]?.ToString(CultureInfo.InvariantCulture) ?? "."));
    }
}
