using System.Buffers;

namespace GovInfoDisclosure.Json;

/// <summary>The part of a document that is looked at while it is being read: more comes in behind, and what is done with is left.</summary>
internal sealed class JsonWindow
{
    private const int Chunk = 64 * 1024;

    /// <summary>The most that is read at once of a long document: some forty reports, and still in the processor's cache.</summary>
    private const int LargestChunk = 256 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Chunk);
    private int start;
    private int end;

    /// <summary>What has been read and not been left yet.</summary>
    public ReadOnlySpan<byte> Text => buffer.AsSpan(start, end - start);

    public int Length => end - start;

    /// <summary>What pieces stand in.</summary>
    public byte[] Buffer => buffer;

    /// <summary>Where <see cref="Text"/> begins in the document.</summary>
    public JsonPosition Position { get; private set; } = JsonPosition.Start;

    public bool IsWholeInput { get; private set; }

    public static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    /// <summary>Whether there is nothing but white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> text)
    {
        foreach (byte c in text)
        {
            if (!IsBlank(c))
            {
                return false;
            }
        }

        return true;
    }

    public ReadOnlySpan<byte> TextOf(JsonPiece piece) => buffer.AsSpan(piece.Offset, piece.Length);

    /// <summary>A piece that begins here.</summary>
    public JsonPiece Piece(int length, JsonSource.PieceKind kind = JsonSource.PieceKind.Whole, long number = 0) =>
        new() { Offset = start, Length = length, Kind = kind, Number = number, Position = Position };

    /// <summary>Where to read more into; pieces taken before are no longer there.</summary>
    public ArraySegment<byte> Space()
    {
        if (start > 0)
        {
            System.Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }

        if (buffer.Length - end < Chunk / 2)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        return new ArraySegment<byte>(buffer, end, buffer.Length - end);
    }

    /// <summary>Gives away what has been left, and keeps what has not: pieces taken before stand in what is given.</summary>
    /// <param name="from">Where the first of the pieces begins in the buffer.</param>
    /// <param name="isLast">Whether nothing of the rest is wanted any more.</param>
    /// <param name="moved">How far the pieces were moved towards the beginning.</param>
    /// <returns>A rented array.</returns>
    public byte[] Give(int from, bool isLast, out int moved)
    {
        int rest = isLast ? 0 : end - start;
        byte[] given = buffer;
        if (rest > start - from)
        {
            // Few bytes of many: the many stay.
            moved = from;
            given = ArrayPool<byte>.Shared.Rent(start - from);
            System.Buffer.BlockCopy(buffer, from, given, 0, start - from);
            return given;
        }

        moved = 0;
        buffer = isLast ? [] : ArrayPool<byte>.Shared.Rent(Math.Max(2 * rest, Math.Min(LargestChunk, Math.Max(Chunk, 2 * end))));
        System.Buffer.BlockCopy(given, end - rest, buffer, 0, rest);
        start = 0;
        end = rest;
        return given;
    }

    /// <summary>Takes note of what was read; nothing means the end of the input.</summary>
    public void Filled(int count)
    {
        end += count;
        IsWholeInput |= count == 0;
    }

    /// <summary>Leaves the mark of UTF-8: three bytes of the line, and no column.</summary>
    public void SkipMark()
    {
        if (Text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            start += 3;
            Position = new JsonPosition(1, 4, 1);
        }
    }

    /// <summary>Leaves some bytes behind, counting their lines.</summary>
    public void Advance(int count)
    {
        Position = Position.After(buffer.AsSpan(start, count));
        start += count;
    }

    /// <summary>Leaves a line behind, with its end.</summary>
    public void AdvanceLine(int count)
    {
        Position = new JsonPosition(Position.Line + 1, 1, 1);
        start += count;
    }

    public void SkipBlanks() => Advance(BlanksAt(0));

    /// <summary>How many blanks stand at an offset.</summary>
    public int BlanksAt(int offset)
    {
        int at = start + offset;
        while (at < end && IsBlank(buffer[at]))
        {
            at++;
        }

        return at - start - offset;
    }
}
