using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Documents.Tests.Rendering;

// make COUNT SEED FOLDER: writes pages and what is expected of them. check FOLDER: reads FOLDER/FORMAT/NAME.*, every cell beside FOLDER/NAME.expected.json.
if (args[0] == "make")
{
    int count = int.Parse(args[1], CultureInfo.InvariantCulture);
    int seed = int.Parse(args[2], CultureInfo.InvariantCulture);
    Directory.CreateDirectory(Path.Combine(args[3], "html"));
    for (int i = 0; i < count; i++)
    {
        (CorpusDocument document, GovInfoDisclosure.Reading.Sources.SourceDocument source, CorpusLook look) = CorpusDocument.Make(seed, i);
        document.Save(Path.Combine(args[3], document.Name + ".expected.json"));
        File.WriteAllText(Path.Combine(args[3], "html", document.Name + ".html"), OfficeWriter.Write(source, look));
    }

    return 0;
}

CorpusDocument[] documents = [.. Directory.EnumerateFiles(args[1], "*.expected.json").Order(StringComparer.Ordinal).Select(CorpusDocument.Load)];
bool isGood = documents.Length > 0;
var table = new List<string>();
foreach (string folder in Directory.EnumerateDirectories(args[1]).Order(StringComparer.Ordinal))
{
    string format = Path.GetFileName(folder);
    foreach (bool isRegular in new[] { true, false })
    {
        int read = 0;
        int right = 0;
        int blank = 0;
        int flagged = 0;
        int silent = 0;
        foreach (CorpusDocument document in documents.Where(document => document.IsRegular == isRegular))
        {
            string? path = Directory.EnumerateFiles(folder, document.Name + ".*").FirstOrDefault();
            if (path is not null && !CorpusCheck.IsDocument(path))
            {
                continue;
            }

            if (path is null)
            {
                Console.WriteLine($"FAILED {format}: {document.Name} was not made");
                isGood = false;
                continue;
            }

            CorpusCheck check = CorpusCheck.Of(document, path);
            read++;
            right += check.Right;
            blank += check.Blank;
            flagged += check.Flagged;
            silent += check.Silent;
            foreach (string fault in check.Faults.Take(12))
            {
                Console.WriteLine($"{format} {document.Name}: {fault}");
            }

            isGood &= check.Silent == 0 && (!isRegular || check.Faults.Count == 0);
        }

        table.Add($"{format,-14}{(isRegular ? "regular" : "traps"),-8}{read,4} documents {right,6} right "
            + $"{blank,5} blank with a finding {flagged,4} wrong and flagged {silent,4} in silence");
    }
}

table.ForEach(Console.WriteLine);
Console.WriteLine(isGood ? "passed documents of other programs are read" : "FAILED documents of other programs are read");
return isGood ? 0 : 1;
