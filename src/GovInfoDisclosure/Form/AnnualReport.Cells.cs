namespace GovInfoDisclosure;

// The report's door to its cells by address. It stands with the form, for the records themselves know nothing of addresses.
public sealed partial record AnnualReport
{
    private KnownNumbers known;

    /// <summary>The numbers that its tables were made of; null where they were made otherwise or have been replaced since.</summary>
    internal CellValues? KnownValues => known.Of(this);

    /// <summary>The value of a cell by its address; <see langword="null"/> where it is blank.</summary>
    /// <param name="address">The address, as in <c>requests.received.total</c> or <c>processingFees.notices</c>.</param>
    /// <remarks>Allocates nothing.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException">A report of this shape has no such cell.</exception>
    public decimal? this[string address] => FormShape.Of(this).Find(address).Access.Get(this);

    /// <summary>A copy of the report with one cell changed; all else stays as it is.</summary>
    /// <param name="address">The address, as in <c>requests.received.total</c>.</param>
    /// <param name="value">The value, or <see langword="null"/> for a blank.</param>
    /// <exception cref="ArgumentException">A report of this shape has no such cell, or the cell is a count and the value a fraction.</exception>
    public AnnualReport WithCell(string address, decimal? value) => FormShape.Of(this).Find(address).Access.With(this, value);

    /// <summary>A copy of the report with other numbers in the same or another shape; year, date, agency and prose stay as they are.</summary>
    /// <param name="values">The numbers.</param>
    public AnnualReport WithValues(CellValues values)
    {
        AnnualReport numbers = (values ?? throw new ArgumentNullException(nameof(values))).Form.ToReport(values);
        ProcessingFees? fees = numbers.ProcessingFees ?? (ProcessingFees is null ? null : new ProcessingFees());
        AnnualReport report = numbers with { Year = Year, Published = Published, Agency = Agency, Narrative = Narrative, ProcessingFees = fees };
        return report.Knowing(values);
    }

    /// <summary>Has the report know the numbers that its tables were just made of.</summary>
    internal AnnualReport Knowing(CellValues values)
    {
        known = new KnownNumbers(values, this);
        return this;
    }
}
