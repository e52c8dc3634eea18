namespace GovInfoDisclosure.Json;

// The items of an array, cut at the brackets that close them, so that what is wrong inside one does not touch the next.
internal sealed partial class JsonSplitter
{
    private int depth;
    private bool isInString;
    private bool isEscaped;

    private bool TryTakeElement(out JsonPiece piece)
    {
        piece = default;
        if (searched == 0)
        {
            SkipBlanks();
        }

        if (start == end)
        {
            return isWholeInput && EndOfInput(out piece);
        }

        byte first = buffer[start];
        switch (mode)
        {
            case Mode.ArrayStart when first == ']':
            case Mode.ArrayComma when first == ']':
                Advance(1);
                mode = Mode.ArrayEnd;
                return false;
            case Mode.ArrayComma when first == ',':
                Advance(1);
                mode = Mode.ArrayElement;
                return false;
            case Mode.ArrayEnd:
                return Fail(JsonTexts.TextBehind(), out piece);
            case Mode.ArrayComma:
                return FailHere(out piece);
            default:
                return TryCutElement(out piece);
        }
    }

    private bool EndOfInput(out JsonPiece piece)
    {
        piece = default;
        if (mode == Mode.ArrayEnd)
        {
            mode = Mode.Done;
            return false;
        }

        return Fail(JsonTexts.RestOfArray(null), out piece, Index());
    }

    private bool TryCutElement(out JsonPiece piece)
    {
        piece = default;
        int at = start + searched;
        while (at < end)
        {
            if (isInString)
            {
                if (!SkipString(ref at))
                {
                    // No string holds a line break: here a closing quote is missing, and no bracket behind it can be trusted.
                    Advance(at - start);
                    return FailHere(out piece);
                }

                if (!isInString && depth == 0)
                {
                    return Cut(at - start, out piece);
                }

                continue;
            }

            byte c = buffer[at];
            if (c == '"')
            {
                isInString = true;
            }
            else if (c is (byte)'{' or (byte)'[')
            {
                depth++;
            }
            else if (c is (byte)'}' or (byte)']')
            {
                if (depth <= 1)
                {
                    return Cut(depth == 0 ? at - start : at + 1 - start, out piece);
                }

                depth--;
            }
            else if (depth == 0 && (c == ',' || IsBlank(c)))
            {
                return Cut(at - start, out piece);
            }

            at++;
        }

        searched = end - start;
        if (searched > maxReportBytes)
        {
            return Fail(JsonTexts.TooLarge(maxReportBytes), out piece, Index());
        }

        return isWholeInput && Fail(JsonTexts.RestOfArray(null), out piece, Index());
    }

    /// <summary>Goes behind the end of a string, or as far as the text is read; false on a line break in it.</summary>
    private bool SkipString(ref int at)
    {
        if (isEscaped)
        {
            isEscaped = false;
            at++;
        }

        int length = buffer.AsSpan(at, end - at).IndexOfAny((byte)'"', (byte)'\\', (byte)'\n');
        if (length < 0)
        {
            at = end;
            return true;
        }

        at += length;
        if (buffer[at] == '\n')
        {
            return false;
        }

        isEscaped = buffer[at] == '\\';
        isInString = isEscaped;
        at++;
        return true;
    }

    private bool Cut(int length, out JsonPiece piece)
    {
        piece = default;
        if (length == 0)
        {
            return FailHere(out piece);
        }

        piece = Piece(length, Index());
        Advance(length);
        depth = 0;
        isInString = false;
        isEscaped = false;
        index++;
        mode = Mode.ArrayComma;
        return true;
    }

    private bool FailHere(out JsonPiece piece) => Fail(JsonTexts.RestOfArray(JsonFound.Character(buffer.AsSpan(start, end - start), 0)), out piece, Index());

    private string Index() => "[" + Text(index) + "]";
}
