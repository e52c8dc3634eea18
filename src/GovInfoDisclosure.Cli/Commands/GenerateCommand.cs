using System.CommandLine;
using GovInfoDisclosure.Lake.Synthetic;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo generate</c>: made-up reports for the tests of pipelines, one a line.</summary>
internal sealed class GenerateCommand
{
    private readonly ToolConsole console;
    private readonly CancellationToken cancellation;
    private readonly Option<long> count;
    private readonly Option<long> seed;
    private readonly Option<string?> edition;
    private readonly Option<decimal> broken;
    private readonly Option<decimal> blanks;
    private readonly Option<int> years;
    private readonly Option<int> units;
    private readonly Option<decimal> copied;
    private readonly Option<decimal> late;
    private readonly Option<string?> output;

    public GenerateCommand(Session session)
    {
        console = session.Console;
        cancellation = session.Cancellation;
        Language language = session.Language;
        count = CommonOptions.Number<long>(language, "--count", "N", language.Pick("报告份数", "how many reports"),
            NumberStyles.None, _ => true, language.Pick("整数，不小于 0", "a whole number, 0 or more"));
        count.Required = true;
        seed = CommonOptions.Number<long>(
            language,
            "--seed",
            "S",
            language.Pick("种子；种子相同，报告就相同，在任何机器上都一样", "the seed: the same one gives the same reports on every machine"),
            NumberStyles.AllowLeadingSign,
            _ => true,
            language.Pick("64 位整数", "a whole number of 64 bits"));
        seed.DefaultValueFactory = _ => 1;
        edition = CommonOptions.Edition(language);
        broken = Share(language, "--broken", language.Pick("有一个错数的报告所占的比例，0 到 1", "the share of reports with one wrong number, from 0 to 1"));
        blanks = Share(language, "--blanks", language.Pick("空白单元格所占的比例，0 到 1；有错数的报告不留空白",
            "the share of cells left blank, from 0 to 1; a report with a wrong number has none"));
        years = CommonOptions.Number<int>(language, "--years", "N", language.Pick("每个机关连续报告的年数，1 到 30；跨年的关系成立",
                "how many years in a row each agency reports, 1 to 30; what holds between years holds"),
            NumberStyles.None, number => number is >= 1 and <= 30, language.Pick("1 到 30 的整数", "a whole number from 1 to 30"));
        years.DefaultValueFactory = _ => 1;
        units = CommonOptions.Number<int>(language, "--units", "N", language.Pick("每个政府的所属单位数，0 到 100；政府的报告在前，是其单位之和",
                "how many units each government has, 0 to 100; its report comes first and is their sum"),
            NumberStyles.None, number => number is >= 0 and <= 100, language.Pick("0 到 100 的整数", "a whole number from 0 to 100"));
        copied = Share(language, "--copied", language.Pick("照抄上一年报告的比例，0 到 1；与 --years 同用",
            "the share of reports that copy last year's, from 0 to 1; goes with --years"));
        late = Share(language, "--late", language.Pick("逾期公布的比例，0 到 1；给出时写公开日期",
            "the share of reports published late, from 0 to 1; with it reports have their date"));
        output = CommonOptions.Output(language);
        Command = new Command("generate", language.Pick("生成虚构的报告（NDJSON），名称一望便知是虚构的", "write made-up reports (NDJSON); their names are obviously invented"))
        {
            count, seed, edition, broken, blanks, years, units, copied, late, output,
        };
        Command.SetAction(call => Run(call, language));
    }

    public Command Command { get; }

    private static Option<decimal> Share(Language language, string name, string description) => CommonOptions.Number<decimal>(language, name, "P", description,
        NumberStyles.AllowDecimalPoint, share => share is >= 0 and <= 1, language.Pick("0 到 1 的数，如 0.1", "a number from 0 to 1, as 0.1"));

    private int Run(ParseResult call, Language language)
    {
        if (call.GetValue(copied) > 0 && call.GetValue(years) == 1)
        {
            throw new ToolException(language.Pick("--copied 要与 --years 同用：只有一个年度时没有上一年可照抄。",
                "--copied goes with --years: one year alone has no last year to copy."));
        }

        ReportEdition? wanted = CommonOptions.EditionOf(call.GetValue(edition));
        var generator = new ReportGenerator(new GeneratorOptions
        {
            Seed = call.GetValue(seed),
            Forms = wanted is null ? ValueList<FormShape>.Empty : new ValueList<FormShape>(FormShape.All.Where(form => form.Edition == wanted)),
            BrokenShare = call.GetValue(broken),
            BlankShare = call.GetValue(blanks),
            Years = call.GetValue(years),
            Units = call.GetValue(units),
            CopiedShare = call.GetValue(copied),
            LateShare = call.GetResult(late) is null ? null : call.GetValue(late),
        });
        using OutputTarget target = OutputTarget.Open(call.GetValue(output), console, language);
        AnnualReportJson.WriteLines(Reports(generator, call.GetValue(count)), target.Stream);
        target.Complete(language);
        return ExitStatus.Clean;
    }

    private IEnumerable<AnnualReport> Reports(ReportGenerator generator, long number)
    {
        foreach (SyntheticReport made in generator.Take(number))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return made.Report;
        }
    }
}
