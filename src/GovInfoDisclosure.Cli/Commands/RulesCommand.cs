using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo rules</c>: which rules there are, and what one of them says.</summary>
internal sealed class RulesCommand
{
    private readonly ToolConsole console;
    private readonly Language environment;

    public RulesCommand(Session session)
    {
        Language language = session.Language;
        console = session.Console;
        environment = language;
        Command = new Command("rules", language.Pick("查看规则", "look at the rules")) { List(), Show(), new RulesCheckCommand(session).Command };
    }

    public Command Command { get; }

    private Command List()
    {
        Option<string[]> rules = CommonOptions.Rules(environment);
        Option<string?> lang = CommonOptions.Language(environment);
        var command = new Command("list", environment.Pick("列出全部规则", "list all rules")) { rules, lang };
        command.SetAction(call =>
        {
            Language language = call.Chosen(lang, environment);
            RuleSet set = RuleFiles.Load(call.GetValue(rules) ?? [], language);
            console.Writer.Write(new RuleText(new Words(language), Look()).List(set));
            return ExitStatus.Clean;
        });
        return command;
    }

    private Command Show()
    {
        var id = new Argument<string>("ID") { Description = environment.Pick("规则的编号，如 E1", "the rule's id, as in E1") };
        Option<string[]> rules = CommonOptions.Rules(environment);
        Option<string?> lang = CommonOptions.Language(environment);
        var command = new Command("show",
            environment.Pick("显示一条规则的 YAML、出处和改动", "show one rule: its YAML, where it comes from, what was changed")) { id, rules, lang };
        command.SetAction(call =>
        {
            Language language = call.Chosen(lang, environment);
            RuleSet set = RuleFiles.Load(call.GetValue(rules) ?? [], language);
            string wanted = call.GetValue(id)!;
            var text = new RuleText(new Words(language), Look());
            if (set.Find(wanted) is Rule rule)
            {
                console.Writer.Write(text.Show(rule, set));
                return ExitStatus.Clean;
            }

            if (set.Overrides.Any(change => change.Rule == wanted))
            {
                console.Writer.Write(text.Disabled(wanted, set));
                return ExitStatus.Clean;
            }

            throw new ToolException(language.Pick(
                $"没有规则 {wanted}；全部规则：",
                $"There is no rule {wanted}; the rules are: ") + string.Join(" ", set.Rules.Select(known => known.Id)));
        });
        return command;
    }

    private static Style Look() => ToolConsole.HasColours ? Style.Coloured : Style.Plain;
}
