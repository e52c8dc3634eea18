using static GovInfoDisclosure.Schema.SchemaParts;

namespace GovInfoDisclosure.Schema;

/// <summary>The part of the rule files' schema that says what an example may hold.</summary>
internal static class RuleExampleSchema
{
    public static JsonMap Make() => Object(
        new JsonMap().Described("例子：单元格与应得的结果 · Example: cells, and what must come of them"),
        new JsonMap
        {
            { "outcome", OneOf("holds", "broken", "undecided", "notApplicable").Described("结果 · Outcome") },
            { "difference", new JsonMap { { "type", "number" } }.Described("左边减右边 · Left less right") },
            { "instance", SomeText().Described("实例，多个时须写明 · Which instance, where there are several") },
            { "edition", Ref("edition") },
            { "otherHandling", OneOf("one", "three").Described("（六）其他处理为一行或三行 · One row of 其他处理, or three") },
            { "level", Ref("level") },
            { "cells", Ref("cells") },
            { "prior", Ref("cells").Described("上年报告的单元格 · Cells of last year's report") },
            { "units", new JsonMap { { "type", "object" }, { "additionalProperties", Ref("cells") } }
                .Described("各单位报告的单元格 · Cells of the units' reports, by name") },
            { "expectedUnits", new JsonMap { { "type", "integer" }, { "minimum", 0 }, { "maximum", 100_000 } }
                .Described("应有单位数 · How many units are expected") },
            { "claims", new JsonMap { { "type", "object" }, { "additionalProperties", new JsonMap { { "type", "number" } } } }
                .Described("正文中的数字 · Figures of the prose, by kind") },
        },
        ["outcome"]);
}
