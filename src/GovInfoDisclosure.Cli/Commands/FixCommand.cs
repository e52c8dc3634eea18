using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>
/// <c>govinfo fix</c>: one report, repaired and filled, into another file, with its change log beside it. Nothing is
/// guessed: only what is certain is written, unless the user picks or asks for what is likely.
/// </summary>
internal sealed class FixCommand
{
    private const string LogEnding = ".changes.json";
    private const int MostListed = 40;
    private readonly Session session;
    private readonly ToolConsole console;
    private readonly Argument<string> path;
    private readonly Option<string> output;
    private readonly Option<bool> likely;
    private readonly Option<int[]> pick;
    private readonly Option<string[]> rules;
    private readonly Option<string?> prior;
    private readonly Option<string?> register;
    private readonly Option<string?> lang;

    public FixCommand(Session session)
    {
        this.session = session;
        console = session.Console;
        Language language = session.Language;
        path = new Argument<string>("PATH") { Description = language.Pick("一份报告：文件或 -（标准输入）", "one report: a file, or - for standard input") };
        output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE",
            Required = true,
            Description = language.Pick("写入更正并填补后的报告（JSON）；更改记录写入 FILE.changes.json",
                "where the repaired and filled report goes (JSON); its change log becomes FILE.changes.json"),
        };
        likely = new Option<bool>("--likely") { Description = language.Pick("不能断定但有一种改法明显较可能的，也照改；应核对更改记录",
            "also make corrections that are not certain but clearly likelier than all others; check the change log") };
        pick = new Option<int[]>("--pick") { HelpName = "N",
            Description = language.Pick("选用第 N 种改法，可多次给出", "a correction to make, by its number; may be given several times") };
        rules = CommonOptions.Rules(language);
        prior = CommonOptions.Path("--prior", "PATH",
            language.Pick("上一年的报告（文件或文件夹），数字可能沿用自其中", "last year's reports (a file or a folder), from which numbers may have been left over"));
        register = CommonOptions.Path("--register", "FILE",
            language.Pick("机关登记簿（YAML 或 CSV），用于找到上年报告", "who is who (YAML or CSV), to find last year's report"));
        lang = CommonOptions.Language(language);
        Command = new Command("fix", language.Pick("更正错格并填补可推知的空白，写成另一份报告", "correct wrong cells and fill blanks that follow, into another report")) { path,
            output, likely, pick, rules, prior, register, lang };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult call)
    {
        Language language = call.Chosen(lang, session.Language);
        var words = new Words(language);
        string input = call.GetValue(path)!;
        string file = call.GetValue(output)!;
        Lazy<RuleSet> set = RuleFiles.LoadLazily(call.GetValue(rules) ?? [], language);
        var companions = CompanionSource.Load(
            new CompanionOptions(call.GetValue(register), call.GetValue(prior), null, null, null, null, null), session with { Language = language });
        (InputDocument document, ReadResult read) = OneReport.Read(session with { Language = language }, Command.Name, input, file, file + LogEnding);
        foreach (Finding finding in read.Findings.Where(finding => finding.Severity != Severity.Info || read.Report is null))
        {
            console.Note(ReaderNote.Of(document, finding, words));
        }

        if (read.Report is not AnnualReport report)
        {
            return ExitStatus.Wrong;
        }

        if (companions.Register is not null)
        {
            companions.Join([report]);
        }

        ReportDiagnosis diagnosis = set.Value.Diagnose(read, new DiagnosisOptions { Prior = companions.Prior(report)?.Report });
        diagnosis = call.GetValue(likely) ? diagnosis.WithLikely() : diagnosis;
        int[] picked = call.GetValue(pick) ?? [];
        if (picked.Length > 0)
        {
            try
            {
                diagnosis = diagnosis.Pick(picked);
            }
            catch (ArgumentException)
            {
                throw new ToolException(language.Pick("--pick 的编号不存在，或有两个属于同一处；不带 --pick 运行可列出各种改法。",
                    "--pick: there is no such number, or two are of the same part; without --pick the corrections are listed."));
            }
        }

        if (!diagnosis.IsRepaired && diagnosis.Applied.Count == 0)
        {
            ListCandidates(diagnosis, words);
            return ExitStatus.Wrong;
        }

        Write(file, document.Source, diagnosis, language);
        Tell(diagnosis, words);
        if (!diagnosis.IsRepaired)
        {
            ListCandidates(diagnosis, words);
        }

        bool fails = !diagnosis.IsRepaired || read.Findings.Any(finding => finding.Severity == Severity.Error)
            || set.Value.Validate(diagnosis.Filled).Findings.Any(finding => finding is { Outcome: Outcome.Broken, Severity: Severity.Error });
        return fails ? ExitStatus.Findings : ExitStatus.Clean;
    }

    private void Write(string file, string source, ReportDiagnosis diagnosis, Language language)
    {
        using OutputTarget report = OutputTarget.Open(file, console, language);
        report.Stream.Write(Encoding.UTF8.GetBytes(AnnualReportJson.Write(diagnosis.Filled).TrimEnd('\n') + "\n"));
        using OutputTarget log = OutputTarget.Open(file + LogEnding, console, language);
        log.Stream.Write(Encoding.UTF8.GetBytes(FindingsJson.WriteChanges(source, diagnosis).TrimEnd('\n') + "\n"));
        OutputTarget.Complete(language, log, report);
    }

    private void Tell(ReportDiagnosis diagnosis, Words words)
    {
        foreach (Explanation explanation in diagnosis.Applied)
        {
            console.Writer.WriteLine(DisplayWidth.Printable(words.Pick(explanation.Message) + words.Language.Pick("。", ".")));
        }

        foreach (DeducedCell cell in diagnosis.DeducedAfterRepair)
        {
            console.Writer.WriteLine(DisplayWidth.Printable(words.Pick(cell.Derivation)));
        }

        console.Writer.WriteLine(words.Repaired(diagnosis.Applied.Sum(explanation => explanation.Changes.Count), diagnosis.DeducedAfterRepair.Count));
    }

    private void ListCandidates(ReportDiagnosis diagnosis, Words words)
    {
        console.Note(words.Undecidable(diagnosis.Applied.Count > 0));
        foreach (BlockDiagnosis block in diagnosis.Blocks.Where(block => !block.Explanations.Any(diagnosis.Applied.Contains)))
        {
            if (block.Explanations.Count == 0)
            {
                console.Note("  " + DisplayWidth.Printable(words.Pick(block.Message)));
            }

            foreach (Explanation explanation in block.Explanations.Take(MostListed))
            {
                console.Note("  " + explanation.Number.ToString(CultureInfo.InvariantCulture) + "  " + DisplayWidth.Printable(words.Pick(explanation.Message)));
            }

            if (block.Explanations.Count > MostListed)
            {
                console.Note("  …  " + block.Explanations[MostListed].Number.ToString(CultureInfo.InvariantCulture)
                    + "–" + block.Explanations[^1].Number.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
