namespace GovInfoDisclosure.Form;

/// <summary>The numbers that the tables of a report were made of, so that whoever needs them need not take them out of its records again: those are
/// scattered over four times the memory. A copy of the report keeps them, and they count only as long as it has the same tables.</summary>
/// <param name="values">The numbers; nobody changes their arrays.</param>
/// <param name="report">The report made of them.</param>
/// <remarks>No part of what a report says: all are equal.</remarks>
internal readonly struct KnownNumbers(CellValues values, AnnualReport report) : IEquatable<KnownNumbers>
{
    private readonly CellValues? values = values;
    private readonly ProactiveDisclosure? disclosure = report.ProactiveDisclosure;
    private readonly Requests? requests = report.Requests;
    private readonly ReconsiderationAndLitigation? cases = report.ReconsiderationAndLitigation;
    private readonly ProcessingFees? fees = report.ProcessingFees;

    /// <summary>The numbers of a report that has these; null where it has others since.</summary>
    public CellValues? Of(AnnualReport report) =>
        ReferenceEquals(report.ProactiveDisclosure, disclosure) && ReferenceEquals(report.Requests, requests)
        && ReferenceEquals(report.ReconsiderationAndLitigation, cases) && ReferenceEquals(report.ProcessingFees, fees)
            ? values
            : null;

    public bool Equals(KnownNumbers other) => true;

    public override bool Equals(object? obj) => obj is KnownNumbers;

    public override int GetHashCode() => 0;
}
