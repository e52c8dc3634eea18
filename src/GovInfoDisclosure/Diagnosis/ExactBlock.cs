namespace GovInfoDisclosure.Diagnosis;

/// <summary>Relations that hang together through their cells: table 3, or one block of table 4.</summary>
internal sealed class ExactBlock
{
    public ExactBlock(LinearSystem system, int[] cells, FormShape form)
    {
        System = system;
        Cells = cells;
        Localiser = new Localiser(system);
        Flat = FlatBlock.Of(system, cells, form);
        var uses = Array.ConvertAll(cells, _ => new List<RowUse>());
        for (int r = 0; r < system.Rows.Length; r++)
        {
            LinearForm row = system.Rows[r];
            for (int i = 0; i < row.Variables.Length && row.IsEquality; i++)
            {
                uses[row.Variables[i]].Add(new RowUse(r, row.Coefficients[i]));
            }
        }

        Uses = Array.ConvertAll(uses, list => list.ToArray());
    }

    public LinearSystem System { get; }

    public Localiser Localiser { get; }

    /// <summary>The cells' indexes in the form, in the order of the variables.</summary>
    public int[] Cells { get; }

    /// <summary>The same in 64-bit whole numbers; null where the relations are not of that kind.</summary>
    public FlatBlock? Flat { get; }

    /// <summary>Per variable the equalities that it stands in.</summary>
    public RowUse[][] Uses { get; }

    public Rational?[] ValuesOf(Rational?[] all) => Array.ConvertAll(Cells, cell => all[cell]);

    /// <summary>The place of a cell among the variables; −1 where the block does not have it.</summary>
    public int PlaceOf(int cell) => Array.BinarySearch(Cells, cell) is >= 0 and var place ? place : -1;

    /// <summary>An equality that a variable stands in, and with which coefficient.</summary>
    public readonly record struct RowUse(int Row, Rational Coefficient);
}

