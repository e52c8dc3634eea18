using static GovInfoDisclosure.Schema.SchemaParts;

namespace GovInfoDisclosure.Schema;

/// <summary>The schema of what <c>govinfo check --format json</c> and <c>FindingsJson</c> write for one document.</summary>
internal static class FindingsSchema
{
    public static JsonMap Make()
    {
        var definitions = new JsonMap();
        JsonMap schema = Head(
            "findings",
            "核对结果 · Findings of one document",
            "一份文件一个对象：报告、各结果的个数、规则的改动、各项发现。 One object a document: the report, the counts, what was changed in the rules, every finding.");
        Object(schema, new JsonMap
        {
            { "schemaVersion", new JsonMap { { "const", (long)ReportMembers.Version } }.Described("格式版本 · Version of this JSON form") },
            { "source", TextOrNull().Described("文件 · The document, as it was given; null where nobody named it") },
            {
                "report",
                new JsonMap().Described("报告；无法读出时为 null · The report; null where the document holds none")
                    .And("type", new[] { "object", "null" }).And("if", new JsonMap { { "type", "object" } }).And("then", Ref("report"))
            },
            { "summary", Summary() },
            { "overrides", List(Override()).Described("对规则的改动 · What was changed in the rules, by whom and why") },
            { "provenance", Provenance() },
            { "findings", List(Ref("finding")).Described("各项发现，先读取所见，后规则所见 · Findings: the reader's first, then the rules' in their order") },
            { "excused", List(Ref("finding")).Described("已豁免的不成立项 · What is broken and excused by a waiver; left out where nothing is") },
            { "diagnosis", List(Ref("diagnosis"))
                .Described("错格定位：勾稽关系不能全部成立的各部分 · Which cells are wrong: the parts of the report whose exact rules cannot all hold") },
            { "deduced", List(Ref("deduced")).Described("可推知的空格 · Blank cells whose numbers follow; the report keeps its blanks") },
        }, ["schemaVersion", "source", "report", "summary", "overrides", "findings"]);
        definitions.Add("diagnosis", DiagnosisSchema.Block());
        definitions.Add("deduced", DiagnosisSchema.Deduced());
        AddFinding(definitions);
        definitions.Add("report", ReportSchema.AddUnion(new JsonMap().Described("年度报告 · Annual report"), definitions));
        return schema.And("$defs", definitions);
    }

    /// <summary>Defines <c>finding</c> and what it is made of.</summary>
    public static void AddFinding(JsonMap definitions)
    {
        definitions.Add("finding", Finding());
        definitions.Add("cell", Cell());
        definitions.Add("claim", Claim());
        definitions.Add("place", Place());
    }

    private static JsonMap Summary() => Object("各结果的个数，合计为全部实例 · How many instances have which outcome; together all there are", new JsonMap
    {
        { "holds", Whole(0).Described("成立 · hold") },
        { "broken", Whole(0).Described("不成立 · are broken") },
        { "undecided", Whole(0).Described("因空白无法判定 · are left undecided by blanks") },
        { "notApplicable", Whole(0).Described("不适用 · do not apply") },
        { "excused", Whole(1).Described("不成立而已豁免 · are broken and excused; left out where none is") },
    }, "holds", "broken", "undecided", "notApplicable");

    private static JsonMap Provenance() => Object("由何判定 · What judged what; left out where nobody said", new JsonMap
    {
        { "tool", SomeText().Described("工具版本 · Version of the tool") },
        { "ruleSet", SomeText().Described("规则集的哈希 · Hash of the rules: sha256:…") },
        { "input", TextOrNull().Described("文件字节的哈希 · Hash of the document's bytes, or of the line of JSON; null where nobody knows") },
        { "options", SomeText().Described("判定方式，默认时略去 · How it was judged; left out for the defaults") },
    }, "tool", "ruleSet", "input");

    private static JsonMap Override() => Object(new JsonMap
    {
        { "rule", SomeText().Described("规则 · Rule") },
        { "change", AnyText().Described("改动 · Change") },
        { "layer", OneOf("national", "province", "agency", "user").Described("层级 · Layer") },
        { "reason", AnyText().Described("理由 · Reason") },
        { "author", TextOrNull().Described("作者 · Author") },
    });

    private static JsonMap Finding() => Object("发现 · Finding", new JsonMap
    {
        { "rule", SomeText().Described("规则，或读取代码 READ-… · Rule, or code of the reader").And("examples", new[] { "E1", "READ-04" }) },
        { "id", SomeText().Described("规则与实例 · Rule and instance").And("examples", new[] { "E3/outcomes.denied.stateSecrets" }) },
        { "instance", MapOf(AnyText()).Described("实例的变量 · The variables of the instance") },
        { "severity", OneOf("error", "warning", "info").Described("严重程度 · Severity") },
        { "outcome", OneOf("holds", "broken", "undecided", "notApplicable", "reading").Described("结果 · Outcome") },
        { "left", NumberOrNull().Described("左边；有空白则为 null · Left side; null where a cell of it is blank") },
        { "right", NumberOrNull().Described("右边；有空白则为 null · Right side; null where a cell of it is blank") },
        { "difference", NumberOrNull().Described("左边减右边 · Left less right") },
        { "cells", List(Ref("cell")).Described("所涉单元格 · The cells of the check, in the form's order") },
        { "claims", List(Ref("claim")).Described("正文中的数字 · Figures in the prose") },
        { "place", Ref("place") },
        { "level", Level() },
        { "waiver", Waiver() },
        { "message", Object(new JsonMap().Described("说明 · Message"), new JsonMap { { "zh", AnyText() }, { "en", AnyText() } }) },
    }, "rule", "id", "instance", "severity", "outcome", "left", "right", "difference", "cells", "claims", "place", "message");

    private static JsonMap Level() => Object("判断所用的层级 · The level that the rule was judged by", new JsonMap
    {
        { "value", Levels() },
        { "from", OneOf("report", "register", "name").Described("依据：报告、登记簿、名称 · Who says so") },
    });

    private static JsonMap Waiver() => Object("豁免 · What excuses it", new JsonMap
    {
        { "agency", SomeText().Described("机关的名称或代码 · The agency's name or code") },
        { "rule", SomeText().Described("规则 · Rule") },
        { "instance", AnyText().Described("实例；* 代表任意文字 · Instance, in which * stands for any letters") },
        { "year", Whole(1).Described("报告年度 · Year reported on") },
        { "reason", SomeText().Described("理由 · Why") },
        { "approver", SomeText().Described("批准人 · Who approved it") },
        { "expires", SomeText().Described("有效期至 · The last day on which it holds") },
        { "line", Whole(1).Described("在豁免清单中的行 · Line of its file") },
    });

    private static JsonMap Cell() => Object("单元格 · Cell", new JsonMap
    {
        { "address", SomeText().Described("地址 · Address").And("examples", new[] { "requests.received.total" }) },
        { "of", TextOrNull().Described("null 为本报告，prior 为上年报告，prior2 为前年报告，否则为单位名 · "
            + "null: this report, prior: last year's, prior2: two years back, else a unit's name") },
        { "label", AnyText().Described("栏目 · Label") },
        { "value", NumberOrNull().Described("值；空白为 null · Value; null where blank") },
        { "place", Ref("place") },
    });

    private static JsonMap Claim() => Object("正文中的数字 · Figure in the prose", new JsonMap
    {
        { "what", SomeText().Described("所述事项 · What it counts") },
        { "number", Number().Described("数字 · Number") },
        { "quote", AnyText().Described("原文 · The words") },
        { "place", Ref("place") },
    });

    private static JsonMap Place() => new JsonMap()
        .Described(
            "位置，均从 1 起：文本的行和列（UTF-16）；PDF 的页；工作簿的表和单元格；文件中表格的序号、行、列；不明为 null · "
            + "Where it is, from 1: line and column of text in UTF-16 units; "
            + "the page of a PDF; sheet and cell of a workbook; table, row and column of a document; null where not known")
        .And("type", new[] { "object", "null" })
        .And("properties", new JsonMap
        {
            { "page", Whole(1) },
            { "sheet", AnyText() },
            { "cell", AnyText() },
            { "table", Whole(1) },
            { "row", Whole(1) },
            { "line", Whole(1) },
            { "column", Whole(1) },
        })
        .And("minProperties", 1)
        .And("additionalProperties", false);
}
