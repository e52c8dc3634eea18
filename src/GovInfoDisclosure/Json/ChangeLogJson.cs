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
            int alternatives = diagnosis.Blocks.First(block => block.Explanations.Contains(explanation)).Alternatives;
            foreach (SlipOperation operation in explanation.Operations)
            {
                foreach (CellChange change in operation.Changes)
                {
                    string kind = SlipKindNames.Of(operation.Kind);
                    Write(writer, form, change, change.From, kind, (explanation.Grade, alternatives), explanation.Message);
                }
            }
        }

        foreach (DeducedCell cell in diagnosis.DeducedAfterRepair)
        {
            var change = new CellChange(cell.Address, 0m, cell.Value, true) { Place = cell.Place };
            Write(writer, form, change, null, "deduced", (RepairGrade.Certain, 0), cell.Derivation);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        return output.Finish();
    }

    private static void Write(Utf8JsonWriter writer, FormShape form, CellChange change, decimal? from, string kind,
        (RepairGrade Grade, int Alternatives) trust, Message reason)
    {
        writer.WriteStartObject();
        DiagnosisJsonWriter.Cell(writer, form, change.Address);
        writer.WriteDecimal("from", from);
        writer.WriteDecimal("to", change.To);
        writer.WriteText("kind", kind);
        writer.WriteText("grade", RepairGradeNames.Of(trust.Grade));
        writer.WriteNumber("alternatives", trust.Alternatives);
        FindingsJsonWriter.WritePlace(writer, change.Place);
        DiagnosisJsonWriter.Message(writer, "reason", reason);
        writer.WriteEndObject();
    }
}
