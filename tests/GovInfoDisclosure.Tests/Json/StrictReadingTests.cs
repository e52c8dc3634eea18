using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>Each way in which JSON can be no report, with the whole message and the place.</summary>
public sealed partial class StrictReadingTests
{
    [Theory]
    [InlineData(38, """      "naturalPersons": "11",""", 25, "requests.received.naturalPersons",
        "应为整数或 null，却是字符串 \"11\"。", "Expected a whole number or null, found the string \"11\".")]
    [InlineData(38, """      "naturalPersons": true,""", 25, "requests.received.naturalPersons",
        "应为整数或 null，却是 true。", "Expected a whole number or null, found true.")]
    [InlineData(38, """      "naturalPersons": [11, {"a": 1}],""", 25, "requests.received.naturalPersons",
        "应为整数或 null，却是数组。", "Expected a whole number or null, found an array.")]
    [InlineData(38, """      "naturalPersons": {"naturalPersons": 1},""", 25, "requests.received.naturalPersons",
        "应为整数或 null，却是对象。", "Expected a whole number or null, found an object.")]
    [InlineData(38, """      "naturalPersons": 11.5,""", 25, "requests.received.naturalPersons",
        "11.5 不是整数，此处只能填整数。", "11.5 is not a whole number; only whole numbers are allowed here.")]
    [InlineData(38, """      "naturalPersons": -1,""", 25, "requests.received.naturalPersons",
        "-1 超出范围，应在 0 与 1000000000000000 之间。", "-1 is out of range: from 0 to 1000000000000000.")]
    [InlineData(38, """      "naturalPersons": 1e16,""", 25, "requests.received.naturalPersons",
        "1e16 超出范围，应在 0 与 1000000000000000 之间。", "1e16 is out of range: from 0 to 1000000000000000.")]
    [InlineData(33, """      "amount": 25.10001""", 17, "proactiveDisclosure.administrativeFees.amount",
        "25.10001 的小数超过四位；0.0001 万元即 1 元。", "25.10001 has more than four decimals; 0.0001 万元 is one yuan.")]
    [InlineData(33, """      "amount": 100000000000.1""", 17, "proactiveDisclosure.administrativeFees.amount",
        "100000000000.1 超出范围，应在 0 与 100000000000 之间。", "100000000000.1 is out of range: from 0 to 100000000000.")]
    [InlineData(33, """      "amount": "25.1万元" """, 17, "proactiveDisclosure.administrativeFees.amount",
        "应为数字或 null，却是字符串 \"25.1万元\"。", "Expected a number or null, found the string \"25.1万元\".")]
    [InlineData(38, """      "naturalPersons": 11, "naturalPersons": 11,""", 29, "requests.received.naturalPersons",
        "属性“naturalPersons”重复出现。", "Duplicate property 'naturalPersons'.")]
    [InlineData(38, """      "naturalPersons": 11, "natural\u0050ersons": {},""", 29,
        "requests.received.naturalPersons", "属性“naturalPersons”重复出现。", "Duplicate property 'naturalPersons'.")]
    [InlineData(38, """      "naturalPersons": 11, "naturalPerson": 3,""", 29, "requests.received.naturalPerson",
        "未知属性“naturalPerson”，是否应为“naturalPersons”？", "Unknown property 'naturalPerson', did you mean 'naturalPersons'?")]
    [InlineData(38, """      "naturalPersons": 11, "自然人": {"a": []},""", 29, "requests.received.自然人", "未知属性“自然人”。", "Unknown property '自然人'.")]
    [InlineData(7, """    "name": "某局", "code2": null, "name": "某局",""", 23, "agency.code2", "未知属性“code2”，是否应为“code”？",
        "Unknown property 'code2', did you mean 'code'?", 38, "agency.name", "属性“name”重复出现。", "Duplicate property 'name'.")]
    [InlineData(7, """    "name": 3,""", 13, "agency.name", "应为字符串或 null，却是数字 3。", "Expected a string or null, found the number 3.")]
    [InlineData(7, """    "name": "\ud800",""", 13, "agency.name", "文本不是有效的 UTF-8 或 Unicode。", "The text is not valid UTF-8 or Unicode.")]
    [InlineData(10, """    "level": "city" """, 14, "agency.level", "level 应为 central, provincial, prefectural, county, township 之一或 null，却是字符串 \"city\"。",
        "The level is one of central, provincial, prefectural, county, township, or null; found the string \"city\".")]
    [InlineData(2, """  "schemaVersion": 2,""", 20, "schemaVersion", "schemaVersion 只能是 1，却是数字 2。", "Only schemaVersion 1 is known, found the number 2.")]
    [InlineData(2, """  "schemaVersion": null,""", 20, "schemaVersion", "schemaVersion 只能是 1，却是 null。", "Only schemaVersion 1 is known, found null.")]
    [InlineData(3, """  "edition": "2020",""", 14, "edition", "edition 应为 \"2019\" 或 \"2021\"，却是字符串 \"2020\"。",
        "The edition is \"2019\" or \"2021\", found the string \"2020\".")]
    [InlineData(3, """  "edition": 2021,""", 14, "edition", "edition 应为 \"2019\" 或 \"2021\"，却是数字 2021。",
        "The edition is \"2019\" or \"2021\", found the number 2021.")]
    [InlineData(4, """  "year": "2021",""", 11, "year", "应为整数或 null，却是字符串 \"2021\"。", "Expected a whole number or null, found the string \"2021\".")]
    [InlineData(4, """  "year": 10000,""", 11, "year", "10000 超出范围，应在 1 与 9999 之间。", "10000 is out of range: from 1 to 9999.")]
    [InlineData(301, """  "narrative": null, "narative": {""", 16, "narrative", "应为对象，却是 null。", "Expected an object, found null.",
        22, "narative", "未知属性“narative”，是否应为“narrative”？", "Unknown property 'narative', did you mean 'narrative'?")]
    [InlineData(296, """  "processingFees": 3, "x": {""", 21, "processingFees", "应为对象或 null，却是数字 3。",
        "Expected an object or null, found the number 3.", 24, "x", "未知属性“x”。", "Unknown property 'x'.")]
    public void OneWrongLine_GivesItsErrors(int number, string line, int bytePosition, string path, string zh,
        string en, int secondByte = 0, string secondPath = "", string secondZh = "", string secondEn = "")
    {
        var expected = new List<(string, long, long, Message)> { (path, number, bytePosition, new Message(zh, en)) };
        if (secondByte > 0)
        {
            expected.Add((secondPath, number, secondByte, new Message(secondZh, secondEn)));
        }

        Assert.Equal(expected, Errors(With2021(number, line)));
    }

    [Theory]
    [InlineData("{", 1, 2, "文本在此中断，不是完整的 JSON。", "The text ends here, in the middle of the JSON.")]
    [InlineData("", 1, 1, "文档为空，没有报告。", "The document is empty: there is no report.")]
    [InlineData("\n \t\r\n ", 3, 2, "文档为空，没有报告。", "The document is empty: there is no report.")]
    [InlineData("[]", 1, 1, "应为一个报告对象，却是数组。", "Expected an object that is a report, found an array.")]
    [InlineData(" 12", 1, 2, "应为一个报告对象，却是数字 12。", "Expected an object that is a report, found the number 12.")]
    [InlineData("null", 1, 1, "应为一个报告对象，却是 null。", "Expected an object that is a report, found null.")]
    [InlineData("{\n  \"edition\" \"2021\"}", 2, 13, "不是有效的 JSON：此处不应出现 '\"'。", "Not valid JSON: '\"' is not allowed here.")]
    [InlineData("{\"year\": 2021,}", 1, 15, "不是有效的 JSON：此处不应出现 '}'。", "Not valid JSON: '}' is not allowed here.")]
    [InlineData("{\"year\": 02021}", 1, 11, "不是有效的 JSON：此处不应出现 '2'。", "Not valid JSON: '2' is not allowed here.")]
    [InlineData("{// a note\n}", 1, 2, "不是有效的 JSON：此处不应出现 '/'。", "Not valid JSON: '/' is not allowed here.")]
    [InlineData("{\"year\": NaN}", 1, 10, "不是有效的 JSON：此处不应出现 'N'。", "Not valid JSON: 'N' is not allowed here.")]
    [InlineData("{\"year\": ２０２１}", 1, 10, "不是有效的 JSON：此处不应出现 '２'。", "Not valid JSON: '２' is not allowed here.")]
    [InlineData("{\"a\nb\": 1}", 1, 4, "不是有效的 JSON：此处不应出现 '\\u000a'。", "Not valid JSON: '\\u000a' is not allowed here.")]
    public void BrokenJson_IsToldWhereItBreaks(string json, int line, int bytePosition, string zh, string en)
    {
        (string path, long foundLine, long foundByte, Message message) = Errors(json)[^1];
        Assert.Equal(("$", line, bytePosition, new Message(zh, en)), (path, foundLine, foundByte, message));
    }

    [Fact]
    public void TextBehindTheReport_IsAnError() => Assert.Equal(
        [("$", 307L, 1L, new Message("不是有效的 JSON：此处不应出现 '{'。", "Not valid JSON: '{' is not allowed here."))],
        Errors(Golden.Json2021 + "\n{}"));

    [Fact]
    public void BrokenEnd_DoesNotHideTheErrorsBefore() => Assert.Equal(
        ["requests.received.naturalPersons", "$"],
        Errors(With2021(38, "      \"naturalPersons\": -1,")[..^2]).Select(error => error.Path));

    [Fact]
    public void ErrorsStandInTheOrderOfTheDocument_AndColumnsCountUtf16()
    {
        string json = With2021(7, "    \"name\": \"市𠮷\", \"x\": 1, \"code\": 2,").Replace("\"total\": 24", "\"total\": -24", StringComparison.Ordinal);
        ValueList<JsonError> errors = AnnualReportJson.Read(json).Errors;
        Assert.Equal([("agency.x", 7L, 24L, 20L), ("agency.code", 7L, 40L, 36L), ("agency.code", 8L, 5L, 5L), ("requests.broughtForward.total", 53L, 16L, 16L)],
            errors.Select(error => (error.Path, error.Line, error.BytePosition, error.Column)));
        Assert.Equal("(53,16) requests.broughtForward.total: -24 is out of range: from 0 to 1000000000000000.", errors[3].ToString());
    }

    [Fact]
    public void ManyErrors_AreCutOffWithAWord()
    {
        string json = string.Concat("{", string.Join(',', Enumerable.Range(0, 500).Select(i => $"\"p{i}\":1")), "}");
        ValueList<JsonError> errors = AnnualReportJson.Read(json).Errors;
        Assert.Equal(101, errors.Count);
        Assert.Equal(new Message("错误过多，只列出前 100 条。", "There are more errors; only the first 100 are listed."), errors[100].Message);
        Assert.Equal(8, AnnualReportJson.Read(json, new JsonReadOptions { MaxErrors = 7 }).Errors.Count);
    }

    [Fact]
    public void DeepNesting_IsAnErrorAndNoOverflow()
    {
        string json = "{\"x\": " + new string('[', 100_000) + new string(']', 100_000) + "}";
        Assert.Equal(
            [("x", 1L, 2L, "Unknown property 'x'."), ("$", 1L, 70L, "Nested deeper than 64 levels.")],
            Errors(json).Select(error => (error.Path, error.Line, error.BytePosition, error.Message.En)));
    }

    [Fact]
    public void LargeDocument_IsRefusedByItsSize()
    {
        string json = With2021(7, "    \"name\": \"" + new string('x', 20_000) + "\",");
        var options = new JsonReadOptions { MaxReportBytes = 20_000 };
        Message expected = new("报告超过 20000 字节的上限，未读取。", "The report is larger than the limit of 20000 bytes and was not read.");
        Assert.Equal(expected, Assert.Single(AnnualReportJson.Read(json, options).Errors).Message);
        Assert.Equal(expected, Assert.Single(AnnualReportJson.Read(new System.IO.MemoryStream(Encoding.UTF8.GetBytes(json)), options).Errors).Message);
        Assert.Empty(AnnualReportJson.Read(json, new JsonReadOptions { MaxReportBytes = 40_000 }).Errors);
    }

    [Fact]
    public void Utf8Mark_IsAccepted_AndCountedAsBytes()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Golden.Json2021)];
        Assert.Equal(Golden.Report2021, AnnualReportJson.Read(marked).Report);
        JsonError error = Assert.Single(AnnualReportJson.Read(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'x' }).Errors);
        Assert.Equal((1, 4, 1), (error.Line, error.BytePosition, error.Column));
    }

    [Fact]
    public void BytesThatAreNoUtf8_AreAnErrorOfTheirText()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(With2021(7, "    \"name\": \"某局\","));
        bytes[Array.IndexOf(bytes, (byte)0xE6, 60)] = 0xC0;
        JsonError error = Assert.Single(AnnualReportJson.Read(bytes).Errors);
        Assert.Equal(("agency.name", 7, 13, "The text is not valid UTF-8 or Unicode."), (error.Path, error.Line, error.BytePosition, error.Message.En));
        error = Assert.Single(AnnualReportJson.Read(With2021(7, "    \"name\": \"a\ud800\",")).Errors);
        Assert.Equal(("agency.name", 7, 13, "The text is not valid UTF-8 or Unicode."), (error.Path, error.Line, error.BytePosition, error.Message.En));
    }

    [Fact]
    public void LongValues_AreShortenedInMessages()
    {
        string message = Errors(With2021(38, "      \"naturalPersons\": \"" + new string('长', 5000) + "\","))[0].Message.Zh;
        Assert.Equal("应为整数或 null，却是字符串 \"" + new string('长', 40) + "…\"。", message);
    }

    [Fact]
    public void ErrorsAsFindings_AreReadingFindingsWithPlaceAndCell()
    {
        Finding finding = Assert.Single(AnnualReportJson.Read(With2021(38, "      \"naturalPersons\": -1,")).Findings);
        Assert.Equal(("READ-50", "READ-50", Severity.Error, Outcome.Reading, new Place(38, 25)),
            (finding.RuleId, finding.Id, finding.Severity, finding.Outcome, finding.Place!.Value));
        Assert.Equal("requests.received.naturalPersons (line 38, byte 25): -1 is out of range: from 0 to 1000000000000000.", finding.Message.En);
        Assert.Equal("requests.received.naturalPersons（第 38 行第 25 字节）：-1 超出范围，应在 0 与 1000000000000000 之间。", finding.Message.Zh);
        CellValue cell = Assert.Single(finding.Cells);
        Assert.Equal(("requests.received.naturalPersons", "一、本年新收政府信息公开申请数量 / 自然人", null, new Place(38, 25)),
            (cell.Address, cell.Label, cell.Value, cell.Place));
        Assert.Empty(AnnualReportJson.Read("[]").Findings[0].Cells);
    }

    private static string With2021(int number, string line)
    {
        string[] lines = Golden.Json2021.Split('\n');
        lines[number - 1] = line;
        return string.Join('\n', lines);
    }

    private static (string Path, long Line, long BytePosition, Message Message)[] Errors(string json) =>
        AnnualReportJson.Read(json).Errors.Select(error => (error.Path, error.Line, error.BytePosition, error.Message)).ToArray();

    [Theory]
    [InlineData("{\"\\ud800\":1}", "\\ud800", 2)]
    [InlineData("{\"agency\":{\"na\\udc00me\":1}}", "agency.na\\udc00me", 12)]
    [InlineData("{\"edition\":\"\\ud800\"}", "edition", 12)]
    [InlineData("{\"agency\":{\"level\":\"\\ud800\"}}", "agency.level", 20)]
    [InlineData("{\"agency\":{\"name\":\"\\udfff\\ud800\"}}", "agency.name", 19)]
    [InlineData("{\"year\":\"\\ud800\"}", "year", 9)]
    public void HalvesOfSurrogatePairs_AreErrorsWhereTheyStand(string json, string path, long bytePosition)
    {
        JsonError error = Assert.Single(AnnualReportJson.Read(json).Errors, error => error.Path == path);
        Assert.Equal((1, bytePosition, bytePosition), (error.Line, error.BytePosition, error.Column));
        Assert.Equal(AnnualReportJson.Read(json).Errors, AnnualReportJson.ReadMany(new MemoryStream(Encoding.UTF8.GetBytes(json))).Single().Errors);
    }
}
