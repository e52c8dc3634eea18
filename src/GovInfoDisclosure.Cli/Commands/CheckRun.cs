namespace GovInfoDisclosure.Cli.Commands;

/// <summary>One run of <c>check</c>: what is open while it lasts, and what it has seen so far.</summary>
internal sealed class CheckRun
{
    private readonly CheckCall asked;
    private readonly Session session;
    private readonly CheckOutput output;
    private readonly ResultTables? tables;
    private readonly RunFiles files;
    private readonly InputCheck check;
    private readonly ResultSink sink;
    private readonly Patience patience;
    private readonly Verdict verdict;
    private readonly HashSet<Waiver> waived = [];

    /// <summary>What is on the only page, kept until it is known that no second document comes: a call that is refused leaves nothing behind it.</summary>
    private readonly List<CheckedInput> page = [];

    private CheckRun(CheckCall asked, Session session, CheckOutput output, ResultTables? tables, RunFiles files, InputCheck check)
    {
        this.asked = asked;
        this.session = session;
        this.output = output;
        this.tables = tables;
        this.files = files;
        this.check = check;
        patience = new Patience(output.Target.Stream);
        sink = check.Output.Open(output.Target.Stream);
        verdict = new Verdict(asked.FailOn == "warning" ? Severity.Warning : Severity.Error,
            asked.FailOn == "undecided" ? new Lazy<HashSet<string>>(() => check.ExactRules) : null);
    }

    /// <summary>Checks what the call asks and writes what it asks for.</summary>
    /// <returns>The exit status.</returns>
    /// <exception cref="ToolException">The call cannot be carried out; nothing is written then.</exception>
    public static int Of(CheckCall asked, Session session)
    {
        (Language language, ToolConsole console) = (session.Language, session.Console);
        foreach (string? path in new[] { asked.Output, asked.Files.Record, asked.Files.Lineage })
        {
            OutputGuard.Check(path, [.. asked.Paths, .. asked.Beside], language);
        }

        using var output = CheckOutput.Open(asked.Format, asked.Output, asked.Shown(language), asked.Bom, asked.Paths, console, language);
        using ResultTables? tables = ResultTables.Open(
            asked.Files.Folder, asked.Files.Tables, asked.Files.IsParquet, output.Written, console, language, asked.Bom);
        Lazy<RuleSet> rules = RuleFiles.LoadLazily(asked.Rules, language);
        string? how = asked.How;
        using KnownResults? known = KnownResults.Open(asked.Known, rules, how, asked.IsJudgedWithOthers, language);
        var report = new RunReport(asked.Paths) { LoadId = asked.Files.LoadId, Companions = asked.Beside, Options = how };
        using var files = RunFiles.Open(asked.Files, report, console, language);
        var check = new InputCheck
        {
            Asked = asked,
            Rules = rules,
            Known = known,
            Judged = asked.Files.Judged(how, report.Started, asked.Format is "json" or "ndjson" || output.IsTable),
            HasLineage = output.IsTable || tables is not null,
            CountByRule = asked.Files.Has(ResultTable.RuleCounts),
            Companions = CompanionSource.Load(asked.Companions, session),
            Output = output.Format,
            HasOverrides = !output.IsTable,
            HasDiagnosis = !output.IsTable || asked.Files.Has(ResultTable.Diagnosis) || asked.Files.Has(ResultTable.Deduced),
            Tables = tables,
            Words = new Words(language),
        };
        return new CheckRun(asked, session, output, tables, files, check).Go();
    }

    private int Go()
    {
        if (check.Companions.HasProblems | !GoOverInputs())
        {
            verdict.AddProblem();
        }

        foreach (CheckedInput roster in check.Roster())
        {
            Take(roster);
        }

        string[] notes =
        [
            .. asked.Configuration is null ? [] : new[] { Words.Configured(session.Language, asked.Configuration.Path) },
            .. check.WaiverNotes(waived),
        ];
        if (!check.Output.HasNotes)
        {
            Note(check.Notes().Concat(notes));
        }

        page.ForEach(kept => sink.Add(kept.Document, kept.Rendered));
        sink.End(notes);
        tables?.End();
        files.Write(check.Rules, tables, output, verdict.Status);
        OutputTarget.Complete(session.Language, [.. tables?.Targets ?? [], .. files.Targets, output.Target]);
        output.Complete();
        return verdict.Status;
    }

    /// <summary>Reads and checks the documents, together where one is judged by the others.</summary>
    /// <returns>Whether all of them could be taken.</returns>
    private bool GoOverInputs()
    {
        var run = new InputRun(session with { Report = asked.Report, Reader = InputReader.Unread(KnownResults.Reader(check.Known, session.Reader)) })
        {
            StandardInput = asked.Source,
            KeepsHash = check.Judged is not null || check.Known is not null,
            Sieve = asked.Copied || files.IsAsked ? null : check.Sieve,
        };
        string?[] outputs = [output.Written, asked.Files.Record, asked.Files.Lineage, .. tables?.Paths ?? []];
        return asked.Copied || check.Companions.Register is not null
            ? run.GoTogether(asked.Paths, outputs, reports => check.Join(reports, asked.Copied), check.Check, Take)
            : run.Go(asked.Paths, outputs, check.Check, Take);
    }

    /// <summary>Writes what came of a document, in the order of the documents.</summary>
    private void Take(CheckedInput done)
    {
        if (!output.IsOnePage)
        {
            sink.Add(done.Document, done.Rendered);
            patience.Flush();
        }
        else if (done.Document.RosterYear is not null || page.Count == 0)
        {
            page.Add(done);
        }
        else
        {
            throw new ToolException(session.Language.Pick("一个网页只放一份报告；多份报告请用 -o 写入文件夹。",
                "A page has room for one report; write several to a folder with -o."));
        }

        files.Add(done.Document);
        if (done.Tables is not null)
        {
            tables!.Write(done.Document, done.Tables);
        }

        Note(done.Notes);
        ValidationResult result = done.Document.Result;
        waived.UnionWith(result.Excused.Select(finding => finding.Waiver!));
        if (done.Document.RosterYear is null)
        {
            check.Companions.Saw(result);
            verdict.Add(done.Document.Json?.IsSuccess ?? result.Report is not null, result.Findings);
        }
        else
        {
            verdict.AddFindings(result.Findings);
        }
    }

    private void Note(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            session.Console.Note(line);
        }
    }
}
