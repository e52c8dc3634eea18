namespace GovInfoDisclosure.Form.Layouts;

/// <summary>A cell by its place among the cells that one line of a layout takes and replaces together: a whole row, or the cell alone.</summary>
/// <param name="path">The way to the record that the line belongs to.</param>
/// <param name="write">Puts the line's cells.</param>
/// <param name="read">Makes the record with the next cells.</param>
/// <param name="count">How many cells the line has.</param>
/// <param name="position">The place of this one among them.</param>
/// <param name="scale">How many whole units of storage make one of the cell.</param>
/// <param name="address">The address, for messages.</param>
internal sealed class RowCell<TRoot, T>(RecordPath<TRoot, T> path, Action<T, CellBuffer> write,
    Func<T, CellBuffer, T> read, int count, int position, long scale, string address)
    : CellAccess<TRoot>
{
    public override decimal? Get(TRoot root)
    {
        CellBuffer row = CellBuffer.OfThread(count);
        write(path.Get(root), row);
        return row.Value(position, scale);
    }

    public override TRoot With(TRoot root, decimal? value)
    {
        T record = path.Get(root);
        CellBuffer row = CellBuffer.OfThread(count);
        write(record, row);
        row.Replace(position, value, scale, address);
        row.Rewind();
        return path.Replace(root, read(record, row));
    }
}
