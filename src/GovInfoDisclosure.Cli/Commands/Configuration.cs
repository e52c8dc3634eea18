using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The configuration of a call (<c>govinfo.yaml</c> of the working folder, or the file that <c>--config</c> names), its paths resolved.</summary>
internal sealed class Configuration
{
    private const string Option = "--config";

    private readonly string folder;
    private readonly CheckConfiguration file;

    private Configuration(string path, CheckConfiguration file)
    {
        Path = path;
        folder = System.IO.Path.GetDirectoryName(path) ?? "";
        this.file = file;
    }

    /// <summary>The file, as it was named.</summary>
    public string Path { get; }

    /// <summary>The language that it names; null for none.</summary>
    public Language? Language => file.Language switch
    {
        MessageLanguage.Chinese => Language.Chinese,
        MessageLanguage.English => Language.English,
        _ => null,
    };

    public string[] Rules => [.. file.Rules.Select(path => Resolved(path)!)];

    public string? Register => Resolved(file.Register);

    public string? Roster => Resolved(file.Roster);

    public string? Waivers => Resolved(file.Waivers);

    /// <summary>Every file that it names.</summary>
    public IEnumerable<string> Files => Rules.Concat(new[] { Path, Register, Roster, Waivers }.OfType<string>());

    /// <summary>The configuration that a call uses; null where there is none.</summary>
    /// <param name="args">The words of the call, which is not yet parsed: the configuration may name its language.</param>
    /// <param name="language">The language of errors.</param>
    /// <exception cref="ToolException">The file cannot be opened, or is wrong: every error is told.</exception>
    public static Configuration? Of(IReadOnlyList<string> args, Language language)
    {
        string? path = CallLanguage.ValueOf(args, Option) ?? (System.IO.File.Exists(CheckConfiguration.FileName) ? CheckConfiguration.FileName : null);
        if (path is null)
        {
            return null;
        }

        RuleFile file;
        try
        {
            file = RuleFile.FromPath(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(path + language.Pick("：", ": ") + language.Pick(InputProblems.Of(path, wrong)));
        }

        return CheckConfiguration.Load(file, out ValueList<RuleFileError> errors) is CheckConfiguration known
            ? new Configuration(path, known)
            : throw new ToolException(string.Join("\n", errors.Select(error => error.In(language.Messages))));
    }

    /// <summary>The option that names the file; what it says is looked for before the call is parsed.</summary>
    public static Option<string?> Declared(Language language) => new(Option)
    {
        HelpName = "FILE",
        Recursive = true,
        Description = language.Pick(
            $"配置文件：规则、登记簿、名单、豁免、公布期限、语言；省略时为当前文件夹的 {CheckConfiguration.FileName}，调用中的选项优先",
            $"rules, register, roster, waivers, due date and language; by default {CheckConfiguration.FileName} of the working folder; an option wins"),
    };

    /// <summary>Whether a call names a file itself: then it must be right, whatever the command.</summary>
    public static bool IsNamed(IReadOnlyList<string> args) => CallLanguage.ValueOf(args, Option) is not null;

    /// <summary>What the file says.</summary>
    public CheckConfiguration File => file;

    private string? Resolved(string? path) => 
        path is null ? null : System.IO.Path.IsPathRooted(path) ? path : System.IO.Path.Join(folder, path);
}
