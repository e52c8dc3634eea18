namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Tables of which only labels and heads are ruled: numbers stand below the heads, or beside the labels, where no line is. They are cells of the table where
/// all of them fit between the lines that the heads have.
/// </summary>
internal static class OpenSides
{
    /// <summary>Fewer numbers in one line may be text that happens to stand there.</summary>
    private const int Fewest = 3;

    /// <summary>A report has a few tables on a page; each costs a look at all words.</summary>
    private const int MostTables = 64;

    /// <summary>How far, in heights of a character, a row is from the line above it: as far as rows are from each other.</summary>
    private const double Near = 2.5;

    /// <summary>How far, in heights, the first row of numbers is from the head above it; its label may have several lines.</summary>
    private const double NearRow = 5;

    /// <summary>How far, in points, the box of a character reaches beyond its ink, and lines are apart from page to page.</summary>
    private const double Overhang = 3;

    /// <summary>Takes into tables what stands at their open sides.</summary>
    /// <param name="tables">The tables of a page, from top to bottom.</param>
    /// <param name="words">What stands on the page.</param>
    /// <param name="before">The last table of the page before, whose heads the first one may go on under.</param>
    /// <param name="mostCells">How many cells a table may have.</param>
    public static void Close(List<RuledTable> tables, List<List<Glyph>> words, RuledTable? before, int mostCells)
    {
        if (tables.Count > MostTables)
        {
            return;
        }

        List<List<Glyph>> outside = [.. words.Where(word => !tables.Exists(table => table.At(word[0].CenterX, word[0].CenterY) is not null))];
        for (int i = 0; i < tables.Count && outside.Count > 0; i++)
        {
            RuledTable table = tables[i];
            if (i == 0 && before is not null && GoesOn(before, table))
            {
                double[] further = [.. before.Columns.Where(x => x > table.Right + Overhang)];
                List<List<Glyph>> beside =
                    outside.FindAll(word => word[0].CenterY > table.Top && word[0].CenterY < table.Bottom && word[0].CenterX > table.Right);
                bool isBounded = further.Length > 0 && (long)table.RowCount * (table.Columns.Count + further.Length) <= mostCells;
                tables[i] = isBounded && FitsBetween(beside, [table.Right, .. further]) ? table.Widened(further) : table;
            }

            if (RowBelow(table, outside) is { } row)
            {
                tables[i] = tables[i].Lowered(row.Max(word => word[0].Bottom) + Overhang);
            }
        }
    }

    /// <summary>Whether a table is but the head of rows that no line rules: it has no number, and right below it a label with numbers behind it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="outside">What stands in no table.</param>
    public static bool IsHeadAlone(RuledTable table, List<List<Glyph>> outside)
    {
        if (table.Cells.Any(cell => cell.Glyphs.Count > 0 && cell.Glyphs.TrueForAll(Phrase.IsOfFigure)))
        {
            return false;
        }

        List<List<Glyph>> below = outside.FindAll(word => word[0].CenterY > table.Bottom && word[0].CenterY < table.Bottom + (NearRow * word[0].Height)
            && word[0].CenterX > table.Left && word[0].CenterX < table.Right);
        return below.Exists(number => number.TrueForAll(Phrase.IsOfFigure)
            && IsLine(number, below.FindAll(word => Math.Abs(word[0].CenterY - number[0].CenterY) < number[0].Height / 2)));
    }

    /// <summary>Whether a number is the last on its line, which begins with a label.</summary>
    private static bool IsLine(List<Glyph> number, List<List<Glyph>> line) =>
        line.TrueForAll(word => word[0].Left <= number[0].Left) && !line.OrderBy(word => word[0].Left).First().TrueForAll(Phrase.IsOfFigure);

    /// <summary>Whether a table stands between lines of the one before, and that one is wider. Names of groups part its labels elsewhere.</summary>
    private static bool GoesOn(RuledTable before, RuledTable table) => before.Right > table.Right + Overhang
        && IsLineOf(before, table.Left) && IsLineOf(before, table.Right);

    private static bool IsLineOf(RuledTable table, double x) => table.Columns.Any(other => Math.Abs(other - x) <= Overhang);

    private static bool FitsBetween(List<List<Glyph>> words, double[] lines) => words.Count >= Fewest && words.TrueForAll(word =>
        word.TrueForAll(Phrase.IsOfFigure) && Enumerable.Range(1, lines.Length - 1).Any(i => IsBetween(word, lines[i - 1], lines[i])));

    private static bool IsBetween(List<Glyph> word, double left, double right) =>
        word[0].Left >= left - Overhang && word[word.Count - 1].Right <= right + Overhang;

    /// <summary>The line right below a table, where it is a row of numbers, each below a cell of its own, and no other row follows; null else.</summary>
    private static List<List<Glyph>>? RowBelow(RuledTable table, List<List<Glyph>> outside)
    {
        List<List<Glyph>> below = [.. outside.Where(word => word[0].CenterY > table.Bottom).OrderBy(word => word[0].CenterY)];
        if (below.Count < Fewest || below[0][0].Top - table.Bottom > Near * below[0][0].Height)
        {
            return null;
        }

        Glyph first = below[0][0];
        List<List<Glyph>> row = below.FindAll(word => word[0].CenterY < first.Bottom);
        RuledCell[] cells = [.. table.LastRow];
        int?[] homes = [.. row.Select(word => Array.Find(cells, cell => IsBetween(word, cell.Left, cell.Right))?.Column)];
        bool isRow = row.Count >= Fewest && row.TrueForAll(word => word.TrueForAll(Phrase.IsOfFigure)) && Array.TrueForAll(homes, home => home is not null)
            && homes.Distinct().Count() == homes.Length;
        bool isFollowed = row.Count < below.Count && below[row.Count].TrueForAll(Phrase.IsOfFigure)
            && below[row.Count][0].Top - first.Bottom < Near * first.Height;
        return isRow && !isFollowed ? row : null;
    }
}
