using static GovInfoDisclosure.Schema.SchemaParts;

namespace GovInfoDisclosure.Schema;

/// <summary>The schema of the identities as data.</summary>
internal static class IdentitiesSchema
{
    public static JsonMap Make()
    {
        JsonMap schema = Head("identities", "勾稽关系数据 · Identities as data",
            "每个实例：constant + Σ coefficient × 单元格，与 0 比较；求值方法见 schema/README.md · "
            + "Each instance compares constant + Σ coefficient · cell with 0; schema/README.md tells how to evaluate them.");
        Object(schema, new JsonMap
        {
            { "$schema", new JsonMap { { "const", Id("identities") } } },
            { "format", new JsonMap { { "const", IdentitiesExport.Version } }.Described("格式版本 · Version of this format") },
            { "edition", OneOf("2019", "2021").Described("格式版本 · Edition of the form") },
            { "cells", MapOf(Ref("cell")).Described("单元格，按地址 · The cells, by address") },
            { "rules", MapOf(Ref("rule")).Described("规则，按编号 · The rules, by id") },
            { "instances", List(Ref("instance")).Described("实例，按核对的顺序 · The instances, in the order of findings") },
        });
        return schema.And("$defs", new JsonMap
        {
            { "cell", Cell() },
            { "rule", Rule() },
            { "instance", Instance() },
            { "condition", Condition() },
            { "comparison", Object("比较 · Comparison", Comparison()) },
            { "term", Term() },
            { "class", OneOf("printed-identity", "derived-identity", "plausibility") },
            { "severity", OneOf("error", "warning", "info") },
            { "missing", OneOf("undecided", "zero", "all-or-none") },
            { "texts", Bilingual() },
            { "number", Number() },
        });
    }

    private static JsonMap Cell() => Object(new JsonMap
    {
        { "table", new JsonMap { { "enum", new[] { 2, 3, 4 } } } },
        { "unit", OneOf("count", "tenThousandYuan") },
        { "signed", Flag().Described("可为负，其空白可为任何数 · May be negative: its blank can be any number") },
        { "label", Ref("texts") },
    });

    private static JsonMap Rule() => Object(new JsonMap
    {
        { "class", Ref("class") },
        { "severity", Ref("severity") },
        { "missing", Ref("missing") },
        { "title", Ref("texts") },
        { "message", OrNull(Ref("texts")) },
        { "source", Object(new JsonMap { { "document", SomeText() }, { "place", SomeText() }, { "basis", OneOf("printed", "derived") } }) },
    });

    private static JsonMap Instance()
    {
        var members = new JsonMap
        {
            { "id", SomeText().Described("规则与实例 · Rule and instance") },
            { "rule", SomeText() },
            { "instance", MapOf(AnyText()) },
            { "class", Ref("class") },
            { "severity", Ref("severity") },
            { "missing", Ref("missing") },
            { "shape", Shape() },
            { "when", OrNull(Ref("condition")).Described("适用条件 · The condition under which it applies") },
        };
        foreach (KeyValuePair<string, object?> member in Comparison())
        {
            members.Add(member.Key, member.Value);
        }

        return Object("实例 · Instance", members);
    }

    private static JsonMap Shape() => Object("只对这样的报告 · Only reports of this shape have the instance; null: either", new JsonMap
    {
        { "otherHandling", new JsonMap { { "enum", new object?[] { "one", "three", null } } } },
        { "otherDocuments", new JsonMap { { "type", new[] { "boolean", "null" } } } },
    });

    private static JsonMap Comparison()
    {
        var levels = new JsonMap();
        foreach (AgencyLevel level in AgencyLevelNames.Levels)
        {
            levels.Add(AgencyLevelNames.NameOf(level), Ref("number"));
        }

        return new JsonMap
        {
            { "relation", OneOf("==", "!=", "<=", "<", ">=", ">") },
            { "constant", Ref("number") },
            { "constantByLevel", OrNull(Object(levels)).Described("层级已知时代替 constant · Instead of constant, where the level is known") },
            { "tolerance", Number().And("minimum", 0) },
            { "terms", List(Ref("term")).And("minItems", 1) },
        };
    }

    private static JsonMap Term() => Object(new JsonMap
    {
        { "address", SomeText() },
        { "side", OneOf("left", "right") },
        { "coefficient", Ref("number").Described("左边减右边时的系数 · The coefficient in left less right") },
    });

    private static JsonMap Condition() => AnyOf(
        Object(new JsonMap { { "isBlank", SomeText() } }),
        Object(new JsonMap { { "levelIn", List(Levels()) } }),
        Object(new JsonMap
        {
            {
                "factIn", Object(new JsonMap
                {
                    { "fact", SomeText() }, { "values", List(SomeText()) },
                    { "from", new JsonMap { { "type", new[] { "integer", "null" } } } }, { "to", new JsonMap { { "type", new[] { "integer", "null" } } } },
                })
            },
        }),
        Object(new JsonMap
        {
            {
                "multipleOf", Object(new JsonMap
                {
                    { "constant", Ref("number") }, { "unit", Ref("number") },
                    { "terms", List(Object(new JsonMap { { "address", SomeText() }, { "coefficient", Ref("number") } })) },
                })
            },
        }),
        Object(new JsonMap
        {
            {
                "countOf", Object(new JsonMap
                {
                    { "atLeast", new JsonMap { { "type", "integer" } } }, { "atMost", new JsonMap { { "type", "integer" } } },
                    { "parts", List(Ref("condition")) },
                })
            },
        }),
        Object(new JsonMap { { "not", Ref("condition") } }),
        Object(new JsonMap { { "allOf", List(Ref("condition")) } }),
        Object(new JsonMap { { "anyOf", List(Ref("condition")) } }),
        Ref("comparison")).Described("条件；层级不明时 levelIn 未知 · Condition; levelIn is unknown where the report names no level");

    private static JsonMap OrNull(JsonMap other) => AnyOf(new JsonMap { { "type", "null" } }, other);
}
