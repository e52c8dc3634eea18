namespace GovInfoDisclosure.Documents.Layout;

/// <summary>A character on a page, in points from the page's top left corner.</summary>
/// <param name="Text">The character; a ligature is several.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge: the baseline, near enough.</param>
internal readonly record struct Glyph(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>What stands for a character that nobody knows: it may be a digit. No number has it, and no label.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>How high the box of a character is, in sizes of its font: eight tenths above the baseline.</summary>
    public const double Tall = 0.9;

    /// <summary>With what it was drawn at once: what has one number was. 0 where nothing tells.</summary>
    public int Run { get; init; }

    public double CenterX => (Left + Right) / 2;

    public double CenterY => (Top + Bottom) / 2;

    public double Height => Bottom - Top;

    public double Width => Right - Left;

    /// <summary>Whether it is a digit, or one of the marks that stand between digits.</summary>
    public bool IsOfNumber => Text.Length == 1 && Text[0] is (>= '0' and <= '9') or '.' or ',' or (>= '\uFF10' and <= '\uFF19');
}
