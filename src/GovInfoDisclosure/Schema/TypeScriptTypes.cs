namespace GovInfoDisclosure.Schema;

/// <summary>Writes the types of a schema as a module of declarations for TypeScript.</summary>
internal static class TypeScriptTypes
{
    private const string Preface =
        "// Written by govinfo schema --for typescript. A blank cell is null. Amounts are in 万元 (10 000 yuan) with four decimals at most.\n";

    /// <param name="schema">The schema as <see cref="GeneratorForm.Types"/> makes it.</param>
    public static string Write(JsonMap schema)
    {
        var text = new StringBuilder(Preface);
        foreach (KeyValuePair<string, object?> definition in (JsonMap)schema[GeneratorForm.Definitions]!)
        {
            Declare(text, (JsonMap)definition.Value!);
        }

        Declare(text, schema);
        return text.ToString();
    }

    private static void Declare(StringBuilder text, JsonMap type)
    {
        text.Append('\n');
        Comment(text, type, "");
        text.Append(type["properties"] is JsonMap ? "export interface " : "export type ").Append((string)type["title"]!);
        if (type["properties"] is not JsonMap members)
        {
            text.Append(" = ").Append(TypeOf(type)).Append(";\n");
            return;
        }

        text.Append(" {\n");
        string[] required = type["required"] is IEnumerable<string> names ? [.. names] : [];
        foreach (KeyValuePair<string, object?> member in members)
        {
            var schema = (JsonMap)member.Value!;
            Comment(text, schema, "  ");
            text.Append("  ").Append(member.Key[0] == '$' ? $"\"{member.Key}\"" : member.Key).Append(required.Contains(member.Key) ? ": " : "?: ")
                .Append(TypeOf(schema)).Append(";\n");
        }

        text.Append("}\n");
    }

    private static void Comment(StringBuilder text, JsonMap schema, string indent)
    {
        if (schema["description"] is string description)
        {
            text.Append(indent).Append("/** ").Append(description.Replace("*/", "* /")).Append(" */\n");
        }
    }

    private static string TypeOf(JsonMap schema)
    {
        if (schema["$ref"] is string reference)
        {
            return GeneratorParts.NameIn(reference);
        }

        IEnumerable<string> kinds = (schema["oneOf"] ?? schema["anyOf"]) is IEnumerable<JsonMap> options ? options.Select(TypeOf)
            : GeneratorParts.ValuesOf(schema)?.Select(JsonText.Line) ?? GeneratorParts.TypesOf(schema).Select(type => OfType(type, schema));
        string[] choices = [.. kinds];
        return choices.Length == 0 ? "unknown" : string.Join(choices.Length > GeneratorParts.MostInLine ? "\n    | " : " | ", choices);
    }

    private static string OfType(string type, JsonMap schema) => type switch
    {
        "object" => $"{{ [name: string]: {(schema["additionalProperties"] is JsonMap values ? TypeOf(values) : "unknown")} }}",
        "array" => $"Array<{TypeOf((JsonMap)schema["items"]!)}>",
        "integer" => "number",
        _ => type,
    };
}
