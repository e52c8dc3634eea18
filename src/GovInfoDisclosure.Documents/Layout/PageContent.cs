namespace GovInfoDisclosure.Documents.Layout;

/// <summary>What stands on one page: characters and ruling lines, whatever format they come from.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Width">How wide the page is.</param>
/// <param name="Height">How high.</param>
internal sealed record PageContent(int Number, double Width, double Height)
{
    /// <summary>How thick a rectangle may be to be a line: table borders are up to 2 points.</summary>
    private const double Thickness = 3;

    /// <summary>What is shorter draws no cell: less than half a character.</summary>
    private const double Shortest = 4;

    /// <summary>The largest page of a PDF is 14 400 points wide; what stands further away, or nowhere, is on none.</summary>
    public const double Farthest = 20_000;

    public List<Glyph> Glyphs { get; } = [];

    public List<Segment> Horizontal { get; } = [];

    public List<Segment> Vertical { get; } = [];

    /// <summary>Short lines that are neither level nor upright, from left to right: they rule nothing, but may strike something out.</summary>
    public List<(double X1, double Y1, double X2, double Y2)> Slanted { get; } = [];

    /// <summary>Boxes that are too short for a line: the dots and strokes of lines that are not drawn through.</summary>
    public List<Box> Pieces { get; } = [];

    /// <summary>The pictures that the page shows. Without text beside them, the page is likely scanned.</summary>
    public List<DrawnPicture> Pictures { get; } = [];

    /// <summary>Whether a number ends where what is shown of the page ends, so that it may go on beyond.</summary>
    public bool IsCut { get; set; }

    /// <summary>Whether a line is long enough to be a side of a cell.</summary>
    public static bool IsLong(Segment line) => line.To - line.From >= Shortest;

    /// <summary>Adds a character.</summary>
    public void Add(in Glyph glyph)
    {
        if (IsNear(glyph.Left) && IsNear(glyph.Top) && IsNear(glyph.Right) && IsNear(glyph.Bottom))
        {
            Glyphs.Add(glyph);
        }
    }

    private static bool IsNear(double place) => place is >= -Farthest and <= Farthest;

    /// <summary>Adds a straight line.</summary>
    public void AddLine(double x1, double y1, double x2, double y2)
    {
        if (!IsNear(x1) || !IsNear(y1) || !IsNear(x2) || !IsNear(y2))
        {
            return;
        }

        if (Math.Abs(y1 - y2) <= 1 && Math.Abs(x1 - x2) >= Shortest)
        {
            Horizontal.Add(new Segment((y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2)));
        }
        else if (Math.Abs(x1 - x2) <= 1 && Math.Abs(y1 - y2) >= Shortest)
        {
            Vertical.Add(new Segment((x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2)));
        }
        else if (Math.Abs(x1 - x2) >= Shortest)
        {
            Slanted.Add(x1 < x2 ? (x1, y1, x2, y2) : (x2, y2, x1, y1));
        }
    }

    /// <summary>Adds a rectangle: a thin one is a line; of a larger one its edges are, where they are drawn.</summary>
    public void AddRectangle(double left, double top, double right, double bottom, bool isStroked)
    {
        if (bottom - top < Shortest && right - left < Shortest)
        {
            if (IsNear(left) && IsNear(top) && IsNear(right) && IsNear(bottom))
            {
                Pieces.Add(new Box(left, top, right, bottom));
            }
        }
        else if (bottom - top <= Thickness)
        {
            AddLine(left, (top + bottom) / 2, right, (top + bottom) / 2);
        }
        else if (right - left <= Thickness)
        {
            AddLine((left + right) / 2, top, (left + right) / 2, bottom);
        }
        else if (isStroked)
        {
            AddLine(left, top, right, top);
            AddLine(left, bottom, right, bottom);
            AddLine(left, top, left, bottom);
            AddLine(right, top, right, bottom);
        }
    }
}
