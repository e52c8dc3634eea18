namespace GovInfoDisclosure.Documents.Layout;

/// <summary>Dashed and dotted lines that a page draws piece by piece: pieces that stand in one row at short distances are one line.</summary>
internal static class Dashes
{
    /// <summary>Fewer pieces in a row are the dots and strokes of something else.</summary>
    private const int FewestPieces = 6;

    /// <summary>What is longer, in points, may be the side of a cell.</summary>
    private const double Longest = 8;

    /// <summary>How far, in points, the next piece may be.</summary>
    private const double Gap = 4.5;

    /// <summary>How far pieces of one line may be off it.</summary>
    private const double Off = 0.5;

    /// <summary>The lines that the pieces of a page make, in either direction.</summary>
    public static void Join(PageContent page)
    {
        Join([.. page.Pieces.Select(piece => new Segment((piece.Top + piece.Bottom) / 2, piece.Left, piece.Right))], page.Horizontal);
        Join([.. page.Pieces.Select(piece => new Segment((piece.Left + piece.Right) / 2, piece.Top, piece.Bottom))], page.Vertical);
        page.Pieces.Clear();
    }

    private static void Join(IEnumerable<Segment> pieces, List<Segment> lines)
    {
        Segment[] sorted = [.. pieces.Concat(lines.FindAll(line => line.To - line.From < Longest)).OrderBy(piece => piece.At)];
        lines.RemoveAll(line => line.To - line.From < Longest);
        for (int first = 0, next; first < sorted.Length; first = next)
        {
            for (next = first + 1; next < sorted.Length && sorted[next].At - sorted[first].At <= Off; next++)
            {
            }

            Segment[] row = [.. sorted.Skip(first).Take(next - first).OrderBy(piece => piece.From)];
            for (int start = 0, end; start < row.Length; start = end)
            {
                Segment line = row[start];
                for (end = start + 1; end < row.Length && row[end].From <= line.To + Gap; end++)
                {
                    line = line with { To = Math.Max(line.To, row[end].To) };
                }

                lines.AddRange(end - start >= FewestPieces ? [line] : row.Skip(start).Take(end - start).Where(PageContent.IsLong));
            }
        }
    }
}
