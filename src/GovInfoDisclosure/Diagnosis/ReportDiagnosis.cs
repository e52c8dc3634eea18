using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Diagnosis;

/// <summary>Which cells of a report are wrong, how it can be repaired, and which blanks follow (错格定位、更正与空格推知). The report itself stays as it is. Only exact
/// rules count: identities of severity error that are linear in the cells of one report, the library's and those of the caller's rule files. Counts are taken
/// to be whole and, like amounts, never negative (本年增/减 apart). Immutable and safe to share between threads.</summary>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed class ReportDiagnosis
{
    private static readonly ValueList<DeducedCell>[] Nothing = [ValueList<DeducedCell>.Empty];
    private readonly ExactModel model;

    // What the document says beside the numbers; null where there is none.
    private readonly Func<DocumentEvidence>? document;

    // How far to look for blanks that follow; 0 where blanks are read as 0.
    private readonly int deduceSteps;
    private readonly RepairGrade least;
    private readonly IReadOnlyCollection<Explanation> picks;
    private readonly ReportValues report;

    // Made when first asked for; lists are kept in an array of one, which is taken over at once by all threads.
    private ValueList<DeducedCell>[]? deduced;
    private ValueList<DeducedCell>[]? deducedAfterRepair;
    private ReportValues? repaired;
    private AnnualReport? filled;

    private ReportDiagnosis(
        ReportValues report, Func<DocumentEvidence>? document, ExactModel model, ValueList<BlockDiagnosis> blocks, int deduceSteps, RepairGrade least,
        IReadOnlyCollection<Explanation> picks)
    {
        this.document = document;
        this.model = model;
        this.deduceSteps = deduceSteps;
        this.report = report;
        this.least = least;
        this.picks = picks;
        Blocks = blocks;
        if (blocks.Count == 0)
        {
            return;
        }

        ImmutableArray<Explanation>.Builder applied = ImmutableArray.CreateBuilder<Explanation>(blocks.Count);
        foreach (BlockDiagnosis block in blocks)
        {
            IsCutOff |= block.IsCutOff;
            Explanation? chosen = (picks.Count == 0 ? null : block.Explanations.FirstOrDefault(picks.Contains))
                ?? (least == RepairGrade.Certain ? block.Certain : block.Best is { IsDetermined: true } best ? best : null);
            if (chosen is null)
            {
                IsRepaired = false;
            }
            else
            {
                applied.Add(chosen);
            }
        }

        Applied = applied.Count == applied.Capacity ? applied.MoveToImmutable() : applied.ToImmutable();
    }

    /// <summary>The report, as it was given.</summary>
    public AnnualReport Report => report.Report;

    /// <summary>The parts of the report whose exact rules cannot all hold, in the order of the form; empty where all can.</summary>
    public ValueList<BlockDiagnosis> Blocks { get; }

    /// <summary>Whether a bound cut a search or a list off.</summary>
    public bool IsCutOff { get; }

    /// <summary>The explanations that <see cref="Repaired"/> follows: those picked, and of each other block the certain one; after <see cref="WithLikely"/>
    /// also the one that is likelier than all others.</summary>
    public ValueList<Explanation> Applied { get; }

    /// <summary>Whether every part that was wrong is put right in <see cref="Repaired"/>; false where no explanation is certain (after
    /// <see cref="WithLikely"/>: several tie, the numbers stay open, or a bound was reached). True where nothing is wrong.</summary>
    public bool IsRepaired { get; } = true;

    /// <summary>The blanks of the report whose numbers follow, whatever the other blanks are; none where the rules that touch a blank cannot all
    /// hold.</summary>
    public ValueList<DeducedCell> Deduced => (deduced ?? Interlocked.CompareExchange(ref deduced, Kept(Deduce(report)), null) ?? deduced)[0];

    /// <summary>The report with the <see cref="Applied"/> corrections; its blanks stay blank.</summary>
    public AnnualReport Repaired => RepairedValues.Report;

    /// <summary>The blanks whose numbers follow once the corrections are made; none in a part that is wrong and not repaired by what is certain.</summary>
    public ValueList<DeducedCell> DeducedAfterRepair =>
        (deducedAfterRepair ?? Interlocked.CompareExchange(ref deducedAfterRepair, Kept(DeduceAfterRepair()), null) ?? deducedAfterRepair)[0];

    /// <summary>The repaired report with the blanks filled that follow from it.</summary>
    public AnnualReport Filled => filled ?? Interlocked.CompareExchange(ref filled, Fill(), null) ?? filled;

    private ReportValues RepairedValues => repaired ?? Interlocked.CompareExchange(ref repaired, Repair(), null) ?? repaired;

    /// <summary>Diagnoses a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The rules; of them the exact ones count.</param>
    /// <param name="options">What else is known; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="rules"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight is not above 0, or an address in the options exists in no shape of the form.</exception>
    public static ReportDiagnosis Of(AnnualReport report, RuleSet rules, DiagnosisOptions? options = null) =>
        Of(new ReportValues(report ?? throw new ArgumentNullException(nameof(report))), null, rules, options);

    /// <summary>The same diagnosis, repaired by the explanations picked.</summary>
    /// <param name="explanations">Explanations of this diagnosis; at most one of each block.</param>
    /// <exception cref="ArgumentNullException"><paramref name="explanations"/> is null.</exception>
    /// <exception cref="ArgumentException">An explanation is of another diagnosis, or two are of one block.</exception>
    public ReportDiagnosis Pick(params Explanation[] explanations)
    {
        var left = new HashSet<Explanation>(explanations ?? throw new ArgumentNullException(nameof(explanations)));
        foreach (BlockDiagnosis block in Blocks)
        {
            if (block.Explanations.Count(left.Remove) > 1)
            {
                throw new ArgumentException("Two of them are explanations of the same part of the report.", nameof(explanations));
            }
        }

        return left.Count == 0
            ? new ReportDiagnosis(report, document, model, Blocks, deduceSteps, least, explanations)
            : throw new ArgumentException("An explanation is not of this diagnosis.", nameof(explanations));
    }

    /// <summary>The same diagnosis, repaired also where nothing is certain but one explanation is likelier than all others: a person should look at what
    /// changes.</summary>
    public ReportDiagnosis WithLikely() => new(report, document, model, Blocks, deduceSteps, RepairGrade.Likely, picks);

    /// <summary>Diagnoses a report with what its document says beside the numbers, which is asked for only where something is wrong.</summary>
    internal static ReportDiagnosis Of(ReportValues report, Func<DocumentEvidence>? document, RuleSet rules, DiagnosisOptions? options)
    {
        options = DiagnosisOptions.CopyOf(options);
        ExactModel model = ExactModel.Of(rules ?? throw new ArgumentNullException(nameof(rules)), report.Report);
        CellValues values = options.BlankAsZero ? report.Values.WithZeros() : report.Values;
        bool isPlain = options.Weights is null && options.Fixed is null;
        int tables = model.Form.Cells.Length;
        bool anyNegative = StoredCells.AnyNegative(values.Stored.AsSpan(0, tables));
        Evidence? evidence = null;
        HeldRules? held = null;
        List<BlockDiagnosis>? blocks = null;
        foreach (ExactBlock block in model.Blocks)
        {
            List<(int Place, long Right)>? found = null;
            FlatBlock.State? state = block.Flat?.Judge(values.Stored, anyNegative, out found);
            if (state == FlatBlock.State.Holds)
            {
                continue;
            }

            if (evidence is null || held is null)
            {
                DocumentEvidence said = document?.Invoke() ?? DocumentEvidence.None;
                evidence = new Evidence(model.Shape, values, said, options);
                held = new HeldRules(rules, report, said, options);
            }

            bool hasBlank = (state != FlatBlock.State.Broken || options.BlankAsZero) && block.HasBlank(report.Values);
            var search = new BlockSearch(model, block, evidence, options, hasBlank ? null : held);
            BlockDiagnosis? diagnosis = isPlain && found is not null && !search.HasDamage
                ? search.Single(found, values)
                : search.Run(block.ValuesOf(values));
            if (diagnosis is not null)
            {
                (blocks ??= []).Add(diagnosis);
            }
        }

        for (int i = anyNegative ? 0 : tables; i < values.Stored.Length; i++)
        {
            if (values.Stored[i] < 0 && !model.IsInRelation[i] && !model.Form.AllCells[i].IsSigned && values[i] is < 0 and var negative)
            {
                (blocks ??= []).Add(NegativeCell.Diagnose(model.Form.AllCells[i], negative, model.Texts));
            }
        }

        for (int part = 0; part < blocks?.Count; part++)
        {
            blocks[part].Number = part + 1;
            for (int i = 0; i < blocks[part].Explanations.Count; i++)
            {
                blocks[part].Explanations[i].Number = i + 1;
            }
        }

        int steps = options.BlankAsZero ? 0 : options.MaxSteps;
        return new ReportDiagnosis(report, document, model, blocks is null ? [] : [.. blocks], steps, RepairGrade.Certain, []);
    }

    private static ValueList<DeducedCell>[] Kept(ValueList<DeducedCell> cells) => cells.Count == 0 ? Nothing : [cells];

    private ValueList<DeducedCell> Deduce(ReportValues numbers)
    {
        ValueList<DeducedCell> cells = deduceSteps > 0 ? BlankDeduction.Of(model, numbers.Values, deduceSteps) : ValueList<DeducedCell>.Empty;
        return cells.Count == 0 || document?.Invoke().Places is not { Count: > 0 } places ? cells : Placed(cells, places);
    }

    /// <summary>Apart, since what it closes over would be allocated where nothing is deduced too.</summary>
    private static ValueList<DeducedCell> Placed(ValueList<DeducedCell> cells, IReadOnlyDictionary<string, Place> places) =>
        [.. cells.Select(cell => places.TryGetValue(cell.Address, out Place place) ? cell with { Place = place } : cell)];

    private ValueList<DeducedCell> DeduceAfterRepair()
    {
        ValueList<DeducedCell> all = Applied.Count == 0 ? Deduced : Deduce(RepairedValues);
        HashSet<ExactBlock?> doubtful = [.. Blocks.Where(block => block.Certain is null || !Applied.Contains(block.Certain)).Select(block => block.Block)];
        return doubtful.Count == 0 ? all : [.. all.Where(cell => !doubtful.Contains(model.BlockOf(cell.Address)))];
    }

    private ReportValues Repair()
    {
        CellValues values = report.Values;
        foreach (Explanation explanation in Applied)
        {
            foreach (CellChange change in explanation.Changes)
            {
                values = values.With(model.Form.Find(change.Address).Index, change.To);
            }
        }

        return Applied.Count == 0 ? report : new ReportValues(Report.WithValues(values));
    }

    private AnnualReport Fill()
    {
        CellValues values = RepairedValues.Values;
        foreach (DeducedCell cell in DeducedAfterRepair)
        {
            values = values.With(model.Form.Find(cell.Address).Index, cell.Value);
        }

        return DeducedAfterRepair.Count == 0 ? Repaired : Repaired.WithValues(values);
    }
}

