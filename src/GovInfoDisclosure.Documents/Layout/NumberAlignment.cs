namespace GovInfoDisclosure.Documents.Layout;

/// <summary>At which side of their cells numbers stand, where numbers of different widths show it: so a number has a head that stands elsewhere.</summary>
internal enum NumberAlignment
{
    /// <summary>Nothing shows it, or numbers contradict each other.</summary>
    Unknown,

    /// <summary>Left sides stand below each other.</summary>
    Left,

    /// <summary>Right sides do.</summary>
    Right,

    /// <summary>Middles do.</summary>
    Center,
}

/// <summary>Tells alignment by numbers, and the head of a number by alignment.</summary>
internal static class NumberAlignments
{
    /// <summary>How far apart, in points, sides may be that stand below each other: programs round to a pixel.</summary>
    private const double Even = 0.8;

    /// <summary>So many numbers that stand alike are a column.</summary>
    private const int FewestOfColumn = 3;

    /// <summary>How much wider, in heights, one of two numbers must be to show more than a side: half of a digit's width.</summary>
    private const double Wider = 0.25;

    /// <summary>So many times as many pairs of numbers must show one side as show another by chance: tables of a page have columns of their own.</summary>
    private const int Clear = 8;

    /// <summary>The alignment that numbers show, and no other.</summary>
    public static NumberAlignment Of(IEnumerable<Phrase> numbers)
    {
        Phrase[] all = [.. numbers];
        (NumberAlignment Alignment, int Shown)[] sides =
        [
            (NumberAlignment.Left, Pairs(all, number => number.Left)),
            (NumberAlignment.Right, Pairs(all, number => number.Right)),
            (NumberAlignment.Center, Pairs(all, number => (number.Left + number.Right) / 2)),
        ];
        (NumberAlignment alignment, int shown) = sides.OrderByDescending(side => side.Shown).First();
        return shown > 0 && (sides.Sum(side => side.Shown) - shown) * Clear <= shown ? alignment : NumberAlignment.Unknown;
    }

    /// <summary>Where numbers stand in their cells: the side that those of a column have in common; null where that is not known.</summary>
    public static double? Side(Phrase number, NumberAlignment alignment) =>
        alignment == NumberAlignment.Left ? number.Left : alignment == NumberAlignment.Right ? number.Right : null;

    /// <summary>Whether enough of the others stand as a number does to be a column with it.</summary>
    /// <param name="side">The side of the number.</param>
    /// <param name="sides">The sides of the others, sorted.</param>
    public static bool IsOfColumn(double side, double[] sides)
    {
        int first = Array.BinarySearch(sides, side - Even);
        first = first < 0 ? ~first : first;
        return first + FewestOfColumn <= sides.Length && sides[first + FewestOfColumn - 1] <= side + Even;
    }

    /// <summary>The head of the column that a number stands in; null where its alignment does not tell.</summary>
    /// <param name="number">The number.</param>
    /// <param name="heads">The heads of all columns, from left to right; each stands within its column.</param>
    /// <param name="alignment">How numbers stand.</param>
    public static TextBlock? HeadOf(Phrase number, IReadOnlyList<TextBlock> heads, NumberAlignment alignment)
    {
        // What begins where its cell begins is not behind its head, and behind the head before; what ends where its cell ends likewise.
        int at = -1;
        for (int i = 0; i < heads.Count; i++)
        {
            if (alignment == NumberAlignment.Left ? at < 0 && heads[i].Left >= number.Left - Even
                : alignment == NumberAlignment.Right && heads[i].Right <= number.Right + Even)
            {
                at = i;
            }
        }

        bool isAlone = at >= 0 && (alignment == NumberAlignment.Left
            ? at == 0 || heads[at - 1].Right <= number.Left
            : at + 1 == heads.Count || heads[at + 1].Left >= number.Right);
        return isAlone ? heads[at] : null;
    }

    /// <summary>How many numbers have one side in common with another of a different width.</summary>
    private static int Pairs(Phrase[] numbers, Func<Phrase, double> side)
    {
        Phrase[] sorted = [.. numbers.OrderBy(side)];
        return Enumerable.Range(1, Math.Max(0, sorted.Length - 1)).Count(i => side(sorted[i]) - side(sorted[i - 1]) <= Even
            && Math.Abs(Width(sorted[i]) - Width(sorted[i - 1])) > Wider * sorted[i].Height);
    }

    private static double Width(Phrase number) => number.Right - number.Left;
}
