namespace GovInfoDisclosure.Rules.Register;

/// <summary>What judging knows of the agency and the year of a report: what the report says of itself, what the register adds, and the level that its name
/// makes certain. Made for a judgement, never written into the report.</summary>
internal sealed class AgencyFacts
{
    private readonly Agency reported;

    private AgencyFacts(Agency reported, int? year, RegisteredAgency? registered)
    {
        Year = year;
        Registered = registered;
        this.reported = reported;
        Name = registered?.Name ?? reported.Name;
        Level = registered?.Level is AgencyLevel inRegister ? new JudgedLevel(inRegister, LevelOrigin.Register)
            : reported.Level is AgencyLevel inReport ? new JudgedLevel(inReport, LevelOrigin.Report)
            : LevelOfName.Find(Name) is AgencyLevel byName ? new JudgedLevel(byName, LevelOrigin.Name)
            : null;
        Asked = new ReportFacts
        {
            Year = Year,
            Name = Name,
            Code = registered?.Code ?? reported.Code,
            Division = registered?.DivisionCode ?? reported.DivisionCode,
            Level = Level?.Value,
            Lists = registered?.Lists,
        };
    }

    public int? Year { get; }

    public string? Name { get; }

    /// <summary>What conditions of rules ask for.</summary>
    public ReportFacts Asked { get; }

    /// <summary>The level that rules are judged by, and who says so; null where nobody does.</summary>
    public JudgedLevel? Level { get; }

    /// <summary>What the register has of it; null where it has nothing, or there is none.</summary>
    public RegisteredAgency? Registered { get; }

    /// <summary>Whether this is the report's own code or name.</summary>
    public bool IsCalled(string codeOrName) => (RegisterCodes.Plain(reported.Code) is string code && code == RegisterCodes.Plain(codeOrName))
        || (reported.Name is string name && RegisterCodes.PlainName(name) == RegisterCodes.PlainName(codeOrName));

    public static AgencyFacts Of(AnnualReport report, AgencyRegister? register) => Of(report.Agency, report.Year, register);

    public static AgencyFacts Of(Agency agency, int? year, AgencyRegister? register) => new(agency, year, register?.Find(agency, year));
}
