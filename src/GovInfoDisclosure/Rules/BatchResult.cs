namespace GovInfoDisclosure.Rules;

/// <summary>What the rules say of a batch of reports (批量核对结果): for each instance which reports break it, leave it undecided or are not concerned, a bit each;
/// all others hold.</summary>
/// <remarks>It belongs to its batch and stands until that is judged, changed or disposed. Bits are laid out as in <see cref="ReportBatch.Validity"/>; those
/// behind the last report are 0. Not safe to use from several threads at once.</remarks>
public sealed class BatchResult : IDisposable
{
    private readonly OutcomeBits bits;
    private PreparedRules rules = null!;
    private RuleSet set = null!;
    private bool blankAsZero;

    internal BatchResult(ReportBatch batch)
    {
        Batch = batch;
        bits = new OutcomeBits(batch.Capacity / ReportBatch.BlockSize);
    }

    /// <summary>The reports.</summary>
    public ReportBatch Batch { get; }

    /// <summary>The ids of all instances, in the order of the rules and of the form; instances are asked for by their place here.</summary>
    public IReadOnlyList<string> Instances => rules.Ids;

    /// <summary>The reports of which at least one instance is broken.</summary>
    public ReadOnlySpan<byte> BrokenReports => bits.Reports(Outcome.Broken).Slice(0, Bytes);

    /// <summary>The reports of which blanks leave at least one instance undecided.</summary>
    public ReadOnlySpan<byte> UndecidedReports => bits.Reports(Outcome.Undecided).Slice(0, Bytes);

    private int Bytes => (Batch.Count + 7) / 8;

    /// <summary>How many instances of all reports came to an outcome.</summary>
    /// <param name="outcome">The outcome; none of an instance is <see cref="Outcome.Reading"/>.</param>
    public long Count(Outcome outcome) => bits.Count(outcome);

    /// <summary>In how many reports an instance came to an outcome.</summary>
    /// <param name="instance">The instance, by its place in <see cref="Instances"/>.</param>
    /// <param name="outcome">The outcome.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such instance.</exception>
    public int Count(int instance, Outcome outcome)
    {
        int count = 0;
        for (int row = 0; row < Batch.Count; row++)
        {
            count += this[instance, row] == outcome ? 1 : 0;
        }

        return count;
    }

    /// <summary>The reports in which an instance came to an outcome.</summary>
    /// <param name="instance">The instance, by its place in <see cref="Instances"/>.</param>
    /// <param name="outcome">Broken, undecided or not applicable.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such instance.</exception>
    /// <exception cref="ArgumentException">It is another outcome: what holds is what is none of the three.</exception>
    public ReadOnlySpan<byte> Reports(int instance, Outcome outcome)
    {
        if (instance < 0 || instance >= Instances.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(instance), instance, $"There are {Instances.Count} instances.");
        }

        return outcome is Outcome.Broken or Outcome.Undecided or Outcome.NotApplicable ? bits.Of(instance, outcome).Slice(0, Bytes)
            : throw new ArgumentException("Bits are kept of what is broken, undecided or not applicable.", nameof(outcome));
    }

    /// <summary>The outcome of an instance in a report.</summary>
    /// <param name="instance">The instance, by its place in <see cref="Instances"/>.</param>
    /// <param name="row">The report.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such instance or report.</exception>
    public Outcome this[int instance, int row]
    {
        get
        {
            if (row < 0 || row >= Batch.Count)
            {
                throw new ArgumentOutOfRangeException(nameof(row), row, $"There are {Batch.Count} reports.");
            }

            bool Has(Outcome outcome) => ((Reports(instance, outcome)[row / 8] >> (row % 8)) & 1) != 0;
            return Has(Outcome.Broken) ? Outcome.Broken
                : Has(Outcome.Undecided) ? Outcome.Undecided
                : Has(Outcome.NotApplicable) ? Outcome.NotApplicable : Outcome.Holds;
        }
    }

    /// <summary>All that is to be said of one report, with its texts: as validating its numbers, year and level alone gives it.</summary>
    /// <param name="row">The report.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such report.</exception>
    public ValidationResult Result(int row)
    {
        CellValues values = Batch.Values(row);
        int year = Batch.Years[row];
        return set.Validate(new NumbersAlone(values, year == 0 ? null : year, Batch.Level), values, DocumentEvidence.None,
            new ValidationOptions { BlankAsZero = blankAsZero });
    }

    /// <summary>Gives the memory back; the batch does so when it is disposed.</summary>
    public void Dispose() => bits.Dispose();

    /// <summary>Judges the batch anew.</summary>
    internal void Judge(RuleSet ruleSet, PreparedRules prepared, bool zero)
    {
        set = ruleSet;
        rules = prepared;
        blankAsZero = zero;
        bits.Begin(prepared.Bound.Count);
        prepared.Judge(Batch, bits, zero);
    }
}
