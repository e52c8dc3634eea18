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
        writer.WriteStartArray("diagnosis");
        foreach (BlockDiagnosis block in diagnosis.Blocks)
        {
            Write(writer, form, block);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("deduced");
        foreach (DeducedCell cell in diagnosis.Deduced)
        {
            writer.WriteStartObject();
            Cell(writer, form, cell.Address);
            writer.WriteDecimal("value", cell.Value);
            writer.WriteStartArray("rules");
            foreach (string rule in cell.Rules)
            {
                writer.WriteText(rule);
            }

            writer.WriteEndArray();
            Message(writer, "derivation", cell.Derivation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
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
        writer.WriteBoolean("tied", block.IsTied);
        writer.WriteBoolean("cutOff", block.IsCutOff);
        writer.WriteNumber("count", block.Explanations.Count);
        writer.WriteStartArray("explanations");
        for (int i = 0; i < block.Explanations.Count && i < MostExplanations; i++)
        {
            Write(writer, form, block.Explanations[i]);
        }

        writer.WriteEndArray();
        Message(writer, "certificate", block.Certificate);
        Message(writer, "message", block.Message);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FormShape form, Explanation explanation)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", explanation.Number);
        writer.WriteDecimal("weight", explanation.Weight);
        writer.WriteStartArray("slips");
        foreach (SlipOperation operation in explanation.Operations)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("kinds");
            foreach (SlipKind kind in operation.Kinds)
            {
                writer.WriteText(SlipKindNames.Of(kind));
            }

            writer.WriteEndArray();
            writer.WriteStartArray("changes");
            foreach (CellChange change in operation.Changes)
            {
                writer.WriteStartObject();
                Cell(writer, form, change.Address);
                writer.WriteDecimal("from", change.From);
                writer.WriteDecimal("to", change.To);
                writer.WriteBoolean("determined", change.IsDetermined);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Message(writer, "message", explanation.Message);
        writer.WriteEndObject();
    }
}
