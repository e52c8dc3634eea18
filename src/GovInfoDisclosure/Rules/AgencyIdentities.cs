namespace GovInfoDisclosure.Rules;

/// <summary>By what an agency is known.</summary>
/// <param name="Registered">What the register has of it; null where it has nothing, or several could be meant.</param>
/// <param name="Code">The report's own code; null where it has none.</param>
/// <param name="Name">Its latest name; null where the report has none.</param>
/// <param name="Namesakes">How many agencies of the register could be meant.</param>
internal readonly record struct AgencyIdentity(RegisteredAgency? Registered, string? Code, string? Name, int Namesakes = 0)
{
    public string Shown => Registered?.Name ?? Name ?? Code ?? "";

    /// <summary>Whether both are one agency: by the register where it has both, else by codes where both have one, else by names.</summary>
    public bool IsSame(AgencyIdentity other) => Registered is not null && other.Registered is not null ? Registered == other.Registered
        : Code is not null && other.Code is not null ? Code == other.Code
        : Name == other.Name;
}

/// <summary>Tells by what the agency of a report is known: the register, the code, the name.</summary>
internal sealed class AgencyIdentities(AgencyNames names, AgencyRegister? register)
{
    public AgencyRegister? Register => register;

    /// <summary>The agency of a report; null where it says neither name nor code.</summary>
    public AgencyIdentity? Of(AnnualReport report)
    {
        string? code = RegisterCodes.Plain(report.Agency.Code);
        string? name = report.Agency.Name is { Length: > 0 } given ? names.Canonical(given) : null;
        if (code is null && name is null)
        {
            return null;
        }

        IReadOnlyList<RegisteredAgency> candidates = register?.Candidates(report.Agency, report.Year) ?? [];
        return new AgencyIdentity(candidates.Count == 1 ? candidates[0] : null, code, name, candidates.Count);
    }

    /// <summary>The agency that a list names, by code or by name.</summary>
    public AgencyIdentity Of(string word, int year) => register?.Find(word, year) is RegisteredAgency registered
        ? new AgencyIdentity(registered, registered.Code, registered.Name)
        : new AgencyIdentity(null, RegisterCodes.Plain(word), names.Canonical(word));
}
