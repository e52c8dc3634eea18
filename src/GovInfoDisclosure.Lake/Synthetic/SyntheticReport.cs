namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>A report that a <see cref="ReportGenerator"/> made up.</summary>
/// <param name="Report">The report. Its agency is invented, and its name says so.</param>
/// <param name="Slip">The one wrong number in it; <see langword="null"/> where every identity holds.</param>
public sealed record SyntheticReport(AnnualReport Report, Slip? Slip);
