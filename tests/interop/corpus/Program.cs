using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoDisclosure;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Interop;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Synthetic;

// corpus COUNT SEED FOLDER: writes documents.ndjson (a document a line, with what the library says of it),
// instances.json (the ids behind its letters) and findings.ndjson.
int count = int.Parse(args[0], CultureInfo.InvariantCulture);
int seed = int.Parse(args[1], CultureInfo.InvariantCulture);
string folder = args[2];
Directory.CreateDirectory(folder);
var random = new Random(seed);
int accepted = 0;
using var documents = new StreamWriter(Path.Combine(folder, "documents.ndjson"));
using var findings = new StreamWriter(Path.Combine(folder, "findings.ndjson"));
ReportGenerator[] generators = [.. new[] { 0m, 0.02m, 0.3m, 0.95m }.Select((share, i) => new ReportGenerator(new GeneratorOptions
{
    Seed = seed + i,
    BlankShare = share,
    BrokenShare = share == 0 ? 0.5m : 0,
    Forms = i % 2 == 0 ? new ValueList<FormEdition>(FormEdition.All) : [],
}))];
for (int i = 0; i < count; i++)
{
    AnnualReport report = Tampering.Spoil(generators[i % generators.Length].Make(i).Report, random);
    string json = i % 10 < 6 ? AnnualReportJson.WriteCompact(report) : Mutations.Apply(AnnualReportJson.WriteCompact(report), random);
    JsonReadResult read = AnnualReportJson.Read(json);
    var line = new JsonObject { ["document"] = json, ["accepted"] = read.Report is not null };
    if (read.Report is null)
    {
        line["paths"] = new JsonArray([.. read.Errors.Select(error => (JsonNode)error.Path)]);
    }
    else
    {
        accepted++;
        line["outcomes"] = Expected.Of(read.Report, blankAsZero: false);
        line["zero"] = i % 5 == 0 ? Expected.Of(read.Report, blankAsZero: true) : null;
        if (i % 50 == 0)
        {
            findings.Write(FindingsJson.WriteCompact("random/" + i.ToString(CultureInfo.InvariantCulture) + ".json", RuleSet.Default.Validate(read.Report, new ValidationOptions { IncludeAll = i % 100 == 0 })) + "\n");
        }
    }

    documents.Write(line.ToJsonString() + "\n");
}

foreach (string text in new[] { "没有表格", "" })
{
    findings.Write(FindingsJson.WriteCompact("nothing.txt", RuleSet.Default.Validate(ReportReader.Read(text))) + "\n");
}

File.WriteAllText(Path.Combine(folder, "instances.json"), Expected.Lists.ToJsonString());
Console.Error.WriteLine($"{count} documents, {accepted} accepted");
