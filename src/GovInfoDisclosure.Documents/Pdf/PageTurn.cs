using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace GovInfoDisclosure.Documents.Pdf;

/// <summary>
/// Turns a page so that its text is upright, whichever way the page stands: wide tables are printed along the long side of an upright page. Points then
/// count from its top left corner.
/// </summary>
internal sealed class PageTurn
{
    /// <summary>Text more aslant than this share of its length is a watermark over what the page says; scans are askew by less.</summary>
    private const double Askew = 0.2;

    private readonly double width;
    private readonly double height;
    private readonly int turns;

    /// <param name="page">The page.</param>
    public PageTurn(Page page)
    {
        (width, height) = (page.Width, page.Height);
        var counts = new int[4];
        foreach (Letter letter in page.Letters)
        {
            if (Direction(letter) is int direction)
            {
                counts[direction]++;
            }
        }

        turns = Array.IndexOf(counts, counts.Max());
    }

    public double Width => turns % 2 == 0 ? width : height;

    public double Height => turns % 2 == 0 ? height : width;

    /// <summary>Whether a letter stands aslant.</summary>
    public static bool IsSlanted(Letter letter) => Direction(letter) is null;

    /// <summary>Whether a letter's line runs another way than most of the page's: it stands on its side, or on its head.</summary>
    public bool IsTurned(Letter letter) => Direction(letter) is int direction && direction != turns;

    /// <summary>Where a point of the page is, counted from the top left corner of the upright one.</summary>
    public (double X, double Y) At(PdfPoint point) => turns switch
    {
        1 => (point.Y, point.X),
        2 => (width - point.X, point.Y),
        3 => (height - point.Y, width - point.X),
        _ => (point.X, height - point.Y),
    };

    /// <summary>The area that a rectangle of the page covers.</summary>
    public Box At(PdfRectangle area)
    {
        // Each letter has one: no array is made for it.
        (double x1, double y1) = At(area.BottomLeft);
        (double x2, double y2) = At(area.TopRight);
        (double x3, double y3) = At(area.TopLeft);
        (double x4, double y4) = At(area.BottomRight);
        return new Box(Math.Min(Math.Min(x1, x2), Math.Min(x3, x4)), Math.Min(Math.Min(y1, y2), Math.Min(y3, y4)),
            Larger(Larger(x1, x2), Larger(x3, x4)), Larger(Larger(y1, y2), Larger(y3, y4)));
    }

    /// <summary>The larger of two numbers, or the one that is a number.</summary>
    private static double Larger(double one, double other) => double.IsNaN(one) || other > one ? other : one;

    /// <summary>Where a letter's line runs to: 0 right, 1 up, 2 left, 3 down; null where it is aslant.</summary>
    private static int? Direction(Letter letter)
    {
        double x = letter.EndBaseLine.X - letter.StartBaseLine.X;
        double y = letter.EndBaseLine.Y - letter.StartBaseLine.Y;
        return Math.Min(Math.Abs(x), Math.Abs(y)) > Askew * Math.Max(Math.Abs(x), Math.Abs(y)) ? null
            : Math.Abs(x) >= Math.Abs(y) ? (x < 0 ? 2 : 0)
            : y > 0 ? 1 : 3;
    }
}
