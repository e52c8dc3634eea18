using System.Diagnostics.CodeAnalysis;

namespace GovInfoDisclosure.Reading;

/// <summary>What a reader made of a document: the best report it could make, and all it could not make sense of.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record ReadResult
{
    /// <summary>The report; <see langword="null"/> when the document is no report (then a finding of severity error says why).</summary>
    public AnnualReport? Report
    {
        get => Numbers?.Report;
        init => Numbers = value is null ? null : new ReportValues(value);
    }

    /// <summary>The report's numbers. They are kept with the report itself, so that a copy with another report has other numbers.</summary>
    internal ReportValues? Numbers { get; init; }

    /// <summary>Whether there is a report. It may be incomplete: <see cref="Findings"/> of severity error name what was lost.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    public bool IsSuccess => Report is not null;

    /// <summary>What was lost, interpreted or read by a variant, in the order of the document.</summary>
    public ValueList<Finding> Findings { get; init; } = ValueList<Finding>.Empty;

    /// <summary>Every cell that the document shows, in the form's order; a cell that it does not show at all is not listed.</summary>
    public ValueList<CellReading> Cells { get; init; } = ValueList<CellReading>.Empty;

    /// <summary>
    /// How many printed values came to no cell; findings of severity error say which. A value printed twice is not lost, nor is a subtotal, which has
    /// no cell on any form. 0 where there is no report, for then nothing was read.
    /// </summary>
    public int Lost { get; init; }

    /// <summary>The whole text by section, in the order of the document.</summary>
    public ValueList<DocumentSection> Sections { get; init; } = ValueList<DocumentSection>.Empty;

    /// <summary>
    /// The figures that the prose states, in the order of the text. Those of a part of the agency alone are among them: see <see cref="Claim.CoversReport"/>.
    /// </summary>
    public ValueList<Claim> Claims { get; init; } = ValueList<Claim>.Empty;

    /// <summary>The titles that the document bears, in its order.</summary>
    internal ValueList<DocumentTitle> Titles { get; init; } = ValueList<DocumentTitle>.Empty;

    /// <summary>The prose of <see cref="Sections"/> as it was read, of those that were; what is of other sections is of no use.</summary>
    internal ValueList<ProseText> Prose { get; init; } = ValueList<ProseText>.Empty;

    /// <summary>The section of each of <see cref="Claims"/>.</summary>
    internal ValueList<SectionKind> ClaimSections { get; init; } = ValueList<SectionKind>.Empty;

    /// <summary>How many cells with a value came to it so: the three methods together are all cells with a value.</summary>
    /// <param name="method">How a value was matched to its cell.</param>
    public int CountOf(ReadingMethod method) => Cells.Count(cell => cell.Value is not null && cell.Method == method);

    /// <summary>The report.</summary>
    /// <exception cref="FormatException">The document is no report; the message says why.</exception>
    public AnnualReport ReportOrThrow() =>
        Report ?? throw new FormatException(string.Join(" ",
            Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message.En)));
}
