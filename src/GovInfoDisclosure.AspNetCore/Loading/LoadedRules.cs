namespace GovInfoDisclosure.AspNetCore.Loading;

/// <summary>What a service checks with at one moment: replaced as a whole, never changed.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Register">The register; null for none.</param>
/// <param name="Waivers">The waivers, as of the day they were read; null for none.</param>
/// <param name="Configuration">The configuration of the office; null for none.</param>
internal sealed record LoadedRules(RuleSet Rules, AgencyRegister? Register, WaiverList? Waivers, CheckConfiguration? Configuration)
{
    /// <summary>Whether more than rules has a say: a register, waivers, or what a configuration sets.</summary>
    public bool HasOthers => Register is not null || Waivers is not null || Configuration is not null;

    /// <summary>How reports are judged with it.</summary>
    /// <param name="blankAsZero">Whether blanks are zero.</param>
    public ValidationOptions Options(bool blankAsZero) => new()
    {
        BlankAsZero = blankAsZero,
        Configuration = Configuration,
        Register = Register,
        Waivers = Waivers,
    };
}
