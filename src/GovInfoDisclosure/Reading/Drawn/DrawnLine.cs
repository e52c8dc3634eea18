namespace GovInfoDisclosure.Reading.Drawn;

/// <summary>
/// A line of a drawn table by the columns of letters of one width: a Chinese character takes two of them, or one where the program that drew it counted so.
/// </summary>
internal sealed class DrawnLine
{
    /// <summary>What stands in the second column of a wide character.</summary>
    private const char Rest = '\0';

    private readonly TextLine line;
    private readonly List<int> indexes = [];
    private readonly StringBuilder columns = new();

    /// <param name="line">The line.</param>
    /// <param name="isWide">Whether Chinese characters take two columns.</param>
    public DrawnLine(TextLine line, bool isWide)
    {
        this.line = line;
        string content = line.Content.TrimEnd();
        for (int i = 0; i < content.Length; i++)
        {
            int columnsOf = WideCharacters.Columns(content, i);
            int taken = isWide || columnsOf == 0 ? columnsOf : 1;
            for (int j = 0; j < taken; j++)
            {
                indexes.Add(i);
                columns.Append(j == 0 ? content[i] : Rest);
            }
        }

        indexes.Add(content.Length);
    }

    /// <summary>How many columns it takes.</summary>
    public int Width => columns.Length;

    /// <summary>The character in a column from 0; a space behind the end.</summary>
    public char this[int column] => column < columns.Length ? columns[column] : ' ';

    /// <summary>Whether all columns from one to another, this left out, hold one of these characters.</summary>
    public bool IsAll(int from, int to, string characters)
    {
        for (int i = from; i < to; i++)
        {
            if (characters.IndexOf(this[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a character begins in this column, so that the line can be cut before it.</summary>
    public bool MayBeCut(int column) => this[column] != Rest;

    /// <summary>The words between two columns, the second left out, without the spaces around them, and where they stand.</summary>
    public (string Text, Place Place) Words(int from, int to)
    {
        int start = indexes[Math.Min(from, Width)];
        int end = indexes[Math.Min(to, Width)];
        string words = line.Content.Substring(start, end - start);
        return (words.Trim(' '), new Place(line.Number, start + 1 + (words.Length - words.TrimStart(' ').Length)));
    }
}
