using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Writes a report as canonical JSON: a walk over the catalogue, made once for each shape of the form.</summary>
internal static class ReportJsonWriter
{
    private static readonly ReportMembers Members = ReportMembers.Instance;

    /// <summary>For each of <see cref="FormShape.All"/> the steps that write its tables.</summary>
    private static readonly ImmutableArray<Step[]> Tables = [.. MakeSteps()];

    /// <summary>Writes a report that can be read again.</summary>
    /// <exception cref="ArgumentException">It could not; nothing was written.</exception>
    public static void WriteChecked(Utf8JsonWriter writer, AnnualReport report, (ValueList<CellReading> Cells, int Lost)? reading = null,
        ReportLineage? lineage = null)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        ReportJsonChecks.ThrowIfUnreadable(report, values);
        Write(writer, report, form, values, reading, lineage);
    }

    /// <summary>Writes a report as it is.</summary>
    public static void Write(Utf8JsonWriter writer, AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        Write(writer, report, form, form.ToValues(report));
    }

    private static void Write(Utf8JsonWriter writer, AnnualReport report, FormShape form, CellValues values,
        (ValueList<CellReading> Cells, int Lost)? reading = null, ReportLineage? lineage = null)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Members.SchemaVersion.EncodedName, ReportMembers.Version);
        if (lineage is not null)
        {
            WriteText(writer, Members.ReportId, lineage.ReportId);
            WriteText(writer, Members.Source, lineage.Source);
            WriteText(writer, Members.InputHash, lineage.InputHash);
        }

        WriteHead(writer, report, form);
        foreach (Step step in Tables[form.Ordinal])
        {
            if (step.Cell is not null)
            {
                WriteCell(writer, step.Name, step.Cell, values);
            }
            else if (step.Opens)
            {
                writer.WriteStartObject(step.Name);
            }
            else
            {
                writer.WriteEndObject();
            }
        }

        WriteFees(writer, report.ProcessingFees, values);
        writer.WriteStartObject(Members.Narrative.EncodedName);
        WriteText(writer, Members.OverallSituation, report.Narrative.OverallSituation);
        WriteText(writer, Members.ProblemsAndImprovements, report.Narrative.ProblemsAndImprovements);
        WriteText(writer, Members.OtherMatters, report.Narrative.OtherMatters);
        writer.WriteEndObject();
        if (reading is (ValueList<CellReading> cells, int lost))
        {
            WriteReading(writer, cells, lost);
        }

        writer.WriteEndObject();
    }

    /// <summary>Edition, year, date and agency: what tells one report from another.</summary>
    public static void WriteHead(Utf8JsonWriter writer, AnnualReport report, FormShape form)
    {
        writer.WriteString(Members.Edition.EncodedName, form.Name);
        writer.WritePropertyName(Members.Year.EncodedName);
        if (report.Year is int year)
        {
            writer.WriteNumberValue(year);
        }
        else
        {
            writer.WriteNullValue();
        }

        WriteText(writer, Members.Published, report.Published?.ToString());
        writer.WriteStartObject(Members.Agency.EncodedName);
        WriteText(writer, Members.AgencyName, report.Agency.Name);
        WriteText(writer, Members.AgencyCode, report.Agency.Code);
        WriteText(writer, Members.DivisionCode, report.Agency.DivisionCode);
        WriteText(writer, Members.Level, report.Agency.Level is AgencyLevel level ? AgencyLevelNames.NameOf(level) : null);
        writer.WriteEndObject();
    }

    /// <summary>How the cells were read: the counts first, for whoever routes by them.</summary>
    private static void WriteReading(Utf8JsonWriter writer, ValueList<CellReading> cells, int lost)
    {
        writer.WriteStartObject("reading");
        writer.WriteStartObject("summary");
        foreach (ReadingMethod method in (ReadingMethod[])[ReadingMethod.Direct, ReadingMethod.Variant, ReadingMethod.Inferred])
        {
            writer.WriteNumber(NameOf(method), cells.Count(cell => cell.Value is not null && cell.Method == method));
        }

        writer.WriteNumber("lost", lost);
        writer.WriteEndObject();
        writer.WriteStartArray("cells");
        foreach (CellReading cell in cells)
        {
            writer.WriteStartObject();
            writer.WriteText("address", cell.Address);
            writer.WriteText("method", NameOf(cell.Method));
            writer.WriteText("rawText", cell.RawText);
            writer.WritePropertyName("place");
            FindingsJsonWriter.Write(writer, cell.Place);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string NameOf(ReadingMethod method) => method switch
    {
        ReadingMethod.Direct => "direct",
        ReadingMethod.Variant => "variant",
        _ => "inferred",
    };

    private static void WriteCell(Utf8JsonWriter writer, JsonEncodedText name, CellDefinition cell, CellValues values)
    {
        long value = values.Stored[cell.Index];
        if (value == CellValues.Blank)
        {
            writer.WriteNull(name);
        }
        else if (cell.Scale == 1 && value != CellValues.Beyond)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNumber(name, JsonValues.Canonical(values[cell.Index]!.Value));
        }
    }

    private static void WriteFees(Utf8JsonWriter writer, ProcessingFees? fees, CellValues values)
    {
        if (fees is null)
        {
            writer.WriteNull(Members.ProcessingFees.EncodedName);
            return;
        }

        writer.WriteStartObject(Members.ProcessingFees.EncodedName);
        for (int i = values.Form.Cells.Length; i < values.Form.AllCells.Length; i++)
        {
            WriteCell(writer, Members.ProcessingFees.Members[i - values.Form.Cells.Length].EncodedName, values.Form.AllCells[i], values);
        }

        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, ReportMember member, string? text)
    {
        writer.WritePropertyName(member.EncodedName);
        writer.WriteText(text);
    }

    private static IEnumerable<Step[]> MakeSteps()
    {
        foreach (FormShape form in FormShape.All)
        {
            var steps = new List<Step>();
            var open = new List<string>();
            foreach (CellDefinition cell in form.Cells)
            {
                string[] names = cell.Address.Split('.');
                int common = 0;
                while (common < open.Count && common < names.Length - 1 && open[common] == names[common])
                {
                    common++;
                }

                Close(steps, open, common);
                for (int i = common; i < names.Length - 1; i++)
                {
                    steps.Add(new Step(JsonValues.Encoded(names[i]), null, true));
                    open.Add(names[i]);
                }

                steps.Add(new Step(JsonValues.Encoded(names[names.Length - 1]), cell, false));
            }

            Close(steps, open, 0);
            yield return steps.ToArray();
        }
    }

    private static void Close(List<Step> steps, List<string> open, int remaining)
    {
        for (; open.Count > remaining; open.RemoveAt(open.Count - 1))
        {
            steps.Add(default);
        }
    }

    /// <summary>A cell to write, or else an object to open or one to close.</summary>
    private readonly record struct Step(JsonEncodedText Name, CellDefinition? Cell, bool Opens);
}
