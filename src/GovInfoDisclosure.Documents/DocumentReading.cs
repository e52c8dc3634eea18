using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Documents;

/// <summary>What was read of one document.</summary>
public sealed class DocumentReading
{
    internal DocumentReading(string source, ReadResult result)
    {
        Source = source;
        Result = result;
    }

    internal DocumentReading(JsonReadResult json)
        : this(json.Source, new ReadResult { Report = json.Report, Findings = json.Findings }) => Json = json;

    /// <summary>Where the document was: the path as given, with <c>!entry</c> for a file in an archive.</summary>
    public string Source { get; }

    /// <summary>The report, its cells with their places, and all that could not be made sense of.</summary>
    public ReadResult Result { get; }

    /// <summary>What was read of JSON, with the places of its numbers; <see langword="null"/> for any other document.</summary>
    /// <remarks>A report that came so is a report alone: <see cref="Result"/> has nothing of a document beside it that could be judged.</remarks>
    public JsonReadResult? Json { get; }

    /// <summary>The hash of its bytes, or of its line or item of a file of JSON (<see cref="ContentHash"/>); <see langword="null"/> unless asked for
    /// (<see cref="DocumentOptions.KeepHash"/>).</summary>
    public string? InputHash { get; internal init; }

    /// <summary>Judges it, as the tool does.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How; the defaults where null.</param>
    /// <param name="diagnosis">How wrong cells are looked for; null where they are not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public CheckedDocument Check(RuleSet rules, ValidationOptions? options = null, DiagnosisOptions? diagnosis = null) =>
        Json is not null ? CheckedDocument.Of(Source, Json, rules, options, diagnosis) : CheckedDocument.Of(Source, Result, rules, options, diagnosis);

    /// <inheritdoc/>
    public override string ToString() => Source;
}
