namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Judges what was read of one document and renders what was found; used by several threads at once.</summary>
internal sealed class InputCheck
{
    // How much further than by default "always" looks for wrong cells.
    private const int FurtherSearch = 20;

    /// <summary>The reports among which copies are looked for; null where nobody looks.</summary>
    private ReportCollection? peers;

    /// <summary>The rules; still being loaded, it may be, while the first document is read.</summary>
    public required Lazy<RuleSet> Rules { get; init; }

    /// <summary>What to compare with, and who is who.</summary>
    public required CompanionSource Companions { get; init; }

    public required bool BlankAsZero { get; init; }

    /// <summary>Whether to look for wrong cells: <c>auto</c>, <c>always</c> or <c>never</c>.</summary>
    public required string Diagnose { get; init; }

    public required bool All { get; init; }

    public required bool ShowTable { get; init; }

    /// <summary>The format: <c>text</c>, <c>json</c>, <c>ndjson</c>, <c>csv-findings</c> or <c>csv-summary</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Whether the rows of the tables of results are wanted beside the output.</summary>
    public required bool HasTables { get; init; }

    public required Words Words { get; init; }

    public required Style Style { get; init; }

    public bool IsText => Format == "text";

    /// <summary>The table that the output is; null where it is none.</summary>
    public ResultTable? Table => Format switch
    {
        "csv-findings" => ResultTable.Findings,
        "csv-summary" => ResultTable.Summary,
        _ => null,
    };

    public ResultFraming Framing => Format switch
    {
        "json" => ResultFraming.JsonArray,
        "ndjson" => ResultFraming.Lines,
        _ => ResultFraming.None,
    };

    /// <summary>Judges what was read of a document, and renders what was found.</summary>
    public CheckedInput Check(InputDocument document, ReadResult read)
    {
        // A report that came as JSON is a report alone: it has no document behind it whose text could be judged.
        ValidationOptions options = OptionsFor(read.Report);
        ValidationResult result = document.Json is not null && read.Report is not null
            ? Rules.Value.Validate(read.Report, options)
            : Rules.Value.Validate(read, options);
        ReportDiagnosis? diagnosis = read.Report is null || Table is not null || Diagnose == "never" ? null : Rules.Value.Diagnose(read, DiagnosisFor(options));
        byte[] rendered = ResultWriter.Render(Render(document, result, diagnosis), Framing);
        string[] notes = IsText ? [] : [.. result.Notes.Select(note => document.Source + Words.Language.Pick("：", ": ") + Words.Pick(note))];
        return new CheckedInput(result, rendered, notes, HasTables ? ResultTables.Render(result, document.Source) : null);
    }

    /// <summary>The rules that are exact where no cell is blank: those that the form prints, and what follows from them.</summary>
    public HashSet<string> ExactRules => [.. Rules.Value.Rules.Where(rule => rule.Class != "plausibility").Select(rule => rule.Id)];

    /// <summary>What stands above several documents where no rule could be judged in any; empty where one could.</summary>
    public byte[] Opening(Totals totals) =>
        totals is { Documents: > 1, Judged: 0 } ? Encoding.UTF8.GetBytes(Style.Bold(Words.NoneJudged(totals)) + "\n\n") : [];

    /// <summary>What stands below all documents: the sum of many, and the rules that were changed.</summary>
    /// <param name="totals">The sum.</param>
    /// <param name="notes">What is to be said besides.</param>
    public byte[] Closing(Totals totals, IEnumerable<string> notes)
    {
        var text = new StringBuilder();
        if (totals.Documents != 1)
        {
            text.Append(Style.Bold(Words.Total(totals))).Append('\n');
        }

        foreach (string line in Overrides().Concat(notes))
        {
            text.Append(line).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Who is missing, there twice, or not on the list, a result for each year, with its rows in the tables where there are any.</summary>
    public IEnumerable<(byte[] Rendered, byte[][]? Rows, ValidationResult Result)> Roster()
    {
        foreach ((string source, int year, ValidationResult result) in Companions.Roster(Rules.Value))
        {
            string findings = HasTables || Table == ResultTable.Findings ? ResultCsv.Rows(result, ResultTable.Findings, source) : "";
            string rendered = Format switch
            {
                "json" => FindingsJson.Write(source, result),
                "ndjson" => FindingsJson.WriteCompact(source, result),
                _ when Table is ResultTable table => table == ResultTable.Findings ? findings : "",
                _ => new RosterText(Words, Style).Render(year, result),
            };

            // It is no document: it has no row in the table of these.
            byte[][]? rows = HasTables ? [Encoding.UTF8.GetBytes(findings), []] : null;
            yield return (ResultWriter.Render(rendered, Framing), rows, result);
        }
    }

    /// <summary>Takes the reports of the run, before the first is judged: by a register they are each other's last year and units.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="looksForCopies">Whether copies are looked for among them.</param>
    public void Join(IEnumerable<AnnualReport> reports, bool looksForCopies)
    {
        AnnualReport[] all = [.. reports];
        peers = looksForCopies ? new ReportCollection(all, null, Companions.Register) : null;
        if (Companions.Register is not null)
        {
            Companions.Join(all);
        }
    }

    /// <summary>The waivers that excused nothing, and why.</summary>
    /// <param name="used">Those that did.</param>
    public IEnumerable<string> WaiverNotes(IReadOnlyCollection<Waiver> used) => Companions.Waivers is not WaiverList waivers
        ? []
        : waivers.All.Where(waiver => !used.Contains(waiver))
            .Select(waiver => DisplayWidth.Printable(Words.UnusedWaiver(waiver, waivers.Expired.Contains(waiver))));

    /// <summary>What data has no place for and must not be kept quiet: what a blank was, and, where it is a table, the rules that were changed.</summary>
    public IEnumerable<string> Notes()
    {
        IEnumerable<string> overrides = Table is null ? [] : Overrides();
        return BlankAsZero ? overrides.Append(Words.BlankAsZero) : overrides;
    }

    private IEnumerable<string> Overrides() => Rules.Value.Overrides.Count == 0
        ? []
        : Rules.Value.Overrides.Select(change => "  " + DisplayWidth.Printable(Words.Override(change))).Prepend(Words.Overrides);

    private ValidationOptions OptionsFor(AnnualReport? report) => new()
    {
        BlankAsZero = BlankAsZero,
        IncludeAll = All,
        Prior = report is null ? null : Companions.Prior(report),
        Units = report is null ? null : Companions.Units(report),
        Peers = peers,
        Register = Companions.Register,
        Waivers = Companions.Waivers,
    };

    private DiagnosisOptions DiagnosisFor(ValidationOptions validation)
    {
        var diagnosis = new DiagnosisOptions { Prior = validation.Prior?.Report, BlankAsZero = BlankAsZero };
        diagnosis.MaxSteps *= Diagnose == "always" ? FurtherSearch : 1;
        return diagnosis;
    }

    private string Render(InputDocument document, ValidationResult result, ReportDiagnosis? diagnosis) => Format switch
    {
        "json" => FindingsJson.Write(document.Source, result, diagnosis),
        "ndjson" => FindingsJson.WriteCompact(document.Source, result, diagnosis),
        _ when Table is ResultTable table => ResultCsv.Rows(result, table, document.Source),
        _ => new CheckText(Words, Style, Rules.Value, new CheckTextOptions(All, ShowTable, BlankAsZero)).Render(document, result, diagnosis),
    };
}
