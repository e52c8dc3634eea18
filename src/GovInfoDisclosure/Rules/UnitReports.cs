namespace GovInfoDisclosure.Rules;

/// <summary>The reports of a government's units (所属单位) for the same year, to compare its summary with. <see cref="ReportCollection.Units"/> finds
/// them.</summary>
public sealed record UnitReports
{
    /// <summary>Takes reports that the caller has found.</summary>
    /// <param name="reports">One report of each unit.</param>
    /// <param name="areComplete">Whether no unit is missing: only then are sums over the units judged.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reports"/> or one of them is null.</exception>
    public UnitReports(IEnumerable<AnnualReport> reports, bool areComplete = false)
        : this(new ValueList<AnnualReport>(reports ?? throw new ArgumentNullException(nameof(reports))), areComplete, ValueList<Message>.Empty) =>
        Argument.NoNulls<IEnumerable<object?>>(Reports, nameof(reports));

    internal UnitReports(ValueList<AnnualReport> reports, bool areComplete, ValueList<Message> notes)
    {
        Reports = reports;
        AreComplete = areComplete;
        Notes = notes;
    }

    /// <summary>The reports.</summary>
    public ValueList<AnnualReport> Reports { get; }

    /// <summary>Whether the reports of all expected units are there; false where nobody said which are expected.</summary>
    public bool AreComplete { get; }

    /// <summary>What is to be said of the search: who is missing, who is there twice.</summary>
    public ValueList<Message> Notes { get; }
}
