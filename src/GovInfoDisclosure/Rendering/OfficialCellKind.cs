namespace GovInfoDisclosure.Rendering;

/// <summary>What a cell of a printed table is for.</summary>
public enum OfficialCellKind
{
    /// <summary>A head over columns (表头): of the whole table, of a block, of one column.</summary>
    Head,

    /// <summary>The label of a row or of a group of rows, to the left of its values.</summary>
    RowLabel,

    /// <summary>The place of a number of the report.</summary>
    Value,
}
