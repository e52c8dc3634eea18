using System;
using System.Text;
using System.Threading;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Cli.Text;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Reads and judges one document and renders what was found; used by several threads at once.</summary>
internal sealed class DocumentCheck
{
    /// <summary>The rules; still being loaded, it may be, while the first document is read.</summary>
    public required Lazy<RuleSet> Rules { get; init; }

    /// <summary>The reports to compare with; null where none are given.</summary>
    public required CompanionSource? Companions { get; init; }

    public required bool BlankAsZero { get; init; }

    public required bool All { get; init; }

    public required bool ShowTable { get; init; }

    /// <summary>The format: <c>text</c>, <c>json</c> or <c>ndjson</c>.</summary>
    public required string Format { get; init; }

    public required Texts Texts { get; init; }

    public required Style Style { get; init; }

    public required CancellationToken Cancellation { get; init; }

    public bool IsText => Format == "text";

    public ResultFraming Framing => Format switch
    {
        "json" => ResultFraming.JsonArray,
        "ndjson" => ResultFraming.Lines,
        _ => ResultFraming.None,
    };

    public CheckedDocument Check(Document document)
    {
        ValidationResult result;
        ReportDiagnosis? diagnosis = null;
        try
        {
            ReadResult read = DocumentReader.Read(document, Cancellation);

            // A report that came as JSON is a report alone: it has no document behind it whose text could be judged.
            ValidationOptions options = OptionsFor(read.Report);
            result = document.Json is not null && read.Report is not null ? Rules.Value.Validate(read.Report, options) : Rules.Value.Validate(read, options);
            diagnosis = read.Report is null ? null : ReportDiagnosis.Of(read, Rules.Value, new DiagnosisOptions { Prior = options.Companions?.Prior, BlankAsZero = BlankAsZero });
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            // One document on which the program itself fails must not take the others with it.
            result = Rules.Value.Validate(DocumentReader.Failed(wrong));
        }

        return new CheckedDocument(document.Source, result, ResultWriter.Render(Render(document, result, diagnosis), Framing));
    }

    /// <summary>What stands below all documents: the sum of many, and the rules that were changed.</summary>
    public byte[] Closing(Totals totals)
    {
        var text = new StringBuilder();
        if (totals.Documents != 1)
        {
            text.Append(Style.Bold(Texts.Total(totals))).Append('\n');
        }

        if (Rules.Value.Overrides.Count > 0)
        {
            text.Append(Texts.Overrides).Append('\n');
            foreach (RuleOverride change in Rules.Value.Overrides)
            {
                text.Append("  ").Append(DisplayWidth.Printable(Texts.Override(change))).Append('\n');
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private ValidationOptions OptionsFor(AnnualReport? report) => new()
    {
        BlankAsZero = BlankAsZero,
        IncludeAll = All,
        Companions = report is null ? null : Companions?.Find(report),
    };

    private string Render(Document document, ValidationResult result, ReportDiagnosis? diagnosis) => Format switch
    {
        "json" => FindingsJson.Write(document.Source, result, diagnosis),
        "ndjson" => FindingsJson.WriteCompact(document.Source, result, diagnosis),
        _ => new DocumentText(Texts, Style, Rules.Value, new DocumentTextOptions(All, ShowTable, BlankAsZero)).Render(document, result, diagnosis),
    };
}
