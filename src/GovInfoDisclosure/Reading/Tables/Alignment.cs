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

    /// <summary>
    /// As many values as the head has columns, but with an empty cell as the rows beside it have a value: only the cells on which both agree.
    /// </summary>
    HeadDiffers,

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

    /// <summary>Below their own heads, which stand in another order than the form's.</summary>
    OtherOrder,

    /// <summary>As many values as columns, in a row that is not built like the others: one of them may be a stray.</summary>
    OddWidth,

    /// <summary>Not laid: as many values as columns, but with empty cells between them, as in no other row.</summary>
    Scattered,

    /// <summary>A label and nothing after it.</summary>
    NoValues,

    /// <summary>Laid but for columns whose cell stands beside other rows too: one of a row above, or one of this row that reaches into rows below.</summary>
    MergedOver,

    /// <summary>Laid but for the last value, which may go on below.</summary>
    Cut,

    /// <summary>Laid up to where the head breaks off, as where a table runs past the edge of a page.</summary>
    PastEdge,
}

/// <summary>A row's fields by column; null where no field was given to a column.</summary>
/// <param name="Kind">How.</param>
/// <param name="Cells">One for each column of the form.</param>
internal sealed record Alignment(LayingKind Kind, GridField?[] Cells)
{
    public static Alignment Refused(LayingKind kind, int columns) => new(kind, new GridField?[columns]);

    public bool IsRefused => Kind is LayingKind.TooFew or LayingKind.FarTooMany or LayingKind.OtherHead or LayingKind.NoValues or LayingKind.Scattered;

    /// <summary>The same where numbers beside the row belong to none: one of them may be the row's, and one of the row's theirs.</summary>
    public Alignment BesideOthers() =>
        Kind is LayingKind.Direct or LayingKind.WithBlanks ? this with { Kind = LayingKind.OddWidth } : this;

    /// <summary>The same below heads in another order than the form's.</summary>
    public Alignment InOtherOrder() =>
        Kind is LayingKind.Direct or LayingKind.WithBlanks ? this with { Kind = LayingKind.OtherOrder } : this;

    /// <summary>The same where the head names the columns in another order.</summary>
    /// <param name="order">The column that each head from left to right names.</param>
    public Alignment InOrder(IReadOnlyList<int> order)
    {
        var cells = new GridField?[Cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[order[i]] = Cells[i];
        }

        return new Alignment(LayingKind.OtherOrder, cells);
    }

    /// <summary>The same without the last value, where it may go on in a line below.</summary>
    public Alignment WithoutLast()
    {
        var cells = (GridField?[])Cells.Clone();
        for (int i = cells.Length - 1; i >= 0; i--)
        {
            if (cells[i] is { Kind: not Values.FieldKind.Empty })
            {
                cells[i] = null;
                return new Alignment(LayingKind.Cut, cells);
            }
        }

        return this;
    }

    /// <summary>The same without what stands beside rows below, too: nothing tells whose it is.</summary>
    /// <param name="isShared">Whether a field does.</param>
    public Alignment WithoutShared(Predicate<GridField> isShared) => Array.Exists(Cells, cell => cell is not null && isShared(cell))
        ? new Alignment(LayingKind.MergedOver, Array.ConvertAll(Cells, cell => cell is null || isShared(cell) ? null : cell))
        : this;

    /// <summary>The same without what another printing of the row says otherwise.</summary>
    public Alignment AgreedWith(Alignment other, out bool differ)
    {
        var cells = (GridField?[])Cells.Clone();
        differ = false;
        for (int i = 0; i < cells.Length; i++)
        {
            if (Said(cells[i]) != Said(other.Cells[i]))
            {
                differ = true;
                cells[i] = null;
            }
        }

        return this with { Cells = cells };
    }

    private static string? Said(GridField? field) => field is null ? null : ValueText.Clean(field.Text);

    /// <summary>The fields from one slot on.</summary>
    public static Alignment Window(LayingKind kind, IReadOnlyList<GridField> slots, int first, int columns)
    {
        var cells = new GridField?[columns];
        for (int i = 0; i < columns; i++)
        {
            cells[i] = slots[first + i];
        }

        return new Alignment(kind, cells);
    }
}
