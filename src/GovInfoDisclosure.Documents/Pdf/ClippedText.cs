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
/// label would lie over the rows above and below.
/// </summary>
internal sealed class ClippedText
{
    /// <summary>Clipping is never deeper on a page that a program made; one made to cost is not followed further.</summary>
    private const int Deepest = 256;

    private readonly Stack<(TransformationMatrix Matrix, PdfRectangle Area)> states = new();
    private readonly List<PdfRectangle> areas = [];
    private TransformationMatrix matrix = TransformationMatrix.Identity;
    private PdfRectangle area;
    private PdfRectangle? path;
    private bool isClip;

    private ClippedText(PdfRectangle page) => area = page;

    /// <summary>The letters of a page, run by run, with the area that the page shows of each; null where all of it is, or nothing tells.</summary>
    public static IEnumerable<(PdfRectangle? Area, IEnumerable<Letter> Letters)> Runs(Page page)
    {
        IEnumerable<(PdfRectangle?, IEnumerable<Letter>)> all = [(null, page.Letters)];

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
        return page.Letters.Select(letter => letter.TextSequence).DefaultIfEmpty().Max() != areas.Count ? all
            : page.Letters.GroupBy(letter => letter.TextSequence).Where(run => run.Key > 0)
                .Select(run => ((PdfRectangle?)areas[run.Key - 1], (IEnumerable<Letter>)run));
    }

    /// <summary>Takes note of one operation; false where it cannot be followed.</summary>
    private bool Follow(IGraphicsStateOperation operation)
    {
        switch (operation)
        {
            case Push when states.Count >= Deepest:
                return false;
            case Push:
                states.Push((matrix, area));
                break;
            case Pop:
                (matrix, area) = states.Count > 0 ? states.Pop() : (matrix, area);
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
            default:
                EndPath(operation);
                break;
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

        if (isClip && path is { } clip)
        {
            double left = Math.Max(area.Left, clip.Left);
            double bottom = Math.Max(area.Bottom, clip.Bottom);
            area = new PdfRectangle(left, bottom, Math.Max(left, Math.Min(area.Right, clip.Right)), Math.Max(bottom, Math.Min(area.Top, clip.Top)));
        }

        (path, isClip) = (null, false);
    }

    private void Add(double x, double y)
    {
        PdfPoint point = matrix.Transform(new PdfPoint(x, y));
        path = path is { } before
            ? new PdfRectangle(Math.Min(before.Left, point.X), Math.Min(before.Bottom, point.Y), Math.Max(before.Right, point.X), Math.Max(before.Top, point.Y))
            : new PdfRectangle(point, point);
    }
}
