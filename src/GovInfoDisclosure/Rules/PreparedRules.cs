namespace GovInfoDisclosure.Rules;

/// <summary>The rules of a set that need one report alone, bound to one shape of the form: the fast way to judge many reports.</summary>
/// <remarks>Immutable and safe to share between threads. Judging allocates nothing for an instance that holds on filled cells.</remarks>
internal sealed class PreparedRules
{
    private readonly BoundInstance[] bound;
    private readonly FlatSums sums;
    private readonly Lazy<BlockJudge> blocks;
    private IReadOnlyList<string>? ids;

    internal PreparedRules(FormShape form, BoundInstance[] bound)
    {
        Form = form;
        this.bound = bound;
        sums = new FlatSums(bound, form);
        blocks = new Lazy<BlockJudge>(() => new BlockJudge(bound, sums, form));
    }

    /// <summary>The shape of the form that the rules are bound to.</summary>
    public FormShape Form { get; }

    /// <summary>The instances, rule by rule, each rule's in form order.</summary>
    internal IReadOnlyList<BoundInstance> Bound => bound;

    /// <summary>The ids of <see cref="Bound"/>.</summary>
    internal IReadOnlyList<string> Ids => ids ??= Array.AsReadOnly(Array.ConvertAll(bound, instance => instance.Id));

    /// <summary>Judges every instance on many reports.</summary>
    /// <param name="batch">The reports, of the shape and the level that the rules are bound to.</param>
    /// <param name="result">Takes the outcomes.</param>
    /// <param name="blankAsZero">Whether a blank is read as 0.</param>
    public void Judge(ReportBatch batch, OutcomeBits result, bool blankAsZero) => blocks.Value.Judge(batch, result, blankAsZero);

    /// <summary>Whether another number in one cell of a report alone breaks, for certain, no rule of severity error that the cell's number does not
    /// break.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="number">The other number.</param>
    public bool Keeps(CellValues values, CellDefinition cell, decimal number) => cell.Scale == 1 && sums.Keeps(values.Stored, cell.Index, number);

    /// <summary>Judges every instance on one report's numbers.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="outcomes">Takes the outcome of each of <see cref="Bound"/>.</param>
    /// <param name="blankAsZero">Whether a blank is read as 0.</param>
    /// <param name="facts">What is known of the report beside its numbers; null where nothing is.</param>
    /// <returns>How many instances do not hold: broken, undecided or not applicable.</returns>
    /// <exception cref="ArgumentException">The numbers are of another shape, or <paramref name="outcomes"/> is too short.</exception>
    public int Judge(CellValues values, Span<Outcome> outcomes, bool blankAsZero = false, ReportFacts? facts = null)
    {
        Argument.NotNull(values, nameof(values));
        if (values.Form != Form)
        {
            throw new ArgumentException("The values are of another shape of the form.", nameof(values));
        }

        if (outcomes.Length < bound.Length)
        {
            throw new ArgumentException($"There are {bound.Length} instances; the space given holds {outcomes.Length}.", nameof(outcomes));
        }

        return sums.Judge(blankAsZero ? values.WithZeros() : values, outcomes, facts);
    }
}
