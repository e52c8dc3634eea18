namespace GovInfoDisclosure.Schema;

/// <summary>Pieces that every schema is made of.</summary>
internal static class SchemaParts
{
    /// <summary>The id of a schema, which also names its file.</summary>
    public static string Id(string name) => "urn:govinfo-disclosure:schema:" + name;

    /// <summary>The first members of a schema.</summary>
    public static JsonMap Head(string name, string title, string description) =>
        new JsonMap { { "$schema", "https://json-schema.org/draft/2020-12/schema" }, { "$id", Id(name) } }.Described(title, description);

    public static JsonMap Ref(string definition) => new() { { "$ref", "#/$defs/" + definition } };

    public static JsonMap Described(this JsonMap schema, string title, string? description = null)
    {
        schema.Add("title", title);
        return description is null ? schema : schema.And("description", description);
    }

    public static JsonMap AnyText() => new() { { "type", "string" } };

    public static JsonMap SomeText() => new() { { "type", "string" }, { "minLength", 1 } };

    public static JsonMap TextOrNull() => new() { { "type", new[] { "string", "null" } } };

    public static JsonMap NumberOrNull() => new() { { "type", new[] { "number", "null" } } };

    public static JsonMap Number() => new() { { "type", "number" } };

    public static JsonMap Flag() => new() { { "type", "boolean" } };

    public static JsonMap Whole(long least) => new() { { "type", "integer" }, { "minimum", least } };

    public static JsonMap OneOf(params string[] words) => new() { { "type", "string" }, { "enum", words } };

    public static JsonMap Levels() => OneOf([.. AgencyLevelNames.Levels.Select(AgencyLevelNames.NameOf)]);

    public static JsonMap List(JsonMap items) => new() { { "type", "array" }, { "items", items } };

    /// <summary>A closed object.</summary>
    /// <param name="schema">The map that the members are added to.</param>
    /// <param name="properties">All properties that there are.</param>
    /// <param name="required">Those that must be there; all of them where null.</param>
    public static JsonMap Object(JsonMap schema, JsonMap properties, IEnumerable<string>? required = null)
    {
        string[] names = [.. required ?? properties.Select(property => property.Key)];
        schema.And("type", "object").Add("properties", properties);
        return (names.Length > 0 ? schema.And("required", names) : schema).And("additionalProperties", false);
    }

    public static JsonMap Object(string title, JsonMap properties, params string[] required) =>
        Object(new JsonMap().Described(title), properties, required.Length == 0 ? null : required);

    public static JsonMap Object(JsonMap properties) => Object([], properties);

    /// <summary>An object of any names, with values of one kind.</summary>
    public static JsonMap MapOf(JsonMap values) => new() { { "type", "object" }, { "additionalProperties", values } };

    public static JsonMap AnyOf(params JsonMap[] kinds) => new() { { "anyOf", kinds } };

    /// <summary>Texts in both languages.</summary>
    public static JsonMap Bilingual() => Object(new JsonMap { { "zh", SomeText() }, { "en", SomeText() } });
}
