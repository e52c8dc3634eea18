using GovInfoDisclosure.Findings;

namespace GovInfoDisclosure.Reading;

/// <summary>What a reader made of a document: the best report it could make, and all it could not make sense of.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ReadResult
{
    /// <summary>The report; <see langword="null"/> when the document is no report (then a finding of severity error says why).</summary>
    public AnnualReport? Report { get; init; }

    /// <summary>What was lost, interpreted or read by a variant, in the order of the document.</summary>
    public ValueList<Finding> Findings { get; init; } = ValueList<Finding>.Empty;

    /// <summary>Every cell that the document shows, in the form's order; a cell that it does not show at all is not listed.</summary>
    public ValueList<CellReading> Cells { get; init; } = ValueList<CellReading>.Empty;

    /// <summary>The whole text by section, in the order of the document.</summary>
    public ValueList<DocumentSection> Sections { get; init; } = ValueList<DocumentSection>.Empty;

    /// <summary>The figures that the prose states, in the order of the text. Those of a part of the agency alone are among them: see <see cref="Claim.CoversReport"/>.</summary>
    public ValueList<Claim> Claims { get; init; } = ValueList<Claim>.Empty;
}
