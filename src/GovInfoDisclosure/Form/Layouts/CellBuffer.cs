using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Form.Layouts;

/// <summary>The cells of a report one after the other, on their way from records to values or back.</summary>
/// <remarks>A value is kept as a whole number of the smallest unit (one piece, one yuan). What does not fit there, because a caller made a record that no
/// document could be read into, is kept beside as the decimal it is, so that nothing is rounded or lost.</remarks>
internal sealed class CellBuffer(long[] stored, decimal[]? oversized)
{
    /// <summary>A power of two below the largest count that is stored: whether a count is smaller is told by its bits, of a whole row at once. Larger ones are
    /// put one by one.</summary>
    private const long Small = 1L << 49;

    [ThreadStatic]
    private static CellBuffer? row;

    private int position;

    public long[] Stored { get; } = stored;

    public decimal[]? Oversized { get; private set; } = oversized;

    /// <summary>The buffer of this thread for a row, from its start: for a single cell nothing is allocated.</summary>
    /// <param name="cells">How many cells the row has.</param>
    public static CellBuffer OfThread(int cells)
    {
        if (row is null || row.Stored.Length < cells)
        {
            row = new CellBuffer(new long[cells], null);
        }

        row.Rewind();
        return row;
    }

    public void Rewind() => position = 0;

    /// <summary>The value at a place; null where it is blank.</summary>
    public decimal? Value(int index, long scale) => CellStorage.Value(Stored, Oversized, index, scale);

    /// <summary>Puts a value in the place of another.</summary>
    /// <exception cref="ArgumentException">The cell is a count and the value a fraction, or too large for a count.</exception>
    public void Replace(int index, decimal? value, long scale, string address)
    {
        decimal[]? oversized = Oversized;
        CellStorage.Store(Stored, ref oversized, index, value, scale, address);
        Oversized = oversized;
    }

    public void Put(long? value)
    {
        int index = position++;
        Store(value, ref Stored[index]);
        if (value is < -CellStorage.Limit or > CellStorage.Limit)
        {
            KeepOversized(index, value.GetValueOrDefault());
        }
    }

    /// <summary>Puts three counts.</summary>
    public void Put(long? first, long? second, long? third)
    {
        Span<long> row = Next(3);
        if (!AreSmall(Store(first, ref row[0]) | Store(second, ref row[1]) | Store(third, ref row[2])))
        {
            PutAgain([first, second, third]);
        }
    }

    /// <summary>Puts five counts. The position is moved once, not from cell to cell, which the processor would have to wait for; likewise whether one of them
    /// is too large is asked once.</summary>
    public void Put(long? first, long? second, long? third, long? fourth, long? fifth)
    {
        Span<long> row = Next(5);
        if (AreSmall(Store(first, ref row[0]) | Store(second, ref row[1]) | Store(third, ref row[2]) | Store(fourth, ref row[3]) | Store(fifth, ref row[4])))
        {
            return;
        }

        PutAgain([first, second, third, fourth, fifth]);
    }

    /// <summary>Puts seven counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Put(long? first, long? second, long? third, long? fourth, long? fifth, long? sixth, long? seventh)
    {
        Span<long> row = Next(7);
        ulong bits = Store(first, ref row[0]) | Store(second, ref row[1]) | Store(third, ref row[2]) | Store(fourth, ref row[3])
            | Store(fifth, ref row[4]) | Store(sixth, ref row[5]) | Store(seventh, ref row[6]);
        if (!AreSmall(bits))
        {
            PutAgain([first, second, third, fourth, fifth, sixth, seventh]);
        }
    }

    public void PutAmount(decimal? value)
    {
        int index = position++;
        Stored[index] = CellStorage.Blank;
        if (value is not decimal amount)
        {
            return;
        }

        if (CellStorage.TryStore(amount, 10_000, out long yuan))
        {
            Stored[index] = yuan;
        }
        else
        {
            KeepOversized(index, amount);
        }
    }

    public long? TakeWholeNumber()
    {
        int index = position++;
        long value = Stored[index];
        return value == CellStorage.Blank ? null : value == CellStorage.Beyond ? (long)Oversized![index] : value;
    }

    public decimal? TakeAmount()
    {
        int index = position++;
        long value = Stored[index];
        return value == CellStorage.Blank ? null : value == CellStorage.Beyond ? Oversized![index] : value / 10_000m;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<long> Next(int cells)
    {
        Span<long> row = Stored.AsSpan(position, cells);
        position += cells;
        return row;
    }

    /// <summary>Puts a count in its place.</summary>
    /// <returns>The count moved up, for <see cref="AreSmall"/>.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Store(long? value, ref long cell)
    {
        long number = value.GetValueOrDefault();
        cell = value.HasValue ? number : CellStorage.Blank;
        return unchecked((ulong)(number + Small));
    }

    /// <summary>Whether all counts of a row are small, by the bits of all of them: one that is not has a bit above theirs.</summary>
    private static bool AreSmall(ulong bits) => bits < 2 * Small;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void PutAgain(long?[] row)
    {
        position -= row.Length;
        foreach (long? value in row)
        {
            Put(value);
        }
    }

    private void KeepOversized(int index, decimal value)
    {
        Oversized ??= new decimal[Stored.Length];
        Oversized[index] = value;
        Stored[index] = CellStorage.Beyond;
    }
}
