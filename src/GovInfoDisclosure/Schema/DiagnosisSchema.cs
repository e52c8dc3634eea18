using static GovInfoDisclosure.Schema.SchemaParts;

namespace GovInfoDisclosure.Schema;

/// <summary>What <c>diagnosis</c> and <c>deduced</c> of a result hold.</summary>
internal static class DiagnosisSchema
{
    public static JsonMap Block() => Object("一处错格定位 · Diagnosis of one part", new JsonMap
    {
        { "part", Whole(1).Described("第几处；fix --pick 第几处:编号 · The number of the part, as in fix --pick PART:N") },
        { "grade", GradeOrNull().Described("最前一种改法的把握；未找到改法时为 null · How far the first explanation can be trusted; null where none was found") },
        { "tied", Flag().Described("几种改法并列 · Several explanations are equally likely") },
        { "cutOff", Flag().Described("搜索到限即止，或有其他改法 · A bound was reached; there may be others") },
        { "count", Whole(0).Described("改法总数；列出前 50 种 · How many explanations there are; the first 50 are listed") },
        { "alternatives", Whole(0).Described("最前一种之外还有几种改法 · How many other explanations there are") },
        { "explanations", List(Explanation()).Described("各种改法，最可能的在前 · The explanations, the likeliest first") },
        { "place", Ref("place") },
        { "certificate", Bilingual().Described("为何不能改得更少 · Why fewer changes cannot explain it") },
        { "message", Bilingual().Described("说明 · Message") },
    });

    public static JsonMap Deduced() => Object("可推知的空格 · Deduced blank", new JsonMap
    {
        { "address", SomeText().Described("地址 · Address") },
        { "label", AnyText().Described("栏目 · Label") },
        { "value", Number().Described("唯一可能的数 · The only number that it can have") },
        { "rules", List(SomeText()).Described("所据规则与实例 · The instances of rules that it follows from") },
        { "place", Ref("place") },
        { "derivation", Bilingual().Described("推导 · Derivation") },
    });

    private static JsonMap Explanation() => Object(new JsonMap
    {
        { "number", Whole(1).Described("在这一处内的编号，供 fix --pick 选用 · The number within its part, by which fix --pick takes it") },
        { "grade", OneOf(RepairGradeNames.All).Described("把握：certain 单凭数字即可断定，likely 较可能 · certain: by the numbers alone; likely: ranked by evidence") },
        { "weight", Number().Described("权重，越小越可能 · Weight: the smaller the likelier") },
        { "slips", List(Slip()).Described("各处差错；一处差错可涉及几格 · The slips; one may have changed several cells") },
        { "message", Bilingual().Described("改法 · What to change") },
    });

    private static JsonMap GradeOrNull() => new() { { "type", new[] { "string", "null" } }, { "enum", RepairGradeNames.All.Append<string?>(null).ToArray() } };

    private static JsonMap Slip() => Object(new JsonMap
    {
        { "kinds", List(OneOf(SlipKindNames.All)).Described("差错种类及佐证，最强的在前 · What the slip was and the evidence for it, the strongest first") },
        {
            "changes", List(Object(new JsonMap
            {
                { "address", SomeText().Described("地址 · Address") },
                { "label", AnyText().Described("栏目 · Label") },
                { "from", Number().Described("所填的数 · The number reported") },
                { "to", Number().Described("应为的数；determined 为 false 时只是一例 · The right number; where determined is false, an example") },
                { "determined", Flag().Described("是否唯一 · Whether that is the only such number") },
                { "place", Ref("place") },
            })).Described("更改 · Changes")
        },
    });
}
