// Measures what hostile documents cost: `hostile` names them, `hostile FOLDER` writes each to a file, `hostile read FILE` reads one and prints the
// processor time, the peak of memory and what came of it as one line. run does all of them, each in a process of its own.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using GovInfoDisclosure;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Hostile;
using GovInfoDisclosure.Json;

if (args is ["read", string path])
{
    // The program itself, and the code that every reading needs, are no cost of the document.
    DocumentReader.Read(new MemoryStream("示例"u8.ToArray()));
    AnnualReportJson.ReadMany(new MemoryStream("{}"u8.ToArray()), "").Count();
    using var self = Process.GetCurrentProcess();
    TimeSpan before = self.TotalProcessorTime;
    using FileStream stream = File.OpenRead(path);
    IEnumerable<Finding> findings = Path.GetFileName(path).StartsWith("json", StringComparison.Ordinal)
        ? AnnualReportJson.ReadMany(stream, path).SelectMany(read => read.Findings)
        : DocumentReader.ReadAll(stream, path).SelectMany(reading => reading.Result.Findings);
    var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
    foreach (Finding finding in findings)
    {
        counts[finding.RuleId] = counts.GetValueOrDefault(finding.RuleId) + 1;
    }

    self.Refresh();
    string said = string.Join(" ", counts.Take(4).Select(count => $"{count.Key}×{count.Value}"));
    Console.WriteLine($"{(self.TotalProcessorTime - before).TotalSeconds,7:F2} s {self.PeakWorkingSet64 >> 20,6} MB  {Path.GetFileName(path)}  {said}");
    return 0;
}

if (args is [string folder])
{
    Directory.CreateDirectory(folder);
    foreach ((string name, Func<byte[]> make) in HostileDocuments.All)
    {
        File.WriteAllBytes(Path.Combine(folder, name.Replace(": ", "-").Replace(' ', '_').Replace(",", "")), make());
    }

    return 0;
}

foreach (string name in HostileDocuments.All.Keys)
{
    Console.WriteLine(name);
}

return 0;
