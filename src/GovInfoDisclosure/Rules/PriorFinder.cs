namespace GovInfoDisclosure.Rules;

/// <summary>Finds last year's report of an agency, also where the register says that it was merged or split.</summary>
/// <param name="before">The reports of the year before; null where there are none.</param>
/// <param name="register">Who is who; null where there is no register.</param>
internal sealed class PriorFinder(YearReports? before, AgencyRegister? register)
{
    public PriorReport Find(AgencyIdentity identity, int year)
    {
        RegisteredAgency? agency = identity.Registered;
        if (agency is not null && (before is null || (agency.From == year && agency.Merger?.Year != year && agency.Split?.Year != year)))
        {
            // Nobody is to blame for the first year of a run, or of an agency.
            return PriorReport.Missing();
        }

        if (identity.Namesakes > 1)
        {
            return PriorReport.Missing(RosterTexts.SeveralAgencies(identity.Shown, year, identity.Namesakes));
        }

        if (agency is not null && register!.IsPartedIn(agency, year))
        {
            return PriorReport.Missing(RosterTexts.Split(agency.Name, year));
        }

        return agency?.Merger is { } merger && merger.Year == year ? OfPredecessors(agency, merger) : Of(identity, year - 1);
    }

    private PriorReport Of(AgencyIdentity identity, int year)
    {
        AgencyReports? found = before?.Find(identity);
        AnnualReport[] different = found is null ? [] : found.Different;
        if (found is { IsUncertain: true })
        {
            return PriorReport.Missing(new Message($"{year} 年有多个代码不同的“{identity.Shown}”，报告未注明代码，未作比对。",
                $"In {year} agencies with different codes are named '{identity.Shown}' and the report has no code: none was compared."));
        }

        return different.Length switch
        {
            1 => PriorReport.Of(different[0]),
            0 => PriorReport.Missing(new Message($"没有找到{identity.Shown} {year} 年的报告。", $"No report of {identity.Shown} for {year} was found.")),
            _ => PriorReport.Missing(new Message(
                $"{identity.Shown} {year} 年有 {different.Length} 份不同的报告，未作比对。",
                $"There are {different.Length} different reports of {identity.Shown} for {year}: none was compared.")),
        };
    }

    private PriorReport OfPredecessors(RegisteredAgency agency, AgencyOrigin merger)
    {
        var reports = new List<AnnualReport>();
        var missing = new List<string>();
        foreach (RegisteredAgency predecessor in merger.Agencies.Where(x => x.ReportsIn(merger.Year - 1)))
        {
            if (before!.Find(new AgencyIdentity(predecessor, predecessor.Code, predecessor.Name))?.Different is { Length: 1 } found)
            {
                reports.Add(found[0]);
            }
            else
            {
                missing.Add(predecessor.Name);
            }
        }

        return missing.Count > 0 || reports.Count == 0
            ? PriorReport.Missing(RosterTexts.Merged(agency.Name, merger.Year, missing))
            : reports.Count == 1 ? PriorReport.Of(reports[0])
            : PriorReport.OfPredecessors(reports);
    }
}
