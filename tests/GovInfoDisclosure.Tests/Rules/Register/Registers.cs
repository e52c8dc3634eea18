using System.Linq;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Register;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules.Register;

/// <summary>Registers and waivers from their text.</summary>
internal static class Registers
{
    public static AgencyRegister Load(string text, string name = "register.yaml")
    {
        AgencyRegister? register = AgencyRegister.Load(new RuleFile(name, text), out ValueList<RuleFileError> errors);
        Assert.Equal([], errors.Select(x => x.ToString()));
        return register!;
    }

    /// <summary>The errors of a file, as the tool shows them.</summary>
    public static string[] Errors(string text, string name = "r.yaml")
    {
        AgencyRegister? register = AgencyRegister.Load(new RuleFile(name, text), out ValueList<RuleFileError> errors);
        Assert.Null(register);
        return [.. errors.Select(x => x.ToString())];
    }

    public static WaiverList Waivers(string text, string today = "2025-06-30", string name = "waivers.yaml")
    {
        Assert.True(IsoDate.TryParse(today, out IsoDate day));
        WaiverList? waivers = WaiverList.Load(new RuleFile(name, text), day, out ValueList<RuleFileError> errors);
        Assert.Equal([], errors.Select(x => x.ToString()));
        return waivers!;
    }

    public static AnnualReport Report(string? name, int? year, string? code = null, long received = 0, long broughtForward = 0, long carriedForward = 0) =>
        new AnnualReport { Year = year, Agency = new Agency { Name = name, Code = code } }.WithCell("requests.received.total", received)
            .WithCell("requests.broughtForward.total", broughtForward).WithCell("requests.carriedForward.total", carriedForward);
}
