namespace GovInfoDisclosure.Rules;

/// <summary>How a report is validated.</summary>
public sealed record ValidationOptions
{
    internal static readonly ValidationOptions Defaults = new();

    /// <summary>Whether a blank is read as 0 (<c>--blank zero</c>); else a blank can be any number of at least 0.</summary>
    public bool BlankAsZero { get; init; }

    /// <summary>Whether the findings list every instance, also those that hold or do not apply.</summary>
    public bool IncludeAll { get; init; }

    /// <summary>The reports to compare with; <see langword="null"/> where there are none: then rules across reports have no instances.</summary>
    public Companions? Companions { get; init; }
}
