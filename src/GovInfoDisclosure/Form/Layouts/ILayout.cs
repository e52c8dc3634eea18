namespace GovInfoDisclosure.Form.Layouts;

/// <summary>The way from a record to its cells and back.</summary>
internal interface ILayout<T>
{
    /// <summary>Adds the cells to the catalogue, in printed order.</summary>
    /// <param name="catalog">Collects the cells.</param>
    /// <param name="address">The address of the record.</param>
    /// <param name="sqlName">The record's part in SQL names.</param>
    /// <param name="path">The way from the report to the record.</param>
    void Describe<TRoot>(CellCatalog<TRoot> catalog, string address, string sqlName, RecordPath<TRoot, T> path);

    /// <summary>Writes a record's cells, in printed order.</summary>
    Action<T, CellBuffer> Writer { get; }

    /// <summary>Makes a record from the next cells.</summary>
    T Read(CellBuffer buffer);
}
