using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Values as canonical JSON has them, also where the writer is a caller's with an encoder of its own.</summary>
internal static class JsonValues
{
    public static JsonEncodedText Encoded(string text) => JsonEncodedText.Encode(text, CanonicalEncoder.Instance);

    /// <summary>A text as it is, or null.</summary>
    public static void WriteText(this Utf8JsonWriter writer, string? text)
    {
        if (text is null)
        {
            writer.WriteNullValue();
        }
        else if (writer.Options.Encoder is CanonicalEncoder)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteStringValue(Encoded(text));
        }
    }

    public static void WriteArray<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }

    public static void WriteText(this Utf8JsonWriter writer, string name, string? text)
    {
        writer.WritePropertyName(name);
        writer.WriteText(text);
    }

    /// <summary>A number without trailing zeros, or null.</summary>
    public static void WriteDecimal(this Utf8JsonWriter writer, string name, decimal? number)
    {
        writer.WritePropertyName(name);
        if (number is decimal value)
        {
            writer.WriteNumberValue(Canonical(value));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>The same number with as few decimals as it needs, and no sign before a zero.</summary>
    public static decimal Canonical(decimal number)
    {
        decimal whole = decimal.Truncate(number);

        // Dividing by one with all its decimals takes the zeros away.
        return number == 0 ? 0 : whole == number ? whole : number / 1.000000000000000000000000000m;
    }
}
