namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>The number of each variable of an analysis; 0 where none was given.</summary>
internal readonly struct CaseNumbers(Rational[] values)
{
    private static readonly Rational Zero = Rational.Zero;

    /// <summary>The number of a variable.</summary>
    public ref readonly Rational this[int variable] => ref variable < values.Length ? ref values[variable] : ref Zero;

    /// <summary>The numbers, with place for so many.</summary>
    /// <param name="count">How many there must be place for.</param>
    /// <param name="isLast">Whether nobody asks these any more.</param>
    public Rational[] Copy(int count, bool isLast)
    {
        if (isLast && values.Length >= count)
        {
            return values;
        }

        var copy = new Rational[Math.Max(count, values.Length)];
        Array.Copy(values, copy, values.Length);
        return copy;
    }
}
