namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Words that stand together on one baseline: a line of a cell, or of a paragraph.</summary>
internal sealed class Phrase
{
    /// <summary>How far apart, in heights, baselines may be and still be one row's: those of labels and numbers are a tenth apart, rows a whole one.</summary>
    public const double SameLine = 0.3;

    /// <summary>What overlaps by less than this part of a character's height only touches: widths are rounded.</summary>
    private const double Touching = 0.05;

    /// <param name="page">The page.</param>
    /// <param name="offset">How high all pages before it are.</param>
    /// <param name="glyphs">The characters, from left to right.</param>
    public Phrase(int page, double offset, List<Glyph> glyphs)
    {
        Page = page;
        Glyphs = glyphs;
        Left = glyphs[0].Left;
        Right = glyphs.Max(glyph => glyph.Right);
        Height = Math.Max(1, glyphs.Max(glyph => glyph.Height));
        Foot = offset + glyphs[0].Bottom;
        IsNumber = glyphs.TrueForAll(IsOfFigure) && (glyphs.Exists(glyph => char.IsDigit(glyph.Text[0])) || glyphs.TrueForAll(glyph => !glyph.IsOfNumber));
    }

    public int Page { get; }

    public List<Glyph> Glyphs { get; }

    public double Left { get; }

    public double Right { get; }

    public double Height { get; }

    /// <summary>Its lower edge, counted from the top of the first page.</summary>
    public double Foot { get; private set; }

    /// <summary>Whether it is a number, or a mark for a blank.</summary>
    public bool IsNumber { get; }

    /// <summary>The number right behind words, drawn apart from them: the end of a label, or a value in the next cell that nearly touches it.</summary>
    public Phrase? Value
    {
        get
        {
            int first = Glyphs.FindLastIndex(glyph => !IsOfFigure(glyph)) + 1;
            return first > 0 && first < Glyphs.Count && IsApart(first) ? Part(first, Glyphs.Count - first) : null;
        }
    }

    /// <summary>What stands before the value behind it.</summary>
    public Phrase Before(Phrase value) => Part(0, Glyphs.Count - value.Glyphs.Count);

    /// <summary>Some of its characters.</summary>
    public Phrase Part(int first, int count) => new(Page, Foot - Glyphs[0].Bottom, Glyphs.GetRange(first, count));

    /// <summary>Whether a character was drawn apart from the one before it.</summary>
    public bool IsApart(int at) => Glyphs[at].Left - Glyphs[at - 1].Right > DrawnWords.Touching * Height;

    /// <summary>Where it begins, and what of it was drawn apart.</summary>
    public IEnumerable<double> Starts => Enumerable.Range(0, Glyphs.Count).Where(at => at == 0 || IsApart(at)).Select(at => Glyphs[at].Left);

    /// <summary>Whether it names the item of the regulations that a block of table 2 is about, 第二十条第（六）项: it heads no column.</summary>
    public bool IsBlockName => Text is { Length: > 4 } text && text[0] == '第' && text.IndexOf("条第", StringComparison.Ordinal) is > 1 and < 6;

    /// <summary>What a narrow column broke off a number, and put below it.</summary>
    public IReadOnlyList<Phrase> Rests { get; private set; } = [];

    /// <summary>The same number with what was broken off it.</summary>
    /// <param name="rests">What stands below it.</param>
    /// <param name="foot">Where the whole of it stands.</param>
    public Phrase GoingOn(IEnumerable<Phrase> rests, double foot)
    {
        Phrase whole = Part(0, Glyphs.Count);
        (whole.Rests, whole.Foot) = ([.. rests], foot);
        return whole;
    }

    public string Text => TextLines.Join(Glyphs);

    public bool Overlaps(Phrase other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > Touching * Math.Min(Height, other.Height);

    public bool IsAt(double foot) => Math.Abs(Foot - foot) <= SameLine * Height;

    /// <summary>Whether a character stands in numbers, or where a blank is marked, or a number that has no room, or may be a digit that nobody knows.</summary>
    public static bool IsOfFigure(Glyph glyph) => glyph.IsOfNumber || (glyph.Text.Length == 1 && "-+/\\—–－−／#\uFFFD".Contains(glyph.Text));
}
