namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The reports of one path of a call, all read before the first is worked on, with the documents that they come from.</summary>
internal sealed class ReportSide
{
    // Equal reports of two documents are told apart: each has findings of its own.
    private readonly Dictionary<AnnualReport, (InputDocument Document, ReadResult Read)> documents = new(ReferenceEqualityComparer.Instance);
    private readonly List<AnnualReport> reports = [];

    private ReportSide()
    {
    }

    public IReadOnlyList<AnnualReport> Reports => reports;

    /// <summary>Whether a document gave no report, or a path held nothing to read: it was named.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>Whether a printed value of one of its documents was lost.</summary>
    public bool HasLosses(AnnualReport report) => Lost(report) > 0;

    /// <summary>What the document of a report is called; null where it has none, as a sum of several.</summary>
    public string? SourceOf(AnnualReport report) => documents.TryGetValue(report, out var found) ? found.Document.Source : null;

    /// <summary>Reads all documents below paths, and names on standard error those that gave no report and those of which values were lost.</summary>
    /// <param name="session">The call.</param>
    /// <param name="paths">The paths as given.</param>
    /// <param name="outputPath">The file that is being written; null for standard output.</param>
    public static ReportSide Read(Session session, IReadOnlyList<string> paths, string? outputPath)
    {
        var side = new ReportSide();
        bool hasAll = new InputRun(session).Go(
            paths, [outputPath], (document, read) => (document with { Content = null }, read), read => side.Add(session, read));
        side.HasProblems |= !hasAll;
        return side;
    }

    /// <summary>What was read of the document of a report; null where it came as JSON, or is a sum of several: then rules can be asked of its numbers alone.
    /// </summary>
    public ReadResult? DocumentOf(AnnualReport report) => documents.TryGetValue(report, out var found) && !found.Document.IsData ? found.Read : null;

    private void Add(Session session, (InputDocument Document, ReadResult Read) item)
    {
        Language language = session.Language;
        string source = DisplayWidth.Printable(item.Document.Source);
        if (item.Read.Report is not AnnualReport report)
        {
            HasProblems = true;
            session.Console.Note(source + language.Pick("：", ": ") + DisplayWidth.Printable(
                string.Join(" ", item.Read.Findings.Where(x => x.Severity == Severity.Error).Select(x => language.Pick(x.Message)))));
            return;
        }

        reports.Add(report);
        documents.Add(report, item);
        if (Lost(report) is int lost and > 0)
        {
            string count = lost.ToString(CultureInfo.InvariantCulture);
            session.Console.Note(source + language.Pick($"：有 {count} 处数值未能读出", $": {count} values were not read"));
        }
    }

    private int Lost(AnnualReport report) =>
        documents.TryGetValue(report, out var found) ? found.Read.Findings.Count(x => x is { Outcome: Outcome.Reading, Severity: Severity.Error }) : 0;
}
