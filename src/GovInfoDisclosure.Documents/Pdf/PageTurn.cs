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
        (double X, double Y)[] corners = [At(area.BottomLeft), At(area.TopRight), At(area.TopLeft), At(area.BottomRight)];
        return new Box(corners.Min(corner => corner.X), corners.Min(corner => corner.Y), corners.Max(corner => corner.X), corners.Max(corner => corner.Y));
    }

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
