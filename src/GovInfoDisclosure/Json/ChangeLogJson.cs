using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Writes what a repair changed in a report, cell by cell with the reason (更改记录): what stands beside the report that <c>govinfo fix</c>
/// writes.</summary>
internal static class ChangeLogJson
{
    /// <summary>
    /// The changes that lead from <see cref="ReportDiagnosis.Report"/> to <see cref="ReportDiagnosis.Filled"/>, indented by
    /// two spaces: corrections first, then blanks filled.
    /// </summary>
    /// <param name="source">What to call the document.</param>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Write(string source, ReportDiagnosis diagnosis)
    {
        Argument.NotNull(source, nameof(source));
        Argument.NotNull(diagnosis, nameof(diagnosis));
        FormShape form = FormShape.Of(diagnosis.Report);
        var output = JsonOutput.Take(isIndented: true);
        Utf8JsonWriter writer = output.Writer;
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", ReportMembers.Version);
        writer.WriteText("source", source);
        writer.WriteStartArray("changes");
        foreach (Explanation explanation in diagnosis.Applied)
        {
            foreach (SlipOperation operation in explanation.Operations)
            {
                foreach (CellChange change in operation.Changes)
                {
                    Write(writer, form, change.Address, change.From, change.To, operation.Kinds, explanation.Message);
                }
            }
        }

        foreach (DeducedCell cell in diagnosis.DeducedAfterRepair)
        {
            Write(writer, form, cell.Address, null, cell.Value, null, cell.Derivation);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return output.Finish();
    }

    private static void Write(Utf8JsonWriter writer, FormShape form, string address, decimal? from, decimal to, IReadOnlyList<SlipKind>? kinds, Message reason)
    {
        writer.WriteStartObject();
        DiagnosisJsonWriter.Cell(writer, form, address);
        writer.WriteDecimal("from", from);
        writer.WriteDecimal("to", to);
        writer.WriteText("kind", kinds is null ? "deduced" : SlipKindNames.Of(kinds.Count == 0 ? SlipKind.Unexplained : kinds[0]));
        DiagnosisJsonWriter.Message(writer, "reason", reason);
        writer.WriteEndObject();
    }
}
