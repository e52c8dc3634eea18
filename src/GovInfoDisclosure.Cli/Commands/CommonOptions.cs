using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths(Language language) => new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = language.Pick(
            "文件、文件夹（其下的 .txt .md .json .ndjson .jsonl）或 -（标准输入）",
            "a file, a folder (.txt .md .json .ndjson .jsonl below it), or - for standard input"),
    };

    public static Option<string[]> Rules(Language language) => new("--rules")
    {
        HelpName = "FILE",
        Description = language.Pick("自己的规则文件（YAML），可多次给出", "a rule file of your own (YAML); may be given several times"),
    };

    public static Option<string?> Output(Language language) => new("--output", "-o")
    {
        HelpName = "FILE",
        Description = language.Pick("写入文件，而不是标准输出；要么完整写成，要么不写", "write to a file instead of standard output, whole or not at all"),
    };

    public static Option<string?> Language(Language language)
    {
        var option = new Option<string?>("--lang")
        {
            Description = language.Pick("输出的语言；默认按 LC_ALL、LC_MESSAGES、LANG", "the language of the output; by default that of LC_ALL, LC_MESSAGES or LANG"),
        };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    public static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    public static Language Chosen(this ParseResult call, Option<string?> option, Language otherwise) => call.GetValue(option) switch
    {
        "zh" => Cli.Language.Chinese,
        "en" => Cli.Language.English,
        _ => otherwise,
    };
}
