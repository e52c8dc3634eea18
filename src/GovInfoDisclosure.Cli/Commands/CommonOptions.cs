using System.CommandLine;
using System.Numerics;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths(Language language) => new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = language.Pick(
            $"文件、文件夹（其下的 {FileNames.Endings}）或 -（标准输入）",
            $"a file, a folder ({FileNames.Endings} below it), or - for standard input"),
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

    /// <summary>What standard input is called in the output; an error where it is not among the paths, or where nothing is said.</summary>
    public static Option<string?> Source(Language language, Argument<string[]> paths)
    {
        var source = new Option<string?>("--source") { HelpName = "NAME",
            Description = language.Pick("标准输入在输出中的名称；默认为 -", "what standard input is called in the output; by default -") };
        source.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string?>() is not { Length: > 0 })
            {
                given.Refuse(language.Pick("--source 的名称为空。", "--source: the name is empty."));
            }
            else if (given.Parent?.GetValue(paths)?.Contains(InputFile.StandardInput) != true)
            {
                given.Refuse(language.Pick("--source 是标准输入的名称，而路径中没有 -。", "--source names standard input, and - is not among the paths."));
            }
        });
        return source;
    }

    /// <summary>Which of several reports in a document is read, 0 where none is chosen; reports in JSON are documents of their own.</summary>
    public static Option<int> Report(Language language) => Number<int>(language, "--report", "N", language.Pick(
            "一个文件中有多份年报时读取第 N 份；省略时不读取，并指出各份的起始位置",
            "which of several reports in a document is read; without it none is, and the output says where each begins"),
        NumberStyles.None, number => number > 0, language.Pick("1 以上的整数", "a whole number from 1 on"));

    public static Option<string?> Path(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    /// <summary>The language of everything that the call says; it is taken out of the call before it is parsed (<see cref="CallLanguage"/>).</summary>
    public static Option<string?> Language(Language language) => Among(
        new Option<string?>("--lang") { Recursive = true, Description = language.Pick("语言；默认按 LC_ALL、LC_MESSAGES、LANG",
            "the language of all that is said; by default that of LC_ALL, LC_MESSAGES or LANG") },
        language,
        "zh",
        "en");

    public static Option<string?> Edition(Language language, string? description = null) => Among(
        new Option<string?>("--edition") { Description = description ?? language.Pick("格式版本；省略时为两版", "the edition of the form; both where left out") },
        language,
        "2019",
        "2021");

    /// <summary>What <see cref="Edition"/> takes as the library's word; null where it was left out.</summary>
    public static ReportEdition? EditionOf(string? name) => name switch
    {
        "2019" => ReportEdition.Edition2019,
        "2021" => ReportEdition.Edition2021,
        _ => null,
    };

    /// <summary>An option that takes one of a few words; the first is the default.</summary>
    public static Option<string> Choice(Language language, string name, string description, params string[] values) =>
        Among(new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] }, language, values);

    /// <summary>An option that takes some of a few words and may be given several times.</summary>
    public static Option<string[]> Choices(Language language, string name, string description, params string[] values) =>
        Among(new Option<string[]>(name) { Description = description }, language, values);

    /// <summary>An option that takes one of a few words, or is left out.</summary>
    public static Option<string?> ChoiceOrNone(Language language, string name, string description, params string[] values) =>
        Among(new Option<string?>(name) { Description = description }, language, values);

    /// <summary>An option that takes a number as JSON writes it: no blanks, no separators of thousands, a point before the decimals.</summary>
    /// <param name="style">What may be in it.</param>
    /// <param name="isRight">Whether a number will do.</param>
    /// <param name="meant">What is meant, in words.</param>
    public static Option<T> Number<T>(Language language, string name, string helpName,
        string description, NumberStyles style, Func<T, bool> isRight, string meant)
        where T : struct, INumber<T> => new(name)
    {
        HelpName = helpName,
        Description = description,
        CustomParser = given =>
        {
            string word = string.Join(' ', given.Tokens.Select(token => token.Value));
            if (T.TryParse(word, style, CultureInfo.InvariantCulture, out T number) && isRight(number))
            {
                return number;
            }

            given.Refuse(language.Pick($"{name} 不能是“{word}”，应为{(char.IsAscii(meant[0]) ? " " : "")}{meant}。", $"{name} cannot be '{word}': it is {meant}."));
            return default;
        },
    };

    /// <summary>What is said of a word that is none of those taken: the nearest, and all.</summary>
    public static string NotAmong(Language language, string name, string word, IReadOnlyCollection<string> values) =>
        language.Pick($"{name} 不能是“{word}”", $"{name} cannot be '{word}'") + CallErrors.Meant(word, values, language)
        + language.Pick($"可用的有：{string.Join("、", values)}。", $" It is one of {string.Join(", ", values)}.");

    private static Option<T> Among<T>(Option<T> option, Language language, params string[] values)
    {
        option.HelpName = string.Join("|", values);
        option.CompletionSources.Add(values);
        option.Validators.Add(given =>
        {
            foreach (string word in given.Tokens.Select(token => token.Value).Where(word => !values.Contains(word)))
            {
                given.Refuse(NotAmong(language, option.Name, word, values));
            }
        });
        return option;
    }
}
