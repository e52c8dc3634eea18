namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Judges what was read of one document and renders what was found; used by several threads at once.</summary>
internal sealed class InputCheck
{
    /// <summary>The reports among which copies are looked for; null where nobody looks.</summary>
    private ReportCollection? peers;

    /// <summary>The rules; still being loaded, it may be, while the first document is read.</summary>
    public required Lazy<RuleSet> Rules { get; init; }

    /// <summary>What the call asks.</summary>
    public required CheckCall Asked { get; init; }

    /// <summary>What to compare with, and who is who.</summary>
    public required CompanionSource Companions { get; init; }

    /// <summary>The format of the output.</summary>
    public required ResultOutput Output { get; init; }

    /// <summary>Whether the output lists the rules that were changed by itself.</summary>
    public required bool HasOverrides { get; init; }

    /// <summary>Whether the output shows which cells are wrong.</summary>
    public required bool HasDiagnosis { get; init; }

    /// <summary>What judges, as far as it is the same for all documents and known before the rules are; null where the output does not say it.</summary>
    public required Provenance? Judged { get; init; }

    /// <summary>Whether the output says where each report comes from.</summary>
    public required bool HasLineage { get; init; }

    /// <summary>Whether outcomes are counted by rule.</summary>
    public required bool CountByRule { get; init; }

    /// <summary>The tables of results that are written beside the output; null where none are.</summary>
    public required ResultTables? Tables { get; init; }

    /// <summary>Results of an earlier run, taken over where judging again would give the same; null where there are none.</summary>
    public KnownResults? Known { get; init; }

    public required Words Words { get; init; }

    /// <summary>Judges what was read of a document, and renders what was found.</summary>
    public CheckedInput Check(InputDocument document, ReadResult read)
    {
        if (Known?.Find(document) is CheckedInput known)
        {
            return known;
        }

        // Of JSON no records are made where the numbers are enough.
        bool hasReport = document.Json?.IsSuccess ?? read.Report is not null;
        bool looks = hasReport && HasDiagnosis && Asked.Diagnose != "never";
        AnnualReport? report = !hasReport || !(looks || Companions.HasReports) ? null : document.Json is null ? read.Report : document.Json.Report;
        ValidationOptions options = OptionsFor(report);
        DiagnosisOptions? diagnosis = looks ? DiagnosisFor(report!, options) : null;
        CheckedDocument done = document.Json is JsonReadResult json ? CheckedDocument.Of(document.Source, json, Rules.Value, options, diagnosis)
            : document.IsData && read.Report is not null ? CheckedDocument.Of(document.Source, read.Report, Rules.Value, options, diagnosis)
            : CheckedDocument.Of(document.Source, read, Rules.Value, options, diagnosis);
        done = done with
        {
            Path = document.Path,
            Provenance = Judged is null ? null : Judged with { RuleSet = Rules.Value.Hash, Input = document.InputHash },
            Lineage = HasLineage && done.Result.Report is AnnualReport told ? document.LineageOf(told) : null,
        };
        string[] notes = Output.HasNotes ? [] : [.. done.Result.Notes.Select(note => document.Source + Words.Language.Pick("：", ": ") + Words.Pick(note))];
        return Render(done, notes);
    }

    /// <summary>Reads of JSON only what is to be told, where nobody asks for what holds: nothing is compared with it, listed or counted; null where somebody
    /// does.</summary>
    public Func<JsonChunk, IReadOnlyList<JsonReadResult>>? Sieve => Asked.All || Tables is not null || Known is not null || !Output.IsSilentOnWhatHolds
        || Companions.AskForEach ? null : chunk => chunk.ReadSuspects(Rules.Value, Asked.BlankAsZero);

    /// <summary>The rules that are exact where no cell is blank: those that the form prints, and what follows from them.</summary>
    public HashSet<string> ExactRules => [.. Rules.Value.Rules.Where(rule => rule.Class != "plausibility").Select(rule => rule.Id)];

    /// <summary>Who is missing, there twice, or not on the list, a result for each year.</summary>
    public IEnumerable<CheckedInput> Roster() => Companions.Roster(Rules.Value).Select(roster => Render(
        new CheckedDocument
        {
            Source = roster.Source,
            Path = Companions.RosterPath,
            RosterYear = roster.Year,
            Provenance = HasLineage && Judged is not null ? Judged with { RuleSet = Rules.Value.Hash } : null,
            Result = roster.Result,
            Rules = Rules.Value,
        },
        []));

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
        IEnumerable<string> overrides = HasOverrides ? [] : Words.Shared.OverrideLines(Rules.Value.Overrides);
        return Asked.BlankAsZero ? overrides.Append(Words.Shared.BlankAsZero) : overrides;
    }

    private CheckedInput Render(CheckedDocument document, string[] notes) =>
        new(document, Output.Render(document), notes, Tables?.Render(document));

    private ValidationOptions OptionsFor(AnnualReport? report) => new()
    {
        Configuration = Asked.Configuration?.File,
        BlankAsZero = Asked.BlankAsZero,
        IncludeAll = Asked.All,
        CountByRule = CountByRule,
        Prior = report is null ? null : Companions.Prior(report),
        Prior2 = report is null ? null : Companions.Prior2(report),
        Units = report is null ? null : Companions.Units(report),
        Peers = peers,
        Register = Companions.Register,
        Waivers = Companions.Waivers,
    };

    private DiagnosisOptions DiagnosisFor(AnnualReport report, ValidationOptions validation)
    {
        DiagnosisOptions diagnosis = DiagnosisOptions.Of(validation, Asked.Diagnose == "always");
        diagnosis.Next = Companions.Next(report);
        return diagnosis;
    }
}
