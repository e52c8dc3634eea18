using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Documents.Tests.Rendering;

/// <summary>What became of each cell of a document of the corpus.</summary>
internal sealed class CorpusCheck
{
    /// <summary>Cells that are as printed, blanks too.</summary>
    public int Right { get; private set; }

    /// <summary>Printed values that were not taken, with a finding at the cell, its row, or the whole document.</summary>
    public int Blank { get; private set; }

    /// <summary>Other values than printed, with a finding at the cell or its row.</summary>
    public int Flagged { get; private set; }

    /// <summary>Values lost, or other than printed, without a word.</summary>
    public int Silent { get; private set; }

    /// <summary>All that is not as printed, in words.</summary>
    public List<string> Faults { get; } = [];

    public static CorpusCheck Of(CorpusDocument document, string path)
    {
        var check = new CorpusCheck();
        ReadResult read = DocumentReader.ReadAll(path).Single().Result;
        AnnualReport? report = read.Report;
        Finding[] said = [.. read.Findings.Where(finding => finding.Severity != Severity.Info)];
        HashSet<string> cells = [.. said.SelectMany(finding => finding.Cells).Select(cell => cell.Address)];
        HashSet<string> rows = [.. cells.Select(RowOf)];
        if (report is null)
        {
            check.Faults.Add("no report: " + string.Join("; ", said.Select(finding => finding.RuleId + " " + finding.Message.En)));
        }
        else if (report.Year != document.Year || report.Agency.Name != document.Agency)
        {
            check.Faults.Add($"{report.Agency.Name} {report.Year}, not {document.Agency} {document.Year}");
        }

        foreach ((string address, decimal? value) in document.Cells)
        {
            decimal? found = report?[address];
            bool isSaid = cells.Contains(address) || rows.Contains(RowOf(address)) || (report is null && said.Length > 0);
            if (report is not null && found == value)
            {
                check.Right++;
                continue;
            }

            check.Blank += found is null && isSaid ? 1 : 0;
            check.Flagged += found is not null && isSaid ? 1 : 0;
            check.Silent += isSaid ? 0 : 1;
            if (report is not null)
            {
                check.Faults.Add($"{(isSaid ? "" : "IN SILENCE ")}{address}: {found?.ToString() ?? "blank"}, not {value?.ToString() ?? "blank"}");
            }
        }

        // A value in a cell that the form of the document does not have is made up.
        foreach (CellReading cell in read.Cells.Where(cell => cell.Value is not null && !document.Cells.ContainsKey(cell.Address)))
        {
            check.Silent++;
            check.Faults.Add($"IN SILENCE {cell.Address}: {cell.Value}, where the form has no such cell");
        }

        return check;
    }

    /// <summary>Whether a path is of a kind that the corpus holds beside what is expected of it.</summary>
    public static bool IsDocument(string path) => Path.GetExtension(path) is ".html" or ".docx" or ".xlsx" or ".xls" or ".pdf" && !IsSpoiled(path);

    /// <summary>Whether the program that wrote the file lost what it was to hold: LibreOffice makes a raised mark one more digit of a sheet's number.</summary>
    private static bool IsSpoiled(string path) =>
        Path.GetExtension(path) is ".xlsx" or ".xls" && path.Contains("raised-mark", StringComparison.Ordinal);

    private static string RowOf(string address) => address[..address.LastIndexOf('.')];
}
