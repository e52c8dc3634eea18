using System.Buffers;
using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Where a text stands in JSON, between its quotation marks; the default value is <c>null</c>. Its bytes are known to be UTF-8, its escapes to be
/// those of two characters.</summary>
/// <param name="start">The first byte behind the quotation mark.</param>
/// <param name="length">How many bytes there are before the closing one.</param>
/// <param name="isEscaped">Whether some are escapes.</param>
internal readonly struct TextRange(int start, int length, bool isEscaped)
{
    /// <summary>The bytes that may not stand in a text as they are.</summary>
    public static readonly SearchValues<byte> Special = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, ' ').Select(c => (byte)c)]);

    /// <summary>Behind a quotation mark there is a byte.</summary>
    public bool IsNull => start == 0;

    public int Start => start;

    public int Length => length;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> json) => json.Slice(start, length);

    /// <summary>The text at another place.</summary>
    public TextRange MovedTo(int place) => new(place, length, isEscaped);

    /// <summary>The text; null where there is none.</summary>
    public string? Decode(ReadOnlySpan<byte> json)
    {
        if (IsNull)
        {
            return null;
        }

        if (!isEscaped)
        {
            return Encoding.UTF8.GetString(Of(json));
        }

        var reader = new Utf8JsonReader(json.Slice(start - 1, length + 2));
        reader.Read();
        return reader.GetString();
    }

    /// <summary>How long a text is up to its closing quotation mark; −1 where it has none, or something in it that is to be looked at more closely: a control
    /// character, the escape of a code, bytes that are no UTF-8.</summary>
    /// <param name="json">The JSON behind the opening quotation mark.</param>
    /// <param name="isEscaped">Whether there are escapes.</param>
    public static int LengthOf(ReadOnlySpan<byte> json, out bool isEscaped)
    {
        isEscaped = false;
        int at = 0;
        while (true)
        {
            int plain = json.Slice(at).IndexOfAny(Special);
            at += plain;
            if (plain < 0 || json[at] < ' ')
            {
                return -1;
            }

            if (json[at] == '"')
            {
                return System.Text.Unicode.Utf8.IsValid(json.Slice(0, at)) ? at : -1;
            }

            if (at + 1 >= json.Length || @"""\/bfnrt"u8.IndexOf(json[at + 1]) < 0)
            {
                return -1;
            }

            isEscaped = true;
            at += 2;
        }
    }
}
