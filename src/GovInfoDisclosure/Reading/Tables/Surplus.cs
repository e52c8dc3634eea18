using System.Collections.Generic;
using GovInfoDisclosure.Reading.Grids;
using GovInfoDisclosure.Reading.Values;

namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// A row with one value too many: any one may be the stray, or any two may be the halves of one number. Filled are the cells on
/// which all these ways agree.
/// </summary>
internal static class Surplus
{
    public static Laying Lay(IReadOnlyList<GridField> slots, IReadOnlyList<int> inked, int columns)
    {
        var texts = new string[inked.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = ValueText.Clean(slots[inked[i]].Text);
        }

        var cells = new GridField?[columns];
        for (int column = 0; column < columns; column++)
        {
            // Without value k, column c holds value c where c < k and value c + 1 where c >= k: so one of two, whatever k is.
            // Joined with its neighbour at c, it holds both together, which is another number unless they cannot be joined.
            bool agree = texts[column] == texts[column + 1] && !CanJoin(texts[column], texts[column + 1]);
            cells[column] = agree ? slots[inked[column]] : null;
        }

        return new Laying(LayingKind.TooMany, cells, false);
    }

    private static bool CanJoin(string left, string right) => left.Length > 0 && left[0] is >= '1' and <= '9' && right.Length > 0 && right[0] is >= '0' and <= '9';
}
