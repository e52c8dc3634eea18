namespace GovInfoDisclosure.Rules;

/// <summary>Finds the reports of an agency's units among those of its year.</summary>
internal sealed class UnitFinder(YearReports reports, AgencyIdentities identities, int year)
{
    private readonly List<AnnualReport> units = [];
    private readonly List<Message> notes = [];

    /// <summary>All of the year but its own; of those, where a list is given, the ones on it.</summary>
    public UnitReports Find(AgencyIdentity? own, IReadOnlyCollection<string>? expected)
    {
        AgencyReports? self = own is AgencyIdentity known ? reports.Find(known) : null;
        if (expected is null)
        {
            foreach (AgencyReports agency in reports.Agencies.Where(x => x != self))
            {
                Take(agency);
            }

            notes.Insert(0, new Message($"有 {units.Count} 个单位的报告；未给出应有单位的名单，不核对各单位之和。",
                $"{units.Count} units are present; without a list of the expected ones their sums are not judged."));
            return new UnitReports(new ValueList<AnnualReport>(units), false, new ValueList<Message>(notes));
        }

        AgencyIdentity[] wanted = [.. expected.Where(word => word.Trim().Length > 0).Select(word => identities.Of(word, year)).Distinct()
            .Where(x => own is not AgencyIdentity summary || !IsOwn(x, summary))];
        UnitReports found = Wanted([.. wanted.Select(x => (x.Shown, reports.FindListed(x)))]);
        var listed = new HashSet<AgencyReports>(wanted.Select(reports.FindListed).OfType<AgencyReports>());
        string[] others = [.. reports.Agencies.Where(x => x != self && !listed.Contains(x)).Select(x => x.Identity.Shown)];
        return others.Length == 0 ? found
            : new UnitReports(found.Reports, found.AreComplete, new ValueList<Message>([.. found.Notes, NotListed(others)]));
    }

    /// <summary>The units that the register has of an agency; null where it has none.</summary>
    public UnitReports? OfRegister(RegisteredAgency agency)
    {
        RegisteredAgency[] children = [.. identities.Register!.ChildrenOf(agency, year)];
        return children.Length == 0 ? null
            : Wanted([.. children.Select(x => (x.Name, reports.Find(new AgencyIdentity(x, x.Code, x.Name))))]);
    }

    /// <summary>The summary is never its own unit.</summary>
    private static bool IsOwn(AgencyIdentity listed, AgencyIdentity own) => listed.Registered is not null && own.Registered is not null
        ? listed.Registered == own.Registered
        : listed.Name == own.Name || (listed.Code is not null && listed.Code == own.Code);

    private UnitReports Wanted(IReadOnlyList<(string Name, AgencyReports? Found)> wanted)
    {
        foreach (AgencyReports agency in wanted.Select(x => x.Found).OfType<AgencyReports>().Distinct()
            .OrderBy(x => x.Identity.Shown, StringComparer.Ordinal).ThenBy(x => x.Identity.Code, StringComparer.Ordinal))
        {
            Take(agency);
        }

        notes.Insert(0, new Message($"应有 {wanted.Count} 个单位，已有 {units.Count} 个。", $"{units.Count} of {wanted.Count} expected units are present."));
        string[] missing = [.. wanted.Where(x => x.Found is null).Select(x => x.Name).OrderBy(x => x, StringComparer.Ordinal)];
        if (missing.Length > 0)
        {
            notes.Add(new Message($"缺少：{string.Join("、", missing)}。", $"Missing: {string.Join(", ", missing)}."));
        }

        bool areComplete = wanted.Count > 0 && units.Count == wanted.Count;
        return new UnitReports(new ValueList<AnnualReport>(units), areComplete, new ValueList<Message>(notes));
    }

    private void Take(AgencyReports agency)
    {
        AnnualReport[] different = agency.Different;
        string name = agency.Identity.Shown;
        if (agency.IsUncertain)
        {
            notes.Add(new Message($"有多个代码不同的“{name}”，未注明代码的报告未计入。",
                $"Agencies with different codes are named '{name}': the report without a code was not counted."));
        }
        else if (different.Length == 1)
        {
            units.Add(different[0]);
        }
        else
        {
            notes.Add(new Message($"{name} 有 {different.Length} 份不同的报告，未计入。", $"There are {different.Length} different reports of {name}: none was counted."));
        }
    }

    private static Message NotListed(string[] names) =>
        new($"不在名单中，未计入：{string.Join("、", names)}。", $"Not on the list, and not counted: {string.Join(", ", names)}.");
}
