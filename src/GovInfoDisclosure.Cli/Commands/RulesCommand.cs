using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo rules</c>: which rules there are, and what one of them says.</summary>
internal sealed class RulesCommand
{
    private readonly ToolConsole console;
    private readonly Language language;
    private readonly CallConfiguration configured;

    public RulesCommand(Session session)
    {
        Language language = session.Language;
        console = session.Console;
        this.language = language;
        configured = session.Configured;
        Command = new Command("rules", language.Pick("查看规则", "look at the rules")) { List(), Show(), new RulesCheckCommand(session).Command };
    }

    public Command Command { get; }

    private Command List()
    {
        Option<string[]> rules = CommonOptions.Rules(language);
        var command = new Command("list", language.Pick("列出全部规则", "list all rules")) { rules };
        command.SetAction(call =>
        {
            RuleSet set = RuleFiles.Load(configured.Rules(call.GetValue(rules)), language);
            console.Text(new RuleText(new Words(language), Look()).List(set));
            return ExitStatus.Clean;
        });
        return command;
    }

    private Command Show()
    {
        var id = new Argument<string>("ID") { Description = language.Pick("规则的编号，如 E1", "the rule's id, as in E1") };
        Option<string[]> rules = CommonOptions.Rules(language);
        var command = new Command("show",
            language.Pick("显示一条规则的 YAML、出处和改动", "show one rule: its YAML, where it comes from, what was changed"))
        {
            id, rules,
        };
        command.SetAction(call =>
        {
            RuleSet set = RuleFiles.Load(configured.Rules(call.GetValue(rules)), language);
            string wanted = call.GetValue(id)!;
            var text = new RuleText(new Words(language), Look());
            if (set.Rules.FirstOrDefault(known => string.Equals(known.Id, wanted, StringComparison.OrdinalIgnoreCase)) is Rule rule)
            {
                console.Text(text.Show(rule, set));
                return ExitStatus.Clean;
            }

            if (set.Overrides.FirstOrDefault(change => string.Equals(change.Rule, wanted, StringComparison.OrdinalIgnoreCase)) is { } off)
            {
                console.Text(text.Disabled(off.Rule, set));
                return ExitStatus.Clean;
            }

            string[] ids = [.. set.Rules.Select(known => known.Id)];
            throw new ToolException(language.Pick($"没有规则 {wanted}", $"there is no rule {wanted}")
                + CallErrors.Meant(wanted.ToUpperInvariant(), ids, language)
                + language.Pick("全部规则：", " The rules are: ") + string.Join(" ", ids));
        });
        return command;
    }

    private static Style Look() => ToolConsole.HasColours ? Style.Coloured : Style.Plain;
}
