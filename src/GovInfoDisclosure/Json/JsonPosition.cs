using System;

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

        foreach (byte c in text)
        {
            // A character counts at its first byte, one beyond U+FFFF twice.
            column += (c & 0xC0) == 0x80 ? 0 : c >= 0xF0 ? 2 : 1;
        }

        return new JsonPosition(line, bytePosition + text.Length, column);
    }
}
