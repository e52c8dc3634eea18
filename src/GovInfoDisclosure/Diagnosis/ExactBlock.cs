namespace GovInfoDisclosure.Diagnosis;

/// <summary>Relations that hang together through their cells: table 3, or one block of table 4.</summary>
internal sealed class ExactBlock
{
    // For each cell of the form its place among the variables.
    private readonly int[] places;

    // Per variable the equalities that it stands in, as Uses has them.
    private readonly PlaceSet[] relationsOf;

    public ExactBlock(LinearSystem system, int[] cells, FormShape form)
    {
        System = system;
        Cells = cells;
        places = new int[form.AllCells.Length];
        places.AsSpan().Fill(-1);
        for (int place = 0; place < cells.Length; place++)
        {
            places[cells[place]] = place;
        }

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

        Equalities = [.. Enumerable.Range(0, system.Rows.Length).Where(r => system.Rows[r].IsEquality)];
        Uses = Array.ConvertAll(uses, list => list.ToArray());
        relationsOf = Array.ConvertAll(Uses, SetOf);
    }

    public LinearSystem System { get; }

    /// <summary>The relations that are equalities.</summary>
    public int[] Equalities { get; }

    public Localiser Localiser { get; }

    /// <summary>The cells' indexes in the form, in the order of the variables.</summary>
    public int[] Cells { get; }

    /// <summary>The same in 64-bit whole numbers; null where the relations are not of that kind.</summary>
    public FlatBlock? Flat { get; }

    /// <summary>Per variable the equalities that it stands in.</summary>
    public RowUse[][] Uses { get; }

    /// <summary>The numbers of the block's cells; null where one is blank.</summary>
    public Rational?[] ValuesOf(CellValues values)
    {
        var numbers = new Rational?[Cells.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            long stored = values.Stored[Cells[i]];
            numbers[i] = stored == CellValues.Blank ? null
                : stored == CellValues.Beyond || values.Form.AllCells[Cells[i]].Scale != 1 ? (Rational)values[Cells[i]]!.Value
                : stored;
        }

        return numbers;
    }

    /// <summary>Whether one of the block's cells is blank.</summary>
    public bool HasBlank(CellValues values)
    {
        foreach (int cell in Cells)
        {
            if (values.Stored[cell] == CellValues.Blank)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The place of a cell among the variables; −1 where the block does not have it.</summary>
    public int PlaceOf(int cell) => places[cell];

    /// <summary>Whether some of a line of cells stand in each of a set of equalities.</summary>
    /// <param name="line">The cells; those that the block does not have stand in none.</param>
    /// <param name="relations">The set.</param>
    /// <param name="room">A set to work with.</param>
    public bool Touch(int[] line, PlaceSet relations, PlaceSet room) => relations.CountOutside(RelationsOf(line, room)) == 0;

    /// <summary>The equalities that some of a line of cells stand in.</summary>
    /// <param name="line">The cells; those that the block does not have stand in none.</param>
    /// <param name="room">Takes them; whatever it held is gone.</param>
    public PlaceSet RelationsOf(int[] line, PlaceSet room)
    {
        room.Clear();
        foreach (int cell in line)
        {
            if (places[cell] >= 0)
            {
                room.AddAll(relationsOf[places[cell]]);
            }
        }

        return room;
    }

    private PlaceSet SetOf(RowUse[] uses)
    {
        var set = new PlaceSet(System.Rows.Length);
        foreach (RowUse use in uses)
        {
            set.Add(use.Row);
        }

        return set;
    }

    /// <summary>An equality that a variable stands in, and with which coefficient.</summary>
    public readonly record struct RowUse(int Row, Rational Coefficient);
}

