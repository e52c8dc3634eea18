// What a fuzzer asks: `fuzz FORMAT` reads what afl++ makes, `fuzz smoke FOLDER` the seeds below a folder, each folder named after its format, once each.
// Whatever a document holds, it is a result or findings; an exception, and a failure that was caught on the way, end the program.
using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using SharpFuzz;

Dictionary<string, Action<byte[]>> formats = new(StringComparer.Ordinal)
{
    ["text"] = bytes => Check(ReportReader.Read(new MemoryStream(bytes))),
    ["html"] = bytes => Check(DocumentReader.Read(new MemoryStream([.. "<!DOCTYPE html>"u8, .. bytes]))),
    ["docx"] = bytes => Check(DocumentReader.Read(Word(bytes))),
    ["xlsx"] = bytes => Check(DocumentReader.Read(Workbook(bytes))),
    ["pdf"] = Pdf,
    ["json"] = Json,
};

if (args is ["smoke", string folder])
{
    string[] seeds = [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    foreach (string seed in seeds)
    {
        formats[new FileInfo(seed).Directory!.Name](File.ReadAllBytes(seed));
    }

    Console.WriteLine($"{seeds.Length} seeds");
    return seeds.Length > 0 ? 0 : 1;
}

if (args is not [string format] || !formats.TryGetValue(format, out Action<byte[]>? read))
{
    Console.Error.WriteLine($"usage: fuzz {string.Join("|", formats.Keys)}, or fuzz smoke FOLDER");
    return 2;
}

Fuzzer.OutOfProcess.Run(stream =>
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    read(bytes.ToArray());
});
return 0;

static void Pdf(byte[] bytes)
{
    // Anything else is text, which has a harness of its own.
    if (bytes.AsSpan().StartsWith("%PDF-"u8))
    {
        Check(DocumentReader.Read(new MemoryStream(bytes)));
    }
}

static void Json(byte[] bytes)
{
    foreach (JsonReadResult read in AnnualReportJson.ReadMany(new MemoryStream(bytes), "fuzz"))
    {
        if (read.Report is { } report && AnnualReportJson.Parse(AnnualReportJson.Write(report)) != report)
        {
            throw new InvalidOperationException("What was written is read otherwise.");
        }
    }
}

static void Check(ReadResult read)
{
    if (read.Findings.FirstOrDefault(finding => finding.RuleId == "READ-FAILED") is { } failed)
    {
        throw new InvalidOperationException(failed.Message.En);
    }

    if (read.Report is null)
    {
        return;
    }

    FormShape form = FormShape.Of(read.Report);
    int values = form.Cells.Count(cell => read.Report[cell.Address] is not null);
    int counted = read.CountOf(ReadingMethod.Direct) + read.CountOf(ReadingMethod.Variant) + read.CountOf(ReadingMethod.Inferred);
    if (values != counted || AnnualReportJson.Parse(AnnualReportJson.Write(read.Report, read.Cells, read.Lost)) != read.Report)
    {
        throw new InvalidOperationException("The report is not what its cells are.");
    }

    _ = RuleSet.Default.Validate(read);
}

// The text of a part is fuzzed, not the packed bytes: a changed byte of those is no document any more. A packed seed is taken as it is.
static Stream Word(byte[] bytes) => Packed(bytes, "word/document.xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", []);

static Stream Workbook(byte[] bytes) => Packed(bytes, "xl/worksheets/sheet1.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
[
    ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>
        """),
]);

static Stream Packed(byte[] bytes, string part, string type, (string Part, string Type, string Text)[] others)
{
    if (bytes.AsSpan().StartsWith("PK"u8))
    {
        return new MemoryStream(bytes);
    }

    const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const string Kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    string main = others.Length > 0 ? others[0].Part : part;
    var packed = new MemoryStream();
    using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
    {
        void Add(string name, byte[] content)
        {
            using Stream entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
            entry.Write(content);
        }

        void AddText(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));
        string overrides = string.Concat(others.Append((Part: part, Type: type, Text: ""))
            .Select(other => $"""<Override PartName="/{other.Part}" ContentType="{other.Type}"/>"""));
        AddText("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + $"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>{overrides}</Types>");
        AddText("_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="r0" Type="{Kind}officeDocument" Target="{main}"/></Relationships>""");
        foreach ((string name, _, string text) in others)
        {
            AddText(name, text);
            AddText($"{Path.GetDirectoryName(name)}/_rels/{Path.GetFileName(name)}.rels",
                $"""<Relationships xmlns="{Relations}"><Relationship Id="r1" Type="{Kind}worksheet" Target="/{part}"/></Relationships>""");
        }

        Add(part, bytes);
    }

    packed.Position = 0;
    return packed;
}
