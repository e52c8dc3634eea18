using System.Text.Json;

namespace GovInfoDisclosure.Json;

// Telling by its beginning what a document is.
internal sealed partial class JsonSplitter
{
    private bool isBegun;

    private enum LineState
    {
        Complete,
        Incomplete,
        Broken,
    }

    private bool TryTell(out JsonPiece piece)
    {
        piece = default;
        if (!isBegun)
        {
            if (end - start < 3 && !isWholeInput)
            {
                return false;
            }

            // The mark of UTF-8 is skipped: three bytes of the line, and no column.
            if (end - start >= 3 && buffer[start] == 0xEF && buffer[start + 1] == 0xBB && buffer[start + 2] == 0xBF)
            {
                start += 3;
                position = new JsonPosition(1, 4, 1);
            }

            isBegun = true;
        }

        SkipBlanks();
        if (start == end)
        {
            return isWholeInput && Fail(JsonTexts.Empty(), out piece);
        }

        if (buffer[start] == '[')
        {
            Advance(1);
            mode = Mode.ArrayStart;
            return false;
        }

        if (buffer[start] != '{')
        {
            return Fail(JsonTexts.NeitherObjectNorArray(), out piece);
        }

        if (end - start > maxReportBytes)
        {
            mode = Mode.Single;
            return false;
        }

        return TellObjectFromLines();
    }

    /// <summary>One object, or one a line: the first line is an object by itself, or is none while the next begins another.</summary>
    private bool TellObjectFromLines()
    {
        ReadOnlySpan<byte> text = buffer.AsSpan(start, end - start);
        int length = text.IndexOf((byte)'\n');
        int next = length;
        while (next >= 0 && next < text.Length && IsBlank(text[next]))
        {
            next++;
        }

        if (length < 0 || next == text.Length)
        {
            // There is no second line, as far as is known.
            mode = isWholeInput ? Mode.Single : mode;
            return false;
        }

        LineState state = StateOf(text.Slice(0, length));
        bool isLines = state == LineState.Complete || (text[next] == '{' && (state == LineState.Broken || !ExpectsValue(text.Slice(0, length))));
        mode = isLines ? Mode.Lines : Mode.Single;
        return false;
    }

    private static LineState StateOf(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = ReportJsonReader.MaxDepth }));
        try
        {
            while (reader.Read())
            {
            }

            return reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0 ? LineState.Complete : LineState.Incomplete;
        }
        catch (JsonException)
        {
            return LineState.Broken;
        }
    }

    /// <summary>Whether a line ends so that a value may stand on the next: behind a colon, a comma or an opening bracket.</summary>
    private static bool ExpectsValue(ReadOnlySpan<byte> text)
    {
        int last = text.Length - 1;
        while (IsBlank(text[last]))
        {
            last--;
        }

        return text[last] is (byte)':' or (byte)',' or (byte)'[';
    }
}
