using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading.Sources;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>A document of the corpus with what stands in it: written by who lays it out, never by who reads it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRegular">Whether it holds nothing that is open to doubt, so that every value has to be read.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Year">The report year.</param>
/// <param name="Cells">The value of each cell by address; null for a blank.</param>
internal sealed record CorpusDocument(string Name, bool IsRegular, string Agency, int Year, IReadOnlyDictionary<string, decimal?> Cells)
{
    /// <summary>Larger numbers do not fit on a line of the narrow cells of a page: programs break them, and nothing tells such a number from two.</summary>
    private const decimal Largest = 999_999;

    /// <summary>Makes one of the documents of a seed: every other one is regular, in one look after the other; the rest hold a trap each.</summary>
    public static (CorpusDocument Document, SourceDocument Source, CorpusLook Look) Make(int seed, int index)
    {
        var generator = new ReportGenerator(new GeneratorOptions
        {
            Seed = seed,
            Forms = new ValueList<FormShape>(FormShape.All),
            BlankShare = index % 4 == 0 ? 0.05m : 0,
        });
        AnnualReport report;
        FormShape form;
        CellValues values;
        int attempt = index;
        do
        {
            report = generator.Make(attempt).Report;
            form = FormShape.Of(report);
            values = form.ToValues(report);
            attempt += 1000;
        }
        while (form.Cells.Any(cell => values[cell.Index] > Largest));

        Dictionary<string, decimal?> cells = form.Cells.ToDictionary(cell => cell.Address, cell => values[cell.Index]);
        SourceDocument source = SourceForm.Of(report);
        bool isRegular = index % 2 == 0;
        CorpusLook look = isRegular ? (CorpusLook)(index / 2 % 5) : CorpusLook.Headed;
        string name = "regular-" + look.ToString().ToLowerInvariant();
        if (!isRegular)
        {
            name = CorpusTraps.Names[index / 2 % CorpusTraps.Names.Count];
            look = name == "unruled" ? CorpusLook.Unruled : look;
            source = CorpusTraps.Apply(name, source, cells);
        }

        string named = index.ToString("00", CultureInfo.InvariantCulture) + "-" + name;
        var document = new CorpusDocument(named, isRegular, report.Agency.Name!, report.Year!.Value, cells);
        return (document, source, look);
    }

    public static CorpusDocument Load(string path)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
        JsonElement root = json.RootElement;
        return new CorpusDocument(
            Path.GetFileName(path).Replace(".expected.json", "", StringComparison.Ordinal),
            root.GetProperty("regular").GetBoolean(),
            root.GetProperty("agency").GetString()!,
            root.GetProperty("year").GetInt32(),
            root.GetProperty("cells").EnumerateObject().ToDictionary(
                cell => cell.Name,
                cell => cell.Value.ValueKind == JsonValueKind.Null ? (decimal?)null : cell.Value.GetDecimal()));
    }

    public void Save(string path)
    {
        using FileStream stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteBoolean("regular", IsRegular);
        json.WriteString("agency", Agency);
        json.WriteNumber("year", Year);
        json.WriteStartObject("cells");
        foreach ((string address, decimal? value) in Cells)
        {
            if (value is decimal number)
            {
                json.WriteNumber(address, number);
            }
            else
            {
                json.WriteNull(address);
            }
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
