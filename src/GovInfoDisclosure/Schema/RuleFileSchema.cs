using static GovInfoDisclosure.Schema.SchemaParts;

namespace GovInfoDisclosure.Schema;

/// <summary>
/// The schema of rule files, for editors that complete and check while one writes. It knows every key and word; what stands inside a
/// formula, and whether an id is taken, only <c>govinfo rules check</c> can tell.
/// </summary>
internal static class RuleFileSchema
{
    public static JsonMap Make()
    {
        JsonMap schema = Head(
            "rules",
            "规则文件 · Rule file",
            "规则与改动，见 docs/rules.zh-CN.md · Rules and changes: see docs/rules.md.");
        Object(
            schema,
            new JsonMap
            {
                { "format", new JsonMap { { "const", 1 } }.Described("格式版本，总是 1 · Version of this file format: always 1") },
                { "layer", OneOf("national", "province", "agency", "user").Described("层级，省略时为 user · Who speaks; user where left out") },
                { "author", Word().Described("作者，显示在其改动旁 · Who wrote the file; shown beside its changes") },
                { "sets", Sets() },
                { "rules", List(Ref("rule")).And("maxItems", 2000).Described("规则 · Rules") },
                { "changes", List(Ref("change")).Described("对他人规则的改动，须说明理由 · Changes of others' rules, with a reason each") },
            },
            ["format"]);
        return schema.And("$defs", new JsonMap
        {
            { "rule", Rule() },
            { "change", Change() },
            { "example", RuleExampleSchema.Make() },
            { "severity", OneOf("error", "warning", "info").Described("严重程度 · Severity") },
            { "message", Bilingual()
                .Described("发现的说明，可用 {subject} {left} {right} {difference} 和规则的变量 · The sentence of a finding, with these and the rule's variables") },
            { "forEach", ForEach() },
            { "formula", Formula() },
            { "tolerance", Tolerance() },
            { "parameters", Parameters() },
            { "edition", new JsonMap { { "enum", new object[] { 2019, 2021, "2019", "2021" } } }.Described("格式版本 · Edition of the form") },
            { "level", OneOf("central", "provincial", "prefectural", "county", "township").Described("行政层级 · Level of the agency") },
            { "cells", Cells() },
            { "address", Address() },
        });
    }

    private static JsonMap Word() => SomeText();

    private static JsonMap Sets() => new JsonMap
    {
        { "type", "object" },
        { "additionalProperties", List(Word()).And("minItems", 1) },
    }.Described("给一列词起名 · Gives a list of words a name");

    private static JsonMap Rule() => Object(
        new JsonMap().Described("规则 · Rule"),
        new JsonMap
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
            { "claims", Claims() },
            { "when", Ref("formula").Described("适用条件 · When the rule applies") },
            { "check", Ref("formula").Described("应成立的关系 · What must be true") },
            { "tolerance", Ref("tolerance") },
            { "missing", OneOf("undecided", "zero", "all-or-none").Described("空白如何处理，省略时为 undecided · What to make of blanks; undecided where left out") },
            { "examples", List(Ref("example")).Described("例子，rules check 逐一运行 · Examples, run by rules check") },
        },
        ["id", "class", "severity", "editions", "source", "title", "check"]);

    private static JsonMap Source() => Object(
        new JsonMap().Described("出处 · Where it comes from"),
        new JsonMap
        {
            { "document", Word().Described("文件或法规 · Notice or law") },
            { "place", Word().Described("条款 · Place in it") },
            { "basis", OneOf("printed", "derived").Described("原文所印，或推导而来 · Printed there, or derived") },
        });

    private static JsonMap Claims() => new JsonMap
    {
        { "type", "object" },
        { "additionalProperties", Word() },
    }.Described("正文数字的种类与表中之和 · Kinds of figures in the prose, each with its sum of cells");

    private static JsonMap Change()
    {
        JsonMap change = Object(
            new JsonMap().Described("改动 · Change"),
            new JsonMap
            {
                { "rule", Word().Described("规则的编号 · The rule's id") },
                { "reason", Word().Described("理由 · Why") },
                { "author", Word().Described("作者 · Who") },
                { "disable", new JsonMap { { "enum", new object[] { true, false, "true", "false" } } }.Described("停用 · Switch the rule off") },
                { "severity", Ref("severity") },
                { "tolerance", Ref("tolerance") },
                { "message", Ref("message") },
                { "parameters", Ref("parameters") },
            },
            ["rule", "reason"]);
        return change.And("minProperties", 3);
    }

    private static JsonMap ForEach() => new JsonMap
    {
        { "type", "object" },
        { "propertyNames", new JsonMap { { "maxLength", 60 } } },
        {
            "additionalProperties",
            new JsonMap { { "anyOf", new[] { Word().Described("地址模式、集合名或 units · A pattern of addresses, the name of a set, or units"),
                List(Word()).And("minItems", 1).Described("词的列表 · A list of words") } } }
        },
    }.Described("变量，每个值一个实例 · Variables: one instance for each value");

    private static JsonMap Formula()
    {
        JsonMap parts = List(Ref("formula")).And("minItems", 1);
        JsonMap quantified = Object(new JsonMap { { "forEach", Ref("forEach") }, { "check", Ref("formula") } });
        var properties = new JsonMap { { "allOf", parts }, { "anyOf", parts }, { "not", Ref("formula") }, { "all", quantified }, { "any", quantified } };
        JsonMap combined = new JsonMap { { "type", "object" }, { "properties", properties },
            { "additionalProperties", false }, { "minProperties", 1 }, { "maxProperties", 1 } };
        return new JsonMap { { "anyOf", new[] { Word(), combined } } }
            .Described("公式：一行文字，或 allOf、anyOf、not、all、any 之一 · A formula: a line of text, or one of allOf, anyOf, not, all, any");
    }

    private static JsonMap Tolerance() => new JsonMap
    {
        {
            "anyOf",
            new[]
            {
                new JsonMap { { "type", "number" }, { "minimum", 0 } },
                Object(new JsonMap { { "absolute", new JsonMap { { "type", "number" }, { "minimum", 0 } } } }),
                Object(new JsonMap { { "rounded", new JsonMap { { "type", "integer" }, { "minimum", 0 }, { "maximum", 20 } } } }),
            }
        },
    }.Described("容差：数、{absolute: 数} 或 {rounded: 小数位数} · Tolerance: a number, {absolute: number} or {rounded: decimals}");

    private static JsonMap Parameters()
    {
        var levels = new JsonMap { { "default", Number() } };
        foreach (string level in new[] { "central", "provincial", "prefectural", "county", "township" })
        {
            levels.Add(level, Number());
        }

        return new JsonMap
        {
            { "type", "object" },
            { "propertyNames", new JsonMap { { "maxLength", 60 } } },
            { "additionalProperties", new JsonMap { { "anyOf", new[] { Number(), Object([], levels, ["default"]) } } } },
        }.Described("参数，公式中写作 $name；可按层级不同 · Numbers with a name, written $name in formulas; by level where they differ");
    }

    private static JsonMap Number() => new() { { "type", "number" } };

    private static JsonMap Cells() => new JsonMap
    {
        { "type", "object" },
        { "propertyNames", Ref("address") },
        { "additionalProperties", NumberOrNull() },
    }.Described("单元格的值，空白为 null · Cells and their values; null is a blank");

    private static JsonMap Address() => new JsonMap
    {
        { "enum", Addresses.All.OrderBy(address => address, System.StringComparer.Ordinal) },
    }.Described("单元格的地址 · The address of a cell");
}
