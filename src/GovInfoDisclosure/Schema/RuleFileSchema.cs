using static GovInfoDisclosure.Schema.SchemaParts;

namespace GovInfoDisclosure.Schema;

/// <summary>The schema of rule files, for editors that complete and check while one writes. It knows every key and word; what stands inside a formula, and
/// whether an id is taken, only <c>govinfo rules check</c> can tell.</summary>
internal static class RuleFileSchema
{
    public static JsonMap Make()
    {
        JsonMap schema = Head("rules", "规则文件 · Rule file", "规则与改动，见 docs/rules.zh-CN.md · Rules and changes: see docs/rules.md.");
        var members = new JsonMap
        {
            { "format", new JsonMap { { "const", 1 } }.Described("格式版本，总是 1 · Version of this file format: always 1") },
            { "layer", OneOf("national", "province", "agency", "user").Described("层级，省略时为 user · Who speaks; user where left out") },
            { "author", SomeText().Described("作者，显示在其改动旁 · Who wrote the file; shown beside its changes") },
            { "protect", OneOf(RuleNames.PrintedIdentities)
                .Described("后面的层不得改动或停用表内印明的勾稽关系 · Later layers may not change or disable the identities that the form prints") },
            { "sets", MapOf(Words()).Described("给一列词起名 · Gives a list of words a name") },
            { "rules", List(Ref("rule")).And("maxItems", 2000).Described("规则 · Rules") },
            { "changes", List(Ref("change")).Described("对他人规则的改动，须说明理由 · Changes of others' rules, with a reason each") },
        };
        return Object(schema, members, ["format"]).And("$defs", new JsonMap
        {
            { "rule", Rule() },
            { "change", Change() },
            { "example", Example() },
            { "severity", OneOf("error", "warning", "info").Described("严重程度 · Severity") },
            { "message", Bilingual()
                .Described("发现的说明，可用 {subject} {left} {right} {difference} {ratio}、规则的变量和参数 {$name} · "
                    + "The sentence of a finding, with these, the rule's variables and its parameters") },
            { "forEach", ForEach() },
            { "formula", Formula() },
            { "tolerance", Tolerance() },
            { "parameters", Parameters() },
            { "numberOrPercent", NumberOrPercent() },
            { "edition", new JsonMap { { "enum", new object[] { 2019, 2021, "2019", "2021" } } }.Described("格式版本 · Edition of the form") },
            { "level", Levels().Described("行政层级 · Level of the agency") },
            { "cells", Cells() },
            { "address", Address() },
        });
    }

    private static JsonMap Rule() => Object("规则 · Rule", new JsonMap
    {
        { "id", new JsonMap { { "type", "string" }, { "pattern", "^[^0-9\\s/{}\\[\\]][^\\s/{}\\[\\]]*$" }, { "maxLength", 40 } }
            .Described("编号：以字母开头，只含字母、数字、-、_、. · Id: a letter, then letters, digits, -, _, .") },
        { "class", OneOf("printed-identity", "derived-identity", "plausibility")
            .Described("类别 · Class: printed on the form, following from what cells mean, usually true") },
        { "severity", Ref("severity") },
        { "editions", List(Ref("edition")).And("minItems", 1).And("uniqueItems", true).Described("适用的格式版本 · The editions it holds for") },
        { "source", Source() },
        { "title", Bilingual().Described("一句话的规则 · The rule in a sentence") },
        { "message", Ref("message") },
        { "parameters", Ref("parameters") },
        { "forEach", Ref("forEach") },
        { "claims", MapOf(SomeText()).Described("正文数字的种类与表中之和 · Kinds of figures in the prose, each with its sum of cells") },
        { "when", Ref("formula").Described("适用条件 · When the rule applies") },
        { "check", Ref("formula").Described("应成立的关系 · What must be true") },
        { "tolerance", Ref("tolerance") },
        { "missing", OneOf("undecided", "zero", "all-or-none").Described("空白如何处理，省略时为 undecided · What to make of blanks; undecided where left out") },
        { "validFrom", Year().Described("适用的第一个报告年度 · The first report year that it holds for") },
        { "validTo", Year().Described("适用的最后一个报告年度 · The last report year that it holds for") },
        { "tags", Words().And("uniqueItems", true).Described("标签，用来挑选规则 · What it is about, to choose rules by") },
        { "examples", List(Ref("example")).Described("例子，rules check 逐一运行 · Examples, run by rules check") },
    }, "id", "class", "severity", "editions", "source", "title", "check");

    private static JsonMap Source() => Object("出处 · Where it comes from", new JsonMap
    {
        { "document", SomeText().Described("文件或法规 · Notice or law") },
        { "place", SomeText().Described("条款 · Place in it") },
        { "basis", OneOf("printed", "derived").Described("原文所印，或推导而来 · Printed there, or derived") },
    });

    private static JsonMap Change() => Object("改动 · Change", new JsonMap
    {
        { "rule", SomeText().Described("规则的编号 · The rule's id") },
        { "reason", SomeText().Described("理由 · Why") },
        { "author", SomeText().Described("作者 · Who") },
        { "disable", new JsonMap { { "enum", new object[] { true, false, "true", "false" } } }.Described("停用 · Switch the rule off") },
        { "severity", Ref("severity") },
        { "tolerance", Ref("tolerance") },
        { "message", Ref("message") },
        { "parameters", Ref("parameters") },
    }, "rule", "reason").And("minProperties", 3);

    private static JsonMap Year() => Whole(1900).And("maximum", 9999);

    private static JsonMap Words() => List(SomeText()).And("minItems", 1);

    private static JsonMap ForEach() => Named(
        AnyOf(
            SomeText().Described("地址模式、集合名或 units · A pattern of addresses, the name of a set, or units"),
            Words().Described("词的列表 · A list of words")),
        "变量，每个值一个实例 · Variables: one instance for each value");

    /// <summary>Names that the author chooses, with what each stands for.</summary>
    private static JsonMap Named(JsonMap values, string title) => new JsonMap
    {
        { "type", "object" }, { "propertyNames", new JsonMap { { "maxLength", 60 } } }, { "additionalProperties", values },
    }.Described(title);

    private static JsonMap Formula()
    {
        JsonMap parts = List(Ref("formula")).And("minItems", 1);
        JsonMap quantified = Object(new JsonMap { { "forEach", Ref("forEach") }, { "check", Ref("formula") } });
        var properties = new JsonMap { { "allOf", parts }, { "anyOf", parts }, { "not", Ref("formula") }, { "all", quantified }, { "any", quantified } };
        JsonMap combined = Object([], properties, []).And("minProperties", 1).And("maxProperties", 1);
        return AnyOf(SomeText(), combined)
            .Described("公式：一行文字，或 allOf、anyOf、not、all、any 之一 · A formula: a line of text, or one of allOf, anyOf, not, all, any");
    }

    private static JsonMap Tolerance() => AnyOf(
        Number().And("minimum", 0),
        Object(new JsonMap { { "absolute", Number().And("minimum", 0) } }),
        Object(new JsonMap { { "relative", Ref("numberOrPercent") } }),
        Object(new JsonMap { { "rounded", AnyOf(Whole(0).And("maximum", 20), OneOf("asWritten")) } }))
        .Described("容差：数、{absolute: 数}、{relative: 1%}（右边的比例）、{rounded: 小数位数} 或 {rounded: asWritten}（随金额的小数位数） · "
            + "Tolerance: a number, {absolute: number}, {relative: 1%} of the right side, {rounded: decimals} or {rounded: asWritten}, "
            + "by the decimals of the amounts");

    private static JsonMap NumberOrPercent() => AnyOf(Number(), new JsonMap { { "type", "string" }, { "pattern", "^-?[0-9]+(\\.[0-9]+)? ?%$" } })
        .Described("数或百分数，如 0.3、30% · A number, also in per cent: 0.3, 30%");

    private static JsonMap Parameters()
    {
        JsonMap number = Ref("numberOrPercent");
        var levels = new JsonMap { { "default", number } };
        foreach (AgencyLevel level in AgencyLevelNames.Levels)
        {
            levels.Add(AgencyLevelNames.NameOf(level), number);
        }

        return Named(AnyOf(number, Object([], levels, ["default"])),
            "参数，公式中写作 $name；可按层级不同 · Numbers with a name, written $name in formulas; by level where they differ");
    }

    private static JsonMap Cells() => new JsonMap
    {
        { "type", "object" }, { "propertyNames", Ref("address") }, { "additionalProperties", NumberOrNull() },
    }.Described("单元格的值，空白为 null · Cells and their values; null is a blank");

    private static JsonMap Address() => new JsonMap { { "enum", Addresses.All.OrderBy(address => address, StringComparer.Ordinal) } }
        .Described("单元格的地址 · The address of a cell");

    private static JsonMap Example() => Object("例子：单元格与应得的结果 · Example: cells, and what must come of them", new JsonMap
    {
        { "outcome", OneOf("holds", "broken", "undecided", "notApplicable").Described("结果 · Outcome") },
        { "difference", Number().Described("左边减右边 · Left less right") },
        { "instance", SomeText().Described("实例，多个时须写明 · Which instance, where there are several") },
        { "edition", Ref("edition") },
        { "otherHandling", OneOf("one", "three").Described("（六）其他处理为一行或三行 · One row of 其他处理, or three") },
        { "level", Ref("level") },
        { "year", Year().Described("报告年度 · The report's year") },
        { "agency", Object([], new JsonMap { { "name", SomeText() }, { "code", SomeText() }, { "division", SomeText() }, { "lists", Words() } }, [])
            .Described("机关：名称、统一社会信用代码、行政区划代码、所在名单 · The agency: name, code, division, the lists that it is on") },
        { "cells", Ref("cells") },
        { "prior", Ref("cells").Described("上年报告的单元格 · Cells of last year's report") },
        { "prior2", Ref("cells").Described("前年报告的单元格 · Cells of the report of two years back") },
        { "units", MapOf(Ref("cells"))
            .Described("各单位报告的单元格 · Cells of the units' reports, by name") },
        { "expectedUnits", new JsonMap { { "type", "integer" }, { "minimum", 0 }, { "maximum", 100_000 } }
            .Described("应有单位数 · How many units are expected") },
        { "claims", MapOf(Number())
            .Described("正文中的数字 · Figures of the prose, by kind") },
    }, "outcome");
}
