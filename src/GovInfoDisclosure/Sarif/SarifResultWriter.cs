using System.Text.Json;
using GovInfoDisclosure.Rendering.Text;

namespace GovInfoDisclosure.Sarif;

/// <summary>The findings of one document as SARIF results.</summary>
internal sealed class SarifResultWriter
{
    private readonly CheckedDocument document;
    private readonly MessageLanguage language;
    private readonly Dictionary<string, CellReading> readings = new(StringComparer.Ordinal);
    private readonly List<(Explanation Explanation, HashSet<string> Cells)> repairs = [];
    private readonly SarifPlaceWriter places;

    public SarifResultWriter(CheckedDocument document, MessageLanguage language)
    {
        this.document = document;
        this.language = language;
        places = new SarifPlaceWriter(document.Path ?? document.Source, language);
        foreach (CellReading cell in document.Reading?.Cells ?? [])
        {
            readings[cell.Address] = cell;
        }

        foreach (BlockDiagnosis block in document.Diagnosis?.Blocks ?? [])
        {
            if (block.Certain is Explanation certain && certain.Changes.All(change => CanReplace(change.Address)))
            {
                repairs.Add((certain, [.. certain.Changes.Select(change => change.Address)]));
            }
        }
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>One result, in one line.</summary>
    public string Write(Finding finding)
    {
        var json = JsonOutput.Take(isIndented: false);
        Utf8JsonWriter writer = json.Writer;
        bool isFailure = finding.Outcome is Outcome.Broken or Outcome.Reading;
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.RuleId);
        writer.WriteString("kind", Kind(finding.Outcome));
        writer.WriteString("level", isFailure ? Level(finding.Severity) : "none");
        WriteText(writer, "message", finding.Message.In(language));
        writer.WriteStartArray("locations");
        places.Write(writer, finding.Place, EndOf(finding));
        writer.WriteEndArray();
        WriteCells(writer, finding);
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("finding/v1", DisplayWidth.Printable(Fingerprint(finding)));
        writer.WriteEndObject();
        WriteFixes(writer, finding);
        if (finding.Waiver is Waiver waiver)
        {
            WriteSuppression(writer, waiver);
        }

        writer.WriteStartObject("properties");
        writer.WriteString("id", DisplayWidth.Printable(finding.Id));
        writer.WriteString("source", DisplayWidth.Printable(document.Source));
        writer.WriteEndObject();
        writer.WriteEndObject();
        return json.Finish();
    }

    private static string Kind(Outcome outcome) => outcome switch
    {
        Outcome.Holds => "pass",
        Outcome.Undecided => "open",
        Outcome.NotApplicable => "notApplicable",
        _ => "fail",
    };

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", DisplayWidth.Printable(text));
        writer.WriteEndObject();
    }

    /// <summary>What stays the same from run to run, wherever the file lies: the agency, the year, the finding; without a report, the file.</summary>
    private string Fingerprint(Finding finding) => document.Result.Report is AnnualReport report
        ? (report.Agency.Code ?? report.Agency.Name ?? document.Source) + "/" + report.Year?.ToString(CultureInfo.InvariantCulture) + "/" + finding.Id
        : document.Source + "/" + finding.Id + (finding.Place is Place place ? "/" + place : "");

    /// <summary>The cells of the check that have places, each with its label and number.</summary>
    private void WriteCells(Utf8JsonWriter writer, Finding finding)
    {
        CellValue[] placed = [.. finding.Cells.Where(cell => cell.Of is null && cell.Place is not null)];
        if (placed.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("relatedLocations");
        for (int i = 0; i < placed.Length; i++)
        {
            places.Write(writer, placed[i].Place, EndOf(placed[i].Address), i + 1, document.LabelOf(placed[i], language) + language.Pick("：", ": ")
                + (placed[i].Value is decimal value ? TableWords.Value(value) : language.Pick("空白", "blank")));
        }

        writer.WriteEndArray();
    }

    /// <summary>Where a number ends, for those who mark it; null where its source was not read.</summary>
    private int? EndOf(string address) =>
        readings.TryGetValue(address, out CellReading? reading) && reading.Place.Line > 0 && IsPlain(reading.RawText)
            ? reading.Place.Column + reading.RawText.Length
            : document.Json?.CellPlaces?.EndOf(address);

    private Place PlaceOf(string address) => readings.TryGetValue(address, out CellReading? reading) ? reading.Place : document.Json!.Places[address];

    private int? EndOf(Finding finding) =>
        finding.Cells.FirstOrDefault(cell => cell.Of is null && cell.Place is not null && cell.Place == finding.Place) is CellValue cell
            ? EndOf(cell.Address)
            : null;

    /// <summary>A number is replaced in a text alone: in HTML what looks like one may be several pieces in the source, and other documents have no
    /// characters to count.</summary>
    private bool CanReplace(string address) => EndOf(address) is not null
        && (!readings.TryGetValue(address, out CellReading? reading) || reading.Place.Table is null);

    /// <summary>Nothing but a number: as long on the page as it is in the reading.</summary>
    private static bool IsPlain(string text) => text.Length > 0 && text.All(c => c is (>= '0' and <= '9') or '.' or '-');

    private void WriteFixes(Utf8JsonWriter writer, Finding finding)
    {
        Explanation[] fixes = finding.Outcome != Outcome.Broken ? [] : [.. repairs
            .Where(repair => finding.Cells.Any(cell => cell.Of is null && repair.Cells.Contains(cell.Address))).Select(repair => repair.Explanation)];
        if (fixes.Length == 0)
        {
            return;
        }

        writer.WriteStartArray("fixes");
        foreach (Explanation fix in fixes)
        {
            writer.WriteStartObject();
            WriteText(writer, "description", fix.Message.In(language));
            writer.WriteStartArray("artifactChanges");
            writer.WriteStartObject();
            places.WriteFile(writer);
            writer.WriteStartArray("replacements");
            foreach (CellChange change in fix.Changes)
            {
                writer.WriteStartObject();
                SarifPlaceWriter.WriteRegion(writer, "deletedRegion", PlaceOf(change.Address), EndOf(change.Address));
                WriteText(writer, "insertedContent", TableWords.Value(change.To));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteSuppression(Utf8JsonWriter writer, Waiver waiver)
    {
        writer.WriteStartArray("suppressions");
        writer.WriteStartObject();
        writer.WriteString("kind", "external");
        writer.WriteString("status", "accepted");
        writer.WriteString("justification", DisplayWidth.Printable(new SharedWords(language.IsChinese).Waiver(waiver)));
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
