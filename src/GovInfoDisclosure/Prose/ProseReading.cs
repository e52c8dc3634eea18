namespace GovInfoDisclosure.Prose;

/// <summary>What the prose of a report states in numbers.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed record ProseReading
{
    /// <summary>The figures, in the order of the text.</summary>
    public ValueList<Claim> Claims { get; init; } = ValueList<Claim>.Empty;

    /// <summary>The section of each figure.</summary>
    public ValueList<SectionKind> Sections { get; init; } = ValueList<SectionKind>.Empty;

    /// <summary>The fee report of section 六; <see langword="null"/> where that section states none of its three numbers.</summary>
    public ProcessingFees? ProcessingFees { get; init; }

    /// <summary>The prose of the sections that were read.</summary>
    public ValueList<ProseText> Texts { get; init; } = ValueList<ProseText>.Empty;
}
