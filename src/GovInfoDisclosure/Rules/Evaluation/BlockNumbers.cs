using System.Numerics;
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
                for (int t = 0; t < places.Length; t++)
                {
                    ReadOnlySpan<long> column = numbers.Slice(places[t] * stride, ReportBatch.BlockSize);
                    ReadOnlySpan<Vector<long>> cell = MemoryMarshal.Cast<long, Vector<long>>(column).Slice(v, 4);
                    if (!form.HasUnitCoefficients)
                    {
                        long coefficient = coefficients[t];
                        first += cell[0] * coefficient;
                        second += cell[1] * coefficient;
                        third += cell[2] * coefficient;
                        fourth += cell[3] * coefficient;
                    }
                    else if (t < form.Middle - form.Start)
                    {
                        first += cell[0];
                        second += cell[1];
                        third += cell[2];
                        fourth += cell[3];
                    }
                    else
                    {
                        first -= cell[0];
                        second -= cell[1];
                        third -= cell[2];
                        fourth -= cell[3];
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
        unchecked
        {
            var shift = new Vector<long>(Small);
            Vector<long> signs = Vector<long>.Zero;
            Vector<long> large = Vector<long>.Zero;
            for (int i = 0; i < limited.Length; i++)
            {
                var mask = new Vector<long>(limited[i]);
                foreach (Vector<long> vector in MemoryMarshal.Cast<long, Vector<long>>(numbers.Slice(i * stride, ReportBatch.BlockSize)))
                {
                    signs |= vector & mask;
                    large |= vector + shift;
                }
            }

            isAnyLarge = !Vector.EqualsAll(large & new Vector<long>(-2 * Small), Vector<long>.Zero);
            return Vector.LessThanAny(signs, Vector<long>.Zero);
        }
    }

    /// <summary>Whether a number is too large for sums of 64 bits without asking.</summary>
    public static bool IsLarge(long number) => unchecked((ulong)(number + Small)) >= 2 * (ulong)Small;
}
