namespace GovInfoDisclosure.Findings;

/// <summary>What became of one instance of a rule, or that a finding comes from a reader.</summary>
public enum Outcome
{
    /// <summary>The check is true, whatever the blank cells would hold.</summary>
    Holds,

    /// <summary>The check is false, whatever the blank cells would hold.</summary>
    Broken,

    /// <summary>The blank cells decide: with some fillings the check is true, with others false.</summary>
    Undecided,

    /// <summary>The rule's condition is false, or there is no partner report to compare with.</summary>
    NotApplicable,

    /// <summary>Not an outcome of a rule: what a reader has to say of the document.</summary>
    Reading,
}
