using System.CommandLine;
using System.CommandLine.Parsing;

using GovInfoDisclosure.Text;

namespace GovInfoDisclosure.Cli.Calls;

/// <summary>What is wrong with a call, in the language of the call: an unknown command or option with the nearest that there is, a missing or a wrong
/// value. Nothing is read before a call is right.</summary>
internal static class CallErrors
{
    // Set before a message of our own, so that it is told from those of the parser, which are in English alone.
    private const char Own = '\u0001';

    // More options that begin with one letter are a list, and no question.
    private const int MostMeant = 4;

    /// <summary>Adds a message of our own to a result.</summary>
    public static void Refuse(this SymbolResult given, string message) => given.AddError(Own + message);

    /// <summary>All that is wrong; empty where the call is right.</summary>
    /// <param name="call">The call.</param>
    /// <param name="args">Its words, for the parser splits them.</param>
    /// <param name="language">The language of the call.</param>
    public static IReadOnlyList<string> Of(ParseResult call, IReadOnlyList<string> args, Language language)
    {
        string[] own = [.. call.Errors.Where(error => error.Message.StartsWith(Own)).Select(error => error.Message[1..])];
        string[] found = [.. Unknown(call, language), .. WithValue(call, args, language), .. own, .. call.Errors.Count > 0 ? Missing(call, language) : []];
        return found.Length > 0 ? [.. found.Distinct()] : [.. call.Errors.Select(error => Other(error, language))];
    }

    /// <summary>Words that begin like an option and are none, and words where the command takes none.</summary>
    private static IEnumerable<string> Unknown(ParseResult call, Language language)
    {
        Command command = call.CommandResult.Command;
        Option[] options = [.. Options(call.CommandResult)];
        HashSet<Token> literal = [.. call.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash)];
        IEnumerable<Token> words = call.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Where(token => !literal.Any(other => ReferenceEquals(other, token)));
        IEnumerable<string> taken = words.Select(token => token.Value).Where(IsOption);
        bool isValue = false;
        foreach (string word in taken.Concat(call.UnmatchedTokens).Distinct())
        {
            // What follows an option that there is not was meant as its value.
            bool followsOption = isValue;
            isValue = IsOption(word) && !word.Contains('=');
            if (IsOption(word))
            {
                string name = word.Split('=', 2)[0];
                string meant = Meant(name, options, language);
                yield return language.Pick($"没有选项 {name}{meant}", $"there is no option {name}{meant}")
                    + (command.Arguments.Count == 0 ? "" : language.Pick($"以 - 开头的文件名请写作 ./{name}。", $" (Write ./{name} for a file of that name.)"));
            }
            else if (command.Subcommands.Count > 0)
            {
                string meant = MeantCommand(word, command, options, language);
                yield return language.Pick($"没有命令 {word}{meant}", $"there is no command {word}{meant}");

                // What follows belongs to the command that was meant.
                yield break;
            }
            else if (!followsOption)
            {
                yield return language.Pick($"多余的“{word}”", $"'{word}' is one word too many");
            }
        }
    }

    /// <summary>Options that take no value and are given one.</summary>
    private static IEnumerable<string> WithValue(ParseResult call, IReadOnlyList<string> args, Language language)
    {
        HashSet<string> without = [.. Options(call.CommandResult).Where(option => option.ValueType == typeof(bool)).Select(option => option.Name)];
        return args.TakeWhile(word => word != "--").Select(word => word.Split(['=', ':'], 2))
            .Where(word => word.Length == 2 && without.Contains(word[0]) && !bool.TryParse(word[1], out _))
            .Select(word => language.Pick($"{word[0]} 不带值", $"{word[0]} takes no value"));
    }

    /// <summary>What the call lacks: a command, an argument, a value, an option.</summary>
    private static IEnumerable<string> Missing(ParseResult call, Language language)
    {
        CommandResult result = call.CommandResult;
        if (result.Command.Subcommands.Count > 0 && call.UnmatchedTokens.Count == 0)
        {
            string commands = string.Join(language.Pick("、", ", "), result.Command.Subcommands.Select(known => known.Name));
            yield return language.Pick($"缺少命令：{commands} 之一", $"a command is missing: one of {commands}");
        }

        foreach (Argument argument in result.Command.Arguments)
        {
            if (argument.Arity.MinimumNumberOfValues > 0 && !(result.GetResult(argument)?.Tokens.Count > 0))
            {
                yield return language.Pick($"缺少 {argument.Name}", $"{argument.Name} is missing");
            }
        }

        foreach (Option option in Options(result))
        {
            OptionResult? given = result.GetResult(option);
            int count = given?.Tokens.Count ?? 0;
            if (option.Required && given is null or { Implicit: true })
            {
                yield return language.Pick($"缺少 {Shown(option)}", $"{Shown(option)} is missing");
            }
            else if (given is { Implicit: false } && count < option.Arity.MinimumNumberOfValues)
            {
                string[] words = option.HelpName?.Split('|') ?? [];
                yield return words.Length > 1
                    ? language.Pick($"{option.Name} 之后缺少取值，可用的有：{string.Join("、", words)}",
                        $"a value is missing after {option.Name}: one of {string.Join(", ", words)}")
                    : language.Pick($"{option.Name} 之后缺少 {option.HelpName}", $"{option.HelpName} is missing after {option.Name}");
            }
            else if (given is not null && given.IdentifierTokenCount > 1 && count > option.Arity.MaximumNumberOfValues)
            {
                yield return language.Pick($"{option.Name} 只能给出一次", $"{option.Name} is given more than once");
            }
        }
    }

    private static string Other(ParseError error, Language language) => error.SymbolResult is OptionResult { Option: Option option } given
        ? language.Pick($"{option.Name} 不能是“{Words(given)}”", $"{option.Name} cannot be '{Words(given)}'")
        : error.Message;

    private static string Words(OptionResult given) => string.Join(' ', given.Tokens.Select(token => token.Value));

    private static IEnumerable<Option> Options(CommandResult result) => result.Command.Options
        .Concat(result.Command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)));

    private static string Shown(Option option) => string.Join(", ", option.Aliases.Append(option.Name)) + " " + option.HelpName;

    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    /// <summary>The nearest that there is, as a question; empty where none is near. Case alone is no distance.</summary>
    public static string Meant(string word, IEnumerable<string> known, Language language) =>
        Asked(known.FirstOrDefault(same => string.Equals(same, word, StringComparison.OrdinalIgnoreCase))
            ?? EditDistance.Nearest(word, known)
            ?? known.FirstOrDefault(begin => begin.Length > 1 && word.StartsWith(begin, StringComparison.OrdinalIgnoreCase)), language);

    /// <summary>The command that a word may have meant: an option without its hyphens, a path that one wants checked, else the nearest.</summary>
    private static string MeantCommand(string word, Command command, Option[] options, Language language) =>
        command is not RootCommand ? Meant(word, command.Subcommands.Select(known => known.Name), language)
        : Array.Exists(options, option => option.Name == "--" + word) ? Asked("--" + word, language)
        : Path.Exists(word) ? Asked("govinfo check " + word, language)
        : Meant(word, command.Subcommands.Select(known => known.Name), language);

    /// <summary>The options that a word may have meant: a letter those that begin with it, a value of an option that option with it.</summary>
    private static string Meant(string word, Option[] options, Language language)
    {
        string bare = word.TrimStart('-');
        string[] parts = bare.Split('-');
        string[] begun = parts.Length > 1 ? [.. options.Select(option => option.Name).Where(name => parts.Contains(name[2..])).Order(StringComparer.Ordinal)]
            : bare.Length == 1 ? [.. options.Select(option => option.Name).Where(name => name.StartsWith("--" + bare, StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)]
            : [];
        if (begun.Length is > 0 and <= MostMeant)
        {
            return Asked(string.Join(language.Pick(" 或 ", " or "), begun), language);
        }

        return options.FirstOrDefault(option => option.CompletionSources.Count > 0 && option.HelpName?.Split('|').Contains(bare) == true) is Option taking
            ? Asked(taking.Name + " " + bare, language)
            : Meant(word, options.SelectMany(option => option.Aliases.Prepend(option.Name)).Where(name => bare.Length > 1 || name.Length > 2), language);
    }

    private static string Asked(string? meant, Language language) =>
        meant is null ? language.Pick("。", ".") : language.Pick($"，是否为 {meant}？", $"; did you mean {meant}?");
}
