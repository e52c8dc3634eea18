namespace GovInfoDisclosure.Json;

/// <summary>The items of an array, cut at the brackets that close them, so that what is wrong inside one does not touch the next.</summary>
/// <param name="window">The document, behind the bracket that opens the array.</param>
/// <param name="maxReportBytes">How long an item may be.</param>
internal sealed class JsonArrayItems(JsonWindow window, int maxReportBytes)
{
    private State state;
    private long index;

    // Of the item that is being searched for its end: how much of it has been searched, and where in it that ends.
    private int searched;
    private int depth;
    private bool isInString;
    private bool isEscaped;

    private enum State
    {
        BeforeFirst,
        BeforeItem,
        BeforeComma,
        BehindArray,
        Done,
    }

    public bool IsDone => state == State.Done;

    /// <summary>Takes the next item; false when more must be read first or at the end, null to go on with what there is.</summary>
    public bool? TryTake(out JsonPiece piece)
    {
        piece = default;
        if (searched == 0)
        {
            window.SkipBlanks();
        }

        if (window.Length == 0)
        {
            return window.IsWholeInput && EndOfInput(out piece);
        }

        switch (state)
        {
            case State.Done:
                return false;
            case State.BeforeFirst or State.BeforeComma when window.Text[0] == ']':
                window.Advance(1);
                state = State.BehindArray;
                return null;
            case State.BeforeComma when window.Text[0] == ',':
                window.Advance(1);
                state = State.BeforeItem;
                return null;
            case State.BehindArray:
                return Fail(JsonTexts.TextBehind(), out piece, JsonSource.PieceKind.Whole);
            case State.BeforeComma:
                return FailHere(out piece);
            default:
                return CutItem(out piece);
        }
    }

    private bool EndOfInput(out JsonPiece piece)
    {
        piece = default;
        bool isWhole = state is State.BehindArray or State.Done;
        state = State.Done;
        return !isWhole && Fail(JsonTexts.RestOfArray(null), out piece);
    }

    private bool CutItem(out JsonPiece piece)
    {
        ReadOnlySpan<byte> text = window.Text;
        while (searched < text.Length)
        {
            if (isInString)
            {
                if (!SkipString(text))
                {
                    // No string holds a line break: here a closing quote is missing, and no bracket behind it can be trusted.
                    window.Advance(searched);
                    return FailHere(out piece);
                }

                if (!isInString && depth == 0)
                {
                    return Cut(searched, out piece);
                }

                continue;
            }

            byte c = text[searched];
            if (c is (byte)'}' or (byte)']' && depth <= 1)
            {
                return Cut(depth == 0 ? searched : searched + 1, out piece);
            }

            if (depth == 0 && (c == ',' || JsonWindow.IsBlank(c)))
            {
                return Cut(searched, out piece);
            }

            isInString = c == '"';
            depth += c is (byte)'{' or (byte)'[' ? 1 : c is (byte)'}' or (byte)']' ? -1 : 0;
            searched++;
        }

        piece = default;
        return searched > maxReportBytes ? Fail(JsonTexts.TooLarge(maxReportBytes), out piece)
            : window.IsWholeInput && Fail(JsonTexts.RestOfArray(null), out piece);
    }

    /// <summary>Goes behind the end of a string, or as far as the text is read; false on a line break in it.</summary>
    private bool SkipString(ReadOnlySpan<byte> text)
    {
        if (isEscaped)
        {
            isEscaped = false;
            searched++;
        }

        int length = text.Slice(searched).IndexOfAny((byte)'"', (byte)'\\', (byte)'\n');
        searched = length < 0 ? text.Length : searched + length;
        if (length < 0 || text[searched] == '\n')
        {
            return length < 0;
        }

        isEscaped = text[searched] == '\\';
        isInString = isEscaped;
        searched++;
        return true;
    }

    private bool Cut(int length, out JsonPiece piece)
    {
        if (length == 0)
        {
            return FailHere(out piece);
        }

        piece = window.Piece(length, JsonSource.PieceKind.Item, index);
        window.Advance(length);
        searched = depth = 0;
        isInString = isEscaped = false;
        index++;
        state = State.BeforeComma;
        return true;
    }

    private bool FailHere(out JsonPiece piece) => Fail(JsonTexts.RestOfArray(JsonFound.Character(window.Text, 0)), out piece);

    private bool Fail(Message error, out JsonPiece piece, JsonSource.PieceKind kind = JsonSource.PieceKind.Item)
    {
        piece = window.Piece(0, kind, index) with { Error = error };
        state = State.Done;
        return true;
    }
}
