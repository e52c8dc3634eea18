using System.Collections;
using System.Text.Json;

namespace GovInfoDisclosure.Schema;

/// <summary>Writes maps as JSON that people read and compare: what fits a line stands on one, all else is indented by two spaces. The same text on every
/// machine.</summary>
internal static class JsonText
{
    private const int LineLength = 140;

    /// <summary>The value as a document, with a line break at its end.</summary>
    public static string Document(object? value)
    {
        var output = JsonOutput.Take(isIndented: true);
        Write(output.Writer, value, 0, 0, "");
        return output.Finish() + "\n";
    }

    /// <summary>The value in one line.</summary>
    public static string Line(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        bool truth => truth ? "true" : "false",
        decimal number => JsonValues.Canonical(number).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        JsonMap map => map.Count == 0 ? "{}" : "{ " + string.Join(", ", map.Select(member => Quote(member.Key) + ": " + Line(member.Value))) + " }",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Line)) + "]",
        _ => throw new ArgumentException("A value of this kind has no JSON.", nameof(value)),
    };

    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="indent">How far the lines of this value are indented.</param>
    /// <param name="used">How much of its first line is used already.</param>
    /// <param name="before">What a line of its own begins with: the writer breaks no line before raw text.</param>
    private static void Write(Utf8JsonWriter writer, object? value, int indent, int used, string before)
    {
        string line = Line(value);
        if (used + line.Length <= LineLength || value is string or not IEnumerable)
        {
            writer.WriteRawValue(before + line, skipInputValidation: true);
        }
        else if (value is JsonMap map)
        {
            writer.WriteStartObject();
            foreach (KeyValuePair<string, object?> member in map)
            {
                writer.WritePropertyName(JsonValues.Encoded(member.Key));
                Write(writer, member.Value, indent + 2, indent + 4 + Quote(member.Key).Length, "");
            }

            writer.WriteEndObject();
        }
        else
        {
            writer.WriteStartArray();
            foreach (object? item in (IEnumerable)value)
            {
                Write(writer, item, indent + 2, indent + 2, "\n" + new string(' ', indent + 2));
            }

            writer.WriteEndArray();
        }
    }

    private static string Quote(string text) => "\"" + JsonValues.Encoded(text) + "\"";
}
