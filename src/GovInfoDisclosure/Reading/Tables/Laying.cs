using System.Collections.Generic;
using GovInfoDisclosure.Reading.Grids;

namespace GovInfoDisclosure.Reading.Tables;

/// <summary>How a row's values were given to its columns.</summary>
internal enum LayingKind
{
    /// <summary>As many values as columns.</summary>
    Direct,

    /// <summary>Every cell is empty.</summary>
    Blank,

    /// <summary>Empty cells among the values, in a row as wide as its neighbours.</summary>
    WithBlanks,

    /// <summary>As many values as the head has columns, which lacks some of the form's.</summary>
    ByHead,

    /// <summary>Laid as the rows beside it, which do not all agree with it.</summary>
    ByNeighbours,

    /// <summary>One value too many: only the cells on which every way of laying agrees.</summary>
    TooMany,

    /// <summary>Not laid: too few values to tell which are missing.</summary>
    TooFew,

    /// <summary>Not laid: far too many values.</summary>
    FarTooMany,

    /// <summary>Not laid: the head names other columns, or in another order.</summary>
    OtherHead,

    /// <summary>A label and nothing after it.</summary>
    NoValues,
}

/// <summary>A row's fields by column; null where no field was given to a column.</summary>
/// <param name="Kind">How.</param>
/// <param name="Cells">One for each column of the form.</param>
/// <param name="IsCertain">Whether an empty column is known to be blank; else it is not known at all.</param>
internal sealed record Laying(LayingKind Kind, GridField?[] Cells, bool IsCertain)
{
    public static Laying Refused(LayingKind kind, int columns) => new(kind, new GridField?[columns], false);

    public bool IsRefused => Kind is LayingKind.TooFew or LayingKind.FarTooMany or LayingKind.OtherHead or LayingKind.NoValues;

    /// <summary>The fields from one slot on.</summary>
    public static Laying Window(LayingKind kind, IReadOnlyList<GridField> slots, int first, int columns)
    {
        var cells = new GridField?[columns];
        for (int i = 0; i < columns; i++)
        {
            cells[i] = slots[first + i];
        }

        return new Laying(kind, cells, true);
    }
}
