using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>What is worked out of the numbers of 64 reports at once, as many in one step as the processor has room for.</summary>
internal static class BlockNumbers
{
    /// <summary>A power of two below the largest number that is stored: whether a number is smaller is told by its bits. No sum of smaller ones passes 64
    /// bits, which was made sure of for those that are stored.</summary>
    private const long Small = 1L << 49;

    /// <summary>For each report of a block its bit.</summary>
    private static readonly long[] Bits = [.. Enumerable.Range(0, ReportBatch.BlockSize).Select(i => 1L << i)];

    /// <summary>Takes a sum of each report.</summary>
    /// <param name="form">The sum.</param>
    /// <param name="forms">Where its cells and coefficients are.</param>
    /// <param name="numbers">The numbers, cell by cell.</param>
    /// <param name="stride">How far from one cell to the next.</param>
    /// <param name="sums">Takes the sums.</param>
    /// <returns>Whether all are 0.</returns>
    public static bool Add(in FlatForm form, FlatForms forms, ReadOnlySpan<long> numbers, int stride, Span<long> sums)
    {
        unchecked
        {
            ReadOnlySpan<int> places = forms.PlacesOf(form);
            ReadOnlySpan<long> coefficients = forms.CoefficientsOf(form);
            Span<Vector<long>> target = MemoryMarshal.Cast<long, Vector<long>>(sums);
            Vector<long> any = Vector<long>.Zero;

            // Four at once: each waits for none of the others.
            for (int v = 0; v < target.Length; v += 4)
            {
                var first = new Vector<long>(form.Constant);
                Vector<long> second = first;
                Vector<long> third = first;
                Vector<long> fourth = first;
                int plus = form.HasUnitCoefficients ? form.Middle - form.Start : 0;
                for (int t = 0; t < plus; t++)
                {
                    ref Vector<long> cell = ref Unsafe.Add(ref Column(numbers, places[t] * stride), v);
                    first += cell;
                    second += Unsafe.Add(ref cell, 1);
                    third += Unsafe.Add(ref cell, 2);
                    fourth += Unsafe.Add(ref cell, 3);
                }

                for (int t = plus; t < places.Length; t++)
                {
                    ref Vector<long> cell = ref Unsafe.Add(ref Column(numbers, places[t] * stride), v);
                    if (form.HasUnitCoefficients)
                    {
                        first -= cell;
                        second -= Unsafe.Add(ref cell, 1);
                        third -= Unsafe.Add(ref cell, 2);
                        fourth -= Unsafe.Add(ref cell, 3);
                    }
                    else
                    {
                        long coefficient = coefficients[t];
                        first += cell * coefficient;
                        second += Unsafe.Add(ref cell, 1) * coefficient;
                        third += Unsafe.Add(ref cell, 2) * coefficient;
                        fourth += Unsafe.Add(ref cell, 3) * coefficient;
                    }
                }

                target[v] = first;
                target[v + 1] = second;
                target[v + 2] = third;
                target[v + 3] = fourth;
                any |= first | second | third | fourth;
            }

            return Vector.EqualsAll(any, Vector<long>.Zero);
        }
    }

    /// <summary>Where a number is above a limit, and where it is below the limit with its sign changed; a bit each.</summary>
    public static ulong Above(ReadOnlySpan<long> numbers, long limit, out ulong below)
    {
        unchecked
        {
            // Each number keeps one bit of its own where the comparison is true; all of them are one word in the end.
            var most = new Vector<long>(limit);
            var least = new Vector<long>(-limit);
            ReadOnlySpan<Vector<long>> compared = MemoryMarshal.Cast<long, Vector<long>>(numbers);
            ReadOnlySpan<Vector<long>> bits = MemoryMarshal.Cast<long, Vector<long>>(Bits.AsSpan(0, numbers.Length));
            Vector<long> high = Vector<long>.Zero;
            Vector<long> low = Vector<long>.Zero;
            for (int v = 0; v < compared.Length && v < bits.Length; v++)
            {
                high |= Vector.GreaterThan(compared[v], most) & bits[v];
                low |= Vector.LessThan(compared[v], least) & bits[v];
            }

            below = Joined(low);
            return Joined(high);
        }
    }

    private static ulong Joined(Vector<long> bits)
    {
        long all = 0;
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            all |= bits[i];
        }

        return unchecked((ulong)all);
    }

    /// <summary>Whether some number of a block is below 0 where it must not be.</summary>
    /// <param name="numbers">The numbers, cell by cell.</param>
    /// <param name="stride">How far from one cell to the next.</param>
    /// <param name="limited">For each cell all bits where it must not be negative, else none.</param>
    /// <param name="isAnyLarge">Whether some number is too large, above 0 or below.</param>
    public static bool IsAnyNegative(ReadOnlySpan<long> numbers, int stride, long[] limited, out bool isAnyLarge)
    {
        bool isNegative = false;
        isAnyLarge = false;
        for (int i = 0; i < limited.Length; i++)
        {
            ReadOnlySpan<long> column = numbers.Slice(i * stride, ReportBatch.BlockSize);
            if (!HasBits(column, ~(Small - 1)))
            {
                // Nearly every cell: all numbers are small, and none is below 0.
                continue;
            }

            foreach (long number in column)
            {
                isNegative |= (number & limited[i]) < 0;
                isAnyLarge |= IsLarge(number);
            }
        }

        return isNegative;
    }

    /// <summary>The numbers of a cell, of which there are as many as a block has reports.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Vector<long> Column(ReadOnlySpan<long> numbers, int start) =>
        ref Unsafe.As<long, Vector<long>>(ref MemoryMarshal.GetReference(numbers.Slice(start, ReportBatch.BlockSize)));

    /// <summary>Whether some number of a column has one of some bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasBits(ReadOnlySpan<long> column, long bits)
    {
        ref Vector<long> vectors = ref Column(column, 0);
        Vector<long> first = Vector<long>.Zero;
        Vector<long> second = Vector<long>.Zero;
        for (int v = 0; v < ReportBatch.BlockSize / Vector<long>.Count; v += 4)
        {
            first |= Unsafe.Add(ref vectors, v);
            second |= Unsafe.Add(ref vectors, v + 1);
            first |= Unsafe.Add(ref vectors, v + 2);
            second |= Unsafe.Add(ref vectors, v + 3);
        }

        return !Vector.EqualsAll((first | second) & new Vector<long>(bits), Vector<long>.Zero);
    }

    /// <summary>Whether a number is too large for sums of 64 bits without asking.</summary>
    public static bool IsLarge(long number) => unchecked((ulong)(number + Small)) >= 2 * (ulong)Small;
}
