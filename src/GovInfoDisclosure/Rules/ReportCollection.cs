namespace GovInfoDisclosure.Rules;

/// <summary>Reports by agency and year: it finds last year's report, the reports of a government's units, and who is missing. What is ambiguous or missing is
/// said, never guessed.</summary>
/// <remarks>
/// <para>An agency is known by the register where it has it, else by its code, else by its name: two of one name with different codes are two, and one code
/// with a new name is one. A report without a code is that of the only code which bears its name that year.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class ReportCollection
{
    private readonly Dictionary<int, YearReports> years = [];
    private readonly List<AnnualReport> unpaired = [];
    private readonly AgencyIdentities identities;
    private readonly Lazy<CopyIndex> copies;

    /// <summary>Collects reports. One without a year, or without a name and a code of its agency, cannot be paired and is counted in
    /// <see cref="Unpaired"/>.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="names">Which agencies changed their names; none where null.</param>
    /// <param name="register">Who is who; null where there is no register.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is null.</exception>
    public ReportCollection(IEnumerable<AnnualReport> reports, AgencyNames? names = null, AgencyRegister? register = null)
    {
        identities = new AgencyIdentities(names ?? AgencyNames.Unchanged, register);
        copies = new Lazy<CopyIndex>(() => new CopyIndex(Years.SelectMany(year => years[year].Agencies)
            .SelectMany(agency => agency.All.Select(report => (report, agency.Identity)))));
        foreach (AnnualReport report in reports ?? throw new ArgumentNullException(nameof(reports)))
        {
            if (report is null)
            {
                throw new ArgumentNullException(nameof(reports), "An element is null.");
            }

            if (identities.Of(report) is not AgencyIdentity identity || report.Year is not int year)
            {
                unpaired.Add(report);
                continue;
            }

            Count++;
            if (!years.TryGetValue(year, out YearReports? ofYear))
            {
                years.Add(year, ofYear = new YearReports());
            }

            ofYear.Add(identity, report);
        }

        foreach (YearReports ofYear in years.Values)
        {
            ofYear.Close();
        }
    }

    /// <summary>How many reports can be paired.</summary>
    public int Count { get; }

    /// <summary>How many reports have no year, or neither name nor code.</summary>
    public int Unpaired => unpaired.Count;

    internal IReadOnlyList<AnnualReport> WithoutAgencyOrYear => unpaired;

    /// <summary>The years that there are reports of, in their order.</summary>
    public IEnumerable<int> Years => years.Keys.OrderBy(year => year);

    /// <summary>The same agency's report of the year before; of an agency that was merged, the sum of those of its predecessors.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public PriorReport FindPrior(AnnualReport report)
    {
        if (identities.Of(report ?? throw new ArgumentNullException(nameof(report))) is not AgencyIdentity identity || report.Year is not int year)
        {
            return PriorReport.Missing(new Message("报告缺少机关名称或年度，无法查找上年报告。", "The report has no agency's name or no year: last year's cannot be looked for."));
        }

        return new PriorFinder(years.TryGetValue(year - 1, out YearReports? before) ? before : null, identities.Register).Find(identity, year);
    }

    /// <summary>The same agency's report of the year after (下年报告): the one whose last year's report this is.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The report; <see langword="null"/> where there is none, several that differ, or one of an agency that was merged or parted that year.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public AnnualReport? FindNext(AnnualReport report)
    {
        if (identities.Of(report ?? throw new ArgumentNullException(nameof(report))) is not AgencyIdentity identity || report.Year is not int year
            || OfYear(year + 1).Find(identity)?.Different is not { Length: 1 } found
            || identities.Of(found[0]) is not AgencyIdentity after)
        {
            return null;
        }

        // Asked from there, so that the two are each other's or neither is. The report itself need not be in the collection.
        YearReports own = new();
        own.Add(identity, report);
        own.Close();
        PriorReport back = new PriorFinder(own, identities.Register).Find(after, year + 1);
        bool isOnly = OfYear(year).Find(identity)?.Different is not { } same || Array.TrueForAll(same, one => one.Equals(report));
        return isOnly && back.Predecessors.Count == 0 && report.Equals(back.Report) ? found[0] : null;
    }

    /// <summary>The same agency's report of two years back; of an agency that was merged since, the sum of those of its predecessors.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public PriorReport FindPrior2(AnnualReport report)
    {
        if (identities.Of(report ?? throw new ArgumentNullException(nameof(report))) is not AgencyIdentity identity || report.Year is not int year)
        {
            return PriorReport.Missing();
        }

        // An agency that was merged in the year itself has its predecessors in both years before.
        int merged = identity.Registered?.Merger is { } merger && merger.Year == year ? year : year - 1;
        return new PriorFinder(years.TryGetValue(year - 2, out YearReports? before) ? before : null, identities.Register).Find(identity, merged);
    }

    /// <summary>The reports of a government's units: all of the same year but its own, each agency once.</summary>
    /// <param name="report">The government's summary report.</param>
    /// <param name="expected">The names or codes of the units that are expected; <see langword="null"/> where nobody
    /// says. Units that it does not name are left out, and named in a note.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or one of the names is null.</exception>
    public UnitReports Units(AnnualReport report, IReadOnlyCollection<string>? expected = null)
    {
        IReadOnlyCollection<string>? wanted = expected is null ? null : Argument.NoNulls(expected, nameof(expected));
        if (identities.Of(report ?? throw new ArgumentNullException(nameof(report))) is not AgencyIdentity identity || report.Year is not int year)
        {
            var note = new Message("报告缺少机关名称或年度，无法查找所属单位的报告。", "The report has no agency's name or no year: its units' reports cannot be looked for.");
            return new UnitReports(ValueList<AnnualReport>.Empty, false, new ValueList<Message>([note]));
        }

        return new UnitFinder(OfYear(year), identities, year).Find(identity, wanted);
    }

    /// <summary>The reports of the units of a government of which nothing may be known but that they are its units.</summary>
    /// <param name="report">Its summary report, of which the agency counts; null where nobody names it.</param>
    /// <param name="year">The year.</param>
    /// <param name="expected">The units that are expected; null where nobody says.</param>
    internal UnitReports UnitsOf(AnnualReport? report, int year, IReadOnlyCollection<string>? expected) =>
        new UnitFinder(OfYear(year), identities, year).Find(report is null ? null : identities.Of(report), expected);

    /// <summary>Whether reports are those of a report's agency.</summary>
    internal bool IsOf(AgencyReports reports, AnnualReport report) =>
        identities.Of(report) is AgencyIdentity identity && OfYear(report.Year!.Value).Find(identity) == reports;

    /// <summary>The reports of those agencies whose reports, by the register, this one sums up.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The units' reports; <see langword="null"/> where the register has no units of this agency.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public UnitReports? FindUnits(AnnualReport report) =>
        identities.Of(report ?? throw new ArgumentNullException(nameof(report))) is { Registered: RegisteredAgency agency } && report.Year is int year
            ? new UnitFinder(OfYear(year), identities, year).OfRegister(agency)
            : null;

    /// <summary>Who has published for a year (R1, R2, R4): who of those on the list is missing, who is there twice, who is not on the list.</summary>
    /// <param name="rules">The rules, for what later layers changed in these.</param>
    /// <param name="year">The year reported on.</param>
    /// <param name="expected">The list, by name or code; the register's where null.</param>
    /// <param name="waivers">What is excused; null where nothing is.</param>
    /// <returns>The findings, without a report; empty where there is neither list nor register.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or one of the names is null.</exception>
    public ValidationResult CheckRoster(RuleSet rules, int year, IReadOnlyCollection<string>? expected = null, WaiverList? waivers = null) =>
        new RosterCheck(rules ?? throw new ArgumentNullException(nameof(rules)), OfYear(year), identities, year, waivers)
            .Run(expected is null ? null : Argument.NoNulls(expected, nameof(expected)));

    /// <summary>What of a report is also in that of another agency (雷同): a result for each section and table. Where it cannot be told whose the report is,
    /// nothing is looked for: it may be found in its own agency's.</summary>
    internal IEnumerable<TextCheckResult> FindCopies(AnnualReport report)
    {
        AgencyIdentity? agency = null;
        if (identities.Of(report) is AgencyIdentity identity && report.Year is int year)
        {
            AgencyReports? own = OfYear(year).Find(identity);
            agency = own is { IsUncertain: true } || identity.Namesakes > 1 ? null : own?.Identity ?? identity;
        }

        return copies.Value.Find(report, agency);
    }

    /// <summary>The agencies that there are reports of for a year, in the order of their names and codes.</summary>
    internal IReadOnlyList<AgencyReports> AgenciesOf(int year) => OfYear(year).Agencies;

    /// <summary>The reports of an agency for a year; null where there are none.</summary>
    internal AgencyReports? Find(AgencyIdentity identity, int year) => OfYear(year).Find(identity);

    private YearReports OfYear(int year) => years.TryGetValue(year, out YearReports? found) ? found : new YearReports();
}
