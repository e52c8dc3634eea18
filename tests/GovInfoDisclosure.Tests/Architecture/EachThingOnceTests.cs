using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Tests.Architecture.Planted;
using Xunit;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>Each thing is done in one place: who needs it uses that type, and who writes it again is told here.</summary>
public sealed class EachThingOnceTests
{
    /// <summary>The one type for each thing.</summary>
    private static readonly Dictionary<string, string> Homes = new()
    {
        ["edit distance"] = "GovInfoDisclosure.Text.EditDistance",
        ["year reader"] = "GovInfoDisclosure.Text.YearText",
        ["number reader"] = "GovInfoDisclosure.Text.PrintedNumber",
        ["folding table"] = "GovInfoDisclosure.Text.CharFolding",
        ["JSON writer"] = "GovInfoDisclosure.Json.CanonicalEncoder",
        ["CSV writer"] = "GovInfoDisclosure.Lake.Csv.CsvRow",
        ["switch over formulas"] = "GovInfoDisclosure.Schema.FormulaJson",
    };

    /// <summary>What bears a sign and is no second copy, with the reason.</summary>
    private static readonly Dictionary<string, string> Others = new()
    {
        ["GovInfoDisclosure.Json.CellNumber"] = "JSON's numbers have a grammar of their own (1.0, 1e3), read exactly from bytes",
        ["GovInfoDisclosure.Json.CanonicalNumber"] = "the few forms of canonical JSON, read in place; a law holds it to CellNumber, which reads all",
        ["GovInfoDisclosure.Text.RadicalCharacters"] = "what a page means by a radical, in names and texts too; CharFolding asks it for spellings",
        ["GovInfoDisclosure.Lake.Sql.Queries.InstanceEntry"] = "takes apart indexes that it wrote itself",
        ["GovInfoDisclosure.Lake.Csv.TableFile"] = "takes apart numbers that the library wrote itself",
        ["GovInfoDisclosure.Lake.Sql.Compiling.InstanceCompiler"] = "makes SQL of formulas as data; it names every kind, so the compiler tells of a new one",
        ["GovInfoDisclosure.Cli.Output.TemporaryName"] = "takes apart names that it wrote itself",
        ["GovInfoDisclosure.Schema.ReportSchema"] = "says in JSON Schema how a date is written",
    };

    public static TheoryData<string> Things => [.. SecondCopies.Signs.Keys];

    [Theory]
    [MemberData(nameof(Things))]
    public void NobodyDoesItASecondTime(string thing)
    {
        // The tool stands beside the tests only where they can run it. One type of one file is one, though the file is compiled into the tool as well.
        IEnumerable<string> found = ((string[])["GovInfoDisclosure.dll", "GovInfoDisclosure.Lake.dll", "govinfo.dll"])
            .Select(name => Path.Combine(AppContext.BaseDirectory, name)).Where(File.Exists)
            .SelectMany(path => SecondCopies.Find(path, thing, name => name.StartsWith("GovInfoDisclosure", StringComparison.Ordinal)));
        Assert.Equal([Homes[thing]], found.Where(name => !Others.ContainsKey(name)).Distinct());
    }

    [Theory]
    [InlineData("edit distance", nameof(EditDistanceOfTables), nameof(EditDistanceOfRows))]
    [InlineData("year reader", nameof(YearOfPattern), nameof(YearOfParser))]
    [InlineData("number reader", nameof(NumberOfDigits), nameof(NumberOfParser), nameof(YearOfParser))]
    [InlineData("folding table", nameof(FoldingOfWidth), nameof(FoldingOfPairs), nameof(FoldingOfCases))]
    [InlineData("JSON writer", nameof(JsonOfCharacters))]
    [InlineData("CSV writer", nameof(CsvOfReplacing))]
    [InlineData("switch over formulas", nameof(FormulaSwitchOfTypes), nameof(FormulaSwitchOfPatterns), nameof(FormulaSwitchOfData))]
    public void ASecondCopyIsFound(string thing, params string[] planted)
    {
        const string Place = "GovInfoDisclosure.Tests.Architecture.Planted.";
        IReadOnlyList<string> found = SecondCopies.Find(typeof(EachThingOnceTests).Assembly.Location,
            thing, name => name.StartsWith(Place, StringComparison.Ordinal));
        Assert.Equal(planted.Order(StringComparer.Ordinal), found.Select(name => name[Place.Length..]));
    }
}
