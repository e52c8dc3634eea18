using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Names what stands in a document, short enough for a message.</summary>
internal static class JsonFound
{
    private const int MostCharacters = 40;

    /// <summary>What the reader stands on: <c>the string "12"</c>, <c>an object</c>.</summary>
    public static Message Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new("对象", "an object"),
        JsonTokenType.StartArray => new("数组", "an array"),
        JsonTokenType.True => new(" true", "true"),
        JsonTokenType.False => new(" false", "false"),
        JsonTokenType.Null => new(" null", "null"),
        JsonTokenType.Number => new("数字 " + Number(ref reader), "the number " + Number(ref reader)),
        _ => new($"字符串 \"{Text(ref reader)}\"", $"the string \"{Text(ref reader)}\""),
    };

    public static string Number(ref Utf8JsonReader reader) => Shorten(Encoding.UTF8.GetString(reader.ValueSpan.ToArray()));

    /// <summary>A string or a property's name, shortened, with characters that cannot be seen written as their codes.</summary>
    public static string Text(ref Utf8JsonReader reader)
    {
        string text;
        try
        {
            text = reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            text = Encoding.UTF8.GetString(reader.ValueSpan.ToArray());
        }

        return Shorten(text);
    }

    /// <summary>The character at a place, as a message shows it; null at the end of the text.</summary>
    public static string? Character(ReadOnlySpan<byte> json, int offset)
    {
        if (offset >= json.Length)
        {
            return null;
        }

        int length = json[offset] < 0x80 ? 1 : json[offset] < 0xE0 ? 2 : json[offset] < 0xF0 ? 3 : 4;
        string text = Encoding.UTF8.GetString(json.Slice(offset, Math.Min(length, json.Length - offset)).ToArray());
        return "'" + Shorten(text) + "'";
    }

    private static string Shorten(string text)
    {
        var shown = new StringBuilder();
        foreach (char c in text)
        {
            if (shown.Length >= MostCharacters)
            {
                shown.Append('…');
                break;
            }

            if (char.IsControl(c) || char.IsSurrogate(c))
            {
                shown.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.ToString();
    }
}
