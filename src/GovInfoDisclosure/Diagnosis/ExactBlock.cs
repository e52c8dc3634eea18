using System;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Diagnosis;

/// <summary>Relations that hang together through their cells: table 3, or one block of table 4.</summary>
internal sealed class ExactBlock(LinearSystem system, int[] cells)
{
    internal LinearSystem System { get; } = system;

    internal Localiser Localiser { get; } = new(system);

    /// <summary>The cells' indexes in the form, in the order of the variables.</summary>
    internal int[] Cells { get; } = cells;

    internal Rational?[] ValuesOf(Rational?[] all) => Array.ConvertAll(Cells, cell => all[cell]);

    /// <summary>Whether no cell is blank or negative and every relation holds: the quick way out for most reports.</summary>
    internal bool CertainlyHolds(Rational?[] values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is not { } value || (value.Sign < 0 && System.NonNegativeFlags[i]) || (!value.IsInteger && System.IntegerFlags[i]))
            {
                return false;
            }
        }

        for (int r = 0; r < System.Rows.Length; r++)
        {
            if (!System.Relations[r].HoldsFor(System.Rows[r].Evaluate(values)!.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The place of a cell among the variables; −1 where the block does not have it.</summary>
    internal int PlaceOf(int cell) => Array.BinarySearch(Cells, cell) is >= 0 and var place ? place : -1;
}
