using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Json;

/// <summary>A place in a document, for people: line, byte in the line, and column in UTF-16 code units, all from 1.</summary>
internal readonly record struct JsonPosition(long Line, long BytePosition, long Column)
{
    public static JsonPosition Start => new(1, 1, 1);

    /// <summary>The place behind some text that begins here.</summary>
    public JsonPosition After(ReadOnlySpan<byte> text)
    {
        long line = Line;
        long bytePosition = BytePosition;
        long column = Column;
        for (int length; (length = text.IndexOf((byte)'\n')) >= 0; text = text.Slice(length + 1))
        {
            line++;
            bytePosition = 1;
            column = 1;
        }

        return new JsonPosition(line, bytePosition + text.Length, column + Utf16Length(text));
    }

    /// <summary>How many bytes behind this place an error stands.</summary>
    /// <param name="error">The error, in the text that begins here.</param>
    /// <param name="text">The text.</param>
    public long OffsetOf(JsonError error, ReadOnlySpan<byte> text)
    {
        int offset = 0;
        for (long line = Line; line < error.Line; line++)
        {
            offset += text.Slice(offset).IndexOf((byte)'\n') + 1;
        }

        return offset + error.BytePosition - (error.Line == Line ? BytePosition : 1);
    }

    /// <summary>A character counts at its first byte, one beyond U+FFFF twice; most of a report's JSON is ASCII, eight bytes at once.</summary>
    private static long Utf16Length(ReadOnlySpan<byte> text)
    {
        long length = 0;
        while (text.Length > 0)
        {
            if (text.Length >= 8 && (MemoryMarshal.Read<ulong>(text) & 0x8080808080808080) == 0)
            {
                length += 8;
                text = text.Slice(8);
                continue;
            }

            byte first = text[0];
            length += (first & 0xC0) == 0x80 ? 0 : first >= 0xF0 ? 2 : 1;
            text = text.Slice(1);
        }

        return length;
    }
}
