using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GovInfoDisclosure.Cli.Calls;

/// <summary><c>--help</c> in the language of the call: what a command does, its arguments and options, exit statuses, and examples.</summary>
internal sealed class HelpPage(ToolConsole console, Language language) : SynchronousCommandLineAction
{
    /// <summary>The word that asks for help as a command would: <c>govinfo help check</c>.</summary>
    public const string Word = "help";

    // Names of options wider than this stand on a line of their own.
    private const int MostNameWidth = 30;

    /// <summary>Puts this page in the place of the library's, which is in English alone.</summary>
    public static void Use(RootCommand root, ToolConsole console, Language language)
    {
        foreach (Option option in root.Options)
        {
            if (option is HelpOption help)
            {
                help.Action = new HelpPage(console, language);
                help.Description = language.Pick("显示帮助", "show this help");
            }
            else if (option is VersionOption)
            {
                option.Description = language.Pick("显示版本", "show the version");
            }
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        console.Text(Of(parseResult.CommandResult.Command));
        return ExitStatus.Clean;
    }

    private string Of(Command command)
    {
        var text = new StringBuilder();
        string path = Path(command);
        text.Append(command.Description).Append("\n\n").Append(language.Pick("用法：", "Usage: ")).Append(path);
        foreach (Argument argument in command.Arguments)
        {
            string many = argument.Arity.MaximumNumberOfValues > 1 ? "..." : "";
            text.Append(' ').Append(argument.Arity.MinimumNumberOfValues == 0 ? "[" + argument.Name + many + "]" : argument.Name + many);
        }

        Command[] commands = [.. command.Subcommands.Where(known => !known.Hidden)];
        text.Append(commands.Length > 0 ? language.Pick(" 命令", " COMMAND") : "").Append(language.Pick(" [选项]", " [OPTIONS]")).Append('\n');
        Section(text, language.Pick("命令", "Commands"), commands.Select(known => (known.Name, known.Description ?? "")));
        Section(text, language.Pick("参数", "Arguments"), command.Arguments.Select(known => (known.Name, known.Description ?? "")));
        IEnumerable<Option> options = command.Options
            .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).Where(option => !option.Hidden);
        Section(text, language.Pick("选项", "Options"), options.Select(option => (Name(option), Description(option))));
        if (commands.Length == 0 || command is RootCommand)
        {
            Section(text, language.Pick("退出状态", "Exit status"), HelpNotes.Statuses(path).Select(status => (status.Code, language.Pick(status.Meaning))));
        }

        text.Append('\n').Append(language.Pick("例子", "Examples")).Append('\n');
        foreach (string example in HelpNotes.Examples(path))
        {
            text.Append("  ").Append(example).Append('\n');
        }

        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IEnumerable<(string Name, string Description)> rows)
    {
        (string Name, string Description)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        text.Append('\n').Append(title).Append('\n');
        int width = Math.Min(MostNameWidth, all.Max(row => DisplayWidth.Of(row.Name)));
        foreach ((string name, string description) in all)
        {
            text.Append("  ").Append(DisplayWidth.Of(name) > width ? name + "\n  " + new string(' ', width) : DisplayWidth.Left(name, width))
                .Append("  ").Append(description).Append('\n');
        }
    }

    private static string Name(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(alias => alias is ['-', >= 'a' and <= 'z']).Append(option.Name));
        return option.HelpName is { Length: > 0 } value && option.Arity.MaximumNumberOfValues > 0 ? names + " " + value : names;
    }

    private string Description(Option option)
    {
        string text = option.Description ?? "";
        text += option.Required ? language.Pick("（必须给出）", " (required)") : "";
        return option is Option<string> { DefaultValueFactory: not null } && option.GetDefaultValue() is string word
            ? text + language.Pick($"（默认 {word}）", $" (default: {word})")
            : text;
    }

    private static string Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault() is Command parent
        ? Path(parent) + " " + command.Name
        : "govinfo";
}
