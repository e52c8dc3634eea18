using System;

namespace GovInfoDisclosure.Form;

/// <summary>The way from a record to its cells and back.</summary>
internal interface ILayout<T>
{
    /// <summary>Adds the cells to the catalogue, in printed order.</summary>
    void Describe(CellCatalog catalog, string address, string sqlName);

    /// <summary>Writes a record's cells, in printed order.</summary>
    Action<T, CellBuffer> Writer { get; }

    /// <summary>Makes a record from the next cells.</summary>
    T Read(CellBuffer buffer);
}
