using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using GovInfoDisclosure.Cli.Commands;

namespace GovInfoDisclosure.Cli;

/// <summary>The command line <c>govinfo</c>: reads the call, runs the command, answers with an exit status.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    public static int Run(string[] args)
    {
        using var cancellation = new CancellationTokenSource();
        using var end = new Timer(EndNow);
        void Cancel(PosixSignalContext context)
        {
            context.Cancel = true;
            cancellation.Cancel();
            end.Change(Patience, Timeout.InfiniteTimeSpan);
        }

        if (args is ["check", ..])
        {
            // The rules take as long to load as a document takes to read; both can be done at once.
            Task.Run(() => RuleSet.Default.Validate(new AnnualReport()), CancellationToken.None);
        }

        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);

        // Also when the terminal goes away, or Ctrl-\ is typed: nothing unfinished is left behind.
        using PosixSignalRegistration hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Cancel);
        using PosixSignalRegistration quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Cancel);
        Language language = CallLanguage.Of(args) ?? Language.OfEnvironment();
        var configuration = new Lazy<Configuration?>(() => Configuration.Of(args, CallLanguage.Of(args) ?? Language.OfEnvironment()));
        Language? configured = CallLanguage.Of(args) is null ? LanguageOf(configuration) : null;
        language = configured ?? language;

        using var console = new ToolConsole();
        try
        {
            var session = new Session(console, language, cancellation.Token)
            {
                Configured = new CallConfiguration(configuration, hasLanguage: configured is not null),
            };
            int status = Invoke(args, session);
            console.Flush();
            return status;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitStatus.Interrupted;
        }
        catch (ClosedPipeException)
        {
            return ExitStatus.ClosedPipe;
        }
        catch (ToolException wrong)
        {
            console.Note(wrong.Message);
            return ExitStatus.Wrong;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // What is read is opened where this is caught and told by name: what is left is the output.
            console.Note(language.Pick($"无法写出结果（{wrong.Message}）", $"the output cannot be written ({wrong.Message})"));
            return ExitStatus.Wrong;
        }
        catch (Exception wrong)
        {
            // What one document does is caught where it is read: this is a call that the program itself is not up to.
            console.Note(language.Pick("程序错误，请报告此问题：", "The program failed; please report this: ") + wrong);
            return ExitStatus.Wrong;
        }
    }

    /// <summary>Ends the process where the work does not end by itself: it may wait for standard input for ever.</summary>
    private static void EndNow(object? state)
    {
        OutputTarget.Abandon();
        Environment.Exit(ExitStatus.Interrupted);
    }

    /// <summary>The language that the configuration names. What is wrong with the file is told by the commands that use it.</summary>
    private static Language? LanguageOf(Lazy<Configuration?> configuration)
    {
        try
        {
            return configuration.Value?.Language;
        }
        catch (ToolException)
        {
            return null;
        }
    }

    /// <summary>Runs one call, and lets what ends it through as an exception.</summary>
    internal static int Invoke(string[] args, Session session)
    {
        Language language = session.Language;
        ToolConsole console = session.Console;
        var root = new RootCommand(language.Pick(
            "读取并核对政府信息公开工作年度报告：哪些勾稽关系成立，哪些不成立，差多少，在哪些单元格。",
            "Reads and checks annual reports on open government information: which identities hold, which are broken, by how much, and in which cells."))
        {
            new CheckCommand(session).Command,
            new ReadCommand(session).Command,
            new FixCommand(session).Command,
            new CompareCommand(session).Command,
            new WriteCommand(session).Command,
            new SumCommand(session).Command,
            new RulesCommand(session).Command,
            new SchemaCommand(session).Command,
            new SqlCommand(session).Command,
            new RegisterCommand(session).Command,
            new GenerateCommand(session).Command,
            CommonOptions.Language(language),
            Configuration.Declared(language),
        };
        root.Add(CompletionCommand.Of(root, session));
        HelpPage.Use(root, console, language);
        root.Directives.Clear();

        if (args is [HelpPage.Word, ..])
        {
            // What a person tries first: help of a command, or of all.
            args = [.. args.Skip(1), "--help"];
        }

        // A path may begin with @: it is no file of arguments.
        ParseResult call = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        IReadOnlyList<string> wrong = CallErrors.Of(call, args, language);
        bool isHelp = call.Action is HelpPage;
        if (wrong.Count > 0 && (!isHelp || call.UnmatchedTokens.Count > 0))
        {
            foreach (string error in wrong)
            {
                console.Note("govinfo: " + error);
            }

            console.Note(language.Pick("用法见：", "See: ") + CommandLine(call.CommandResult) + " --help");
            return ExitStatus.Wrong;
        }

        if (!isHelp && Configuration.IsNamed(args))
        {
            _ = session.Configured.Whole;
        }

        int status = call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = console.Writer, Error = console.ErrorWriter });
        if (!isHelp && call.CommandResult.Command.Name != CheckCommand.Name)
        {
            // Of check it is among the results.
            session.Configured.Say(console, language);
        }

        return status;
    }

    private static string CommandLine(CommandResult command) =>
        command.Parent is CommandResult parent ? CommandLine(parent) + " " + command.Command.Name : "govinfo";
}
