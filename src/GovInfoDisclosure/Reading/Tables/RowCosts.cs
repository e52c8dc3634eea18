namespace GovInfoDisclosure.Reading.Tables;

/// <summary>What the moves of a path cost in a row, by what is printed in it and around it.</summary>
internal static class RowCosts
{
    /// <summary>What it costs to go against the rows beside a row in one cell; half of it where one of the two says so.</summary>
    public const int Against = 4;

    /// <summary>What an empty cell between two columns costs that belongs to none, if nothing explains it.</summary>
    public const int Gap = 6;

    /// <summary>What a number costs that belongs to no column, in a row that is as wide as others; so do two halves of one number.</summary>
    public const int Stray = 8;

    /// <summary>The same where nothing tells how wide the row should be; and where it is wider than it should be.</summary>
    public const int StrayInAnyRow = 6;
    public const int StrayInOddRow = 4;

    /// <summary>What a column costs that has no cell, in a row that is as wide as others; where nothing tells, next to nothing.</summary>
    public const int Lost = 8;
    public const int LostInAnyRow = 1;

    /// <summary>The costs that hold for every row: an empty cell is a column's or none's, a number is a column's, or a stray, or a half, or two.</summary>
    public static AlignmentCosts Of(List<GridField> slots, int columns, int stray, int lost, int emptyEnd, int[] room)
    {
        var costs = new AlignmentCosts(slots.Count, columns, room);
        string[] texts = new string[slots.Count];
        for (int i = 0; i < slots.Count; i++)
        {
            bool isInked = slots[i].Kind != FieldKind.Empty;
            string text = texts[i] = isInked ? ValueText.Clean(slots[i].Text) : "";
            costs.Leave[i] = isInked ? stray : Gap;
            costs.LeaveAtEdge[i] = isInked ? stray : 0;
            costs.Use[i] = slots.Count - i <= emptyEnd ? Lost : 0;
            costs.Value[i] = Array.IndexOf(texts, text);
            if (i > 0 && CanJoin(texts[i - 1], text))
            {
                costs.Tear[i - 1] = stray;
            }

            if (NumberParser.HasInnerSpace(slots[i].Text))
            {
                costs.Join[i] = LostInAnyRow;
            }
        }

        for (int column = 0; column < columns; column++)
        {
            costs.Lose[column] = lost;
        }

        return costs;
    }

    /// <summary>Two patterns of full rows: each says of every cell whether it is a column's.</summary>
    public static void Say(AlignmentCosts costs, List<GridField> slots, ulong first, ulong second)
    {
        for (int i = 0; i < slots.Count; i++)
        {
            int says = i < 64 ? (int)(((first >> i) & 1) + ((second >> i) & 1)) : 0;
            costs.Use[i] += (2 - says) * Against / 2;
            if (slots[i].Kind == FieldKind.Empty)
            {
                costs.LeaveAtEdge[i] += says * Against / 2;
                costs.Leave[i] = says == 2 ? Gap : says * Against / 2;
            }
        }
    }

    /// <summary>A head that lacks a column says of it that the row has none, and of the others that it has.</summary>
    public static void SayLacking(AlignmentCosts costs, IReadOnlyList<int> headColumns)
    {
        for (int column = 0; column < costs.Columns; column++)
        {
            bool isNamed = headColumns.Contains(column);
            costs.Have[column] = isNamed ? 0 : Against;
            costs.Lose[column] = isNamed ? costs.Lose[column] + Against : 0;
        }
    }

    private static bool CanJoin(string left, string right) => left.Length > 0
        && left[0] is >= '1' and <= '9' && right.Length > 0 && right[0] is >= '0' and <= '9';
}
