using System;
using System.IO;
using System.Linq;
using NJsonSchema;
using NJsonSchema.CodeGeneration.CSharp;

// generator SCHEMAS FOLDER: writes classes of the schemas to FOLDER/cs, and says what NJsonSchema makes of the documents in FOLDER. Of a choice of objects it
// makes a class of the first: where both editions are meant it takes the form in which what differs is an object of any members.
string schemas = args[0];
string folder = args[1];
foreach ((string file, string name) in new[]
{
    ("quicktype/annual-report", "AnnualReport"), ("generators/annual-report-2019", "AnnualReport2019"), ("generators/annual-report-2021", "AnnualReport2021"),
    ("quicktype/findings", "Findings"), ("generators/comparison", "Comparison"),
})
{
    JsonSchema schema = await JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(schemas, file + ".schema.json")));
    var settings = new CSharpGeneratorSettings
    {
        Namespace = "ByNJsonSchema." + name,
        // With System.Text.Json it writes "edition": 2021 for "2021".
        JsonLibrary = CSharpJsonLibrary.NewtonsoftJson,
        ClassStyle = CSharpClassStyle.Poco,

        // A number that may be left out is else 0.
        GenerateOptionalPropertiesAsNullable = true,
        // Counts go to 10 to the 15th, amounts are decimals: the defaults, int and double, hold neither.
        IntegerType = "long",
        NumberType = "decimal",
        NumberFloatType = "decimal",
    };
    File.WriteAllText(Path.Combine(folder, "cs", "NJsonSchema" + name + ".cs"), new CSharpGenerator(schema, settings).GenerateFile("Document"));
}

JsonSchema reports = await JsonSchema.FromJsonAsync(File.ReadAllText(Path.Combine(schemas, "generators", "annual-report.schema.json")));
bool failed = false;
foreach ((string list, bool wanted) in new[] { ("valid", true), ("invalid", false) })
{
    string[] lines = File.ReadAllLines(Path.Combine(folder, list + ".ndjson"));
    string[] wrong = [.. lines.Where(line => reports.Validate(line).Count == 0 != wanted)];
    failed |= wrong.Length > 0;
    string verdict = wanted ? "accepts reports" : "refuses what is none";
    Console.WriteLine($"{(wrong.Length == 0 ? "passed" : "FAILED")} schemas: NJsonSchema {verdict} ({lines.Length} documents)");
    foreach (string line in wrong.Take(3))
    {
        Console.WriteLine($"  {wrong.Length}: {line[..Math.Min(line.Length, 300)]} "
            + $"{string.Join("; ", reports.Validate(line).Select(error => error.Path).Take(5))}");
    }
}

return failed ? 1 : 0;
