namespace GovInfoDisclosure.Documents.Layout;

/// <summary>The phrases of one baseline of a page, from left to right.</summary>
internal sealed class PhraseLine
{
    private PhraseLine(List<Phrase> phrases) => Phrases = phrases;

    /// <summary>How the rows of table 3 begin that are numbered as sections are; a narrow column breaks even this.</summary>
    private static readonly string[] Rows = ["、本年新收", "、上年结转", "、本年度办理结果", "、结转下年"];

    public List<Phrase> Phrases { get; }

    /// <summary>Whether it belongs to the page, not to what is printed on it: a page number, a line that several pages have in one place.</summary>
    public bool IsFurniture { get; set; }

    /// <summary>Whether another page has it in the same place word for word, but for the number of the page.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>
    /// Whether a line of another page says the same but for the number of the page. A row of values never does: what numbers it has are the page's, years or
    /// days.
    /// </summary>
    public bool IsSameOnItsPage(PhraseLine other)
    {
        string[] own = Words();
        string[] others = other.Words();
        bool IsOfPage(string number) => number.Contains('/') || number.Length == YearLength || number == PageNumber;
        return own.Length == others.Length && Phrases.TrueForAll(phrase => !phrase.IsNumber || IsOfPage(phrase.Text))
            && Enumerable.Range(0, own.Length).All(i => own[i] == others[i] || (own[i] == PageNumber && others[i] == other.PageNumber));
    }

    private const int YearLength = 4;

    private string PageNumber => Phrases[0].Page.ToString(CultureInfo.InvariantCulture);

    private string[] Words() => string.Join(" ", Phrases.Select(phrase => phrase.Text)).Split(' ', '/');

    /// <summary>Whether a ruled table stands before it.</summary>
    public bool FollowsTable { get; set; }

    public bool HasNumber => Phrases.Exists(phrase => phrase.IsNumber);

    /// <summary>Whether it is one number, perhaps between dashes: - 4 -.</summary>
    public bool IsOneNumber => Phrases.TrueForAll(phrase => phrase.IsNumber)
        && (Phrases.Count == 1 || (Phrases.Count == 3 && IsDash(Phrases[0]) && !IsDash(Phrases[1]) && IsDash(Phrases[2])));

    /// <summary>That number, where it may count pages; null else.</summary>
    public int? Number => IsOneNumber
        && int.TryParse(string.Concat(Phrases.Select(phrase => phrase.Text)).Split('/')[0].Trim('-', '—', '–', '－', ' '),
        System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : null;

    private static bool IsDash(Phrase phrase) => phrase.Glyphs.Count == 1 && phrase.Glyphs[0].Text is "-" or "—" or "–" or "－";

    /// <summary>Whether it may be a row's: numbers, and words only to the left of them.</summary>
    public bool IsRow => HasNumber && Phrases.FindIndex(phrase => phrase.IsNumber) > Phrases.FindLastIndex(phrase => !phrase.IsNumber);

    /// <summary>Whether it is the heading of a section, 三、 and words, alone on its line.</summary>
    public bool IsHeading
    {
        get
        {
            string text = Phrases.Count == 1 ? Phrases[0].Text : "";
            string rest = text.TrimStart("一二三四五六七八九十".ToCharArray());
            return rest.Length < text.Length && rest.Length > 1 && rest[0] == '、'
                && !Array.Exists(Rows, row => row.StartsWith(rest, StringComparison.Ordinal) || rest.StartsWith(row, StringComparison.Ordinal));
        }
    }

    /// <summary>Whether it names the item of the regulations that a block of table 2 is about, 第二十条第（六）项: with it the head of that block begins.</summary>
    public bool IsBlockName => Phrases.Count == 1 && Phrases[0].IsBlockName;

    /// <summary>Adds what nobody can read as a number: a picture in place of one.</summary>
    public void Add(DrawnPicture picture)
    {
        Phrase first = Phrases[0];
        Glyph unknown = first.Glyphs[0] with { Text = Glyph.Unknown, Left = picture.Left, Right = picture.Right };
        Add(new Phrase(first.Page, first.Foot - first.Glyphs[0].Bottom, [unknown]));
    }

    /// <summary>Adds a phrase where it stands.</summary>
    public void Add(Phrase phrase)
    {
        int behind = Phrases.FindIndex(other => other.Left > phrase.Left);
        Phrases.Insert(behind < 0 ? Phrases.Count : behind, phrase);
    }

    /// <summary>Parts values from the labels that they nearly touch.</summary>
    /// <param name="isOfColumn">Whether a number stands as those of a column do.</param>
    public void PartValues(Func<Phrase, bool> isOfColumn)
    {
        for (int i = 0; i < Phrases.Count; i++)
        {
            if (Phrases[i].Value is { } value && isOfColumn(value))
            {
                Phrases[i] = Phrases[i].Before(value);
                Phrases.Insert(++i, value);
            }
        }
    }

    /// <summary>Parts heads that nearly touch, where they were drawn apart and numbers below stand on both sides of the gap.</summary>
    public void PartHeads(IReadOnlyList<Phrase> numbers) => PartWhere((phrase, at, _) => IsBetweenColumns(phrase, at, numbers));

    /// <summary>Parts labels from names of groups that they nearly touch, where they were drawn apart and begin where other labels do.</summary>
    /// <param name="isOfColumn">Whether labels begin at a place.</param>
    public void PartLabels(Func<double, bool> isOfColumn) =>
        PartWhere((phrase, at, gaps) => gaps == 1 && isOfColumn(phrase.Glyphs[at].Left));

    /// <param name="isGap">Whether a phrase ends before one of its characters, and how many of them were drawn apart.</param>
    private void PartWhere(Func<Phrase, int, int, bool> isGap)
    {
        for (int i = 0; i < Phrases.Count; i++)
        {
            Phrase phrase = Phrases[i];
            int[] gaps = [.. Enumerable.Range(1, phrase.Glyphs.Count - 1).Where(phrase.IsApart)];
            int first = Array.Find(gaps, at => isGap(phrase, at, gaps.Length));
            if (first > 0)
            {
                Phrases[i] = phrase.Part(0, first);
                Phrases.Insert(i + 1, phrase.Part(first, phrase.Glyphs.Count - first));
            }
        }
    }

    private static bool IsBetweenColumns(Phrase phrase, int at, IReadOnlyList<Phrase> numbers)
    {
        (double left, double right) = (phrase.Glyphs[at - 1].Right, phrase.Glyphs[at].Left);
        bool isBefore = false;
        bool isBehind = false;
        foreach (Phrase number in numbers)
        {
            if (number.Left < left && number.Right > right)
            {
                return false;
            }

            double middle = (number.Left + number.Right) / 2;
            isBefore |= middle > phrase.Left && middle < left;
            isBehind |= middle > right && middle < phrase.Right;
        }

        return isBefore && isBehind;
    }

    public double FirstNumber => Phrases.First(phrase => phrase.IsNumber).Left;

    public double Right => Phrases[Phrases.Count - 1].Right;

    public double Foot => Phrases[0].Foot;

    /// <summary>The lines of a page, from top to bottom.</summary>
    /// <param name="page">The page.</param>
    /// <param name="offset">How high all pages before it are.</param>
    /// <param name="words">What was drawn as one.</param>
    public static List<PhraseLine> Of(int page, double offset, IEnumerable<List<Glyph>> words)
    {
        var lines = new List<PhraseLine>();
        var line = new List<Phrase>();
        foreach (Phrase word in words.Select(word => new Phrase(page, offset, word)).OrderBy(word => word.Foot))
        {
            if (line.Count > 0 && !line[0].IsAt(word.Foot))
            {
                lines.Add(Joined(page, offset, line));
                line = [];
            }

            line.Add(word);
        }

        if (line.Count > 0)
        {
            lines.Add(Joined(page, offset, line));
        }

        return lines;
    }

    /// <summary>Words closer than words of a text are become one phrase; two numbers never do, however near.</summary>
    private static PhraseLine Joined(int page, double offset, List<Phrase> words)
    {
        var phrases = new List<Phrase>();
        var glyphs = new List<Glyph>();
        Phrase? last = null;
        bool isFigure = false;
        foreach (Phrase word in words.OrderBy(word => word.Left))
        {
            bool isNextFigure = word.Glyphs.TrueForAll(Phrase.IsOfFigure);
            double gap = last is null ? 0 : (word.Left - last.Right) / Math.Max(last.Height, word.Height);
            if (gap > (isFigure && isNextFigure ? DrawnWords.Touching : TextLines.WordGap))
            {
                phrases.Add(new Phrase(page, offset, glyphs));
                glyphs = [];
            }

            isFigure = isNextFigure && (isFigure || glyphs.Count == 0);
            glyphs.AddRange(word.Glyphs);
            last = word;
        }

        phrases.Add(new Phrase(page, offset, glyphs));
        return new PhraseLine(phrases);
    }
}
