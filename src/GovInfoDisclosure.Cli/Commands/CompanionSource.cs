namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The reports of other years and of units that <c>check</c> compares with: read once, asked for every document.</summary>
internal sealed class CompanionSource
{
    private readonly ReportCollection? priors;
    private readonly ReportCollection? units;
    private readonly IReadOnlyCollection<string>? expected;

    private CompanionSource(ReportCollection? priors, ReportCollection? units, IReadOnlyCollection<string>? expected, bool hasProblems)
    {
        this.priors = priors;
        this.units = units;
        this.expected = expected;
        HasProblems = hasProblems;
    }

    /// <summary>Whether a document could not be read: it was named, and the exit status must say so.</summary>
    public bool HasProblems { get; }

    /// <param name="priorPath">Where last year's reports are; null where none are given.</param>
    /// <param name="unitsPath">Where the units' reports are; null where none are given.</param>
    /// <param name="expectedPath">The file that names the expected units, a line each; null where nobody says.</param>
    /// <param name="namesPath">The file of changed names; null where none changed.</param>
    /// <param name="session">The call; its console takes what is wrong with single documents.</param>
    /// <exception cref="ToolException">A path cannot be opened, or a file is wrong.</exception>
    public static CompanionSource? Load(string? priorPath, string? unitsPath, string? expectedPath, string? namesPath, Session session)
    {
        Language language = session.Language;
        if (expectedPath is not null && unitsPath is null)
        {
            throw new ToolException(language.Pick("--expected 要与 --units 一起使用。", "--expected goes with --units."));
        }

        if (namesPath is not null && unitsPath is null && priorPath is null)
        {
            throw new ToolException(language.Pick("--names 要与 --prior 或 --units 一起使用。", "--names goes with --prior or --units."));
        }

        AgencyNames names = namesPath is null ? AgencyNames.Unchanged : Names(namesPath, language);
        string[]? expected = expectedPath is null ? null : Expected(expectedPath, language);
        bool hasProblems = false;
        ReportCollection? priors = priorPath is null ? null : Collect(priorPath, names, session, ref hasProblems);
        ReportCollection? units = unitsPath is null ? null : Collect(unitsPath, names, session, ref hasProblems);
        return priors is null && units is null ? null : new CompanionSource(priors, units, expected, hasProblems);
    }

    /// <summary>The report of the year before; null where none are given.</summary>
    public PriorReport? Prior(AnnualReport report) => priors?.FindPrior(report);

    /// <summary>The reports of the units; null where none are given.</summary>
    public UnitReports? Units(AnnualReport report) => units?.Units(report, expected);

    private static ReportCollection Collect(string path, AgencyNames names, Session session, ref bool hasProblems)
    {
        Language language = session.Language;
        ToolConsole console = session.Console;
        var reports = new List<AnnualReport>();
        var finder = new InputFinder([path], []);
        foreach (InputDocument document in new InputDocuments().Of(finder.Find()))
        {
            ReadResult read = session.Read(document);
            if (read.Report is AnnualReport report)
            {
                reports.Add(report);
            }
            else
            {
                // A partner that cannot be read must not look as if it were missing.
                hasProblems = true;
                console.Note(document.Source + language.Pick("：", ": ")
                    + string.Join(" ", read.Findings.Where(x => x.Severity == Severity.Error).Select(x => language.Pick(x.Message))));
            }

            int lost = read.Findings.Count(x => x.Severity == Severity.Error);
            if (lost > 0)
            {
                string count = lost.ToString(CultureInfo.InvariantCulture);
                console.Note(document.Source + language.Pick($"：有 {count} 处数值未能读出", $": {count} values were not read"));
            }
        }

        if (reports.Count == 0)
        {
            throw new ToolException(path + language.Pick("：没有可读的报告", ": no report was found"));
        }

        var collection = new ReportCollection(reports, names);
        if (collection.Unpaired > 0)
        {
            string count = collection.Unpaired.ToString(CultureInfo.InvariantCulture);
            console.Note(path + language.Pick($"：{count} 份报告缺少机关名称或年度，未参与比对", $": {count} reports have no agency's name or no year and were not compared"));
        }

        return collection;
    }

    private static AgencyNames Names(string path, Language language)
    {
        using Stream stream = Open(path, language);
        AgencyNames names = AgencyNames.Load(stream, out ValueList<Message> errors);
        return errors.Count == 0
            ? names
            : throw new ToolException(string.Join("\n", errors.Select(error => path + language.Pick("：", ": ") + language.Pick(error))));
    }

    private static string[] Expected(string path, Language language)
    {
        using Stream stream = Open(path, language);
        ValueList<string> names = AgencyNames.LoadList(stream, out Message? error);
        return error is null ? [.. names] : throw new ToolException(path + language.Pick("：", ": ") + language.Pick(error));
    }

    private static FileStream Open(string path, Language language)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(path + language.Pick("：", ": ") + language.Pick(InputProblems.Of(path, wrong)));
        }
    }
}
