namespace GovInfoDisclosure.Json;

/// <summary>Cuts a document into the JSON of its reports while it is being read: one object, an array, or one object a line (NDJSON), told by its beginning. It
/// holds one report at a time and whatever of the next is read already.</summary>
internal sealed partial class JsonSplitter(int maxReportBytes)
{
    private const int Chunk = 64 * 1024;

    private byte[] buffer = new byte[Chunk];
    private int start;
    private int end;

    /// <summary>How far behind <see cref="start"/> the present report has been searched.</summary>
    private int searched;

    private JsonPosition position = JsonPosition.Start;
    private bool isWholeInput;
    private Mode mode;
    private long index;

    private enum Mode
    {
        Unknown,
        Single,
        Lines,

        /// <summary>In a line that is too long, up to its end.</summary>
        LineTooLong,
        ArrayStart,
        ArrayElement,
        ArrayComma,
        ArrayEnd,
        Done,
    }

    public bool IsDone => mode == Mode.Done;

    public ReadOnlySpan<byte> Text(JsonPiece piece) => buffer.AsSpan(piece.Offset, piece.Length);

    /// <summary>Where to read more into; pieces taken before are no longer there.</summary>
    public ArraySegment<byte> Space()
    {
        if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }

        if (buffer.Length - end < Chunk / 2)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        return new ArraySegment<byte>(buffer, end, buffer.Length - end);
    }

    /// <summary>Takes note of what was read; nothing means the end of the input.</summary>
    public void Filled(int count)
    {
        end += count;
        isWholeInput |= count == 0;
    }

    /// <summary>Takes the next report; false when more must be read first, or at the end.</summary>
    public bool TryTake(out JsonPiece piece)
    {
        piece = default;
        while (true)
        {
            Mode before = mode;
            int at = start;
            bool isTaken = mode switch
            {
                Mode.Unknown => TryTell(out piece),
                Mode.Single => TryTakeAll(out piece),
                Mode.Lines => TryTakeLine(out piece),
                Mode.LineTooLong => SkipLine(),
                Mode.Done => false,
                _ => TryTakeElement(out piece),
            };
            if (isTaken)
            {
                return true;
            }

            if (mode == Mode.Done || (mode == before && start == at))
            {
                return false;
            }
        }
    }

    private bool TryTakeAll(out JsonPiece piece)
    {
        piece = default;
        if (end - start > maxReportBytes)
        {
            return Fail(JsonTexts.TooLarge(maxReportBytes), out piece);
        }

        if (!isWholeInput)
        {
            return false;
        }

        piece = Piece(end - start, "");
        mode = Mode.Done;
        return true;
    }

    private bool TryTakeLine(out JsonPiece piece)
    {
        piece = default;
        int length = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
        if (length < 0)
        {
            searched = end - start;
            if (searched > maxReportBytes)
            {
                Fail(JsonTexts.TooLarge(maxReportBytes), out piece, ":" + Text(position.Line));
                mode = Mode.LineTooLong;
                return true;
            }

            if (!isWholeInput)
            {
                return false;
            }

            length = searched;
            mode = Mode.Done;
        }
        else
        {
            length += searched;
        }

        int blanks = 0;
        while (blanks < length && IsBlank(buffer[start + blanks]))
        {
            blanks++;
        }

        bool isBlankLine = blanks == length;
        if (!isBlankLine)
        {
            piece = Piece(length, ":" + Text(position.Line));
        }

        Advance(Math.Min(length + 1, end - start));
        return !isBlankLine;
    }

    private bool SkipLine()
    {
        int length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
        if (length >= 0)
        {
            Advance(length + 1);
            mode = Mode.Lines;
        }
        else
        {
            Advance(end - start);
            mode = isWholeInput ? Mode.Done : mode;
        }

        searched = 0;
        return false;
    }

    /// <summary>A piece that begins here.</summary>
    private JsonPiece Piece(int length, string suffix) =>
        new() { Offset = start, Length = length, Suffix = suffix, Position = position };

    /// <summary>An error here, in place of all that follows.</summary>
    private bool Fail(Message error, out JsonPiece piece, string suffix = "")
    {
        piece = Piece(0, suffix) with { Error = error };
        mode = Mode.Done;
        return true;
    }

    /// <summary>Leaves some bytes behind, counting their lines.</summary>
    private void Advance(int count)
    {
        position = position.After(buffer.AsSpan(start, count));
        start += count;
        searched = 0;
    }

    private void SkipBlanks()
    {
        int at = start;
        while (at < end && IsBlank(buffer[at]))
        {
            at++;
        }

        Advance(at - start);
    }

    private static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
