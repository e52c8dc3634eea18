namespace GovInfoDisclosure.Rules.Register;

/// <summary>R3: whether a report was published in time, by the day that the register or the document shows.</summary>
internal static class Publication
{
    /// <summary>Art. 49 of the Regulations: departments of governments at county level and above.</summary>
    private static readonly MonthDay OfDepartments = new(1, 31);

    /// <summary>Art. 49: those governments themselves.</summary>
    private static readonly MonthDay OfGovernments = new(3, 31);

    /// <summary>The calendar's last: of its reports none could be due in the year after.</summary>
    private const int LastYear = 9999;

    private static readonly string[] GovernmentEndings = ["人民政府", "人民政府办公室", "人民政府办公厅", "行政公署"];

    /// <param name="inReport">The day of publication that the report has.</param>
    /// <param name="facts">What is known of its agency.</param>
    /// <param name="register">Who is who; null where nobody says.</param>
    /// <param name="otherwise">When reports are due where the register does not say; null for the law.</param>
    /// <summary>What became of the check; null where nobody says when the report was due, or when it was published and no register has the agency.</summary>
    public static (Outcome Outcome, Message Message)? Judge(IsoDate? inReport, AgencyFacts facts, AgencyRegister? register, MonthDay? otherwise)
    {
        if (facts.Year is not int year || (facts.Registered is null && inReport is null)
            || DueOf(year, register, facts.Registered, facts.Level?.Value, facts.Name, otherwise) is not IsoDate last)
        {
            return null;
        }

        IsoDate? published = facts.Registered is { } agency && agency.Published.TryGetValue(year, out IsoDate inRegister) ? inRegister : inReport;
        return published is not IsoDate day ? (Outcome.Undecided, RosterTexts.NoDate(last))
            : last.IsBefore(day) ? (Outcome.Broken, RosterTexts.Late(day, last))
            : (Outcome.Holds, RosterTexts.InTime(day, last));
    }

    /// <summary>The last day on which an agency may publish: by the register, the office, the law; null where none of them says.</summary>
    public static IsoDate? DueOf(int year, AgencyRegister? register, RegisteredAgency? agency, AgencyLevel? level, string? name, MonthDay? otherwise) =>
        year is > 0 and < LastYear ? (register?.DueOf(agency, level) ?? otherwise ?? ByLaw(level, name))?.In(year + 1) : null;

    /// <summary>The law names governments at county level and above and their departments, and no township.</summary>
    private static MonthDay? ByLaw(AgencyLevel? level, string? shown)
    {
        if (level == AgencyLevel.Township)
        {
            return null;
        }

        string name = shown is string known ? RegisterCodes.PlainName(known) : "";
        foreach (string ending in GovernmentEndings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return OfGovernments;
            }
        }

        return level is null ? null : OfDepartments;
    }
}
