using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>The members of a result, in the order that is promised.</summary>
internal static class FindingsJsonWriter
{
    public static void Write(Utf8JsonWriter writer, string? source, ValidationResult result, ReportDiagnosis? diagnosis = null,
        Provenance? provenance = null)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", ReportMembers.Version);
        writer.WriteText("source", source);
        writer.WritePropertyName("report");
        if (result.Report is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            ReportJsonWriter.Write(writer, result.Report);
        }

        WriteSummary(writer, result);
        writer.WriteArray("overrides", result.Overrides, Write);
        if (provenance is not null)
        {
            Write(writer, provenance);
        }

        writer.WriteArray("findings", result.Findings, Write);
        if (result.Excused.Count > 0)
        {
            writer.WriteArray("excused", result.Excused, Write);
        }

        if (diagnosis is not null)
        {
            DiagnosisJsonWriter.Write(writer, diagnosis);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Provenance provenance)
    {
        writer.WriteStartObject("provenance");
        writer.WriteText("tool", provenance.Tool);
        writer.WriteText("ruleSet", provenance.RuleSet);
        writer.WriteText("input", provenance.Input);
        if (provenance.Options is not null)
        {
            writer.WriteText("options", provenance.Options);
        }

        writer.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter writer, ValidationResult result)
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("holds", result.Holds);
        writer.WriteNumber("broken", result.Broken);
        writer.WriteNumber("undecided", result.Undecided);
        writer.WriteNumber("notApplicable", result.NotApplicable);
        if (result.Excused.Count > 0)
        {
            writer.WriteNumber("excused", result.Excused.Count);
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, RuleOverride change)
    {
        writer.WriteStartObject();
        writer.WriteText("rule", change.Rule);
        writer.WriteText("change", change.Change);
        writer.WriteText("layer", RuleNames.Of(change.Layer));
        writer.WriteText("reason", change.Reason);
        writer.WriteText("author", change.Author);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteText("rule", finding.RuleId);
        writer.WriteText("id", finding.Id);
        writer.WriteStartObject("instance");
        foreach (KeyValuePair<string, string> variable in finding.Instance)
        {
            writer.WritePropertyName(JsonValues.Encoded(variable.Key));
            writer.WriteText(variable.Value);
        }

        writer.WriteEndObject();
        writer.WriteText("severity", RuleNames.Of(finding.Severity));
        writer.WriteText("outcome", RuleNames.Of(finding.Outcome));
        writer.WriteDecimal("left", finding.Left);
        writer.WriteDecimal("right", finding.Right);
        writer.WriteDecimal("difference", finding.Difference);
        writer.WriteArray("cells", finding.Cells, Write);
        writer.WriteArray("claims", finding.Claims, Write);
        WritePlace(writer, finding.Place);
        if (finding.Level is JudgedLevel level)
        {
            writer.WritePropertyName("level");
            Write(writer, level);
        }

        if (finding.Waiver is Waiver waiver)
        {
            writer.WritePropertyName("waiver");
            Write(writer, waiver);
        }

        writer.WritePropertyName("message");
        Write(writer, finding.Message);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, CellValue cell)
    {
        writer.WriteStartObject();
        writer.WriteText("address", cell.Address);
        writer.WriteText("of", cell.Of);
        writer.WriteText("label", cell.Label);
        writer.WriteDecimal("value", cell.Value);
        WritePlace(writer, cell.Place);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartObject();
        writer.WriteText("what", claim.What);
        writer.WriteDecimal("number", claim.Number);
        writer.WriteText("quote", claim.Quote);
        WritePlace(writer, claim.Place);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Message message)
    {
        writer.WriteStartObject();
        writer.WriteText("zh", message.Zh);
        writer.WriteText("en", message.En);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, JudgedLevel level)
    {
        writer.WriteStartObject();
        writer.WriteText("value", AgencyLevelNames.NameOf(level.Value));
        writer.WriteText("from", RuleNames.Of(level.From));
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Waiver waiver)
    {
        writer.WriteStartObject();
        writer.WriteText("agency", waiver.Agency);
        writer.WriteText("rule", waiver.Rule);
        writer.WriteText("instance", waiver.Instance);
        writer.WriteNumber("year", waiver.Year);
        writer.WriteText("reason", waiver.Reason);
        writer.WriteText("approver", waiver.Approver);
        writer.WriteText("expires", waiver.Expires.ToString());
        writer.WriteNumber("line", waiver.Line);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Place place)
    {
        writer.WriteStartObject();
        Number(writer, "page", place.Page);
        Word(writer, "sheet", place.Sheet);
        Word(writer, "cell", place.Cell);
        Number(writer, "table", place.Table);
        Number(writer, "row", place.Row);
        Number(writer, "line", place.Line > 0 ? place.Line : null);
        Number(writer, "column", place.Column > 0 ? place.Column : null);
        writer.WriteEndObject();
    }

    /// <summary>A member that a document's format may lack: then it is left out.</summary>
    private static void Number(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is int known)
        {
            writer.WriteNumber(name, known);
        }
    }

    /// <inheritdoc cref="Number"/>
    private static void Word(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    internal static void WritePlace(Utf8JsonWriter writer, Place? place)
    {
        writer.WritePropertyName("place");
        if (place is Place known)
        {
            Write(writer, known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
