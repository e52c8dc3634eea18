namespace GovInfoDisclosure.Form;

/// <summary>The cells of a report one after the other, on their way from records to <see cref="CellValues"/> or back.</summary>
/// <remarks>
/// A value is kept as a whole number of the smallest unit (one piece, one yuan). What does not fit there, because a caller made a
/// record that no document could be read into, is kept beside as the decimal it is, so that nothing is rounded or lost.
/// </remarks>
internal sealed class CellBuffer(long[] stored, decimal[]? oversized)
{
    private int position;

    public long[] Stored { get; } = stored;

    public decimal[]? Oversized { get; private set; } = oversized;

    public void Put(long? value)
    {
        int index = position++;
        if (value is not long number)
        {
            Stored[index] = CellValues.Blank;
        }
        else if (number is >= -CellValues.Limit and <= CellValues.Limit)
        {
            Stored[index] = number;
        }
        else
        {
            KeepOversized(index, number);
        }
    }

    public void PutAmount(decimal? value)
    {
        int index = position++;
        Stored[index] = CellValues.Blank;
        if (value is not decimal amount)
        {
            return;
        }

        if (CellValues.TryStore(amount, 10_000, out long yuan))
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
        return value == CellValues.Blank ? null : value == CellValues.Beyond ? (long)Oversized![index] : value;
    }

    public decimal? TakeAmount()
    {
        int index = position++;
        long value = Stored[index];
        return value == CellValues.Blank ? null : value == CellValues.Beyond ? Oversized![index] : value / 10_000m;
    }

    private void KeepOversized(int index, decimal value)
    {
        Oversized ??= new decimal[Stored.Length];
        Oversized[index] = value;
        Stored[index] = CellValues.Beyond;
    }
}
