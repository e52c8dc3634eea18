using static GovInfoDisclosure.Schema.SchemaParts;

namespace GovInfoDisclosure.Schema;

/// <summary>The schema of what <c>govinfo compare --format json</c> and <c>ComparisonJson</c> write.</summary>
internal static class ComparisonSchema
{
    public static JsonMap Make()
    {
        var definitions = new JsonMap();
        FindingsSchema.AddFinding(definitions);
        definitions.Add("head", Object(new JsonMap().Described("一份报告 · One of the reports"), Head()));
        definitions.Add("fraction", Fraction());
        definitions.Add("comparison", Comparison());
        definitions.Add("alone", Alone());
        JsonMap schema = SchemaParts.Head(
            "comparison",
            "报告比对 · Comparison of reports",
            "两个年度，或同一年度更正前后：单元格、比率、文字、检查结果。 Two years, or one year before and after a correction: cells, rates, text, findings.");
        return Object(schema, new JsonMap
        {
            { "schemaVersion", new JsonMap { { "const", (long)ReportMembers.Version } }.Described("格式版本 · Version of this JSON form") },
            { "comparisons", List(Ref("comparison")).Described("各对报告 · The pairs, by the later report's year and name") },
            { "oldAlone", List(Ref("alone")).Described("此后没有报告的 · Earlier reports without a later one") },
            { "newAlone", List(Ref("alone")).Described("此前没有报告的 · Later reports without an earlier one") },
        }).And("$defs", definitions);
    }

    private static JsonMap Comparison() => Object("一对报告 · A pair of reports", new JsonMap
    {
        { "kind", OneOf("years", "correction").Described("两个年度，或更正前后 · Two years, or before and after a correction") },
        { "empty", Flag().Described("两份相同 · Both say the same, and the same is found in both") },
        { "old", Ref("head") },
        { "new", Ref("head") },
        { "cells", List(Cell()).Described("不同的单元格，按表格顺序 · The cells that differ, in the form's order") },
        { "onlyIn", Object(new JsonMap().Described("只有一份的格式才有的单元格，不作比对 · Cells that only one form has: nothing is compared with them"), new JsonMap
        {
            { "old", List(Ref("cell")) },
            { "new", List(Ref("cell")) },
        }) },
        { "rates", List(Rate()).Described("比率，各附算法，均非官方规定 · Rates, each with its definition: none is official") },
        { "texts", List(Text()).Described("第一、五、六部分 · Sections 一, 五 and 六") },
        { "findings", Findings() },
        { "notes", List(Bilingual()).Described("对这一对报告的说明 · What is to be said of the pair") },
    });

    private static JsonMap Head() => new()
    {
        { "source", TextOrNull().Described("文件 · The document; null where nobody named it") },
        { "edition", OneOf("2019", "2021").Described("格式版本 · Edition of the form") },
        { "year", new JsonMap { { "type", new[] { "integer", "null" } } }.Described("报告年度 · Report year; null where not stated") },
        { "published", TextOrNull().Described("公开日期 · Date of publication; null where not stated") },
        { "agency", Object(new JsonMap().Described("行政机关 · Agency"), new JsonMap
        {
            { "name", TextOrNull() },
            { "code", TextOrNull() },
            { "divisionCode", TextOrNull() },
            { "level", TextOrNull() },
        }) },
    };

    private static JsonMap Alone()
    {
        JsonMap members = Head();
        members.Add("why", Bilingual().Described("原因 · Why"));
        return Object(new JsonMap().Described("没有配对的报告 · A report without another to compare it with"), members);
    }

    private static JsonMap Cell() => Object(new JsonMap
    {
        { "address", SomeText().Described("地址 · Address").And("examples", new[] { "requests.received.total" }) },
        { "label", AnyText().Described("栏目 · Label") },
        { "old", NumberOrNull().Described("前一份的数；空白为 null · The earlier number; null where blank, or where one of its parts is") },
        { "new", NumberOrNull().Described("后一份的数；空白为 null · The later number; null where blank, or where one of its parts is") },
        { "change", NumberOrNull().Described("后减前 · The later less the earlier") },
        { "oldParts", List(Ref("cell")).Described("前一份分三行的“其他处理” · The three cells that old is the sum of; empty for any other") },
        { "newParts", List(Ref("cell")).Described("后一份分三行的“其他处理” · The three cells that new is the sum of; empty for any other") },
    });

    private static JsonMap Rate() => Object(new JsonMap
    {
        { "rate", OneOf([.. Rates.Names]).Described("名称 · Name of the rate") },
        { "label", Bilingual().Described("名称 · Name") },
        { "definition", Bilingual().Described("算法 · Definition") },
        { "old", FractionOrNull().Described("有空白或除数为 0 时为 null · null where a cell is blank or the divisor is 0") },
        { "new", FractionOrNull().Described("有空白或除数为 0 时为 null · null where a cell is blank or the divisor is 0") },
    });

    private static JsonMap FractionOrNull() =>
        new JsonMap { { "type", new[] { "object", "null" } }, { "if", new JsonMap { { "type", "object" } } }, { "then", Ref("fraction") } };

    private static JsonMap Fraction() => Object("比率，未约分 · A rate, not reduced", new JsonMap
    {
        { "numerator", Number() },
        { "denominator", Number().Described("不为 0 · Never 0") },
        { "percent", NumberOrNull().Described("百分比，两位小数 · Percent, rounded to two decimals") },
    });

    private static JsonMap Text() => Object(new JsonMap
    {
        { "section", OneOf("overallSituation", "problemsAndImprovements", "otherMatters") },
        { "same", Flag().Described("文字完全相同 · The same text; also where neither report has it") },
        { "percentKept", new JsonMap { { "type", new[] { "integer", "null" } }, { "minimum", 0L }, { "maximum", 100L } }
            .Described("后一份文字见于前一份的百分比；过短时为 null · Percent of the later text that is in the earlier; null where one is too short to tell") },
        { "copied", Flag().Described("达到雷同的程度（85%） · As much stayed as the checks N2 and N5 call copied: 85 percent") },
        { "passages", List(AnyText()).Described("相同的段落，最长的在前 · The longest passages that stayed") },
    });

    private static JsonMap Findings() => new JsonMap()
        .Described("更正前后的检查结果；两个年度时为 null · Findings before and after a correction; null of two years")
        .And("type", new[] { "object", "null" })
        .And("properties", new JsonMap
        {
            { "fixed", List(Ref("finding")).Described("已消除的，按更正前 · What went, as it was found before") },
            { "unsettled", List(Ref("finding")).Described("因空白转为待定的，按更正后 · What blanks leave undecided now, as it is found after") },
            { "left", List(Ref("finding")).Described("仍有的，按更正后 · What stayed, as it is found after") },
            { "brought", List(Ref("finding")).Described("新出现的，按更正后 · What is new, as it is found after") },
        })
        .And("required", new[] { "fixed", "unsettled", "left", "brought" })
        .And("additionalProperties", false);
}
