using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>What the JSON of one report gave: the report, or why there is none.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class JsonReadResult
{
    private readonly JsonSource source;
    private readonly JsonReport? read;

    internal JsonReadResult(JsonSource source, ValueList<JsonError> errors)
    {
        this.source = source;
        Errors = errors;
    }

    internal JsonReadResult(JsonSource source, JsonReport read)
    {
        this.source = source;
        this.read = read;
    }

    /// <summary>Where the report came from: the source as given, with <c>:line</c> for a line of NDJSON and <c>[index]</c> for an item of an array.</summary>
    public string Source => source.ToString();

    /// <summary>All that is wrong, by place; empty when the report was read.</summary>
    public ValueList<JsonError> Errors { get; }

    /// <summary>The errors as findings of a reader (<c>READ-50</c>, severity error), as <see cref="FindingsJson"/> and the tool list them.</summary>
    public ValueList<Finding> Findings
    {
        get
        {
            var findings = ImmutableArray.CreateBuilder<Finding>(Errors.Count);
            foreach (JsonError error in Errors)
            {
                findings.Add(error.ToFinding());
            }

            return findings.ToImmutable();
        }
    }

    /// <summary>Whether a report was read.</summary>
    public bool IsSuccess => read is not null;

    /// <summary>The numbers of the report in the form's order; <see langword="null"/> when there are errors.</summary>
    /// <remarks>Where millions of reports are checked these are enough: the records of <see cref="Report"/> are made only when asked for.</remarks>
    public CellValues? Values => read?.Values;

    /// <summary>The report; <see langword="null"/> when there are errors.</summary>
    public AnnualReport? Report => read?.Report;

    /// <summary>Where the number (or <c>null</c>) of each cell stands in the JSON, by the cell's address: line and column from 1, in UTF-16 units. Empty
    /// unless <see cref="JsonReadOptions.KeepPlaces"/> asks for it, and where there are errors.</summary>
    public IReadOnlyDictionary<string, Place> Places => CellPlaces ?? DocumentEvidence.None.Places;

    /// <summary>The places as they are kept; null where nobody asked. Set by the reader, before anyone else has the result.</summary>
    internal JsonCellPlaces? CellPlaces { get; set; }

    /// <summary>The hash of the bytes of this report's JSON, without what stands around them (<see cref="ContentHash"/>); <see langword="null"/> unless
    /// <see cref="JsonReadOptions.KeepHash"/> asks for it, and for reports that are not read from a stream of many.</summary>
    public string? InputHash { get; internal set; }

    /// <summary>What the JSON itself says of where it came from, as <c>read --lineage</c> writes it: no part of the report; <see langword="null"/> where it
    /// says nothing.</summary>
    public ReportLineage? Lineage { get; internal set; }

    /// <summary>Validates the report as a report alone; its findings have the places of <see cref="Places"/>.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <returns>The result; where there is no report, one of <see cref="Findings"/> alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public ValidationResult Validate(RuleSet rules, ValidationOptions? options = null)
    {
        Argument.NotNull(rules, nameof(rules));
        return read is null ? new ValidationResult { Findings = Findings, Overrides = rules.Overrides } : rules.Validate(read, read.Values, Evidence, options);
    }

    /// <summary>Looks for wrong cells in the report; their changes have the places of <see cref="Places"/>.</summary>
    /// <param name="rules">The rules; of them the exact ones count.</param>
    /// <param name="options">What else is known; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">The JSON is no report.</exception>
    public ReportDiagnosis Diagnose(RuleSet rules, DiagnosisOptions? options = null) => ReportDiagnosis.Of(
        new ReportValues(Report ?? throw new ArgumentException("The JSON is no report.")), () => Evidence, rules, options);

    /// <summary>Whether it says its day of publication, which can be too late.</summary>
    internal bool HasPublished => read?.Published is not null;

    private DocumentEvidence Evidence => CellPlaces is null ? DocumentEvidence.None : new DocumentEvidence { FindPlaces = () => CellPlaces };

    /// <summary>The report, for callers to whom JSON that is no report is a mistake of their own.</summary>
    /// <exception cref="JsonException">The JSON is no report: the message lists all that is wrong; path, line and byte are those of the first
    /// error.</exception>
    public AnnualReport ReportOrThrow() => Report ?? throw JsonError.ToException(Errors);
}
