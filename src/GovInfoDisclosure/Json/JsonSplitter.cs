using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Cuts a document into the JSON of its reports while it is being read: one object, an array, or one object a line (NDJSON), told by its beginning. It
/// holds one report at a time and whatever of the next is read already.</summary>
internal sealed class JsonSplitter(int maxReportBytes)
{
    /// <summary>So many items in a row without one report are no collection of reports: a file of millions of numbers would be answered one by one.</summary>
    public const int MostMisfits = 10_000;

    private readonly JsonWindow window = new();
    private int misfits;
    private JsonArrayItems? items;
    private Mode mode;

    /// <summary>How much of the present line has been searched for its end.</summary>
    private int searched;

    /// <summary>Of a first line that is too long: where it begins, and what stands last in it.</summary>
    private JsonPosition first;
    private byte lastOfFirst;

    private enum Mode
    {
        Begin,
        Tell,
        Single,
        Lines,

        /// <summary>In a first line that is too long, up to its end; then up to what follows it.</summary>
        FirstTooLong,
        BehindFirst,

        /// <summary>In a line that is too long, up to its end.</summary>
        LineTooLong,
        Done,
    }

    public bool IsDone => items?.IsDone ?? mode == Mode.Done;

    /// <summary>What pieces stand in.</summary>
    public byte[] Bytes => window.Buffer;

    public ReadOnlySpan<byte> Text(JsonPiece piece) => window.TextOf(piece);

    /// <summary>Where to read more into; pieces taken before are no longer there.</summary>
    public ArraySegment<byte> Space() => window.Space();

    /// <summary>Takes note of what was read; nothing means the end of the input.</summary>
    public void Filled(int count) => window.Filled(count);

    /// <summary>Takes the next report; false when more must be read first, or at the end.</summary>
    public bool TryTake(out JsonPiece piece)
    {
        bool? isTaken;
        do
        {
            piece = default;
            isTaken = items is not null ? items.TryTake(out piece) : mode switch
            {
                Mode.Begin => Begin(),
                Mode.Tell => Tell(out piece),
                Mode.Single => TakeAll(out piece),
                Mode.Lines => TakeLine(out piece),
                Mode.FirstTooLong => SkipFirst(),
                Mode.BehindFirst => TellBehindFirst(out piece),
                Mode.LineTooLong => SkipLine(),
                _ => false,
            };
        }
        while (isTaken is null);
        return isTaken.Value;
    }

    /// <summary>Gives the bytes of pieces away, so that they stand while more is read.</summary>
    /// <param name="from">Where the first of them begins.</param>
    /// <param name="moved">How far they were moved towards the beginning.</param>
    /// <returns>A rented array.</returns>
    public byte[] Give(int from, out int moved) => window.Give(from, IsDone, out moved);

    /// <summary>Takes note of what became of a piece; true where the rest is not worth reading, which then is at its end.</summary>
    public bool GivesUp(bool isReport)
    {
        misfits = isReport ? 0 : misfits + 1;
        if (misfits < MostMisfits)
        {
            return false;
        }

        items = null;
        mode = Mode.Done;
        return true;
    }

    // Each step: true with a piece, false when more must be read first, null to go on with what there is.
    private bool? Begin()
    {
        if (window.Length < 3 && !window.IsWholeInput)
        {
            return false;
        }

        window.SkipMark();
        mode = Mode.Tell;
        return null;
    }

    private bool? Tell(out JsonPiece piece)
    {
        piece = default;
        window.SkipBlanks();
        if (window.Length == 0)
        {
            return window.IsWholeInput && Fail(JsonTexts.Empty(), out piece);
        }

        if (window.Text[0] == '[')
        {
            window.Advance(1);
            items = new JsonArrayItems(window, maxReportBytes);
            return null;
        }

        if (window.Text[0] != '{')
        {
            return Fail(JsonTexts.NeitherObjectNorArray(), out piece);
        }

        int line = window.Text.IndexOf((byte)'\n');
        if ((line < 0 ? window.Length : line) > maxReportBytes)
        {
            first = window.Position;
            mode = Mode.FirstTooLong;
            return null;
        }

        // However much has been read already: what the document is, its first line and the next character say.
        int next = line < 0 ? window.Length : line + window.BlanksAt(line);
        if (next == window.Length && !window.IsWholeInput && window.Length <= maxReportBytes)
        {
            return false;
        }

        mode = next < window.Length && IsOneALine(window.Text.Slice(0, line), window.Text[next]) ? Mode.Lines : Mode.Single;
        return null;
    }

    /// <summary>A first line that is too long for a report is left before it is known what it is.</summary>
    private bool? SkipFirst()
    {
        int length = window.Text.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = length < 0 ? window.Text : window.Text.Slice(0, length);
        int last = line.Length - 1;
        while (last >= 0 && JsonWindow.IsBlank(line[last]))
        {
            last--;
        }

        lastOfFirst = last < 0 ? lastOfFirst : line[last];
        if (length < 0)
        {
            window.Advance(window.Length);
            mode = window.IsWholeInput ? Mode.BehindFirst : mode;
            return window.IsWholeInput ? null : false;
        }

        window.AdvanceLine(length + 1);
        mode = Mode.BehindFirst;
        return null;
    }

    /// <summary>Another object behind the end of one: the first line was a report of many. Else it was the beginning of the only one.</summary>
    private bool? TellBehindFirst(out JsonPiece piece)
    {
        piece = default;
        window.SkipBlanks();
        if (window.Length == 0 && !window.IsWholeInput)
        {
            return false;
        }

        bool isOneOfMany = window.Length > 0 && window.Text[0] == '{' && lastOfFirst == '}';
        Fail(JsonTexts.TooLarge(maxReportBytes), out piece, isOneOfMany ? JsonSource.PieceKind.Line : JsonSource.PieceKind.Whole, isOneOfMany ? first.Line : 0);
        piece = piece with { Position = first };
        mode = isOneOfMany ? Mode.Lines : Mode.Done;
        return true;
    }

    /// <summary>One object, or one a line: the first line is an object by itself, or is none while the next begins another.</summary>
    private static bool IsOneALine(ReadOnlySpan<byte> line, byte next)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = ReportJsonReader.MaxDepth }));
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException)
        {
            return next == '{';
        }

        int last = line.Length - 1;
        while (JsonWindow.IsBlank(line[last]))
        {
            last--;
        }

        // Behind a colon, a comma or an opening bracket a value may stand on the next line.
        return (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0)
            || (next == '{' && line[last] is not ((byte)':' or (byte)',' or (byte)'['));
    }

    private bool? TakeAll(out JsonPiece piece)
    {
        piece = default;
        if (window.Length > maxReportBytes)
        {
            return Fail(JsonTexts.TooLarge(maxReportBytes), out piece);
        }

        if (!window.IsWholeInput)
        {
            return false;
        }

        piece = window.Piece(window.Length);
        mode = Mode.Done;
        return true;
    }

    private bool? TakeLine(out JsonPiece piece)
    {
        piece = default;
        long line = window.Position.Line;
        int length = window.Text.Slice(searched).IndexOf((byte)'\n');
        length = length < 0 ? window.Length : length + searched;
        if (length == window.Length)
        {
            searched = length;
            if (length > maxReportBytes)
            {
                Fail(JsonTexts.TooLarge(maxReportBytes), out piece, JsonSource.PieceKind.Line, line);
                mode = Mode.LineTooLong;
                return true;
            }

            if (!window.IsWholeInput)
            {
                return false;
            }

            mode = Mode.Done;
        }

        bool isBlank = window.BlanksAt(0) >= length;
        piece = isBlank ? default : window.Piece(length, JsonSource.PieceKind.Line, line);
        if (length < window.Length)
        {
            window.AdvanceLine(length + 1);
        }
        else
        {
            window.Advance(length);
        }

        searched = 0;
        return isBlank ? null : true;
    }

    private bool? SkipLine()
    {
        int length = window.Text.IndexOf((byte)'\n');
        window.Advance(length < 0 ? window.Length : length + 1);
        searched = 0;
        if (length < 0 && !window.IsWholeInput)
        {
            return false;
        }

        mode = length < 0 ? Mode.Done : Mode.Lines;
        return null;
    }

    /// <summary>An error here, in place of all that follows.</summary>
    private bool Fail(Message error, out JsonPiece piece, JsonSource.PieceKind kind = JsonSource.PieceKind.Whole, long number = 0)
    {
        piece = window.Piece(0, kind, number) with { Error = error };
        mode = Mode.Done;
        return true;
    }
}
