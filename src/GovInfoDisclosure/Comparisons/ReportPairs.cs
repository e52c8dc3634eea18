namespace GovInfoDisclosure.Comparisons;

/// <summary>Pairs the reports of two collections by agency and year: each later report with the same agency's of the same year (before and after a
/// correction), else of the year before, else of the latest year before. What is ambiguous is said, never guessed.</summary>
/// <remarks>Agencies are known as in <see cref="ReportCollection"/>. Immutable and safe to share between threads.</remarks>
public sealed class ReportPairs
{
    private readonly ReportCollection before;
    private readonly List<ReportPair> pairs = [];
    private readonly List<UnpairedReport> oldAlone = [];
    private readonly List<UnpairedReport> newAlone = [];

    /// <summary>The earlier reports that a later one was compared with, or could not be because there are several.</summary>
    private readonly HashSet<AnnualReport> met = new(ReferenceComparer.Instance);

    private ReportPairs(ReportCollection before, ReportCollection after)
    {
        this.before = before;
        foreach (int year in after.Years)
        {
            foreach (AgencyReports agency in after.AgenciesOf(year))
            {
                Pair(agency, year);
            }
        }

        newAlone.AddRange(after.WithoutAgencyOrYear.Select(report => new UnpairedReport(report, PairTexts.Unknown)));

        // Of an agency that one report was compared of, those of other years are not missing.
        AgencyReports[] earlier = [.. before.Years.SelectMany(before.AgenciesOf)];
        var known = new HashSet<object>(earlier.Where(agency => agency.All.Exists(report => met.Contains(report))).Select(Key)
            .Concat(after.Years.SelectMany(after.AgenciesOf).Select(Key)));
        oldAlone.AddRange(earlier.Where(agency => !known.Contains(Key(agency)))
            .SelectMany(agency => agency.Different).Select(report => new UnpairedReport(report, PairTexts.NoLater)));
        oldAlone.AddRange(before.WithoutAgencyOrYear.Select(report => new UnpairedReport(report, PairTexts.Unknown)));
    }

    /// <summary>The pairs, by the later report's year, name and code.</summary>
    public ValueList<ReportPair> Pairs => new(pairs);

    /// <summary>The earlier reports of agencies that there is no later report of.</summary>
    public ValueList<UnpairedReport> OldAlone => new(oldAlone);

    /// <summary>The later reports without an earlier one.</summary>
    public ValueList<UnpairedReport> NewAlone => new(newAlone);

    /// <summary>Pairs reports.</summary>
    /// <param name="old">The earlier ones.</param>
    /// <param name="new">The later ones.</param>
    /// <param name="register">Who is who; null where there is no register.</param>
    /// <exception cref="ArgumentNullException">A collection or one of its reports is null.</exception>
    public static ReportPairs Of(IEnumerable<AnnualReport> old, IEnumerable<AnnualReport> @new, AgencyRegister? register = null) =>
        new(new ReportCollection(old, null, register), new ReportCollection(@new, null, register));

    private static object Key(AgencyReports agency) => (object?)agency.Identity.Registered ?? agency.Identity.Code ?? agency.Identity.Name!;

    private void Pair(AgencyReports agency, int year)
    {
        if (Problem(agency, year) is Message problem)
        {
            newAlone.AddRange(agency.Different.Select(report => new UnpairedReport(report, problem)));
            return;
        }

        AnnualReport report = agency.All[0];
        if (before.Find(agency.Identity, year) is AgencyReports sameYear)
        {
            Take(report, sameYear, year);
            return;
        }

        PriorReport prior = before.FindPrior(report);
        if (prior.Report is AnnualReport last)
        {
            pairs.Add(new ReportPair(last, report) { Predecessors = prior.Predecessors });
            Meet(prior.Predecessors.Count > 0 ? prior.Predecessors : [last]);
        }
        else if (!before.Years.Contains(year - 1) && Earlier(agency.Identity, year) is (AgencyReports earlier, int earlierYear))
        {
            Take(report, earlier, earlierYear);
        }
        else
        {
            newAlone.Add(new UnpairedReport(report, prior.Note ?? PairTexts.NoEarlier));
        }
    }

    private (AgencyReports Reports, int Year)? Earlier(AgencyIdentity identity, int year)
    {
        foreach (int earlier in before.Years.Where(x => x < year).Reverse())
        {
            if (before.Find(identity, earlier) is AgencyReports found)
            {
                return (found, earlier);
            }
        }

        return null;
    }

    private void Take(AnnualReport report, AgencyReports earlier, int year)
    {
        if (Problem(earlier, year) is Message problem)
        {
            newAlone.Add(new UnpairedReport(report, problem));
        }
        else
        {
            pairs.Add(new ReportPair(earlier.All[0], report));
        }

        Meet(earlier.All);
    }

    /// <summary>Why none of an agency's reports can be taken; null where there is one.</summary>
    private static Message? Problem(AgencyReports agency, int year) => agency.IsUncertain ? PairTexts.SeveralAgencies(agency.Identity.Shown)
        : agency.Different.Length is int count && count > 1 ? PairTexts.SeveralReports(agency.Identity.Shown, year, count)
        : null;

    private void Meet(IEnumerable<AnnualReport> reports) => met.UnionWith(reports);
}
