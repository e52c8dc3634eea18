using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Schema;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>The identities as data hold what the library judges, shape by shape and in its order.</summary>
public sealed class IdentitiesDataTests
{
    private static readonly Dictionary<ReportEdition, JsonElement> Data = new()
    {
        [ReportEdition.Edition2019] = JsonDocument.Parse(SchemaExporter.Identities(ReportEdition.Edition2019)).RootElement,
        [ReportEdition.Edition2021] = JsonDocument.Parse(SchemaExporter.Identities(ReportEdition.Edition2021)).RootElement,
    };

    public static TheoryData<int> Shapes => [.. Enumerable.Range(0, FormShape.All.Length)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void InstancesOfAShape_AreThoseThatTheLibraryJudges_InItsOrder(int shape)
    {
        FormShape form = FormShape.All[shape];
        IEnumerable<string> expected = RuleSet.Default.Prepare(form).Instances.Where(instance => instance.Id[0] is 'E' or 'P').Select(instance => instance.Id);
        Assert.Equal(expected, InstancesOf(form).Select(instance => instance.GetProperty("id").GetString()!));
    }

    // Section 7 of the description of the form: E1 to E6, P1, P2, P3, P5, P6.
    [Theory]
    [InlineData(0, new[] { 7, 7, 25, 3, 200, 0, 3, 2, 0, 1, 1 })]
    [InlineData(1, new[] { 7, 7, 23, 3, 193, 5, 3, 0, 2, 1, 1 })]
    [InlineData(2, new[] { 7, 7, 23, 3, 186, 0, 3, 2, 0, 1, 1 })]
    [InlineData(3, new[] { 7, 7, 25, 3, 207, 5, 3, 0, 2, 1, 1 })]
    [InlineData(4, new[] { 7, 7, 23, 3, 196, 5, 3, 0, 3, 1, 1 })]
    [InlineData(5, new[] { 7, 7, 25, 3, 210, 5, 3, 0, 3, 1, 1 })]
    public void EveryRuleHasItsInstances(int shape, int[] counts)
    {
        string[] rules = ["E1", "E2", "E3", "E4", "E5", "E6", "P1", "P2", "P3", "P5", "P6"];
        ILookup<string?, JsonElement> byRule = InstancesOf(FormShape.All[shape]).ToLookup(instance => instance.GetProperty("rule").GetString());
        Assert.Equal(counts, rules.Select(rule => byRule[rule].Count()));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void EveryTermIsACellOfTheShape_AndE2AddsUpItsLeaves(int shape)
    {
        FormShape form = FormShape.All[shape];
        foreach (JsonElement instance in InstancesOf(form))
        {
            JsonElement[] terms = [.. instance.GetProperty("terms").EnumerateArray()];
            Assert.All(terms, term => Assert.NotNull(form.TryFind(term.GetProperty("address").GetString()!)));
            if (instance.GetProperty("rule").GetString() == "E2")
            {
                Assert.Equal((form.HasSingleOtherHandling ? 19 : 21) + 1, terms.Length);
                Assert.Equal((-1, "right"), (terms[^1].GetProperty("coefficient").GetInt32(), terms[^1].GetProperty("side").GetString()));
            }
        }
    }

    [Fact]
    public void P1_IsUnderTheConditionOfTheLevel_AndP5HasItsLimitByLevel()
    {
        JsonElement[] instances = [.. Data[ReportEdition.Edition2021].GetProperty("instances").EnumerateArray()];
        JsonElement p1 = instances.First(instance => instance.GetProperty("rule").GetString() == "P1");
        Assert.Equal("""{ "not": { "levelIn": ["central", "provincial", "prefectural"] } }""", p1.GetProperty("when").GetRawText());
        JsonElement p5 = instances.Single(instance => instance.GetProperty("rule").GetString() == "P5");
        Assert.Equal(-50_000_000, p5.GetProperty("constant").GetInt64());
        Assert.Equal([-50_000_000, -50_000_000, -2_000_000, -200_000, -20_000],
            p5.GetProperty("constantByLevel").EnumerateObject().Select(level => level.Value.GetInt32()));
    }

    [Fact]
    public void Cells_AreThoseOfTheEdition_AndOnlyNetChangeIsSigned()
    {
        Assert.Equal(200 + 7, Data[ReportEdition.Edition2021].GetProperty("cells").EnumerateObject().Count());
        Assert.Equal(198 + 21 + 3, Data[ReportEdition.Edition2019].GetProperty("cells").EnumerateObject().Count());
        IEnumerable<string> signed = Data.Values.SelectMany(data => data.GetProperty("cells").EnumerateObject())
            .Where(cell => cell.Value.GetProperty("signed").GetBoolean()).Select(cell => cell.Name);
        Assert.Equal(5, signed.Count(address => address.EndsWith(".netChange", System.StringComparison.Ordinal)));
        Assert.Equal(5, signed.Count());
    }

    private static IEnumerable<JsonElement> InstancesOf(FormShape form) =>
        from instance in Data[form.Edition].GetProperty("instances").EnumerateArray()
        let shape = instance.GetProperty("shape")
        let rows = shape.GetProperty("otherHandling").GetString()
        let documents = shape.GetProperty("otherDocuments")
        where rows is null || rows == (form.HasSingleOtherHandling ? "one" : "three")
        where documents.ValueKind == JsonValueKind.Null || documents.GetBoolean() == form.HasOtherDocuments
        select instance;
}
