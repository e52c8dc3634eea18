using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>What a document says, read by eye or written with it: edition, year, agency, every cell, how the prose starts and ends.</summary>
internal static class ExpectedReport
{
    /// <summary>Each difference in words; none when the result is exact.</summary>
    public static IEnumerable<string> Differences(ReadResult result, string expectedPath)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(expectedPath));
        if (result.Report is not AnnualReport report)
        {
            return ["no report: " + string.Join(" ", result.Findings.Select(finding => finding.Message.En))];
        }

        JsonElement root = document.RootElement;
        var differences = new List<string>();
        FormShape form = FormShape.Of(report);
        Compare(differences, "edition", Text(root, "edition"), form.Name);
        Compare(differences, "year", Text(root, "year"), report.Year?.ToString());
        Compare(differences, "agency", Text(root.GetProperty("agency"), "name"), report.Agency.Name);
        Dictionary<string, decimal?> expected = Cells(root);
        CellValues values = form.ToValues(report);
        foreach (CellDefinition cell in form.Cells)
        {
            if (!expected.Remove(cell.Address, out decimal? value))
            {
                differences.Add($"{cell.Address} is no cell of the expected report");
            }
            else if (value != values[cell.Index])
            {
                differences.Add($"{cell.Address}: {Show(value)} expected, {Show(values[cell.Index])} read");
            }
        }

        differences.AddRange(expected.Keys.Select(address => $"{address} is no cell of the report read"));
        CompareProse(differences, root, report.Narrative);
        return differences;
    }

    /// <summary>The cells of a report as JSON, by address.</summary>
    public static Dictionary<string, decimal?> Cells(JsonElement root)
    {
        var cells = new Dictionary<string, decimal?>();
        foreach (string table in new[] { "proactiveDisclosure", "requests", "reconsiderationAndLitigation" })
        {
            Collect(cells, table, root.GetProperty(table));
        }

        return cells;
    }

    private static void Collect(Dictionary<string, decimal?> cells, string address, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                Collect(cells, address + "." + property.Name, property.Value);
            }
        }
        else
        {
            cells.Add(address, element.ValueKind == JsonValueKind.Null ? null : element.GetDecimal());
        }
    }

    private static void CompareProse(List<string> differences, JsonElement root, Narrative narrative)
    {
        if (!root.TryGetProperty("narrative", out JsonElement sections))
        {
            return;
        }

        foreach (JsonProperty section in sections.EnumerateObject())
        {
            string? text = section.Name switch
            {
                "overallSituation" => narrative.OverallSituation,
                "problemsAndImprovements" => narrative.ProblemsAndImprovements,
                _ => narrative.OtherMatters,
            };
            if (section.Value.ValueKind == JsonValueKind.Null)
            {
                Compare(differences, section.Name, null, text);
            }
            else if (text?.StartsWith(Text(section.Value, "startsWith")!) != true || !text.EndsWith(Text(section.Value, "endsWith")!))
            {
                differences.Add($"{section.Name}: from “{Text(section.Value, "startsWith")}” to “{Text(section.Value, "endsWith")}” expected, “{text}” read");
            }
        }
    }

    private static void Compare(List<string> differences, string what, string? expected, string? read)
    {
        if (expected != read)
        {
            differences.Add($"{what}: {expected ?? "nothing"} expected, {read ?? "nothing"} read");
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    private static string Show(decimal? value) => value?.ToString() ?? "blank";
}
