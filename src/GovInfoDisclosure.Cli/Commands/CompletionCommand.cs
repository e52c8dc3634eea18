using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo completion</c>: the script that completes calls of the tool in a shell.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "pwsh"];

    public static Command Of(RootCommand root, Session session)
    {
        Language language = session.Language;
        var shell = new Argument<string>("SHELL") { HelpName = string.Join('|', Shells), Description = string.Join(language.Pick("、", ", "), Shells) };
        shell.Validators.Add(given =>
        {
            foreach (string word in given.Tokens.Select(token => token.Value).Where(word => !Shells.Contains(word) && !word.StartsWith('-')))
            {
                given.Refuse(CommonOptions.NotAmong(language, "SHELL", word, Shells));
            }
        });
        var command = new Command("completion", language.Pick("输出命令补全脚本（bash、zsh、PowerShell）",
            "write the script that completes commands, options and values in bash, zsh or PowerShell")) { shell };
        command.SetAction(call =>
        {
            var script = new CompletionScript(root);
            session.Console.Writer.Write(call.GetValue(shell) switch
            {
                "bash" => script.Bash(),
                "zsh" => script.Zsh(),
                _ => script.PowerShell(),
            });
            return ExitStatus.Clean;
        });
        return command;
    }
}
