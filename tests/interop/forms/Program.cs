using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using GovInfoDisclosure;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Documents.Tests.Writing;
using GovInfoDisclosure.Documents.Writing;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;

// make COUNT SEED FOLDER: writes reports of each shape as forms, and as blank forms filled in whose formulas nobody has worked out yet.
// check FOLDER: reads what became of them in FOLDER/FORMAT, every cell beside FOLDER/NAME.json.
if (args[0] == "make")
{
    int count = int.Parse(args[1], CultureInfo.InvariantCulture);
    int seed = int.Parse(args[2], CultureInfo.InvariantCulture);
    foreach (string folder in (string[])["docx", "html", "xlsx"])
    {
        Directory.CreateDirectory(Path.Combine(args[3], folder));
    }

    for (int i = 0; i < count; i++)
    {
        FormShape shape = FormShape.All[i % FormShape.All.Length];
        AnnualReport made = FilledWorkbook.AsTyped(
            new ReportGenerator(new GeneratorOptions { Seed = seed, Forms = new ValueList<FormShape>([shape]) }).Make(i).Report);
        string name = "f" + i.ToString("00", CultureInfo.InvariantCulture);
        File.WriteAllText(Path.Combine(args[3], name + ".json"), AnnualReportJson.Write(made));
        using (FileStream word = File.Create(Path.Combine(args[3], "docx", name + ".docx")))
        {
            OfficialFormWriter.WriteWord(made, word);
        }

        using (FileStream page = File.Create(Path.Combine(args[3], "html", name + ".html")))
        {
            OfficialFormWriter.WriteHtml(made, page);
        }

        File.WriteAllBytes(Path.Combine(args[3], "xlsx", name + ".xlsx"), FilledWorkbook.Of(made, hasResults: false));
    }

    return 0;
}

bool isGood = true;
foreach (string folder in Directory.EnumerateDirectories(args[1]).Order(StringComparer.Ordinal))
{
    string format = Path.GetFileName(folder);
    if (format == "xlsx")
    {
        continue;
    }

    int cells = 0;
    var wrong = new List<string>();
    foreach (string file in Directory.EnumerateFiles(args[1], "*.json").Order(StringComparer.Ordinal))
    {
        AnnualReport expected = AnnualReportJson.Read(File.ReadAllText(file)).Report!;
        string? made = Directory.EnumerateFiles(folder, Path.GetFileNameWithoutExtension(file) + ".*").SingleOrDefault();
        AnnualReport? read = made is null ? null : DocumentReader.ReadAll(made).Single().Result.Report;
        if (read is null || FormShape.Of(read) != FormShape.Of(expected) || read.Year != expected.Year || read.Agency.Name != expected.Agency.Name)
        {
            wrong.Add(Path.GetFileNameWithoutExtension(file) + ": " + (read is null ? "no report" : $"{read.Agency.Name} {read.Year} {FormShape.Of(read)}"));
            continue;
        }

        foreach (CellDefinition cell in FormShape.Of(expected).Cells)
        {
            cells++;
            if (read[cell.Address] != expected[cell.Address])
            {
                wrong.Add($"{Path.GetFileNameWithoutExtension(file)} {cell.Address}: {read[cell.Address]}, not {expected[cell.Address]}");
            }
        }
    }

    wrong.Take(12).ToList().ForEach(Console.WriteLine);
    Console.WriteLine($"{(wrong.Count == 0 && cells > 0 ? "passed" : "FAILED")} forms as {format}: {cells} cells, {wrong.Count} wrong");
    isGood &= wrong.Count == 0 && cells > 0;
}

return isGood ? 0 : 1;
