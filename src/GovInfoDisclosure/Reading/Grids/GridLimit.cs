namespace GovInfoDisclosure.Reading.Grids;

/// <summary>How much is taken apart at most: asked line by line, so that a file of nothing but separators costs no more than it may.</summary>
/// <param name="mostFields">How many fields a table may have.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class GridLimit(int mostFields, CancellationToken cancellationToken)
{
    /// <summary>The lines, until the grid that is made of them has more fields than it may.</summary>
    public IEnumerable<TextLine> Until(List<TextLine> lines, TextGrid grid)
    {
        int fields = 0;
        int counted = 0;
        foreach (TextLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (counted + 1 < grid.Rows.Count)
            {
                fields += grid.Rows[counted++].Fields.Count;
            }

            if (fields + (counted < grid.Rows.Count ? grid.Rows[counted].Fields.Count : 0) > mostFields)
            {
                yield break;
            }

            yield return line;
        }
    }
}
