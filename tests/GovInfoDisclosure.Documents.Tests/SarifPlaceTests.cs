using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>Every place in SARIF, looked up in the document, is the cell's number: regions of HTML, logical locations of all else.</summary>
public sealed class SarifPlaceTests
{
    public static TheoryData<string> Files => CorpusTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryPlace_LookedUp_IsTheCellsNumber(string file)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(CorpusTests.Folder, file));
        string format = Path.GetExtension(file)[1..];
        ReadResult read = DoorLaws.Read(bytes);

        // Every instance, so that every cell of every rule is among the places.
        ValidationResult result = RuleSet.Default.Validate(read, new ValidationOptions { IncludeAll = true });
        using var stream = new MemoryStream();
        ResultFormats.Sarif().WriteAll([new CheckedDocument { Source = file, Result = result, Reading = read }], stream);
        using var log = JsonDocument.Parse(stream.ToArray());

        Func<Place, string> lookUp = PlaceLookUp.Of(format, bytes);
        Dictionary<string, CellReading> readings = read.Cells.ToDictionary(cell => cell.Address);
        var missed = new List<string>();
        int looked = 0;
        JsonElement[] results = [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        foreach ((JsonElement written, Finding finding) in results.Zip(result.Findings))
        {
            CellValue[] cells = [.. finding.Cells.Where(cell => cell.Of is null && cell.Place is not null)];
            JsonElement[] places = written.TryGetProperty("relatedLocations", out JsonElement related) ? [.. related.EnumerateArray()] : [];
            Assert.Equal(cells.Length, places.Length);
            foreach ((JsonElement place, CellValue cell) in places.Zip(cells))
            {
                string there = lookUp(Parsed(place));
                if (cell.Value is not null && !PlaceLookUp.Agrees(format, readings[cell.Address], there))
                {
                    missed.Add($"{finding.Id} {cell.Address} {place}: “{there}”");
                }

                looked++;
            }
        }

        Assert.Empty(missed);
        Assert.True(looked > 100 || read.Cells.All(cell => cell.Value is null), "few places in " + file);
    }

    private static Place Parsed(JsonElement location)
    {
        if (location.GetProperty("physicalLocation").TryGetProperty("region", out JsonElement region))
        {
            return new Place(region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        }

        string name = location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString()!;
        int at = name.LastIndexOf('!');
        if (at >= 0)
        {
            return Place.InSheet(name[..at], name[(at + 1)..]);
        }

        Match parts = Regex.Match(name, @"^(?:p(?<p>\d+))?:?(?:t(?<t>\d+)(?:r(?<r>\d+)c(?<c>\d+))?)?$");
        int? Number(string group) => parts.Groups[group].Success ? int.Parse(parts.Groups[group].Value, CultureInfo.InvariantCulture) : null;
        return new Place(0, Number("c") ?? 0) { Page = Number("p"), Table = Number("t"), Row = Number("r") };
    }
}
