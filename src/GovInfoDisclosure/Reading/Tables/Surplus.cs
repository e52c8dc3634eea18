namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// A row with a value or two too many: any may be the stray, or any two may be the halves of one number. Filled are the cells on
/// which all these ways agree.
/// </summary>
internal static class Surplus
{
    /// <summary>How many values too many are still laid; with more the row is another table's.</summary>
    public const int Most = 2;

    public static Alignment Lay(IReadOnlyList<GridField> slots, IReadOnlyList<int> inked, int columns)
    {
        var texts = new string[inked.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = ValueText.Clean(slots[inked[i]].Text);
        }

        var cells = new GridField?[columns];
        int surplus = inked.Count - columns;
        for (int column = 0; column < columns; column++)
        {
            // With one value left out, column c holds value c or value c + 1, and so on for more. Joined with its neighbour it holds
            // both together, which is another number unless they cannot be joined.
            bool agree = true;
            for (int i = column; i < column + surplus; i++)
            {
                agree &= texts[i] == texts[i + 1] && !CanJoin(texts[i], texts[i + 1]);
            }

            cells[column] = agree ? slots[inked[column]] : null;
        }

        return new Alignment(LayingKind.TooMany, cells, false);
    }

    private static bool CanJoin(string left, string right) => left.Length > 0
        && left[0] is >= '1' and <= '9' && right.Length > 0 && right[0] is >= '0' and <= '9';
}
