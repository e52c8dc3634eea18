namespace GovInfoDisclosure.Documents.Layout;

/// <summary>A ruling line of a page, horizontal or vertical.</summary>
/// <param name="At">Where it runs: its height on the page, or its distance from the left.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct Segment(double At, double From, double To);
