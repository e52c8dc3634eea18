using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>The members <c>diagnosis</c> and <c>deduced</c> of a result.</summary>
internal static class DiagnosisJsonWriter
{
    /// <summary>How many explanations of one part are written; <c>count</c> tells how many there are.</summary>
    internal const int MostExplanations = 50;

    /// <summary>A diagnosis by itself: the report it is of, and the members.</summary>
    public static void WriteAlone(Utf8JsonWriter writer, ReportDiagnosis diagnosis)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", ReportMembers.Version);
        writer.WriteNull("source");
        writer.WritePropertyName("report");
        ReportJsonWriter.Write(writer, diagnosis.Report);
        Write(writer, diagnosis);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ReportDiagnosis diagnosis)
    {
        FormShape form = FormShape.Of(diagnosis.Report);
        writer.WriteArray("diagnosis", diagnosis.Blocks, (_, block) => Write(writer, form, block));
        writer.WriteArray("deduced", diagnosis.Deduced, (_, cell) =>
        {
            writer.WriteStartObject();
            Cell(writer, form, cell.Address);
            writer.WriteDecimal("value", cell.Value);
            writer.WriteArray("rules", cell.Rules, JsonValues.WriteText);
            FindingsJsonWriter.WritePlace(writer, cell.Place);
            Message(writer, "derivation", cell.Derivation);
            writer.WriteEndObject();
        });
    }

    /// <summary>The address of a cell and what the form calls it.</summary>
    internal static void Cell(Utf8JsonWriter writer, FormShape form, string address)
    {
        writer.WriteText("address", address);
        writer.WriteText("label", form.Find(address).Label);
    }

    internal static void Message(Utf8JsonWriter writer, string name, Message message)
    {
        writer.WritePropertyName(name);
        FindingsJsonWriter.Write(writer, message);
    }

    private static void Write(Utf8JsonWriter writer, FormShape form, BlockDiagnosis block)
    {
        writer.WriteStartObject();
        writer.WriteNumber("part", block.Number);
        writer.WriteText("grade", block.Explanations.Count == 0 ? null : RepairGradeNames.Of(block.Explanations[0].Grade));
        writer.WriteBoolean("tied", block.IsTied);
        writer.WriteBoolean("cutOff", block.IsCutOff);
        writer.WriteNumber("count", block.Explanations.Count);
        writer.WriteNumber("alternatives", block.Alternatives);
        writer.WriteArray("explanations", block.Explanations.Take(MostExplanations), (_, explanation) => Write(writer, form, explanation));
        FindingsJsonWriter.WritePlace(writer, block.Place);
        Message(writer, "certificate", block.Certificate);
        Message(writer, "message", block.Message);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FormShape form, Explanation explanation)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", explanation.Number);
        writer.WriteText("grade", RepairGradeNames.Of(explanation.Grade));
        writer.WriteDecimal("weight", explanation.Weight);
        writer.WriteArray("slips", explanation.Operations, (_, operation) =>
        {
            writer.WriteStartObject();
            writer.WriteArray("kinds", operation.Kinds, (_, kind) => writer.WriteText(SlipKindNames.Of(kind)));
            writer.WriteArray("changes", operation.Changes, (_, change) =>
            {
                writer.WriteStartObject();
                Cell(writer, form, change.Address);
                writer.WriteDecimal("from", change.From);
                writer.WriteDecimal("to", change.To);
                writer.WriteBoolean("determined", change.IsDetermined);
                FindingsJsonWriter.WritePlace(writer, change.Place);
                writer.WriteEndObject();
            });
            writer.WriteEndObject();
        });
        Message(writer, "message", explanation.Message);
        writer.WriteEndObject();
    }
}
