namespace GovInfoDisclosure.Comparisons;

/// <summary>What a sum of reports is of.</summary>
/// <remarks>To use one from several threads, do not change it meanwhile.</remarks>
public sealed class SumOptions
{
    /// <summary>The defaults.</summary>
    public SumOptions()
    {
    }

    /// <summary>A copy.</summary>
    /// <param name="options">The options to copy.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public SumOptions(SumOptions options)
    {
        Argument.NotNull(options, nameof(options));
        Agency = options.Agency;
        Year = options.Year;
        Register = options.Register;
        Expected = options.Expected;
        SumKnown = options.SumKnown;
    }

    /// <summary>The options that hold where none are given: a new copy each time.</summary>
    public static SumOptions Default => new();

    /// <summary>The agency whose report sums the others up, by name or code; <see langword="null"/> for the one that by the register sums up all of them, or
    /// for none. Its own report is never added.</summary>
    public string? Agency { get; set; }

    /// <summary>The year; <see langword="null"/> for the one that all reports are of.</summary>
    public int? Year { get; set; }

    /// <summary>Who is who; <see langword="null"/> where there is no register.</summary>
    public AgencyRegister? Register { get; set; }

    /// <summary>The names or codes of the units that are expected; <see langword="null"/> for those of the register, or where nobody says.</summary>
    public IReadOnlyCollection<string>? Expected { get; set; }

    /// <summary>Whether a cell that not all units state becomes the sum of what is stated; else it is blank.</summary>
    public bool SumKnown { get; set; }
}
