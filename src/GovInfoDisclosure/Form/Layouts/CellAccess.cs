namespace GovInfoDisclosure.Form.Layouts;

/// <summary>One cell of a record by itself: the other cells are not touched.</summary>
/// <typeparam name="TRoot">The record that the form lays out, the report.</typeparam>
internal abstract class CellAccess<TRoot>
{
    /// <summary>The cell's value; null where it is blank.</summary>
    public abstract decimal? Get(TRoot root);

    /// <summary>A copy of the record with another value in the cell.</summary>
    /// <exception cref="System.ArgumentException">The cell is a count and the value a fraction, or too large for a count.</exception>
    public abstract TRoot With(TRoot root, decimal? value);
}
