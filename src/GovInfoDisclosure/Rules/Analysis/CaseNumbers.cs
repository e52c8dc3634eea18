namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>The number of each variable of an analysis; 0 where none was given.</summary>
internal readonly struct CaseNumbers(Rational[] values)
{
    private static readonly Rational Zero = Rational.Zero;

    /// <summary>Every variable is 0.</summary>
    public static CaseNumbers None { get; } = new([]);

    /// <summary>The number of a variable.</summary>
    public ref readonly Rational this[int variable] => ref variable < values.Length ? ref values[variable] : ref Zero;

    /// <summary>A copy of the numbers, with place for so many.</summary>
    public Rational[] Copy(int count)
    {
        var copy = new Rational[Math.Max(count, values.Length)];
        Array.Copy(values, copy, values.Length);
        return copy;
    }
}
