using System.Numerics;
using System.Runtime.InteropServices;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>What is asked of all stored numbers of a report at once, before its sums are judged.</summary>
internal static class StoredCells
{
    /// <summary>Whether one of the numbers is below 0, as a blank is.</summary>
    public static bool AnyNegative(ReadOnlySpan<long> stored)
    {
        Vector<long> all = Vector<long>.Zero;
        ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<long, Vector<long>>(stored);
        foreach (Vector<long> vector in vectors)
        {
            all |= vector;
        }

        long signs = 0;
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            signs |= all[i];
        }

        foreach (long value in stored.Slice(vectors.Length * Vector<long>.Count))
        {
            signs |= value;
        }

        return signs < 0;
    }

    /// <summary>How many of the numbers are below 0, blanks among them.</summary>
    public static int CountNegative(ReadOnlySpan<long> stored)
    {
        long count = 0;
        foreach (long value in stored)
        {
            count -= value >> 63;
        }

        return (int)count;
    }

    /// <summary>Writes the numbers with 0 in place of each blank, and which are blank.</summary>
    /// <param name="stored">The numbers.</param>
    /// <param name="filled">Takes them.</param>
    /// <param name="blanks">Which are blank.</param>
    /// <returns>The signs of all of them together: below 0 where one that is no blank is.</returns>
    public static long Fill(ReadOnlySpan<long> stored, Span<long> filled, out CellBits blanks)
    {
        long signs = 0;
        Span<ulong> words = stackalloc ulong[CellBits.Capacity / 64];
        for (int word = 0; word < words.Length; word++)
        {
            ulong bits = 0;
            int start = Math.Min(word * 64, stored.Length);
            ReadOnlySpan<long> some = stored.Slice(start, Math.Min(64, stored.Length - start));
            Span<long> target = filled.Slice(start, some.Length);
            int done = 0;
#if NET
            for (; done + Vector256<long>.Count <= some.Length; done += Vector256<long>.Count)
            {
                Vector256<long> values = Vector256.Create(some.Slice(done));
                Vector256<long> isBlank = Vector256.Equals(values, Vector256.Create(CellValues.Blank));
                Vector256<long> numbers = Vector256.AndNot(values, isBlank);
                bits |= (ulong)isBlank.ExtractMostSignificantBits() << done;
                signs |= numbers.ExtractMostSignificantBits() == 0 ? 0 : long.MinValue;
                numbers.CopyTo(target.Slice(done));
            }
#endif
            for (; done < some.Length && done < target.Length; done++)
            {
                // Without a branch: nothing can be foretold of blanks.
                bool isBlank = some[done] == CellValues.Blank;
                long number = isBlank ? 0 : some[done];
                bits |= (isBlank ? 1UL : 0UL) << done;
                signs |= number;
                target[done] = number;
            }

            words[word] = bits;
        }

        blanks = new CellBits(words[0], words[1], words[2], words[3]);
        return signs;
    }

    /// <summary>How many of the outcomes are this one.</summary>
    public static int Count(ReadOnlySpan<Outcome> outcomes, Outcome outcome)
    {
        ReadOnlySpan<int> numbers = MemoryMarshal.Cast<Outcome, int>(outcomes);
        ReadOnlySpan<Vector<int>> vectors = MemoryMarshal.Cast<int, Vector<int>>(numbers);
        var wanted = new Vector<int>((int)outcome);
        Vector<int> counts = Vector<int>.Zero;
        foreach (Vector<int> vector in vectors)
        {
            counts -= Vector.Equals(vector, wanted);
        }

        int count = 0;
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            count += counts[i];
        }

        foreach (int number in numbers.Slice(vectors.Length * Vector<int>.Count))
        {
            count += number == (int)outcome ? 1 : 0;
        }

        return count;
    }
}
