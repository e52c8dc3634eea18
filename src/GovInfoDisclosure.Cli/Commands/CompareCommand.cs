using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo compare</c>: reports of two years, or of one before and after a correction.</summary>
internal sealed class CompareCommand
{
    private static readonly int LookAhead = 4 * Environment.ProcessorCount;

    private readonly Session session;
    private readonly Argument<string> old;
    private readonly Argument<string> @new;
    private readonly Option<string?> register;
    private readonly Option<string[]> rules;
    private readonly Option<string> format;
    private readonly Option<string?> output;

    public CompareCommand(Session session)
    {
        this.session = session;
        Language language = session.Language;
        old = new Argument<string>("OLD") { Description = language.Pick(
            "前一份：上年的，或更正前的；文件、文件夹或 -（标准输入）", "the earlier: last year's, or before the correction; a file, a folder, or - for standard input") };
        @new = new Argument<string>("NEW") { Description = language.Pick("后一份：本年的，或更正后的", "the later: this year's, or after the correction") };
        register = CommonOptions.Path("--register", "FILE", language.Pick("机关登记簿（YAML 或 CSV），用于配对", "who is who (YAML or CSV), to pair reports"));
        rules = CommonOptions.Rules(language);
        format = CommonOptions.Choice(language, "--format", language.Pick(
            "输出格式；html 写成网页，-o 给出文件夹时每对报告一页并附总目录", "the format of the output; html is a page, or with -o FOLDER a page for each pair and an index"),
            "text", "json", "html");
        output = CommonOptions.Output(language);
        Command = new Command("compare", language.Pick(
            "比对两个年度，或同一年度更正前后的报告：单元格、比率、文字、检查结果。",
            "compare reports of two years, or of one before and after a correction: cells, rates, text, findings."))
        {
            old, @new, register, rules, format, output,
        };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult call)
    {
        Language language = session.Language;
        Session spoken = session with { Language = language };
        string? path = call.GetValue(output);
        string oldPath = call.GetValue(old)!;
        string newPath = call.GetValue(@new)!;
        if (oldPath == InputFile.StandardInput && newPath == InputFile.StandardInput)
        {
            throw new ToolException(language.Pick("标准输入只能读取一次。", "Standard input can be read only once."));
        }

        string[] ruleFiles = session.Configured.Rules(call.GetValue(rules));
        string? registerFile = session.Configured.Register(call.GetValue(register));
        OutputGuard.Check(path, [oldPath, newPath, registerFile, .. ruleFiles], language);
        RuleSet set = RuleFiles.LoadLazily(ruleFiles, language).Value;
        AgencyRegister? known = registerFile is null ? null : new CompanionFiles(language).Register(registerFile);
        string form = call.GetValue(format)!;
        using PageFolder? folder = form == "html" && path is not null && PageFolder.IsMeant(path)
            ? PageFolder.Open(path, [oldPath, newPath], session.Console, language) : null;
        using OutputTarget target = folder?.Index ?? OutputTarget.Open(path, session.Console, language);
        var before = ReportSide.Read(spoken, [oldPath], path);
        var after = ReportSide.Read(spoken, [newPath], path);
        bool isOnePair = before.Reports.Count == 1 && after.Reports.Count == 1 && !Directory.Exists(oldPath) && !Directory.Exists(newPath);
        ReportPairs? found = isOnePair ? null : ReportPairs.Of(before.Reports, after.Reports, known);
        ValueList<ReportPair> pairs = found?.Pairs ?? new ValueList<ReportPair>([new ReportPair(before.Reports[0], after.Reports[0])]);
        var status = new ComparisonStatus(before, after);
        IEnumerable<ReportComparison> comparisons = OrderedParallel.Select(pairs, pair => Compare(pair, before, after, set, known), LookAhead,
            session.Cancellation).Select(status.Watch);
        UnpairedReport[] oldAlone = [.. (found?.OldAlone ?? []).Select(x => x with { Source = before.SourceOf(x.Report) })];
        UnpairedReport[] newAlone = [.. (found?.NewAlone ?? []).Select(x => x with { Source = after.SourceOf(x.Report) })];
        if (form == "json")
        {
            ComparisonJson.Write(comparisons, oldAlone, newAlone, target.Stream);
        }
        else if (folder is not null)
        {
            ComparisonHtml.WriteFolder(comparisons, oldAlone, newAlone, folder.Create, target.Stream, language.Messages);
        }
        else if (form == "html")
        {
            ComparisonHtml.Write(comparisons, oldAlone, newAlone, target.Stream, language.Messages);
        }
        else
        {
            bool hasColours = path is null && ToolConsole.HasColours;
            var text = new CompareText(language, hasColours ? Style.Coloured : Style.Plain, set, pairs.Count > 1);
            foreach (ReportComparison comparison in comparisons)
            {
                target.Stream.Write(Encoding.UTF8.GetBytes(text.Render(comparison)));
            }

            target.Stream.Write(Encoding.UTF8.GetBytes(text.Closing(status.Totals, oldAlone, newAlone, found is not null)));
        }

        target.Complete(language);
        folder?.Complete();
        return status.Status;
    }

    private static ReportComparison Compare(ReportPair pair, ReportSide before, ReportSide after, RuleSet rules, AgencyRegister? register)
    {
        ReportComparison comparison = Compared(pair, before, after, rules, register);
        string? source = pair.Predecessors.Count > 0 ? string.Join(" + ", pair.Predecessors.Select(before.SourceOf)) : before.SourceOf(pair.Old);
        return comparison with { OldSource = source, NewSource = after.SourceOf(pair.New) };
    }

    private static ReportComparison Compared(ReportPair pair, ReportSide before, ReportSide after, RuleSet rules, AgencyRegister? register)
    {
        ReadResult? old = before.DocumentOf(pair.Old);
        ReadResult? @new = after.DocumentOf(pair.New);
        if (ReportComparison.AreOfTwoYears(pair.Old, pair.New) || (old is null && @new is null))
        {
            return ReportComparison.Between(pair.Old, pair.New, rules, register);
        }

        if (old is null || @new is null)
        {
            // What was found in the prose of the one would look as if it were mended, or new, where nobody looked for it in the other.
            ReportComparison numbers = ReportComparison.Between(pair.Old, pair.New, rules, register);
            return numbers with { Notes = new ValueList<Message>(numbers.Notes.Append(CompareWords.NumbersAlone)) };
        }

        var options = new ValidationOptions { Register = register };
        return ReportComparison.Between(rules.Validate(old, options), rules.Validate(@new, options), register);
    }
}
