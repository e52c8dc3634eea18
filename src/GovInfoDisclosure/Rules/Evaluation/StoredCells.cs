using System.Numerics;
using System.Runtime.InteropServices;

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

    /// <summary>Writes the numbers with 0 in place of each blank, and which are blank.</summary>
    /// <returns>False where a number is too large to be stored.</returns>
    public static bool TryFill(ReadOnlySpan<long> stored, Span<long> filled, out CellBits blanks)
    {
        blanks = default;
        bool isBeyond = false;
        for (int word = 0; word < CellBits.Capacity / 64 && word * 64 < stored.Length; word++)
        {
            ulong bits = 0;
            ReadOnlySpan<long> some = stored.Slice(word * 64, Math.Min(64, stored.Length - (word * 64)));
            Span<long> target = filled.Slice(word * 64, some.Length);
            for (int i = 0; i < some.Length; i++)
            {
                // Without a branch: nothing can be foretold of blanks.
                long value = some[i];
                bool isBlank = value == CellValues.Blank;
                isBeyond |= value == CellValues.Beyond;
                bits |= (isBlank ? 1UL : 0UL) << i;
                target[i] = isBlank ? 0 : value;
            }

            blanks.Set(word, bits);
        }

        return !isBeyond;
    }
}
