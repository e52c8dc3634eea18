using System.Collections;

namespace GovInfoDisclosure.Schema;

/// <summary>What <see cref="GeneratorForm"/> asks of parts of a schema.</summary>
internal static class GeneratorParts
{
    /// <summary>So many choices stand in one line of a file of types, which is then about as long as others; more stand in a line each.</summary>
    public const int MostInLine = 8;

    /// <summary>Whether null is one of several types that the schema takes.</summary>
    public static bool MayBeNull(JsonMap schema) => schema["type"] is IEnumerable<string> types && types.Contains("null");

    /// <summary>The type of a value, in the words of a schema.</summary>
    public static string KindOf(object? value) => value switch { null => "null", string => "string", bool => "boolean", _ => "integer" };

    /// <summary>Title and description in one; null where there is neither.</summary>
    public static string? TextOf(JsonMap schema) => (schema["title"], schema["description"]) switch
    {
        (string title, string description) => title + " — " + description,
        (string title, _) => title,
        (_, string description) => description,
        _ => null,
    };

    /// <summary>The schema with this description, where one is given.</summary>
    public static JsonMap Saying(string? description, JsonMap schema) =>
        description is null ? schema : new JsonMap { { "description", description } }.With(schema.Without("description"));

    /// <summary>The name that a reference leads to.</summary>
    public static string NameIn(string reference) => reference.Substring(reference.LastIndexOf('/') + 1);

    /// <summary>The only values that the schema takes; null where it has no list of them.</summary>
    public static object?[]? ValuesOf(JsonMap schema) =>
        schema["enum"] is IEnumerable values ? [.. values.Cast<object?>()] : schema.Has("const") ? [schema["const"]] : null;

    /// <summary>The types that the schema takes; none where it takes any.</summary>
    public static string[] TypesOf(JsonMap schema) => schema["type"] switch
    {
        string one => [one],
        IEnumerable<string> several => [.. several],
        _ => [],
    };

    /// <summary>What a schema accepts, as a text that is the same whatever it says about it and in whatever order.</summary>
    public static string Shape(JsonMap schema) => JsonText.Line(Ordered(schema, isNames: false));

    /// <summary>The same without anything beside a reference.</summary>
    public static object? WithBareReferences(object? value)
    {
        if (value is JsonMap map)
        {
            var bare = new JsonMap();
            foreach (KeyValuePair<string, object?> member in map["$ref"] is string ? map.Without("description") : map)
            {
                bare.Add(member.Key, WithBareReferences(member.Value));
            }

            return bare;
        }

        return value is IEnumerable<JsonMap> list ? list.Select(WithBareReferences).ToArray() : value;
    }

    private static object? Ordered(object? value, bool isNames)
    {
        if (value is JsonMap map)
        {
            var ordered = new JsonMap();
            foreach (KeyValuePair<string, object?> member in (isNames ? map : map.Without("title", "description"))
                .OrderBy(member => member.Key, StringComparer.Ordinal))
            {
                ordered.Add(member.Key, Ordered(member.Value, member.Key == "properties" && !isNames));
            }

            return ordered;
        }

        return value is string or not IEnumerable ? value
            : ((IEnumerable)value).Cast<object?>().Select(item => Ordered(item, isNames: false)).OrderBy(JsonText.Line, StringComparer.Ordinal);
    }
}
