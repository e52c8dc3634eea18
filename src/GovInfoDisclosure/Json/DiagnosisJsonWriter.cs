using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Json;

/// <summary>The members <c>diagnosis</c> and <c>deduced</c> of a result.</summary>
internal static class DiagnosisJsonWriter
{
    /// <summary>How many explanations of one part are written; <c>count</c> tells how many there are.</summary>
    internal const int MostExplanations = 50;

    public static void Write(JsonOutput output, ReportDiagnosis diagnosis)
    {
        FormShape form = FormShape.Of(diagnosis.Report);
        output.Name("diagnosis");
        output.StartArray();
        foreach (BlockDiagnosis block in diagnosis.Blocks)
        {
            Write(output, form, block);
        }

        output.EndArray();
        output.Name("deduced");
        output.StartArray();
        foreach (DeducedCell cell in diagnosis.Deduced)
        {
            output.StartObject();
            Cell(output, form, cell.Address);
            output.Name("value");
            output.Number((decimal?)cell.Value);
            output.Name("rules");
            output.StartArray();
            foreach (string rule in cell.Rules)
            {
                output.String(rule);
            }

            output.EndArray();
            Message(output, "derivation", cell.Derivation);
            output.EndObject();
        }

        output.EndArray();
    }

    /// <summary>The address of a cell and what the form calls it.</summary>
    internal static void Cell(JsonOutput output, FormShape form, string address)
    {
        output.Name("address");
        output.String(address);
        output.Name("label");
        output.String(form.Find(address).Label);
    }

    internal static void Message(JsonOutput output, string name, Message message)
    {
        output.Name(name);
        output.StartObject();
        output.Name("zh");
        output.String(message.Zh);
        output.Name("en");
        output.String(message.En);
        output.EndObject();
    }

    internal static void Kinds(JsonOutput output, SlipOperation operation)
    {
        output.Name("kinds");
        output.StartArray();
        foreach (SlipKind kind in operation.Kinds)
        {
            output.String(SlipKindNames.Of(kind));
        }

        output.EndArray();
    }

    private static void Write(JsonOutput output, FormShape form, BlockDiagnosis block)
    {
        output.StartObject();
        Flag(output, "tied", block.IsTied);
        Flag(output, "cutOff", block.IsCutOff);
        output.Name("count");
        output.Number((long)block.Explanations.Count);
        output.Name("explanations");
        output.StartArray();
        for (int i = 0; i < block.Explanations.Count && i < MostExplanations; i++)
        {
            Write(output, form, block.Explanations[i]);
        }

        output.EndArray();
        Message(output, "certificate", block.Certificate);
        Message(output, "message", block.Message);
        output.EndObject();
    }

    private static void Write(JsonOutput output, FormShape form, Explanation explanation)
    {
        output.StartObject();
        output.Name("number");
        output.Number((long)explanation.Number);
        output.Name("weight");
        output.Number((decimal?)explanation.Weight);
        output.Name("slips");
        output.StartArray();
        foreach (SlipOperation operation in explanation.Operations)
        {
            output.StartObject();
            Kinds(output, operation);
            output.Name("changes");
            output.StartArray();
            foreach (CellChange change in operation.Changes)
            {
                output.StartObject();
                Cell(output, form, change.Address);
                output.Name("from");
                output.Number((decimal?)change.From);
                output.Name("to");
                output.Number((decimal?)change.To);
                Flag(output, "determined", change.IsDetermined);
                output.EndObject();
            }

            output.EndArray();
            output.EndObject();
        }

        output.EndArray();
        Message(output, "message", explanation.Message);
        output.EndObject();
    }

    private static void Flag(JsonOutput output, string name, bool value)
    {
        output.Name(name);
        output.Boolean(value);
    }
}
