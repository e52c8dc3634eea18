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
    private readonly Option<string[]> pick;
    private readonly Option<string[]> rules;
    private readonly Option<string?> prior;
    private readonly Option<string?> register;

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
        pick = new Option<string[]>("--pick") { HelpName = "N",
            Description = language.Pick("选用第 N 种改法；有几处待定时写作 处:N，如 2:1，可多次给出",
                "the correction to make, by its number; PART:N, as in 2:1, where several parts are open; may be given several times") };
        pick.Validators.Add(given =>
        {
            foreach (string word in given.Tokens.Select(token => token.Value).Where(word => Numbers(word) is null))
            {
                given.Refuse(language.Pick($"--pick 不能是“{word}”，应为编号，如 2 或 1:2。", $"--pick cannot be '{word}': it is a number, as 2 or 1:2."));
            }
        });
        rules = CommonOptions.Rules(language);
        prior = CommonOptions.Path("--prior", "PATH",
            language.Pick("上一年的报告（文件或文件夹），数字可能沿用自其中", "last year's reports (a file or a folder), from which numbers may have been left over"));
        register = CommonOptions.Path("--register", "FILE",
            language.Pick("机关登记簿（YAML 或 CSV），用于找到上年报告", "who is who (YAML or CSV), to find last year's report"));
        Command = new Command("fix", language.Pick("更正错格并填补可推知的空白，写成另一份报告", "correct wrong cells and fill blanks that follow, into another report")) { path,
            output, likely, pick, rules, prior, register };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult call)
    {
        Language language = session.Language;
        var words = new Words(language);
        string input = call.GetValue(path)!;
        string file = call.GetValue(output)!;
        if (Path.GetExtension(file).ToLowerInvariant() is ".docx" or ".doc" or ".xlsx" or ".pdf" or ".html" or ".htm")
        {
            throw new ToolException(language.Pick($"{file}：fix 写出的是 JSON；请写成 .json，再用 govinfo write 写成 Word 文件或网页。",
                $"{file}: fix writes JSON; name a .json file, and make a Word file or web page of it with govinfo write."));
        }

        Lazy<RuleSet> set = RuleFiles.LoadLazily(session.Configured.Rules(call.GetValue(rules)), language);
        var companions = CompanionSource.Load(
            new CompanionOptions(session.Configured.Register(call.GetValue(register)), call.GetValue(prior), null, null, null, null, null),
            session with { Language = language });
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

        var known = new DiagnosisOptions { Prior = companions.Prior(report)?.Report, Next = companions.Next(report), Units = companions.Units(report) };
        ReportDiagnosis diagnosis = document.Json?.Diagnose(set.Value, known) ?? set.Value.Diagnose(read, known);
        diagnosis = call.GetValue(likely) ? diagnosis.WithLikely() : diagnosis;
        string[] picked = call.GetValue(pick) ?? [];
        diagnosis = picked.Length > 0 ? Picked(diagnosis, picked, language) : diagnosis;

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

    /// <summary>The part and the number that a word names, the part null where it is left out; null where it names none.</summary>
    private static (string? Part, string Number)? Numbers(string word)
    {
        string[] parts = word.Split(':');
        bool areNumbers = parts.Length <= 2 && parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit));
        return areNumbers ? (parts.Length == 2 ? parts[0].TrimStart('0') : null, parts[^1].TrimStart('0')) : null;
    }

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ReportDiagnosis Picked(ReportDiagnosis diagnosis, string[] words, Language language)
    {
        BlockDiagnosis[] open = [.. diagnosis.Blocks.Where(block => block.Certain is null && block.Explanations.Count > 0)];
        var picked = new Dictionary<int, Explanation>();
        foreach (string word in words)
        {
            (string? part, string number) = Numbers(word)!.Value;
            BlockDiagnosis? block = part is not null ? diagnosis.Blocks.FirstOrDefault(known => Shown(known.Number) == part)
                : diagnosis.Blocks.Count == 1 ? diagnosis.Blocks[0]
                : open.Length == 1 ? open[0]
                : open.Length == 0 ? null
                : throw new ToolException(language.Pick($"--pick {word}：有 {open.Length} 处待定，请写明是哪一处，如 --pick {open[0].Number}:{number}。",
                    $"--pick {word}: {open.Length} parts are open; say which, as in --pick {open[0].Number}:{number}."));
            if (block?.Explanations.FirstOrDefault(known => Shown(known.Number) == number) is not Explanation explanation)
            {
                throw new ToolException(language.Pick($"--pick {word}：没有这个编号；不带 --pick 运行可列出各种改法。",
                    $"--pick {word}: there is no such number; without --pick the corrections are listed."));
            }

            if (!picked.TryAdd(block.Number, explanation) && picked[block.Number] != explanation)
            {
                throw new ToolException(language.Pick($"--pick {word}：同一处只能选一种改法。", $"--pick {word}: only one correction of a part can be made."));
            }
        }

        return diagnosis.Pick([.. picked.Values]);
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
            console.Text(DisplayWidth.Printable(words.Pick(explanation.Message) + words.Language.Pick("。", ".")) + "\n");
        }

        foreach (DeducedCell cell in diagnosis.DeducedAfterRepair)
        {
            console.Text(DisplayWidth.Printable(words.Pick(cell.Derivation)) + "\n");
        }

        console.Text(words.Repaired(diagnosis.Applied.Sum(explanation => explanation.Changes.Count), diagnosis.DeducedAfterRepair.Count) + "\n");
    }

    private void ListCandidates(ReportDiagnosis diagnosis, Words words)
    {
        console.Note(words.Undecidable(diagnosis.Applied.Count > 0));
        foreach (BlockDiagnosis block in diagnosis.Blocks.Where(block => !block.Explanations.Any(diagnosis.Applied.Contains)))
        {
            // Of several parts each number says of which it is, as --pick takes it.
            string part = diagnosis.Blocks.Count > 1 ? block.Number.ToString(CultureInfo.InvariantCulture) + ":" : "";
            if (block.Explanations.Count == 0)
            {
                console.Note("  " + words.Pick(block.Message));
            }

            foreach (Explanation explanation in block.Explanations.Take(MostListed))
            {
                console.Note("  " + part + explanation.Number.ToString(CultureInfo.InvariantCulture) + "  " + words.Pick(explanation.Message));
            }

            if (block.Explanations.Count > MostListed)
            {
                console.Note("  …  " + part + block.Explanations[MostListed].Number.ToString(CultureInfo.InvariantCulture)
                    + "–" + block.Explanations[^1].Number.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
