namespace GovInfoDisclosure.Rules;

/// <summary>The reports of one agency for one year.</summary>
internal sealed class AgencyReports(AgencyIdentity identity)
{
    public AgencyIdentity Identity { get; } = identity;

    public List<AnnualReport> All { get; } = [];

    /// <summary>Whether they have no code although several agencies of their name do: whose they are cannot be told.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Those that differ; equal ones count as one.</summary>
    public AnnualReport[] Different => [.. All.Distinct()];
}

/// <summary>The reports of one year, by agency.</summary>
internal sealed class YearReports
{
    private readonly Dictionary<RegisteredAgency, AgencyReports> registered = [];
    private readonly Dictionary<string, AgencyReports> coded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AgencyReports> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> codesOfNames = new(StringComparer.Ordinal);
    private readonly List<(AgencyIdentity Identity, AnnualReport Report)> withoutCode = [];

    /// <summary>The agencies in the order of their names and codes.</summary>
    public IReadOnlyList<AgencyReports> Agencies { get; private set; } = [];

    public void Add(AgencyIdentity identity, AnnualReport report)
    {
        if (identity.Registered is RegisteredAgency agency)
        {
            Of(registered, agency, identity).All.Add(report);
        }
        else if (identity.Code is string code)
        {
            Of(coded, code, identity).All.Add(report);
            if (identity.Name is string name)
            {
                if (!codesOfNames.TryGetValue(name, out HashSet<string>? codes))
                {
                    codesOfNames.Add(name, codes = new HashSet<string>(StringComparer.Ordinal));
                }

                codes.Add(code);
            }
        }
        else
        {
            withoutCode.Add((identity, report));
        }
    }

    /// <summary>No report is added any more: those without a code find theirs.</summary>
    public void Close()
    {
        foreach ((AgencyIdentity identity, AnnualReport report) in withoutCode)
        {
            string name = identity.Name!;
            int codes = CodesOf(name).Count;
            AgencyReports reports = codes == 1 ? coded[CodesOf(name).First()] : Of(named, name, identity, isUncertain: codes > 1 || identity.Namesakes > 1);
            reports.All.Add(report);
        }

        withoutCode.Clear();
        Agencies = [.. registered.Values.Concat(coded.Values).Concat(named.Values)
            .OrderBy(x => x.Identity.Shown, StringComparer.Ordinal).ThenBy(x => x.Identity.Code, StringComparer.Ordinal)];
    }

    /// <summary>The reports of an agency; null where there are none.</summary>
    public AgencyReports? Find(AgencyIdentity identity)
    {
        if (identity.Registered is RegisteredAgency agency)
        {
            return registered.TryGetValue(agency, out AgencyReports? known) ? known : null;
        }

        if (identity.Code is string code)
        {
            return coded.TryGetValue(code, out AgencyReports? known) ? known
                : identity.Name is string name && named.TryGetValue(name, out known) ? known
                : null;
        }

        IReadOnlyCollection<string> codes = CodesOf(identity.Name!);
        return codes.Count == 1 ? coded[codes.First()]
            : codes.Count > 1 ? new AgencyReports(identity) { IsUncertain = true }
            : named.TryGetValue(identity.Name!, out AgencyReports? found) ? found
            : null;
    }

    /// <summary>The reports of what a list names, by code or by name.</summary>
    public AgencyReports? FindListed(AgencyIdentity identity) => Find(identity) ?? (identity.Registered is null ? Find(identity with { Code = null }) : null);

    private IReadOnlyCollection<string> CodesOf(string name) => codesOfNames.TryGetValue(name, out HashSet<string>? codes) ? codes : [];

    private static AgencyReports Of<TKey>(Dictionary<TKey, AgencyReports> reports, TKey key, AgencyIdentity identity, bool isUncertain = false)
        where TKey : notnull
    {
        if (!reports.TryGetValue(key, out AgencyReports? found))
        {
            reports.Add(key, found = new AgencyReports(identity) { IsUncertain = isUncertain });
        }

        return found;
    }
}
