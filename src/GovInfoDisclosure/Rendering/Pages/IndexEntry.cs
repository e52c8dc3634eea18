namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>What the index says of a document: as little as will do, for there may be many.</summary>
internal sealed class IndexEntry(CheckedDocument document, int number, PageWords words)
{
    // What a row needs; a path or a name may be as long as it likes.
    private const int MostOfAName = 120;

    /// <summary>The document's place in the order given, from 1.</summary>
    public int Number { get; } = number;

    public string Source { get; } = Short(document.Source);

    public string Agency { get; } = Short(document.Result.Report is AnnualReport report ? report.Agency.Name ?? words.UnknownAgency : words.NoReport);

    public int? Year { get; } = document.Result.Report?.Year;

    public bool IsReport { get; } = document.Result.Report is not null;

    public int Errors { get; } = document.Result.Findings.Count(x => x is { Severity: Severity.Error, Outcome: Outcome.Broken or Outcome.Reading });

    public int Warnings { get; } = document.Result.Findings.Count(x => x is { Severity: Severity.Warning, Outcome: Outcome.Broken or Outcome.Reading });

    public int Undecided { get; } = document.Result.Undecided;

    /// <summary>How many cells are to be corrected.</summary>
    public int Cells { get; } = new PageMarks(document).Changes;

    /// <summary>The page of the document with a number.</summary>
    public static string FileOf(int number) => "report-" + number.ToString("D5", CultureInfo.InvariantCulture) + ".html";

    private static string Short(string text) => text.Length > MostOfAName ? text.Substring(0, MostOfAName) + "…" : text;
}
