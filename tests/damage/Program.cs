// Makes damaged documents of known reports, reads them, and counts what became of each cell, by kind of damage and by format:
//   dotnet run -c Release --project tests/damage -- COUNT [--from SEED] [--minutes N] [--format NAME] [--kind NAME]
//     [--baseline OLD/GovInfoDisclosure.dll] [--show N [--faults WORDS] [--keep FOLDER]]
// Prints the tables in Markdown. A baseline is another build of the core, whose reader reads the texts beside ours. Documents of even seeds may be looked at
// (--show prints where they went wrong); those of odd seeds are kept apart, so that nothing is mended for them alone.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Damage;

int count = int.Parse(args[0], CultureInfo.InvariantCulture);
string? Option(string name) => Array.IndexOf(args, name) is > 0 and var at ? args[at + 1] : null;
int Number(string name) => int.Parse(Option(name) ?? "0", CultureInfo.InvariantCulture);
Func<string, ReaderAnswer>? baseline = Option("--baseline") is string path ? Readers.Of(path) : null;
int show = Number("--show");
string? onlyKind = Option("--kind");
var byKind = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
var byFormat = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
var wrong = new Dictionary<string, (int Documents, int Cells)>(StringComparer.Ordinal);
Tally[] halves = [new(), new()];
var all = new Tally();
Dictionary<string, (int Documents, long Bytes, TimeSpan Time, long Allocated)> costs = [];
var watch = Stopwatch.StartNew();
bool IsLate() => Option("--minutes") is not null && watch.Elapsed.TotalMinutes > Number("--minutes");
for (int seed = Number("--from"); count > 0 && !IsLate(); seed++)
{
    DamagedDocument document = DamagedDocument.Make(seed, Option("--format"));
    if (onlyKind is not null && !document.Kinds.Contains(onlyKind))
    {
        continue;
    }

    count--;
    long allocated = GC.GetAllocatedBytesForCurrentThread();
    TimeSpan start = Environment.CpuUsage.TotalTime;
    GovInfoDisclosure.Reading.ReadResult read = Readers.Read(document);
    TimeSpan time = Environment.CpuUsage.TotalTime - start;
    (int documents, long bytes, TimeSpan spent, long before) = costs.GetValueOrDefault(document.Cost);
    costs[document.Cost] = (documents + 1, bytes + document.Size, spent + time, before + GC.GetAllocatedBytesForCurrentThread() - allocated);
    Verdict verdict = Verdict.Of(document, Readers.Answer(read));
    Verdict? old = baseline is not null && document.Text is not null ? Verdict.Of(document, baseline(document.Text)) : null;
    string kind = document.Kinds.Count switch { 0 => document.IsOdd ? "undamaged, printed oddly" : "undamaged", 1 => document.Kinds[0], _ => "two at once" };
    string where = document.Format + ", " + string.Join(" + ", document.Kinds.Order(StringComparer.Ordinal).DefaultIfEmpty(kind));
    if (verdict.Silent > 0)
    {
        (int documentsBefore, int cells) = wrong.GetValueOrDefault(where);
        wrong[where] = (documentsBefore + 1, cells + verdict.Silent);
    }

    byKind.TryAdd(kind, new());
    byFormat.TryAdd(document.Format, new());
    foreach (Tally tally in new[] { byKind[kind], byFormat[document.Format], halves[seed % 2], all })
    {
        tally.Add(document, verdict, old);
    }

    if (show > 0 && seed % 2 == 0
        && verdict.Faults.Exists(fault => Option("--faults") is not string words || fault.Contains(words, StringComparison.Ordinal)))
    {
        show--;
        Console.WriteLine($"## seed {seed}: {document.Format}, {string.Join(" + ", document.Kinds)}{(document.IsOdd ? ", printed oddly" : "")}");
        verdict.Faults.Take(6).ToList().ForEach(Console.WriteLine);
        read.Findings.Where(finding => finding.Severity != GovInfoDisclosure.Findings.Severity.Info).Take(6).ToList()
            .ForEach(finding => Console.WriteLine($"  {finding.RuleId} {finding.Place}: {finding.Message.En}"));
        if (Option("--keep") is string folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, seed + document.Extension), document.Bytes ?? Encoding.UTF8.GetBytes(document.Text!));
        }
    }
}

void Print(string name, IEnumerable<KeyValuePair<string, Tally>> tallies)
{
    Console.WriteLine();
    Console.WriteLine(Tally.Head(name, baseline is not null));
    foreach ((string key, Tally tally) in tallies)
    {
        Console.WriteLine(tally.Line(key, baseline is not null));
    }
}

Print("damage", byKind);
Print("format", byFormat);
Console.WriteLine("\n| wrong in silence: format, damage | documents | cells |\n|---|--:|--:|");
foreach ((string place, (int documents, int cells)) in wrong.OrderByDescending(pair => pair.Value.Cells).ThenBy(pair => pair.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"| {place} | {documents} | {cells} |");
}

Print("half", [new("all", all), new("even seeds", halves[0]), new("odd seeds, kept apart", halves[1])]);
Console.WriteLine();
Console.WriteLine("| reading of, by processor time | documents | documents/s | MB/s | KB allocated a document |\n|---|--:|--:|--:|--:|");
foreach ((string format, (int documents, long bytes, TimeSpan time, long allocated)) in costs.OrderBy(cost => cost.Key, StringComparer.Ordinal))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"| {format} | {documents} | {documents / time.TotalSeconds:0} | {bytes / time.TotalSeconds / 1e6:0.0} | {allocated / documents / 1024} |"));
}

return all.Silent == 0 ? 0 : 1;
