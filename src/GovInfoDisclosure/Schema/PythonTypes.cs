namespace GovInfoDisclosure.Schema;

/// <summary>Writes the types of a schema as a module for Python: a <c>TypedDict</c> for each object, as <c>json.loads</c> gives it.</summary>
internal static class PythonTypes
{
    private const string Preface = """"
        """Written by govinfo schema --for python, for Python 3.11 and later.

        A blank cell is None. Amounts are in 万元 (10 000 yuan) with four decimals at most; json.loads(text, parse_float=decimal.Decimal) keeps them exact.
        """

        from __future__ import annotations

        from decimal import Decimal
        from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

        Number: TypeAlias = int | float | Decimal

        """";

    /// <summary>Words of the language that members of our JSON are called by.</summary>
    private static readonly string[] Keywords = ["class", "from", "not"];

    /// <param name="schema">The schema as <see cref="GeneratorForm.Types"/> makes it.</param>
    public static string Write(JsonMap schema)
    {
        var text = new StringBuilder(Preface.Replace("\r", ""));
        foreach (KeyValuePair<string, object?> definition in (JsonMap)schema[GeneratorForm.Definitions]!)
        {
            Declare(text, (JsonMap)definition.Value!);
        }

        Declare(text, schema);
        return text.ToString();
    }

    private static void Declare(StringBuilder text, JsonMap type)
    {
        text.Append("\n\n");
        Comment(text, type, "");
        var name = (string)type["title"]!;
        if (type["properties"] is not JsonMap members)
        {
            text.Append(name).Append(": TypeAlias = ").Append(TypeOf(type)).Append('\n');
            return;
        }

        string[] required = type["required"] is IEnumerable<string> names ? [.. names] : [];
        bool isClass = members.All(member => member.Key[0] != '$' && !Keywords.Contains(member.Key));
        text.Append(isClass ? $"class {name}(TypedDict):" : $"{name} = TypedDict('{name}', {{").Append('\n');
        foreach (KeyValuePair<string, object?> member in members)
        {
            var schema = (JsonMap)member.Value!;
            Comment(text, schema, "    ");
            string value = required.Contains(member.Key) ? TypeOf(schema) : $"NotRequired[{TypeOf(schema)}]";
            text.Append("    ").Append(isClass ? $"{member.Key}: {value}\n" : $"\"{member.Key}\": {Deferred(value)},\n");
        }

        text.Append(isClass ? "" : "})\n");
    }

    private static void Comment(StringBuilder text, JsonMap schema, string indent)
    {
        if (schema["description"] is string description)
        {
            text.Append(indent).Append("# ").Append(description).Append('\n');
        }
    }

    /// <summary>A type as a text: what it names may stand below.</summary>
    private static string Deferred(string type) => type.Contains('"') ? $"'''{type}'''" : $"\"{type}\"";

    private static string TypeOf(JsonMap schema)
    {
        if (schema["$ref"] is string reference)
        {
            return GeneratorParts.NameIn(reference);
        }

        if (GeneratorParts.ValuesOf(schema) is { } values)
        {
            string[] literals = [.. values.Select(value => value switch { null => "None", bool truth => truth ? "True" : "False", _ => JsonText.Line(value) })];
            return literals.Length <= GeneratorParts.MostInLine ? $"Literal[{string.Join(", ", literals)}]"
                : $"Literal[\n    {string.Join(",\n    ", literals)},\n]";
        }

        IEnumerable<string> kinds = (schema["oneOf"] ?? schema["anyOf"]) is IEnumerable<JsonMap> options ? options.Select(TypeOf)
            : GeneratorParts.TypesOf(schema).Select(type => OfType(type, schema));
        string[] choices = [.. kinds];
        return choices.Length == 0 ? "Any" : string.Join(" | ", choices);
    }

    private static string OfType(string type, JsonMap schema) => type switch
    {
        "object" => $"dict[str, {(schema["additionalProperties"] is JsonMap values ? TypeOf(values) : "Any")}]",
        "array" => $"list[{TypeOf((JsonMap)schema["items"]!)}]",
        "string" => "str",
        "integer" => "int",
        "number" => "Number",
        "boolean" => "bool",
        _ => "None",
    };
}
