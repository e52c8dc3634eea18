namespace GovInfoDisclosure.Comparisons;

/// <summary>What two reports are to each other.</summary>
public enum ComparisonKind
{
    /// <summary>Reports of two years (两个年度).</summary>
    Years,

    /// <summary>Two versions of one year's report, or of one whose year is not stated: before and after a correction (更正前后).</summary>
    Correction,
}
