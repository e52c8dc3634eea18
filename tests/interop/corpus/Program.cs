using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoDisclosure;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Interop;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;

// corpus COUNT SEED FOLDER SAMPLES: writes documents.ndjson (a document a line, with what the library says of it),
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
    Forms = i % 2 == 0 ? new ValueList<FormShape>(FormShape.All) : [],
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
            ReportDiagnosis? diagnosis = i % 100 == 0 ? null : ReportDiagnosis.Of(read.Report, RuleSet.Default);
            findings.Write(FindingsJson.WriteCompact("random/" + i.ToString(CultureInfo.InvariantCulture) + ".json",
                RuleSet.Default.Validate(read.Report, new ValidationOptions { IncludeAll = i % 100 == 0 }), diagnosis) + "\n");
        }
    }

    documents.Write(line.ToJsonString() + "\n");
}

// Results of documents: places, a reader's findings, no report at all; reports with one slip, whose explanations are few.
foreach (string path in Directory.EnumerateFiles(args[3]).Order(StringComparer.Ordinal))
{
    ReadResult read = ReportReader.ReadFile(path);
    findings.Write(FindingsJson.WriteCompact(Path.GetFileName(path), RuleSet.Default.Validate(read),
        read.Report is null ? null : RuleSet.Default.Diagnose(read)) + "\n");
}

foreach (SyntheticReport slip in new ReportGenerator(new GeneratorOptions { Seed = seed, BrokenShare = 1 }).Take(50))
{
    findings.Write(FindingsJson.WriteCompact("slip.json", RuleSet.Default.Validate(slip.Report), ReportDiagnosis.Of(slip.Report, RuleSet.Default)) + "\n");
}

findings.Write(FindingsJson.WriteCompact("nothing.txt", RuleSet.Default.Validate(ReportReader.Read("没有表格"))) + "\n");
File.WriteAllText(Path.Combine(folder, "instances.json"), Expected.Lists.ToJsonString());
Console.Error.WriteLine($"{count} documents, {accepted} accepted");
