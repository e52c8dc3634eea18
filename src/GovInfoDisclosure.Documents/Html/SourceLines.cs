namespace GovInfoDisclosure.Documents.Html;

/// <summary>Lines and columns of a text, looked up by character.</summary>
internal sealed class SourceLines
{
    private readonly List<int> starts = [0];

    public SourceLines(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }
    }

    /// <summary>The line and column of a character, both from 1.</summary>
    public Place PlaceOf(int index)
    {
        int line = starts.BinarySearch(index);
        line = line < 0 ? ~line - 1 : line;
        return new Place(line + 1, index - starts[line] + 1);
    }
}
