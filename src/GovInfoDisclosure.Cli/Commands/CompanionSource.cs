namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What <c>check</c> compares with: reports of other years and of units, read once and asked for every document, and who is who.</summary>
internal sealed class CompanionSource
{
    private readonly AgencyNames names;
    private readonly string[]? expected;
    private readonly string[]? roster;
    private readonly IReadOnlyList<AnnualReport> more;
    private readonly ReportCollection? priors;
    private readonly ReportCollection? units;
    private readonly List<AnnualReport> seen = [];
    private ReportCollection? together;

    private CompanionSource(CompanionOptions options, Session session)
    {
        var files = new CompanionFiles(session.Language);
        names = options.Names is null ? AgencyNames.Unchanged : files.Names(options.Names);
        expected = options.Expected is null ? null : files.List(options.Expected);
        roster = options.Roster is null ? null : files.List(options.Roster);
        RosterPath = options.Roster ?? options.Register;
        Register = options.Register is null ? null : files.Register(options.Register);
        Waivers = options.Waivers is null ? null : files.Waivers(options.Waivers);
        IReadOnlyList<AnnualReport> ofPriors = options.Prior is null ? [] : Read(options.Prior, session);
        IReadOnlyList<AnnualReport> ofUnits = options.Units is null ? [] : Read(options.Units, session);
        more = [.. ofPriors, .. ofUnits];
        if (Register is null)
        {
            priors = options.Prior is null ? null : Collect(options.Prior, ofPriors, session);
            units = options.Units is null ? null : Collect(options.Units, ofUnits, session);
        }
    }

    /// <summary>Whether a document could not be read: it was named, and the exit status must say so.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>The file that says who is to report; null where none does.</summary>
    public string? RosterPath { get; }

    /// <summary>Who is who; null where there is no register.</summary>
    public AgencyRegister? Register { get; }

    /// <summary>What is excused; null where nothing is.</summary>
    public WaiverList? Waivers { get; }

    /// <summary>Opens what the call names.</summary>
    /// <param name="options">The paths.</param>
    /// <param name="session">The call; its console takes what is wrong with single documents.</param>
    /// <exception cref="ToolException">A path cannot be opened, or a file is wrong.</exception>
    public static CompanionSource Load(CompanionOptions options, Session session)
    {
        Language language = session.Language;
        if (options.Expected is not null && options.Units is null)
        {
            throw new ToolException(language.Pick("--expected 要与 --units 一起使用。", "--expected goes with --units."));
        }

        if (options is { Names: not null, Units: null, Prior: null, Register: null, Roster: null })
        {
            throw new ToolException(language.Pick("--names 要与 --prior 或 --units 一起使用。", "--names goes with --prior or --units."));
        }

        return new CompanionSource(options, session);
    }

    /// <summary>By a register the reports of one run are each other's last year and units, with those that the call adds.</summary>
    /// <param name="run">The reports of the run.</param>
    public void Join(IEnumerable<AnnualReport> run) => together = new ReportCollection([.. run, .. more], names, Register);

    /// <summary>Whether other reports have a say in how one is judged.</summary>
    public bool HasReports => priors is not null || units is not null || together is not null;

    /// <summary>Whether every report of the run has to be seen: by others that it is compared with, a roster, or a register that knows more of it.</summary>
    public bool AskForEach => HasReports || roster is not null || Register is not null;

    /// <summary>A report of the run is on the roster.</summary>
    public void Saw(ValidationResult result)
    {
        if ((roster is not null || Register is not null) && result.Report is AnnualReport report)
        {
            seen.Add(report);
        }
    }

    /// <summary>The report of the year before; null where none are given.</summary>
    public PriorReport? Prior(AnnualReport report) => (together ?? priors)?.FindPrior(report);

    /// <summary>The report of the year after; null where none is given.</summary>
    public AnnualReport? Next(AnnualReport report) => (together ?? priors)?.FindNext(report);

    /// <summary>The report of two years back; null where none are given.</summary>
    public PriorReport? Prior2(AnnualReport report) => (together ?? priors)?.FindPrior2(report);

    /// <summary>The reports of the units; null where none are given.</summary>
    public UnitReports? Units(AnnualReport report) => together is null ? units?.Units(report, expected) : together.FindUnits(report);

    /// <summary>Who is missing, there twice, or not on the list, year by year: what to call it, and what was found. Empty without a list and a
    /// register.</summary>
    public IEnumerable<(string Source, int Year, ValidationResult Result)> Roster(RuleSet rules)
    {
        var collection = new ReportCollection(seen, names, Register);
        return collection.Years.Select(year =>
            (RosterPath + "[" + year.ToString(CultureInfo.InvariantCulture) + "]", year, collection.CheckRoster(rules, year, roster, Waivers)));
    }

    private List<AnnualReport> Read(string path, Session session)
    {
        Language language = session.Language;
        ToolConsole console = session.Console;
        var reports = new List<AnnualReport>();
        var finder = new InputFinder([path], []);
        foreach (InputDocument document in new InputDocuments(keepHash: false).Of(finder.Find()).SelectMany(document => document.Parts()))
        {
            ReadResult read = session.Read(document);
            if (read.Report is not AnnualReport report)
            {
                // A partner that cannot be read must not look as if it were missing.
                HasProblems = true;
                console.Note(document.Source + language.Pick("：", ": ")
                    + string.Join(" ", read.Findings.Where(x => x.Severity == Severity.Error).Select(x => language.Pick(x.Message))));
                continue;
            }

            reports.Add(report);
            int lost = read.Findings.Count(x => x.Severity == Severity.Error);
            if (lost > 0)
            {
                string count = lost.ToString(CultureInfo.InvariantCulture);
                console.Note(document.Source + language.Pick($"：有 {count} 处数值未能读出", $": {count} values were not read"));
            }
        }

        return reports.Count > 0 ? reports : throw new ToolException(path + language.Pick("：没有可读的报告", ": no report was found"));
    }

    private ReportCollection Collect(string path, IReadOnlyList<AnnualReport> reports, Session session)
    {
        var collection = new ReportCollection(reports, names);
        if (collection.Unpaired > 0)
        {
            string count = collection.Unpaired.ToString(CultureInfo.InvariantCulture);
            session.Console.Note(path + session.Language.Pick(
                $"：{count} 份报告缺少机关名称或年度，未参与比对", $": {count} reports have no agency's name or no year and were not compared"));
        }

        return collection;
    }
}
