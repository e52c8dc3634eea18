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
        broken = CommonOptions.Number<decimal>(
            language,
            "--broken",
            "P",
            language.Pick("有一个错数的报告所占的比例，0 到 1", "the share of reports with one wrong number, from 0 to 1"),
            NumberStyles.AllowDecimalPoint,
            share => share is >= 0 and <= 1,
            language.Pick("0 到 1 的数，如 0.1", "a number from 0 to 1, as 0.1"));
        output = CommonOptions.Output(language);
        Command = new Command("generate", language.Pick("生成虚构的报告（NDJSON），名称一望便知是虚构的", "write made-up reports (NDJSON); their names are obviously invented"))
        {
            count, seed, edition, broken, output,
        };
        Command.SetAction(call => Run(call, language));
    }

    public Command Command { get; }

    private int Run(ParseResult call, Language language)
    {
        ReportEdition? wanted = CommonOptions.EditionOf(call.GetValue(edition));
        var generator = new ReportGenerator(new GeneratorOptions
        {
            Seed = call.GetValue(seed),
            Forms = wanted is null ? ValueList<FormShape>.Empty : new ValueList<FormShape>(FormShape.All.Where(form => form.Edition == wanted)),
            BrokenShare = call.GetValue(broken),
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
