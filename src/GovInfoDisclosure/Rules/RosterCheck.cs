namespace GovInfoDisclosure.Rules;

/// <summary>R1, R2 and R4: who of those on a list has no report for a year, who has several, and whose report is on no list.</summary>
internal sealed class RosterCheck(RuleSet rules, YearReports reports, AgencyIdentities identities, int year, WaiverList? waivers)
{
    /// <summary>A city's roster with a wrong list beside it. Each is compared with each: of a province's, whose names all differ, the first tell
    /// enough.</summary>
    private const int MostCompared = 1_000_000;

    private readonly List<Finding> findings = [];
    private readonly List<Finding> excused = [];
    private int holds;
    private long compared;

    public ValidationResult Run(IReadOnlyCollection<string>? expected)
    {
        AgencyIdentity[] wanted = expected is not null
            ? [.. expected.Where(word => word.Trim().Length > 0).Select(word => identities.Of(word, year)).Distinct()]
            : [.. (identities.Register?.Agencies ?? []).Where(x => x.ReportsIn(year)).Select(x => new AgencyIdentity(x, x.Code, x.Name))];
        if (expected is not null || identities.Register is not null)
        {
            Judge(wanted, expected is not null);
        }

        return new ValidationResult
        {
            Holds = holds,
            Broken = findings.Count,
            Findings = new ValueList<Finding>(findings),
            Excused = new ValueList<Finding>(excused),
            Overrides = rules.Overrides,
        };
    }

    private void Judge(AgencyIdentity[] wanted, bool isListed)
    {
        var listed = new HashSet<AgencyReports>();
        var missing = new List<string>();
        foreach (AgencyIdentity agency in wanted)
        {
            AgencyReports? found = reports.FindListed(agency);
            Add(RosterRules.Missing, agency, found is { All.Count: > 0 } ? null : RosterTexts.MissingReport(agency.Shown, year));
            if (found is null)
            {
                missing.Add(agency.Shown);
            }
            else
            {
                listed.Add(found);
            }
        }

        foreach (AgencyReports agency in reports.Agencies)
        {
            int count = agency.All.Count;
            Add(RosterRules.Several, agency.Identity, count == 1 || agency.IsUncertain ? null
                : RosterTexts.Several(agency.Identity.Shown, year, count, agency.Different.Length == 1));
        }

        foreach (AgencyReports agency in reports.Agencies)
        {
            // By the register alone, one that need not report is known all the same.
            bool isKnown = listed.Contains(agency) || (!isListed && agency.Identity.Registered is not null);
            Add(RosterRules.NotListed, agency.Identity, isKnown ? null
                : agency.Identity.Namesakes > 1 ? RosterTexts.SeveralAgencies(agency.Identity.Shown, year, agency.Identity.Namesakes)
                : RosterTexts.NotListed(agency.Identity.Shown, year, Nearest(agency.Identity.Shown, missing)));
        }
    }

    /// <summary>The missing one that may be meant; null where none is near, or too many were compared already.</summary>
    private string? Nearest(string name, List<string> missing)
    {
        compared += missing.Count;
        return compared > MostCompared ? null : EditDistance.Nearest(name, missing);
    }

    /// <summary>Counts an instance, and tells it where there is something to tell.</summary>
    private void Add(string id, AgencyIdentity agency, Message? message)
    {
        if (rules.Find(id) is not Rule rule)
        {
            return;
        }

        if (message is null)
        {
            holds++;
            return;
        }

        string yearText = year.ToString(CultureInfo.InvariantCulture);
        string called = agency.Registered?.Code ?? agency.Code ?? agency.Shown;
        var finding = new Finding
        {
            RuleId = id,
            Id = id + "/" + agency.Shown + "/" + yearText,
            Instance = new ValueList<KeyValuePair<string, string>>([new("agency", called), new("year", yearText)]),
            Severity = rule.Severity,
            Outcome = Outcome.Broken,
            Message = message,
        };
        var named = new Agency { Name = agency.Registered?.Name ?? agency.Name, Code = agency.Registered?.Code ?? agency.Code };
        AgencyFacts facts = AgencyFacts.Of(new AnnualReport { Year = year, Agency = named }, identities.Register);
        if (waivers?.Find(id, id, facts, identities.Register) is Waiver waiver)
        {
            excused.Add(finding with { Waiver = waiver });
        }
        else
        {
            findings.Add(finding);
        }
    }
}
