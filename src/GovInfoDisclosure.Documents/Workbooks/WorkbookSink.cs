using System.IO.Compression;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Documents.Workbooks;

/// <summary>A workbook being written: the findings into its sheets as they come, then the sheet of agencies and what holds all together.</summary>
internal sealed class WorkbookSink : ResultSink
{
    /// <summary>A sheet has 1 048 576 rows; the head and a large document have room beside these.</summary>
    private const int RowsOfASheet = 1_000_000;

    private readonly WorkbookWords words;
    private readonly ZipArchive archive;
    private readonly SheetRows agencies = new();
    private readonly List<int> sheets = [];
    private Stream? sheet;
    private int rows;
    private int documents;

    public WorkbookSink(WorkbookWords words, Stream output)
    {
        this.words = words;
        archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Next();
    }

    public override void Add(CheckedDocument document, byte[] rendered)
    {
        int count = document.Result.Findings.Count + document.Result.Excused.Count;
        if (rows > 0 && rows + count > RowsOfASheet)
        {
            EndSheet();
            Next();
        }

        sheet!.Write(rendered, 0, rendered.Length);
        rows += count;
        if (document.RosterYear is null)
        {
            Add(document);
        }
    }

    public override void End(IEnumerable<string> notes)
    {
        EndSheet();
        using (Stream stream = Entry(WorkbookParts.Sheet(1)))
        {
            WorkbookParts.BeginSheet(stream, WorkbookWords.AgencyColumns, words);
            byte[] bytes = agencies.ToBytes();
            stream.Write(bytes, 0, bytes.Length);
            WorkbookParts.EndSheet(stream, WorkbookWords.AgencyColumns.Count, documents);
        }

        string[] names = [words.Agencies, .. sheets.Select(i => words.Findings + (i == 1 ? "" : " " + i.ToString(CultureInfo.InvariantCulture)))];
        foreach ((string name, byte[] content) in WorkbookParts.Around(names))
        {
            using Stream stream = Entry(name);
            stream.Write(content, 0, content.Length);
        }

        archive.Dispose();
    }

    private void Add(CheckedDocument document)
    {
        ValidationResult result = document.Result;
        int[] counts = [.. new[] { Severity.Error, Severity.Warning, Severity.Info }.Select(severity =>
            result.Findings.Count(finding => finding.Severity == severity && finding.Outcome is (Outcome.Broken or Outcome.Reading)))];
        bool isReport = result.Report is not null;
        documents++;
        agencies.Begin().Text(result.Report?.Agency.Name).Text(result.Report?.Agency.Code).Number(result.Report?.Year).Text(words.Verdict(result, counts[0]))
            .Number(counts[0]).Number(counts[1]).Number(counts[2]).Number(isReport ? result.Broken : null).Number(isReport ? result.Undecided : null)
            .Number(isReport ? result.Excused.Count : null).Text(document.Source).End();
    }

    private void Next()
    {
        sheets.Add(sheets.Count + 1);
        rows = 0;
        sheet = Entry(WorkbookParts.Sheet(sheets.Count + 1));
        WorkbookParts.BeginSheet(sheet, WorkbookWords.FindingColumns, words);
    }

    private void EndSheet()
    {
        WorkbookParts.EndSheet(sheet!, WorkbookWords.FindingColumns.Count, rows);
        sheet!.Dispose();
    }

    private Stream Entry(string path)
    {
        ZipArchiveEntry entry = archive.CreateEntry(path, CompressionLevel.Fastest);

        // The same results are the same file, whenever they are written; no archive knows an earlier day.
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return entry.Open();
    }
}
