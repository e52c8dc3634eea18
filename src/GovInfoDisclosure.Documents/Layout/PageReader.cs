namespace GovInfoDisclosure.Documents.Layout;

/// <summary>
/// Makes paragraphs and tables of pages: what ruling lines enclose is a table, and what stands in columns below heads where it can be told for certain; all
/// else is lines of text. A table that a page cuts goes on with the next one's.
/// </summary>
internal sealed class PageReader(DocumentLimits limits)
{
    /// <summary>How far, in heights of a character, a page number is from all else on its page.</summary>
    private const double Alone = 2;

    /// <summary>A page with more pictures is drawn of pieces, none of which is a table.</summary>
    private const int MostPictures = 64;

    /// <summary>A table has some hundred cells, each of which may be a picture.</summary>
    private const int MostInCells = 1_000;

    /// <summary>Chinese letters are as wide as they are high; Latin ones may be as narrow as a line.</summary>
    private const char FirstWide = '\u4E00';

    private readonly List<PageContent> read = [];

    /// <summary>Of which page of the document each page is: of a sheet with two, both are.</summary>
    private readonly List<int> numbers = [];
    private readonly List<PageParts> pages = [];
    private readonly List<Segment> rules = [];
    private readonly Dictionary<(int Height, string Words), PhraseLine> edges = [];
    private readonly List<SourceBlock> blocks = [];
    private readonly List<(int Offset, PhraseLine Line)> numbered = [];
    private readonly List<int> cutPages = [];
    private readonly List<(int Left, int Right)> joinedPages = [];
    private readonly List<int> pagesWithoutText = [];
    private double offset;

    /// <summary>The table that the last page ended with, and where it stands among the blocks; null where a page ended with text.</summary>
    private PagedTable? open;
    private int openAt;
    private int tables;

    public void Read(PageContent page)
    {
        DoubledText.TakeOut(page);
        Dashes.Join(page);
        foreach (PageContent part in FacingPages.Part(page))
        {
            numbers.Add(page.Number);
            read.Add(part with { Number = numbers.Count });
        }
    }

    /// <summary>What is to be said of the pages: which have only a picture, which are parts of others, and on which a table runs past the edge.</summary>
    public IEnumerable<Finding> Findings()
    {
        List<(int Left, int Right)> joined = LayOut();
        return
        [
            .. pagesWithoutText.Count > 0 ? new[] { DocumentNotes.PagesWithoutText([.. pagesWithoutText.Select(Numbered).Distinct()]) } : [],
            .. cutPages.Count > 0 ? new[] { DocumentNotes.TablesCut([.. cutPages.Select(Numbered).Distinct()]) } : [],
            .. joined.Count > 0 ? new[] { DocumentNotes.PagesJoined([.. joined.Select(pair => (Numbered(pair.Left), Numbered(pair.Right)))]) } : [],
        ];
    }

    /// <summary>Lays out the pages that were read, once all are known; says which were parts of others.</summary>
    private List<(int Left, int Right)> LayOut()
    {
        LetterSpacing.Close(read);
        List<PageContent> whole = PageStrips.Joined(read, out List<(int Left, int Right)> joined);
        read.Clear();
        whole.ForEach(LayOut);
        joinedPages.AddRange(joined);
        return joinedPages;
    }

    private void LayOut(PageContent page)
    {
        if (page.Glyphs.Count == 0 && page.Pictures.Count > 0)
        {
            pagesWithoutText.Add(page.Number);
        }

        List<DrawnPicture> pictures = [.. page.Pictures.Take(MostPictures).Where(picture => picture.MayBeTable(page))];
        Watermark.TakeOut(page);
        StruckText.TakeOut(page);
        List<RuledTable> ruled = RuledTables.Find(page, limits.MaxCells);
        var outside = new List<List<Glyph>>();
        List<List<Glyph>> words = [.. DrawnWords.Of(page.Glyphs)];
        OpenSides.Close(ruled, words, pages.Count > 0 ? pages[pages.Count - 1].Ruled.LastOrDefault() : null, limits.MaxCells);
        words.ForEach(word => Distribute(word, ruled, outside));
        ruled.ForEach(table => table.MeasureText());
        if (ruled.RemoveAll(table => table.LacksRows || OpenSides.IsHeadAlone(table, outside)) > 0)
        {
            ruled.ForEach(table => table.Clear());
            outside.Clear();
            words.ForEach(word => Distribute(word, ruled, outside));
        }

        var alone = new List<DrawnPicture>();
        foreach (DrawnPicture picture in page.Pictures.Take(MostInCells))
        {
            if (picture.CellOf(ruled) is { } cell)
            {
                cell.HasPicture = true;
            }
            else if (alone.Count < MostPictures)
            {
                alone.Add(picture);
            }
        }

        if (ruled.Count(table => table.TellCut(page.Width)) > 0 || page.IsCut)
        {
            cutPages.Add(page.Number);
        }

        ruled.RemoveAll(table => table.Cells.All(cell => cell.Glyphs.Count == 0));
        ruled.ForEach(table => table.PartOpenCells());
        ruled.ForEach(table => table.MeasureText());
        List<PhraseLine> lines = PhraseLine.Of(page.Number, offset, outside);
        alone.ForEach(picture => lines.Find(line => picture.IsBeside(line, offset))?.Add(picture));
        MarkFurniture(lines);
        int next = 0;
        foreach (RuledTable table in ruled.OrderBy(table => table.Bottom))
        {
            while (next < lines.Count && lines[next].Foot - offset <= table.Bottom)
            {
                next++;
            }

            if (next < lines.Count)
            {
                lines[next].FollowsTable = true;
            }
        }

        pages.Add(new PageParts(page.Number, ruled, lines, pictures));
        rules.AddRange(page.Horizontal.Select(line => line with { At = line.At + offset }).OrderBy(line => line.At));
        offset += page.Height is > 0 and <= PageContent.Farthest ? page.Height : PageContent.Farthest;
    }

    /// <summary>What the pages say, in reading order.</summary>
    public IReadOnlyList<SourceBlock> Blocks()
    {
        LayOut();
        List<UnruledTable> unruled = new UnruledTables([.. pages.SelectMany(page => page.Lines)], rules).Find();
        var taken = new HashSet<Phrase>(unruled.SelectMany(table => table.Phrases));

        // Numbers at the edges of several pages that count these are no value of a table which goes on from one to the next.
        taken.UnionWith(numbered.GroupBy(edge => edge.Offset, edge => edge.Line).Where(lines => lines.Count() > 1)
            .SelectMany(lines => lines).SelectMany(line => line.Phrases));
        ILookup<int, UnruledTable> byPage = unruled.ToLookup(table => table.First.Page);
        foreach (PageParts page in pages)
        {
            AddPage(page, byPage[page.Number], taken);
        }

        return Enumerable.Range(1, numbers.Count).All(page => Numbered(page) == page) ? blocks : [.. blocks.Select(Numbered)];
    }

    private int Numbered(int page) => numbers[page - 1];

    private Place? Numbered(Place? place) => place is { Page: int page and > 0 } known ? known with { Page = Numbered(page) } : place;

    private SourceBlock Numbered(SourceBlock block) => block is SourceTable table
        ? table with { Place = Numbered(table.Place), Cells = [.. table.Cells.Select(cell => cell with { Place = Numbered(cell.Place) })] }
        : block with { Place = Numbered(block.Place) };

    private void AddPage(PageParts page, IEnumerable<UnruledTable> unruled, HashSet<Phrase> taken)
    {
        var parts = new List<(double Top, Action Add)>();
        parts.AddRange(page.Pictures.Select(picture => (picture.Top, (Action)(() => AddPicture(page.Number)))));
        parts.AddRange(page.Ruled.Select(table => (table.Top, (Action)(() => Add(table, page.Number)))));
        parts.AddRange(unruled.Select(table => (table.First.Glyphs[0].Top, (Action)(() => Add(table)))));
        List<Glyph> outside = [.. page.Lines.SelectMany(line => line.Phrases).SelectMany(phrase => phrase.Glyphs)];
        double unit = ColumnWidth(outside);
        double left = outside.Select(glyph => glyph.Left).DefaultIfEmpty().Min();

        // What a browser prints around its pages (the day, the address, which page of how many) says nothing but where the first page begins.
        IEnumerable<PhraseLine> own = page.Lines.Where(line => !line.IsRepeated || (blocks.Count == 0 && line == page.Lines[0]));
        List<Glyph> text = [.. own.SelectMany(line => line.Phrases).Where(phrase => !taken.Contains(phrase)).SelectMany(phrase => phrase.Glyphs)];
        HashSet<Glyph> furniture = [.. page.Lines.Where(line => line.IsFurniture).SelectMany(line => line.Phrases).SelectMany(phrase => phrase.Glyphs)];
        parts.AddRange(TextLines.Of(text).Select(line =>
            (line[0].Top, (Action)(() => Add(TextLines.Spread(line, left, unit), page.Number, line.TrueForAll(furniture.Contains))))));
        foreach ((_, Action add) in parts.OrderBy(part => part.Top))
        {
            add();
        }
    }

    /// <summary>A number alone at the end of a page, and a line that two pages begin or end with, belong to the pages.</summary>
    private void MarkFurniture(List<PhraseLine> lines)
    {
        foreach (int at in lines.Count == 0 ? [] : new[] { 0, lines.Count - 1 }.Distinct())
        {
            PhraseLine edge = lines[at];
            double space = lines.Count == 1 ? double.MaxValue : Math.Abs(lines[at == 0 ? 1 : at - 1].Foot - edge.Foot);
            bool isAlone = space > Alone * edge.Phrases[0].Height;
            edge.IsFurniture = edge.IsOneNumber && isAlone;
            IEnumerable<char> text = edge.Phrases.Where(phrase => !phrase.IsNumber).SelectMany(phrase => phrase.Text);
            string words = new([.. text.Where(character => !char.IsDigit(character))]);
            (int, string) place = ((int)Math.Round(edge.Foot - offset), words);
            if (edge.IsFurniture && edge.Number is int number)
            {
                numbered.Add((number - pages.Count, edge));
            }

            if (words.Trim().Length > 0 && edges.TryGetValue(place, out PhraseLine? before))
            {
                edge.IsFurniture = before.IsFurniture = true;
                before.IsRepeated |= edge.IsRepeated = isAlone && lines.Count > 1 && edge.IsSameOnItsPage(before);
            }

            edges[place] = edge;
        }
    }

    /// <summary>Puts the characters of a word into the cells that they stand in. What is one number is never parted by a line that it runs over.</summary>
    private static void Distribute(List<Glyph> word, List<RuledTable> ruled, List<List<Glyph>> outside)
    {
        RuledCell? first = CellAt(word[0], ruled);
        if (word.TrueForAll(glyph => ReferenceEquals(CellAt(glyph, ruled), first)))
        {
            if (first is null)
            {
                outside.Add(word);
            }
            else
            {
                first.Glyphs.AddRange(word);
            }

            return;
        }

        RuledCell?[] cells = [.. word.Select(glyph => CellAt(glyph, ruled))];
        RuledCell? home = cells.Where(cell => cell is not null).GroupBy(cell => cell).OrderByDescending(cell => cell.Count()).FirstOrDefault()?.Key;
        bool isNumber = word.TrueForAll(glyph => glyph.IsOfNumber);
        for (int i = 0; i < word.Count; i++)
        {
            // A word that runs out of its table is still that cell's; where it runs into another cell, only digits surely belong together.
            (isNumber ? home : cells[i] ?? home)?.Glyphs.Add(word[i]);
        }

        // Two numbers may touch across a line, or one run over it: where they were drawn at once, it is one, else nobody knows.
        if (isNumber && Enumerable.Range(1, word.Count - 1).Any(i => cells[i] != cells[i - 1] && word[i].Run != word[i - 1].Run))
        {
            foreach (RuledCell cell in cells.OfType<RuledCell>())
            {
                cell.IsDoubtful = true;
            }
        }

        if (home is null)
        {
            outside.Add(word);
        }
    }

    private static RuledCell? CellAt(in Glyph glyph, List<RuledTable> ruled)
    {
        foreach (RuledTable table in ruled)
        {
            if (table.At(glyph.CenterX, glyph.CenterY) is RuledCell cell)
            {
                return cell;
            }
        }

        return null;
    }

    private void Add(string text, int page, bool isFurniture)
    {
        if (text.Trim().Length > 0)
        {
            // A page number parts no table from its rest, nor do words that pages begin or end with.
            open = text.Any(char.IsLetter) && !isFurniture ? null : open;
            blocks.Add(new SourceParagraph { Text = text, Place = Place.OnPage(page) });
        }
    }

    private void AddPicture(int page)
    {
        open = null;
        blocks.Add(new SourcePicture { Place = Place.OnPage(page) });
    }

    private void Add(UnruledTable table)
    {
        open = null;
        blocks.Add(table.ToBlock(++tables));
    }

    private void Add(RuledTable table, int page)
    {
        if (table.Cells.Count == 1)
        {
            open = null;
            blocks.Add(new SourceParagraph { Text = table.Cells[0].Text(), Place = Place.OnPage(page) });
            return;
        }

        if (open is null || open.LastPage == page || !open.Goes(table))
        {
            open = new PagedTable(++tables);
            openAt = blocks.Count;
            open.Add(table, page);
            blocks.Add(open.ToBlock());
        }
        else
        {
            open.Add(table, page);
            blocks[openAt] = open.ToBlock();
        }
    }

    /// <summary>
    /// Half the height of a usual character: the width of a digit, so that columns of numbers stay columns. Where letters were laid closer to stay in their
    /// cell, the width of these: what stands behind them keeps its place.
    /// </summary>
    private static double ColumnWidth(List<Glyph> glyphs)
    {
        if (glyphs.Count == 0)
        {
            return 1;
        }

        double[] heights = [.. glyphs.Select(glyph => glyph.Height).OrderBy(height => height)];
        double narrowest = glyphs.Where(glyph => glyph.Text[0] >= FirstWide).Select(glyph => glyph.Width).DefaultIfEmpty(double.MaxValue).Min();
        return Math.Max(1, Math.Min(heights[heights.Length / 2] / 2, narrowest));
    }
}
