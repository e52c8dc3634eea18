namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>The numbers that instances are judged on: the report's own first, last year's, the units'.</summary>
internal sealed class JudgedReports
{
    /// <summary>What the reports say, blanks included.</summary>
    private readonly CellValues?[] stated;
    private readonly ReportFacts?[] facts;

    /// <param name="sources">What the reports say.</param>
    /// <param name="blankAsZero">Whether a blank is read as 0, whatever the rule says of blanks.</param>
    /// <param name="claims">The figures of the prose.</param>
    /// <param name="facts">What is known of each of the reports beside; null, or too short, where nothing is.</param>
    public JudgedReports(CellValues?[] sources, bool blankAsZero, IReadOnlyList<Claim> claims, ReportFacts?[]? facts = null)
        : this(sources, blankAsZero ? Array.ConvertAll(sources, values => values?.WithZeros()) : sources, claims, facts ?? [])
    {
    }

    private JudgedReports(CellValues?[] stated, CellValues?[] sources, IReadOnlyList<Claim> claims, ReportFacts?[] facts)
    {
        this.stated = stated;
        this.facts = facts;
        Sources = sources;
        Claims = claims;
    }

    /// <summary>The numbers; where blanks are read as 0, with 0 in place of each.</summary>
    public CellValues?[] Sources { get; }

    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>What the numbers of earlier years are the sum of.</summary>
    public PredecessorValues Predecessors { get; init; } = PredecessorValues.None;

    /// <summary>The reports as an instance about one unit sees them: that unit is the only one.</summary>
    public JudgedReports OfUnit(int unit) => unit == UnitInstance.None ? this
        : new(OfUnit(stated, unit), OfUnit(Sources, unit), Claims, [.. Enumerable.Range(0, CellRef.FirstUnit).Select(Facts), Facts(CellRef.FirstUnit + unit)])
        {
            Predecessors = Predecessors,
        };

    /// <summary>What is known of a report beside its numbers; null where nothing is.</summary>
    public ReportFacts? Facts(int source) => source < facts.Length ? facts[source] : null;

    public CellDefinition Definition(CellRef cell) => Sources[cell.Source]!.Form.AllCells[cell.Index];

    public bool IsBlank(CellRef cell) => Sources[cell.Source]!.Stored[cell.Index] == CellValues.Blank;

    /// <summary>What the report says in a cell; null where it is blank, whatever a blank is read as.</summary>
    public decimal? Value(CellRef cell) => stated[cell.Source]![cell.Index];

    /// <summary>The exact value; null where it is blank and no zero is to be read there.</summary>
    public Rational? Exact(CellRef cell, bool zero)
    {
        CellValues values = Sources[cell.Source]!;
        long stored = values.Stored[cell.Index];
        return stored == CellValues.Blank ? (zero ? Rational.Zero : null)
            : stored != CellValues.Beyond && values.Form.AllCells[cell.Index].Scale == 1 ? stored
            : values[cell.Index]!.Value;
    }

    private static CellValues?[] OfUnit(CellValues?[] all, int unit) => [.. all.Take(CellRef.FirstUnit), all[CellRef.FirstUnit + unit]];
}
