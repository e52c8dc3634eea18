namespace GovInfoDisclosure.Diagnosis;

/// <summary>How far a correction can be trusted (更正的把握).</summary>
public enum RepairGrade
{
    /// <summary>The numbers alone leave one correction: one smallest set of cells, one number for each, no other single slip that explains as much; the part
    /// has no blank, and no rule of severity error that held is broken by it (确定).</summary>
    Certain,

    /// <summary>One of several that would do, ranked by what speaks for it, or one that only evidence can support (较可能).</summary>
    Likely,
}
