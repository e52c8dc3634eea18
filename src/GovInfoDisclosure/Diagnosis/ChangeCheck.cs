namespace GovInfoDisclosure.Diagnosis;

/// <summary>What the numbers of one block break, and whether changing some of them lets everything hold.</summary>
internal sealed class ChangeCheck
{
    private readonly ExactBlock block;
    private readonly Rational?[] values;
    private readonly TableShape shape;
    private readonly WorkBudget work;

    // Per relation left less right; null where it is no equality or a blank stands in it.
    private readonly Rational?[] residuals;
    private readonly List<int> broken = [];
    private readonly PlaceSet brokenSet;
    private readonly PlaceSet room;

    public ChangeCheck(ExactModel model, ExactBlock block, Rational?[] values, int maxSteps)
    {
        work = WorkBudget.OfSteps(maxSteps);
        this.block = block;
        this.values = values;
        shape = model.Shape;
        residuals = new Rational?[block.System.Rows.Length];
        brokenSet = new PlaceSet(residuals.Length);
        room = new PlaceSet(residuals.Length);
        for (int r = 0; r < residuals.Length; r++)
        {
            LinearForm row = block.System.Rows[r];
            residuals[r] = row.IsEquality ? row.Evaluate(values) : null;
            if (residuals[r] is { IsZero: false })
            {
                broken.Add(r);
                brokenSet.Add(r);
            }
        }
    }

    /// <summary>Left less right of a relation; null where it is no equality or a blank stands in it.</summary>
    public Rational? Residual(int relation) => residuals[relation];

    /// <summary>The relations that do not hold.</summary>
    public List<int> Broken => broken;

    /// <summary>Whether a relation that does not hold stands within one row of the form.</summary>
    public bool BreaksARow => broken.Exists(relation => Array.TrueForAll(block.System.Rows[relation].Variables, IsInRowOf(relation)));

    /// <summary>The reported number of a cell of the block; null where it is blank or not in the block.</summary>
    public Rational? Reported(int cell) => block.PlaceOf(cell) is >= 0 and var place ? values[place] : null;

    /// <summary>Reported numbers of a line of cells; null where one is blank or not in the block.</summary>
    public Rational[]? Reported(int[] line)
    {
        Rational?[] numbers = Array.ConvertAll(line, Reported);
        return Array.Exists(numbers, number => number is null) ? null : Array.ConvertAll(numbers, number => number!.Value);
    }

    /// <summary>The changes that give cells other numbers; null where something does not hold with them, or nothing changes.</summary>
    public List<CellChange>? To(int[] cells, Rational[] numbers)
    {
        if (PlacesOf(cells) is not { } places)
        {
            return null;
        }

        // Most of what is tried fails at the first identity.
        Rational first = residuals[broken[0]]!.Value;
        for (int i = 0; i < places.Length; i++)
        {
            Rational coefficient = Coefficient(places[i], broken[0]);
            first = coefficient.IsZero ? first : first + (coefficient * (numbers[i] - values[places[i]]!.Value));
        }

        if (!first.IsZero)
        {
            return null;
        }

        var change = new Rational?[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            change[i] = numbers[i] - values[places[i]]!.Value;
        }

        return Changes(places, change) is { Count: > 0 } changes ? changes : null;
    }

    private Predicate<int> IsInRowOf(int relation)
    {
        int first = block.Cells[block.System.Rows[relation].Variables[0]];
        return variable => shape.AreInOneRow(first, block.Cells[variable]);
    }

    /// <summary>The cells' places; null where one is blank or not in the block, or a broken identity has none of them.</summary>
    public int[]? PlacesOf(int[] cells)
    {
        // Most lines have nothing to do with what is broken.
        if (broken.Count == 0 || !Touch(cells))
        {
            return null;
        }

        int[] places = Array.ConvertAll(cells, block.PlaceOf);
        return Array.Exists(places, place => place < 0 || values[place] is null) ? null : places;
    }

    /// <summary>Whether every broken identity has one of the cells.</summary>
    public bool Touch(int[] cells) => block.Touch(cells, brokenSet, room);

    /// <summary>The equalities that a line of cells stands in.</summary>
    public PlaceSet RelationsOf(int[] line) => block.RelationsOf(line, new PlaceSet(residuals.Length));

    /// <summary>Whether every broken identity is in one of two sets.</summary>
    public bool IsCovered(PlaceSet first, PlaceSet second) => brokenSet.IsWithin(first, second);

    /// <summary>The equalities that a line of cells stands in, rising.</summary>
    public int[] RowsOf(int[] line)
    {
        block.RelationsOf(line, room);
        return Array.FindAll(block.Equalities, room.Has);
    }

    /// <summary>The coefficient of a place in an equality; 0 where it is not in it.</summary>
    public Rational Coefficient(int place, int row)
    {
        foreach (ExactBlock.RowUse use in block.Uses[place])
        {
            if (use.Row == row)
            {
                return use.Coefficient;
            }
        }

        return Rational.Zero;
    }

    /// <summary>The changes of places by so much; null where something does not hold with them, or a number would be negative.</summary>
    public List<CellChange>? Changes(int[] places, Rational?[] change)
    {
        // Most changes fail at an equality, which is told by what it is missed by, before anything is made of them.
        foreach (int place in places)
        {
            foreach (ExactBlock.RowUse use in block.Uses[place])
            {
                if (!HoldsAfter(use.Row, places, change))
                {
                    return null;
                }
            }
        }

        var changes = new List<CellChange>();
        var after = (Rational?[])values.Clone();
        for (int i = 0; i < places.Length; i++)
        {
            Rational from = values[places[i]]!.Value;
            Rational to = from + change[i]!.Value;
            after[places[i]] = to;
            if (from == to)
            {
                continue;
            }

            if (to.Sign < 0 || !from.TryToDecimal(out decimal reported) || !to.TryToDecimal(out decimal right))
            {
                return null;
            }

            changes.Add(new CellChange(block.System.Variables[places[i]], reported, right, true));
        }

        return block.Localiser.CanHold(after, work) ? changes : null;
    }

    /// <summary>Whether an equality holds once places, each named once, have changed by so much; true where a blank stands in it.</summary>
    private bool HoldsAfter(int row, int[] places, Rational?[] change)
    {
        if (residuals[row] is not { } residual)
        {
            return true;
        }

        for (int i = 0; i < places.Length; i++)
        {
            Rational coefficient = Coefficient(places[i], row);
            residual = coefficient.IsZero ? residual : residual + (coefficient * change[i]!.Value);
        }

        return residual.IsZero;
    }
}
