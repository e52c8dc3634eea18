using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo register</c>: a register of agencies as tables for engines.</summary>
internal sealed class RegisterCommand
{
    /// <summary>The form is of 2019: a hundred years are a slip of the keyboard.</summary>
    private const int MostYears = 100;

    private readonly Session session;
    private readonly Argument<string> path;
    private readonly Option<int> from;
    private readonly Option<int> until;
    private readonly Option<string> format;
    private readonly Option<string?> output;

    public RegisterCommand(Session session)
    {
        this.session = session;
        Language language = session.Language;
        path = new Argument<string>("FILE") { Description = language.Pick("机关登记簿（YAML 或 CSV）", "the register of agencies (YAML or CSV)") };
        from = CommonOptions.Number<int>(language, "--from", "YEAR", language.Pick("第一个报告年度", "the first year reported on"),
            NumberStyles.None, IsYear, language.Pick("1 到 9999 的整数", "a whole number from 1 to 9999"));
        from.Required = true;
        until = CommonOptions.Number<int>(language, "--until", "YEAR",
            language.Pick("最后一个报告年度；省略时同 --from", "the last year reported on; where left out, that of --from"), NumberStyles.None, IsYear,
            language.Pick("1 到 9999 的整数", "a whole number from 1 to 9999"));
        format = CommonOptions.Choice(language, "--format", language.Pick("表的格式", "the format of the tables"), "csv", "parquet");
        output = CommonOptions.Output(language);
        output.HelpName = "FOLDER";
        output.Description = language.Pick("写入的文件夹；要么完整写成，要么不写", "the folder to write to, whole or not at all");
        output.Required = true;
        Command = new Command("register", language.Pick(
            "把机关登记簿写成表 report_roster（各年度应当报告的机关）和 roster_name（各年度的名称），供 govinfo sql --kind parents、unpublished、yearbook 使用",
            "write a register of agencies as the tables report_roster (who must report for which year) and roster_name (by which names), which "
                + "govinfo sql --kind parents, unpublished and yearbook read")) { path, from, until, format, output };
        Command.SetAction(call => Run(call, session.Language));
    }

    public Command Command { get; }

    private static bool IsYear(int year) => year is >= 1 and <= 9999;

    private int Run(ParseResult call, Language language)
    {
        int first = call.GetValue(from);
        int last = call.GetValue(until) is int given and > 0 ? given : first;
        if (last < first || last - first >= MostYears)
        {
            throw new ToolException(language.Pick($"--until 应不早于 --from，且最多 {MostYears} 个年度。",
                $"--until must not be before --from; {MostYears} years at most."));
        }

        AgencyRegister register = new CompanionFiles(language).Register(call.GetValue(path)!);
        using var folder = OutputFolder.Open(call.GetValue(output)!, language, mixes: true);
        bool isParquet = call.GetValue(format) == "parquet";
        foreach (RegisterTable table in new[] { RegisterTable.Roster, RegisterTable.Names })
        {
            string name = RegisterCsv.NameOf(table) + (isParquet ? ".parquet" : ".csv");
            OutputGuard.Check(Path.Join(call.GetValue(output)!, name), [call.GetValue(path)], language);
            using FileStream file = File.Create(Path.Join(folder.Temporary, name));
            if (isParquet)
            {
                RegisterParquet.WriteAsync(register, file, table, first, last, cancellationToken: session.Cancellation).GetAwaiter().GetResult();
            }
            else
            {
                RegisterCsv.Write(register, file, table, first, last);
            }
        }

        folder.Complete();
        return ExitStatus.Clean;
    }
}
