namespace GovInfoDisclosure.Reading.Drawn;

/// <summary>The lines of one cell of a drawn table, put together.</summary>
internal sealed class DrawnCell
{
    private readonly StringBuilder text = new();
    private Place? place;
    private Place? empty;
    private int width;

    /// <summary>How many lines with words it has.</summary>
    public int Lines { get; private set; }

    /// <summary>
    /// Adds a line. Where its first word had no room in the line before, that one was wrapped, and the words go on; but two numbers are never made one.
    /// </summary>
    /// <param name="words">Its words, and where they stand.</param>
    /// <param name="room">The columns that words have in a line of this cell.</param>
    public void Add((string Text, Place Place) words, int room)
    {
        empty ??= words.Place;
        if (words.Text.Length == 0)
        {
            return;
        }

        if (Lines > 0)
        {
            bool joinsNumbers = char.IsDigit(text[text.Length - 1]) && char.IsDigit(words.Text[0]);
            text.Append(joinsNumbers || width + FirstWord(words.Text) <= room ? "\n" : "");
        }

        text.Append(words.Text);
        place ??= words.Place;
        width = Columns(words.Text, words.Text.Length);
        Lines++;
    }

    /// <summary>The cell of the document.</summary>
    public SourceCell At(int row, int column, int rowSpan = 1, int columnSpan = 1) => new()
    {
        Row = row + 1,
        Column = column + 1,
        RowSpan = rowSpan,
        ColumnSpan = columnSpan,
        Text = DrawnMarks.Plain(text.ToString()),
        Place = place ?? empty,
    };

    /// <summary>The columns of what cannot be broken at the beginning: a Chinese character, or letters and digits up to the next space.</summary>
    private static int FirstWord(string words)
    {
        int end = 1;
        while (WideCharacters.Columns(words, 0) == 1 && end < words.Length && WideCharacters.Columns(words, end) == 1 && words[end] != ' ')
        {
            end++;
        }

        return Columns(words, end);
    }

    private static int Columns(string words, int end)
    {
        int columns = 0;
        for (int i = 0; i < end; i++)
        {
            columns += WideCharacters.Columns(words, i);
        }

        return columns;
    }
}
