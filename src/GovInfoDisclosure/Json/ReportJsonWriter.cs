using System.Collections.Generic;
using System.Collections.Immutable;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Json;

/// <summary>Writes a report as canonical JSON: a walk over the catalogue, made once for each shape of the form.</summary>
internal static class ReportJsonWriter
{
    private static readonly ReportMembers Members = ReportMembers.Instance;

    /// <summary>For each of <see cref="FormShape.All"/> the steps that write its tables.</summary>
    private static readonly ImmutableArray<Step[]> Tables = [.. MakeSteps()];

    public static void Write(JsonOutput output, AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        output.StartObject();
        output.Name(Members.SchemaVersion.QuotedName);
        output.Number((long)ReportMembers.Version);
        output.Name(Members.Edition.QuotedName);
        output.String(form.Name);
        output.Name(Members.Year.QuotedName);
        output.Number(report.Year);
        WriteAgency(output, report.Agency);
        foreach (Step step in Tables[FormShape.All.IndexOf(form)])
        {
            if (step.Name is null)
            {
                output.EndObject();
            }
            else
            {
                output.Name(step.Name);
                WriteStep(output, step, values);
            }
        }

        WriteFees(output, report.ProcessingFees, values);
        WriteNarrative(output, report.Narrative);
        output.EndObject();
    }

    private static void WriteStep(JsonOutput output, Step step, CellValues values)
    {
        if (step.Cell is null)
        {
            output.StartObject();
        }
        else
        {
            WriteCell(output, step.Cell, values);
        }
    }

    private static void WriteCell(JsonOutput output, CellDefinition cell, CellValues values)
    {
        long value = values.Stored[cell.Index];
        if (value == CellValues.Blank)
        {
            output.Null();
        }
        else if (value == CellValues.Beyond)
        {
            output.Number(values[cell.Index]);
        }
        else if (cell.Scale == 1)
        {
            output.Number(value);
        }
        else
        {
            output.TenThousandths(value);
        }
    }

    private static void WriteAgency(JsonOutput output, Agency agency)
    {
        output.Name(Members.Agency.QuotedName);
        output.StartObject();
        WriteText(output, Members.AgencyName, agency.Name);
        WriteText(output, Members.AgencyCode, agency.Code);
        WriteText(output, Members.DivisionCode, agency.DivisionCode);
        WriteText(output, Members.Level, agency.Level is AgencyLevel level ? AgencyLevelNames.NameOf(level) : null);
        output.EndObject();
    }

    private static void WriteFees(JsonOutput output, ProcessingFees? fees, CellValues values)
    {
        output.Name(Members.ProcessingFees.QuotedName);
        if (fees is null)
        {
            output.Null();
            return;
        }

        output.StartObject();
        for (int i = values.Form.Cells.Length; i < values.Form.AllCells.Length; i++)
        {
            output.Name(Members.ProcessingFees.Members[i - values.Form.Cells.Length].QuotedName);
            WriteCell(output, values.Form.AllCells[i], values);
        }

        output.EndObject();
    }

    private static void WriteNarrative(JsonOutput output, Narrative narrative)
    {
        output.Name(Members.Narrative.QuotedName);
        output.StartObject();
        WriteText(output, Members.OverallSituation, narrative.OverallSituation);
        WriteText(output, Members.ProblemsAndImprovements, narrative.ProblemsAndImprovements);
        WriteText(output, Members.OtherMatters, narrative.OtherMatters);
        output.EndObject();
    }

    private static void WriteText(JsonOutput output, ReportMember member, string? text)
    {
        output.Name(member.QuotedName);
        output.String(text);
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
                    steps.Add(new Step(JsonOutput.QuotedName(names[i]), null));
                    open.Add(names[i]);
                }

                steps.Add(new Step(JsonOutput.QuotedName(names[names.Length - 1]), cell));
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

    /// <summary>A cell to write, an object to open, or (without a name) one to close.</summary>
    private readonly record struct Step(byte[]? Name, CellDefinition? Cell);
}
