namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Counts what the lines of a table look like, from which follows how its cells are parted.</summary>
internal sealed class LineShapes
{
    /// <summary>The largest number that a cell can hold has twenty digits and their spaces.</summary>
    private const int LongestNumber = 60;

    /// <summary>Lines that are neither blank nor a rule.</summary>
    public int Inked { get; private set; }

    /// <summary>Lines with bars between cells, and the most of them in one line.</summary>
    public int Barred { get; private set; }

    public int MostBars { get; private set; }

    /// <summary>Lines whose one bar ends them.</summary>
    public int BarAtEnd { get; private set; }

    /// <summary>Lines with a bar and nothing else.</summary>
    public int LoneBar { get; private set; }

    /// <summary>Lines with neither bar nor tab.</summary>
    public int Plain { get; private set; }

    /// <summary>
    /// Whether lone bars stand between lines that have none: they part the cells. Where words have a bar behind them, a lone one is an empty cell.
    /// </summary>
    public bool HasBarsBetween =>
        LoneBar >= 5 && LoneBar * 10 >= Plain * 7 && LoneBar * 10 >= (BarAtEnd + Barred) * 8 && Plain > BarAtEnd - LoneBar;

    /// <summary>Lines whose one tab begins them.</summary>
    public int TabBefore { get; private set; }

    /// <summary>Lines with tabs between cells, and the most of them in one line.</summary>
    public int Tabbed { get; private set; }

    public int MostTabs { get; private set; }

    /// <summary>Lines of several values, or of a value after words, parted by spaces; and the most values in one line.</summary>
    public int Spaced { get; private set; }

    public int Widest { get; private set; }

    /// <summary>Whether values stand together on lines of their own more often than below one another.</summary>
    public bool HasRowsOfValues => rowsOfValues >= 2 && rowsOfValues > columnsOfValues;

    private int rowsOfValues;
    private int columnsOfValues;
    private readonly List<(int Start, int End, FieldKind Kind)> words = [];

    public static LineShapes Count(List<TextLine> lines)
    {
        var shapes = new LineShapes();
        int below = 0;
        foreach (TextLine line in lines)
        {
            if (!PageFurniture.IsBlank(line.Content) || line.Content.IndexOf('\t') >= 0)
            {
                shapes.Inked++;
                below = shapes.Add(line) ? below + 1 : 0;
                shapes.columnsOfValues += below == 2 ? 1 : 0;
            }
        }

        return shapes;
    }

    /// <summary>Counts one line; true where it is one value alone.</summary>
    private bool Add(TextLine line)
    {
        string text = line.Content;
        int bars = Count(text, '|');
        int tabs = Count(text, '\t');
        LoneBar += bars == 1 && text.Trim() == "|" ? 1 : 0;
        Plain += bars == 0 && tabs == 0 ? 1 : 0;
        if (bars == 1 && text.TrimEnd().EndsWith('|') && !PageFurniture.IsRule(text))
        {
            BarAtEnd++;
        }
        else if (bars >= 1)
        {
            MostBars = Math.Max(MostBars, bars);
            Barred++;
        }
        else if (tabs == 1 && text[0] == '\t')
        {
            TabBefore++;
        }
        else if (tabs >= 1)
        {
            MostTabs = Math.Max(MostTabs, tabs);
            Tabbed++;
        }
        else
        {
            (int values, bool hasText) = IsGrouped(text) ? (1, false) : SpacedGrid.Look(line, words);
            Spaced += values >= 2 || (values == 1 && hasText) ? 1 : 0;
            Widest = Math.Max(Widest, values);
            rowsOfValues += values >= 3 && !hasText ? 1 : 0;
            return values == 1 && !hasText;
        }

        return false;
    }

    /// <summary>Whether a line may be one number, its thousands parted by spaces.</summary>
    private static bool IsGrouped(string text)
    {
        if (text.Length > LongestNumber || !Digits.AreIn(text) || !HasDigitsAndSpacesAlone(text))
        {
            return false;
        }

        string[] groups = CharFolding.Fold(text).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (groups.Length < 2 || groups[0].Length > 3 || groups[0][0] == '0')
        {
            return false;
        }

        for (int i = 0; i < groups.Length; i++)
        {
            if (!Digits.AreAll(groups[i]) || (i > 0 && groups[i].Length != 3))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasDigitsAndSpacesAlone(string text)
    {
        foreach (char c in text)
        {
            char folded = CharFolding.Fold(c);
            if (folded != ' ' && !Digits.IsDigit(folded))
            {
                return false;
            }
        }

        return true;
    }

    private static int Count(string text, char value)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += c == value ? 1 : 0;
        }

        return count;
    }
}
