using System.CommandLine;
using System.Globalization;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo sum</c>: the summary (汇总) of units' reports, and what it leaves out.</summary>
internal sealed class SumCommand
{
    private readonly Session session;
    private readonly Argument<string[]> paths;
    private readonly Option<string> output;
    private readonly Option<string?> name;
    private readonly Option<int> year;
    private readonly Option<string?> register;
    private readonly Option<string?> roster;
    private readonly Option<bool> known;

    public SumCommand(Session session)
    {
        this.session = session;
        Language language = session.Language;
        paths = CommonOptions.Paths(language);
        output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE",
            Required = true,
            Description = language.Pick("写入汇总报告（JSON）；缺谁、哪些格有单位未填，写到标准输出",
                "where the summary report goes (JSON); who is missing and which cells units leave blank is told on standard output"),
        };
        name = CommonOptions.Path("--name", "NAME", language.Pick(
            "汇总机关的名称或代码；省略时取登记簿中各单位共同的上级；它自己的报告不计入",
            "the agency that sums up, by name or code; without it the one parent of all by the register; its own report is not added"));
        year = CommonOptions.Number<int>(language, "--year", "YEAR",
            language.Pick("汇总的年度；报告属不同年度时须给出", "the year; needed where the reports are of several"),
            NumberStyles.None, number => number is > 0 and < 10_000, language.Pick("年份", "a year"));
        register = CommonOptions.Path("--register", "FILE",
            language.Pick("机关登记簿（YAML 或 CSV）：谁是所属单位", "who is who (YAML or CSV): which agencies are units"));
        roster = CommonOptions.Path("--roster", "FILE",
            language.Pick("应有单位的名单（名称或代码，每行一个），先于登记簿", "the units that must be there, by name or code, a line each; goes before the register"));
        known = new Option<bool>("--known") { Description = language.Pick(
            "有单位未填的格，取已填各单位之和（不是全部之和）；默认留空",
            "where units leave a cell blank, take the sum of those that state it (which is not the sum of all); by default it is left blank") };
        Command = new Command("sum", language.Pick(
            "把所属单位的报告汇总成一份",
            "add up units' reports into one"))
        {
            paths, output, name, year, register, roster, known,
        };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult call)
    {
        Language language = session.Language;
        Session spoken = session with { Language = language };
        string file = call.GetValue(output)!;
        string? registerFile = session.Configured.Register(call.GetValue(register));
        string? list = session.Configured.Roster(call.GetValue(roster));
        OutputGuard.Check(file, [.. call.GetValue(paths)!, registerFile, list], language);
        var files = new CompanionFiles(language);
        var options = new SumOptions
        {
            Agency = call.GetValue(name) is { Length: > 0 } given ? given : null,
            Year = call.GetValue(year) is int chosen and > 0 ? chosen : null,
            Register = registerFile is null ? null : files.Register(registerFile),
            Expected = list is null ? null : files.List(list),
            SumKnown = call.GetValue(known),
        };
        using OutputTarget target = OutputTarget.Open(file, session.Console, language);
        var side = ReportSide.Read(spoken, call.GetValue(paths)!, file);
        var sum = ReportSum.Of(side.Reports, options);
        var text = new SumText(language, ToolConsole.HasColours ? Style.Coloured : Style.Plain, options.SumKnown);
        if (sum.Report is not AnnualReport report)
        {
            session.Console.Note(text.Problem(sum));
            return ExitStatus.Wrong;
        }

        target.Stream.Write(Encoding.UTF8.GetBytes(AnnualReportJson.Write(report).TrimEnd('\n') + "\n"));
        target.Complete(language);
        session.Console.Writer.Write(text.Render(sum, file));
        bool isPartial = sum.IsComplete == false || sum.Uncounted > 0 || sum.Gaps.Any(gap => gap.Known is not null) || sum.Units.Any(side.HasLosses);
        return side.HasProblems ? ExitStatus.Wrong : isPartial ? ExitStatus.Findings : ExitStatus.Clean;
    }
}
