using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.ClippingPaths;
using UglyToad.PdfPig.Graphics.Operations.PathConstruction;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;

namespace GovInfoDisclosure.Documents.Pdf;

/// <summary>
/// Tells where a page shows its text: programs that print sheets write the whole text of a cell and let the page show what has room in it, so that lines of a
/// label would lie over the rows above and below; and editors of finished documents lay white over a number and write another one there.
/// </summary>
internal sealed class ClippedText
{
    /// <summary>Clipping is never deeper on a page that a program made; one made to cost is not followed further.</summary>
    private const int Deepest = 256;

    /// <summary>An editor covers some cells, a program paints the ground of some hundred; a page made to cost has more, and these are not looked at.</summary>
    private const int MostCovers = 500;

    /// <summary>White over more than this part of the letters of a page is no correction: it lets through what is below, or is said to be white and is
    /// not.</summary>
    private const double MostCovered = 0.1;

    private readonly Stack<(TransformationMatrix Matrix, PdfRectangle Area, bool IsWhite)> states = new();
    private readonly List<PdfRectangle> areas = [];
    private readonly List<(int Texts, PdfRectangle Area)> covers = [];
    private TransformationMatrix matrix = TransformationMatrix.Identity;
    private PdfRectangle area;
    private PdfRectangle? path;
    private bool isClip;
    private bool isWhite;

    private ClippedText(PdfRectangle page) => area = page;

    /// <summary>The letters of a page, run by run, with the area that the page shows of each; null where all of it is, or nothing tells.</summary>
    /// <param name="page">The page.</param>
    /// <param name="covered">The letters over which white was laid after they were written.</param>
    public static IEnumerable<(PdfRectangle? Area, IEnumerable<Letter> Letters)> Runs(Page page, out HashSet<Letter> covered)
    {
        IEnumerable<(PdfRectangle?, IEnumerable<Letter>)> all = [(null, page.Letters)];
        covered = [];

        // Where a page is turned or begins elsewhere, its operations have other coordinates than its letters.
        PdfRectangle box = page.CropBox.Bounds;
        if (page.Rotation.Value != 0 || box.Left != 0 || box.Bottom != 0)
        {
            return all;
        }

        var clipped = new ClippedText(box);
        foreach (IGraphicsStateOperation operation in page.Operations)
        {
            if (!clipped.Follow(operation))
            {
                return all;
            }
        }

        // Letters know with which operation they were shown; forms within a page have operations of their own, so that the numbers do not fit.
        List<PdfRectangle> areas = clipped.areas;
        if (page.Letters.Select(letter => letter.TextSequence).DefaultIfEmpty().Max() != areas.Count)
        {
            return all;
        }

        covered.UnionWith(page.Letters.Where(clipped.IsCovered));
        if (covered.Count > MostCovered * page.Letters.Count)
        {
            covered.Clear();
        }

        return page.Letters.GroupBy(letter => letter.TextSequence).Where(run => run.Key > 0)
            .Select(run => ((PdfRectangle?)areas[run.Key - 1], (IEnumerable<Letter>)run));
    }

    private bool IsCovered(Letter letter)
    {
        PdfPoint middle = letter.BoundingBox.Centroid;
        return covers.Exists(cover => letter.TextSequence <= cover.Texts && middle.X > cover.Area.Left && middle.X < cover.Area.Right
            && middle.Y > cover.Area.Bottom && middle.Y < cover.Area.Top);
    }

    /// <summary>Takes note of one operation; false where it cannot be followed.</summary>
    private bool Follow(IGraphicsStateOperation operation)
    {
        switch (operation)
        {
            case Push when states.Count >= Deepest:
                return false;
            case Push:
                states.Push((matrix, area, isWhite));
                break;
            case Pop:
                (matrix, area, isWhite) = states.Count > 0 ? states.Pop() : (matrix, area, isWhite);
                break;
            case ModifyCurrentTransformationMatrix change:
                matrix = TransformationMatrix.FromArray(change.Value).Multiply(matrix);
                break;
            case AppendRectangle rectangle:
                Add(rectangle.LowerLeftX, rectangle.LowerLeftY);
                Add(rectangle.LowerLeftX + rectangle.Width, rectangle.LowerLeftY + rectangle.Height);
                break;
            case BeginNewSubpath start:
                Add(start.X, start.Y);
                break;
            case AppendStraightLineSegment line:
                Add(line.X, line.Y);
                break;
            case AppendDualControlPointBezierCurve or AppendStartControlPointBezierCurve or AppendEndControlPointBezierCurve:
                // A curve clips no table: what is clipped by one counts as shown.
                Add(-PageContent.Farthest, -PageContent.Farthest);
                Add(PageContent.Farthest, PageContent.Farthest);
                break;
            case ModifyClippingByEvenOddIntersect or ModifyClippingByNonZeroWindingIntersect:
                isClip = true;
                break;
            case ShowText or ShowTextsWithPositioning or MoveToNextLineShowText or MoveToNextLineShowTextWithSpacing:
                areas.Add(area);
                break;
            case SetNonStrokeColorDeviceGray or SetNonStrokeColorDeviceRgb or SetNonStrokeColorDeviceCmyk or SetNonStrokeColor or SetNonStrokeColorAdvanced
                or SetNonStrokeColorSpace:
                isWhite = IsWhite(operation);
                break;
            default:
                EndPath(operation);
                break;
        }

        return true;
    }

    /// <summary>Whether an operation makes white what is filled from there on. Of a space of colours that the page names, as many parts as white has
    /// elsewhere.</summary>
    private static bool IsWhite(IGraphicsStateOperation operation) => operation switch
    {
        SetNonStrokeColorDeviceGray gray => gray.Gray >= 1,
        SetNonStrokeColorDeviceRgb colour => Math.Min(colour.R, Math.Min(colour.G, colour.B)) >= 1,
        SetNonStrokeColorDeviceCmyk ink => Math.Max(Math.Max(ink.C, ink.M), Math.Max(ink.Y, ink.K)) <= 0,
        SetNonStrokeColor named => IsWhite(named.Operands),
        SetNonStrokeColorAdvanced { PatternName: null } named => IsWhite(named.Operands),
        _ => false,
    };

    private static bool IsWhite(ReadOnlySpan<double> parts) => parts.Length switch
    {
        1 or 3 => IsEach(parts, 1),
        4 => IsEach(parts, 0),
        _ => false,
    };

    private static bool IsEach(ReadOnlySpan<double> parts, double value)
    {
        foreach (double part in parts)
        {
            if (part != value)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What paints a path, or ends it, makes it clip from there on.</summary>
    private void EndPath(IGraphicsStateOperation operation)
    {
        if (operation.Operator is not ("n" or "S" or "s" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*"))
        {
            return;
        }

        if (isWhite && areas.Count > 0 && covers.Count < MostCovers && path is { } cover && operation.Operator is not ("n" or "S" or "s"))
        {
            covers.Add((areas.Count, Within(cover)));
        }

        if (isClip && path is { } clip)
        {
            area = Within(clip);
        }

        (path, isClip) = (null, false);
    }

    private PdfRectangle Within(PdfRectangle drawn)
    {
        double left = Math.Max(area.Left, drawn.Left);
        double bottom = Math.Max(area.Bottom, drawn.Bottom);
        return new PdfRectangle(left, bottom, Math.Max(left, Math.Min(area.Right, drawn.Right)), Math.Max(bottom, Math.Min(area.Top, drawn.Top)));
    }

    private void Add(double x, double y)
    {
        PdfPoint point = matrix.Transform(new PdfPoint(x, y));
        path = path is { } before
            ? new PdfRectangle(Math.Min(before.Left, point.X), Math.Min(before.Bottom, point.Y), Math.Max(before.Right, point.X), Math.Max(before.Top, point.Y))
            : new PdfRectangle(point, point);
    }
}
