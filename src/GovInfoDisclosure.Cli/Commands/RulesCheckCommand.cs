using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo rules check</c>: loads rule files strictly, runs their examples, and analyses them together with the library's rules.</summary>
internal sealed class RulesCheckCommand
{
    private readonly ToolConsole console;
    private readonly Language language;
    private readonly Argument<string[]> files;

    public RulesCheckCommand(Session session)
    {
        language = session.Language;
        console = session.Console;
        files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = language.Pick("规则文件（YAML）；不给出时检查内置规则", "rule files (YAML); without any, the library's own rules are checked"),
        };
        Command = new Command("check",
            language.Pick("严格加载规则文件，运行其中的例子，分析是否矛盾、多余",
                "load rule files strictly, run their examples, search for contradictions and redundancy")) { files };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult call)
    {
        string[] paths = call.GetValue(files) ?? [];
        RuleSet rules = RuleFiles.Load(paths, language);
        HashSet<string> own = [.. rules.Rules.Where(rule => paths.Contains(rule.File)).Select(rule => rule.Id)];
        RuleAnalysis[] analyses = [.. FormShape.All.Select(form => rules.Analyse(form))];
        RuleRemark[] remarks =
        [
            .. rules.CheckExamples(),
            .. analyses.SelectMany(analysis => analysis.Remarks).GroupBy(remark => remark.Message).Select(same => same.First()),
        ];
        RuleRemark[] told = [.. remarks.Where(remark => remark.Severity > Severity.Info || remark.Rules.Any(id => own.Contains(id.Split('/')[0])))
            .OrderByDescending(remark => remark.Severity)];
        var text = new RuleCheckText(new Words(language), ToolConsole.HasColours ? Style.Coloured : Style.Plain);
        console.Text(text.Write(rules, own, told, analyses));
        return told.Any(remark => remark.Severity == Severity.Error) ? ExitStatus.Findings : ExitStatus.Clean;
    }
}
