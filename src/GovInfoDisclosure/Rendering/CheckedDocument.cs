using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Rendering;

/// <summary>One document that was judged, with all that an output may show of it; or what was found of a year's roster, which is no document.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record CheckedDocument
{
    /// <summary>What the document is called: its path, with <c>!entry</c> for a file in an archive, <c>:line</c> or <c>[index]</c> for one of many reports
    /// in a file.</summary>
    public required string Source { get; init; }

    /// <summary>The file that places are in; <see langword="null"/> where that is <see cref="Source"/>.</summary>
    public string? Path { get; init; }

    /// <summary>What the rules and the reader say.</summary>
    public required ValidationResult Result { get; init; }

    /// <summary>Which cells are wrong (错格定位); <see langword="null"/> where nobody looked.</summary>
    public ReportDiagnosis? Diagnosis { get; init; }

    /// <summary>What was read of the document; <see langword="null"/> where the report came as a record, without a document.</summary>
    public ReadResult? Reading { get; init; }

    /// <summary>What was read of the JSON of a report that came as a record; <see langword="null"/> for any other document. Where it keeps places
    /// (<see cref="JsonReadOptions.KeepPlaces"/>), outputs mark the number and not its beginning alone.</summary>
    public JsonReadResult? Json { get; init; }

    /// <summary>The rules that judged, for their titles; <see langword="null"/> for <see cref="RuleSet.Default"/>.</summary>
    public RuleSet? Rules { get; init; }

    /// <summary>The year whose roster (应报名单) this is, with those who are missing as its findings; <see langword="null"/> for a document.</summary>
    public int? RosterYear { get; init; }

    /// <summary>What judged what, for outputs that are data; <see langword="null"/> where they say nothing of it.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>Where the report comes from and what tells it from others, for tables of results; <see langword="null"/> where nobody said: then its id
    /// follows from its content, and its source is <see cref="Source"/>.</summary>
    public ReportLineage? Lineage { get; init; }

    /// <summary>Judges what was read of a document.</summary>
    /// <param name="source">What the document is called.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="diagnosis">How wrong cells are looked for; null where they are not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/>, <paramref name="reading"/> or <paramref name="rules"/> is null.</exception>
    public static CheckedDocument Of(
        string source, ReadResult reading, RuleSet rules, ValidationOptions? options = null, DiagnosisOptions? diagnosis = null) => new()
    {
        Source = source ?? throw new ArgumentNullException(nameof(source)),
        Result = rules.Validate(reading, options),
        Diagnosis = diagnosis is null || reading.Report is null ? null : rules.Diagnose(reading, diagnosis),
        Reading = reading,
        Rules = rules,
    };

    /// <summary>Judges a report that came as JSON: a report alone, without a document behind it whose text could be judged.</summary>
    /// <param name="source">What the document is called.</param>
    /// <param name="json">What was read.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="diagnosis">How wrong cells are looked for; null where they are not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/>, <paramref name="json"/> or <paramref name="rules"/> is null.</exception>
    public static CheckedDocument Of(
        string source, JsonReadResult json, RuleSet rules, ValidationOptions? options = null, DiagnosisOptions? diagnosis = null) => new()
    {
        Source = source ?? throw new ArgumentNullException(nameof(source)),
        Result = (json ?? throw new ArgumentNullException(nameof(json))).Validate(rules, options),
        Diagnosis = diagnosis is null || !json.IsSuccess ? null : json.Diagnose(rules, diagnosis),
        Json = json,
        Rules = rules,
    };

    /// <summary>Judges a report that never was a document.</summary>
    /// <param name="source">What it is called.</param>
    /// <param name="report">The report.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="diagnosis">How wrong cells are looked for; null where they are not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/>, <paramref name="report"/> or <paramref name="rules"/> is null.</exception>
    public static CheckedDocument Of(
        string source, AnnualReport report, RuleSet rules, ValidationOptions? options = null, DiagnosisOptions? diagnosis = null) => new()
    {
        Source = source ?? throw new ArgumentNullException(nameof(source)),
        Result = (rules ?? throw new ArgumentNullException(nameof(rules))).Validate(report, options),
        Diagnosis = diagnosis is null ? null : ReportDiagnosis.Of(report, rules, diagnosis),
        Rules = rules,
    };

    /// <summary>The rules that judged.</summary>
    internal RuleSet JudgedBy => Rules ?? RuleSet.Default;

    /// <summary>A place as compilers write it: path, line and column, or what the format has instead; the document alone where there is none.</summary>
    internal string At(Place? place) => place is Place known ? (Path ?? Source) + ":" + known : Source;

    /// <summary>What a cell of a check is called: row and column.</summary>
    internal string LabelOf(CellValue cell, MessageLanguage language) =>
        !language.IsChinese && Result.Report is AnnualReport report && FormShape.Of(report).TryFind(cell.Address) is CellDefinition known
            ? known.LabelEn
            : cell.Label;
}
