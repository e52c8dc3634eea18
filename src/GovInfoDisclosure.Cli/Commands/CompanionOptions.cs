using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What a call names beside its documents.</summary>
/// <param name="Register">Who is who; null where not given.</param>
/// <param name="Prior">Last year's reports.</param>
/// <param name="Units">The units' reports.</param>
/// <param name="Expected">The file that names the expected units, a line each.</param>
/// <param name="Names">The file of changed names.</param>
/// <param name="Roster">The file that names who must report, a line each.</param>
/// <param name="Waivers">The file of what is excused.</param>
internal sealed record CompanionOptions(string? Register, string? Prior, string? Units, string? Expected, string? Names, string? Roster, string? Waivers)
{
    /// <summary>What the configuration names where the call does not.</summary>
    public CompanionOptions Or(Configuration? configuration) => configuration is null ? this : this with
    {
        Register = Register ?? configuration.Register,
        Roster = Roster ?? configuration.Roster,
        Waivers = Waivers ?? configuration.Waivers,
    };

    /// <summary>Every path that is named.</summary>
    public IEnumerable<string> Paths => new[] { Register, Prior, Units, Expected, Names, Roster, Waivers }.OfType<string>();

    /// <summary>The options of a command that takes them.</summary>
    public sealed class Declared(Language language)
    {
        private readonly Option<string?> register = CommonOptions.Path("--register", "FILE", language.Pick(
            "机关登记簿（YAML 或 CSV）：名称、代码、层级、上级、合并分立、公布期限；所查各份报告互为上年、单位和名单",
            "who is who (YAML or CSV): names, codes, levels, parents, mergers; all reports of the call are each other's last year, units, roster"));

        private readonly Option<string?> prior = CommonOptions.Path("--prior", "PATH",
            language.Pick("上一年及以前的报告（文件或文件夹），按机关和年度配对", "last year's reports, and those before (a file or a folder), paired by agency and year"));

        private readonly Option<string?> units = CommonOptions.Path("--units", "PATH",
            language.Pick("所属单位的报告（文件或文件夹），与汇总报告核对", "the units' reports (a file or a folder), compared with the summary"));

        private readonly Option<string?> expected = CommonOptions.Path("--expected", "FILE",
            language.Pick("应有单位的名单，每行一个；单位齐全时才核对各单位之和", "the names of the expected units, a line each; sums are judged when all are present"));

        private readonly Option<string?> names = CommonOptions.Path("--names", "FILE",
            language.Pick("更名的机关，每行“旧名 = 新名”", "agencies that changed their names, a line each: earlier = later"));

        private readonly Option<string?> roster = CommonOptions.Path("--roster", "FILE", language.Pick(
            "应当公布年报的机关名单（名称或代码，每行一个）：缺少、重复、不在名单的都会指出",
            "who must report, by name or code, a line each: who is missing, duplicate, or not on the list is reported"));

        private readonly Option<string?> waivers = CommonOptions.Path("--waivers", "FILE", language.Pick(
            "豁免清单（YAML 或 CSV）：机关、规则、实例、年度、理由、批准人、有效期", "what is excused (YAML or CSV): agency, rule, instance, year, reason, approver, expiry"));

        public IEnumerable<Option> All => [register, prior, units, expected, names, roster, waivers];

        public CompanionOptions Of(ParseResult call) => new(call.GetValue(register), call.GetValue(prior), call.GetValue(units), call.GetValue(expected),
            call.GetValue(names), call.GetValue(roster), call.GetValue(waivers));
    }
}
