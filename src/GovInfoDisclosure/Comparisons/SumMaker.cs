namespace GovInfoDisclosure.Comparisons;

/// <summary>Finds what is to be added up, and says what is not.</summary>
internal sealed class SumMaker
{
    private readonly IReadOnlyList<AnnualReport> reports;
    private readonly SumOptions options;
    private readonly ReportCollection collection;
    private readonly List<Message> notes = [];

    public SumMaker(IReadOnlyList<AnnualReport> reports, SumOptions options)
    {
        this.reports = reports;
        this.options = new SumOptions(options);
        _ = options.Expected is null ? null : Argument.NoNulls(options.Expected, nameof(options));
        collection = new ReportCollection(reports, null, options.Register);
    }

    public ReportSum Make()
    {
        int[] years = [.. collection.Years];
        if (options.Year is null && years.Length != 1)
        {
            return Failed(years.Length == 0 ? SumTexts.NoReport : SumTexts.SeveralYears(years.Select(year =>
                (year, collection.AgenciesOf(year).Sum(agency => agency.All.Count)))));
        }

        int year = options.Year ?? years[0];
        AgencyReports[] present = [.. collection.AgenciesOf(year)];
        if (present.Length == 0)
        {
            return Failed(SumTexts.NoReportOf(year));
        }

        Agency? agency = FindAgency(present, year, out Message? problem);
        return problem is not null ? Failed(problem) : Sum(present, year, agency);
    }

    private static ReportSum Failed(Message problem) => new() { Problem = problem };

    private ReportSum Sum(AgencyReports[] present, int year, Agency? agency)
    {
        AnnualReport head = new() { Year = year, Agency = agency ?? new Agency() };
        UnitReports? ofRegister = options.Expected is null && agency is not null ? collection.FindUnits(head) : null;
        UnitReports units = ofRegister ?? collection.UnitsOf(agency is null ? null : head, year, options.Expected);
        if (units.Reports.Count == 0)
        {
            return Failed(SumTexts.NoUnit(year)) with { Notes = units.Notes };
        }

        bool isListed = options.Expected is not null || ofRegister is not null;

        // Without a list the first note says how many there are and that sums are not judged: nothing is judged here.
        notes.AddRange(isListed ? units.Notes : units.Notes.Skip(1));
        var counted = new HashSet<AnnualReport>(units.Reports, ReferenceComparer.Instance);
        AgencyReports? own = agency is null ? null : Array.Find(present, x => collection.IsOf(x, head));
        TellOthers(present, year, counted, own, ofRegister is not null);
        CellSum cells = new(units.Reports, options.SumKnown);
        notes.AddRange(cells.Notes);
        int different = present.Where(x => x != own && (x.IsUncertain || x.Different.Length > 1)).Sum(x => x.All.Count);
        return new ReportSum
        {
            Report = cells.Report with { Year = year, Agency = head.Agency },
            Units = units.Reports,
            IsComplete = isListed ? units.AreComplete : null,
            Uncounted = collection.Unpaired + different,
            Gaps = cells.Gaps,
            Notes = new ValueList<Message>(notes),
        };
    }

    /// <summary>What was found and not added up, or added up once.</summary>
    private void TellOthers(AgencyReports[] present, int year, HashSet<AnnualReport> counted, AgencyReports? own, bool isOfRegister)
    {
        if (own is not null)
        {
            notes.Add(SumTexts.OwnReport(own.Identity.Shown));
        }

        foreach (AgencyReports twice in present.Where(x => x.All.Count > 1 && x.Different.Length == 1 && counted.Contains(x.All[0])))
        {
            notes.Add(SumTexts.Twice(twice.Identity.Shown, twice.All.Count));
        }

        string[] others = [.. present.Where(x => x != own && x.Different.Length == 1 && !x.IsUncertain && !counted.Contains(x.Different[0]))
            .Select(x => x.Identity.Shown)];
        if (isOfRegister && others.Length > 0)
        {
            notes.Add(SumTexts.NotUnits(others));
        }

        int otherYears = reports.Count(report => report.Year is int other && other != year);
        if (otherYears > 0)
        {
            notes.Add(SumTexts.OtherYears(otherYears));
        }

        if (collection.Unpaired > 0)
        {
            notes.Add(SumTexts.Unknown(collection.Unpaired));
        }
    }

    /// <summary>The agency that sums up: the one that is named, else the one parent of all that are there. Null where nobody says.</summary>
    private Agency? FindAgency(AgencyReports[] present, int year, out Message? problem)
    {
        problem = null;
        if (options.Agency is string named)
        {
            return options.Register?.Find(named, year) is RegisteredAgency known ? AgencyOf(known) : new Agency { Name = named.Trim() };
        }

        RegisteredAgency[] parents = [.. present.Select(x => x.Identity.Registered?.Parent).OfType<RegisteredAgency>().Distinct()];
        if (parents.Length > 1)
        {
            problem = SumTexts.SeveralParents([.. parents.Select(x => x.Name)]);
        }

        return parents.Length == 1 ? AgencyOf(parents[0]) : null;
    }

    private static Agency AgencyOf(RegisteredAgency agency) =>
        new() { Name = agency.Name, Code = agency.Code, DivisionCode = agency.DivisionCode, Level = agency.Level };
}
