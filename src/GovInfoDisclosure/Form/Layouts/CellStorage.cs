namespace GovInfoDisclosure.Form.Layouts;

/// <summary>How the number of a cell is stored: as a whole number of the smallest unit (one piece, one yuan).</summary>
internal static class CellStorage
{
    /// <summary>How a blank cell is stored.</summary>
    public const long Blank = long.MinValue;

    /// <summary>How a cell is stored whose value is kept beside, as the decimal it is.</summary>
    public const long Beyond = long.MinValue + 1;

    /// <summary>The largest magnitude that is stored as a whole number: 10¹⁵ pieces, 10¹¹ 万元 in yuan.</summary>
    public const long Limit = 1_000_000_000_000_000;

    /// <summary>Stores a value at a place of one array or the other.</summary>
    /// <exception cref="ArgumentException">The cell counts whole things and the value is a fraction, or too large for a count.</exception>
    public static void Store(long[] stored, ref decimal[]? oversized, int index, decimal? value, long scale, string address)
    {
        if (value is not decimal number)
        {
            stored[index] = Blank;
        }
        else if (TryStore(number, scale, out long whole))
        {
            stored[index] = whole;
        }
        else if (scale == 1 && (number != decimal.Truncate(number) || number is < long.MinValue or > long.MaxValue))
        {
            throw new ArgumentException($"{address} is a count and cannot be {number.ToString(CultureInfo.InvariantCulture)}.", nameof(value));
        }
        else
        {
            oversized ??= new decimal[stored.Length];
            oversized[index] = number;
            stored[index] = Beyond;
        }
    }

    /// <summary>The value at a place; null where it is blank.</summary>
    public static decimal? Value(long[] stored, decimal[]? oversized, int index, long scale)
    {
        long value = stored[index];
        return value == Blank ? null
            : value == Beyond ? oversized![index]
            : scale == 1 ? value
            : value / (decimal)scale;
    }

    public static bool TryStore(decimal value, long scale, out long stored)
    {
        stored = Blank;
        if (value is < -Limit or > Limit)
        {
            return false;
        }

        decimal scaled = value * scale;
        if (scaled is < -Limit or > Limit || scaled != decimal.Truncate(scaled))
        {
            return false;
        }

        stored = (long)scaled;
        return true;
    }
}
