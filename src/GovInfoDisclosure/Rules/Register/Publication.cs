namespace GovInfoDisclosure.Rules.Register;

/// <summary>R3: whether a report was published in time, by the day that the register or the document shows.</summary>
internal static class Publication
{
    /// <summary>Art. 49 of the Regulations: departments of governments at county level and above.</summary>
    private static readonly MonthDay OfDepartments = new(1, 31);

    /// <summary>Art. 49: those governments themselves.</summary>
    private static readonly MonthDay OfGovernments = new(3, 31);

    private static readonly string[] GovernmentEndings = ["人民政府", "人民政府办公室", "人民政府办公厅", "行政公署"];

    /// <param name="inReport">The day of publication that the report has.</param>
    /// <param name="facts">What is known of its agency.</param>
    /// <param name="register">Who is who; null where nobody says.</param>
    /// <param name="otherwise">When reports are due where the register does not say; null for the law.</param>
    /// <summary>What became of the check; null where nobody says when the report was due, or when it was published and no register has the agency.</summary>
    public static (Outcome Outcome, Message Message)? Judge(IsoDate? inReport, AgencyFacts facts, AgencyRegister? register, MonthDay? otherwise)
    {
        if (facts.Year is not (int year and < 9999) || (facts.Registered is null && inReport is null)
            || (register?.DueOf(facts.Registered, facts.Level?.Value) ?? otherwise ?? ByLaw(facts)) is not MonthDay due)
        {
            return null;
        }

        IsoDate last = due.In(year + 1);
        IsoDate? published = facts.Registered is { } agency && agency.Published.TryGetValue(year, out IsoDate inRegister) ? inRegister : inReport;
        return published is not IsoDate day ? (Outcome.Undecided, RosterTexts.NoDate(last))
            : last.IsBefore(day) ? (Outcome.Broken, RosterTexts.Late(day, last))
            : (Outcome.Holds, RosterTexts.InTime(day, last));
    }

    /// <summary>The law names governments at county level and above and their departments, and no township.</summary>
    private static MonthDay? ByLaw(AgencyFacts facts)
    {
        if (facts.Level?.Value == AgencyLevel.Township)
        {
            return null;
        }

        string name = facts.Name is string known ? RegisterCodes.PlainName(known) : "";
        foreach (string ending in GovernmentEndings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return OfGovernments;
            }
        }

        return facts.Level is null ? null : OfDepartments;
    }
}
