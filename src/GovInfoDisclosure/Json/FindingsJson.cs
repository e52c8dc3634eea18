namespace GovInfoDisclosure.Json;

/// <summary>Writes what rules and readers found in a document as JSON: the report, the counts, what was overridden, and every finding.</summary>
/// <remarks>As canonical as <see cref="AnnualReportJson"/>: the same bytes on every machine. Safe to use from several threads.</remarks>
public static class FindingsJson
{
    /// <summary>The word for a severity in JSON: <c>error</c>, <c>warning</c> or <c>info</c>.</summary>
    /// <param name="severity">The severity.</param>
    public static string NameOf(Severity severity) => RuleNames.Of(severity);

    /// <summary>The word for an outcome in JSON: <c>holds</c>, <c>broken</c>, <c>undecided</c>, <c>notApplicable</c> or <c>reading</c>.</summary>
    /// <param name="outcome">The outcome.</param>
    public static string NameOf(Outcome outcome) => RuleNames.Of(outcome);

    /// <summary>The result for one document, indented by two spaces.</summary>
    /// <param name="source">What to call the document.</param>
    /// <param name="result">The result; its report is null where the document is none.</param>
    /// <param name="diagnosis">Which cells are wrong and which blanks follow; null to leave these two members out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="result"/> is null.</exception>
    public static string Write(string source, ValidationResult result, ReportDiagnosis? diagnosis = null) =>
        Render(source, result, diagnosis, indented: true).Finish();

    /// <summary>The result for one document, indented by two spaces, with what judged it.</summary>
    /// <param name="source">What to call the document.</param>
    /// <param name="result">The result; its report is null where the document is none.</param>
    /// <param name="diagnosis">Which cells are wrong and which blanks follow; null to leave these two members out.</param>
    /// <param name="provenance">What judged what; null to leave the member out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="result"/> is null.</exception>
    public static string Write(string source, ValidationResult result, ReportDiagnosis? diagnosis, Provenance? provenance) =>
        Render(source, result, diagnosis, indented: true, provenance).Finish();

    /// <summary>The result for one document in one line.</summary>
    /// <param name="source">What to call the document.</param>
    /// <param name="result">The result; its report is null where the document is none.</param>
    /// <param name="diagnosis">Which cells are wrong and which blanks follow; null to leave these two members out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="result"/> is null.</exception>
    public static string WriteCompact(string source, ValidationResult result, ReportDiagnosis? diagnosis = null) =>
        LineSeparators.Escaped(Render(source, result, diagnosis, indented: false).Finish());

    /// <summary>The result for one document, in one line, with what judged it.</summary>
    /// <param name="source">What to call the document.</param>
    /// <param name="result">The result; its report is null where the document is none.</param>
    /// <param name="diagnosis">Which cells are wrong and which blanks follow; null to leave these two members out.</param>
    /// <param name="provenance">What judged what; null to leave the member out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="result"/> is null.</exception>
    public static string WriteCompact(string source, ValidationResult result, ReportDiagnosis? diagnosis, Provenance? provenance) =>
        LineSeparators.Escaped(Render(source, result, diagnosis, indented: false, provenance).Finish());

    /// <summary>
    /// What a repair changed in a report, cell by cell with the reason (更改记录), indented by two spaces: the changes that lead from
    /// <see cref="ReportDiagnosis.Report"/> to <see cref="ReportDiagnosis.Filled"/>, corrections first, then blanks filled.
    /// </summary>
    /// <param name="source">What to call the document.</param>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string WriteChanges(string source, ReportDiagnosis diagnosis) => ChangeLogJson.Write(source, diagnosis);

    /// <summary>Writes results one a line (NDJSON), each as it comes.</summary>
    /// <param name="results">What to call each document, and its result.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLines(IEnumerable<(string Source, ValidationResult Result)> results, Stream output)
    {
        Argument.NotNull(results, nameof(results));
        Argument.NotNull(output, nameof(output));
        var json = JsonOutput.Take(isIndented: false);
        foreach ((string source, ValidationResult result) in results)
        {
            Add(json, source, result);
            json.EndLine(output);
        }
    }

    /// <summary>Writes results as one array, indented by two spaces, each as it comes.</summary>
    /// <param name="results">What to call each document, and its result.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteArray(IEnumerable<(string Source, ValidationResult Result)> results, Stream output)
    {
        Argument.NotNull(results, nameof(results));
        Argument.NotNull(output, nameof(output));
        var json = JsonOutput.Take(isIndented: true);
        json.Writer.WriteStartArray();
        foreach ((string source, ValidationResult result) in results)
        {
            Add(json, source, result);
            json.CopyTo(output);
        }

        json.Writer.WriteEndArray();
        json.EndLine(output);
    }

    private static JsonOutput Render(string source, ValidationResult result, ReportDiagnosis? diagnosis, bool indented,
        Provenance? provenance = null)
    {
        var output = JsonOutput.Take(indented);
        Add(output, source, result, diagnosis, provenance);
        return output;
    }

    private static void Add(JsonOutput output, string source, ValidationResult result, ReportDiagnosis? diagnosis = null,
        Provenance? provenance = null) => FindingsJsonWriter.Write(
        output.Writer,
        source ?? throw new ArgumentNullException(nameof(source)),
        result ?? throw new ArgumentNullException(nameof(result)),
        diagnosis,
        provenance);
}
