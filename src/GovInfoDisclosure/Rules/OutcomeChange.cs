using GovInfoDisclosure.Findings;

namespace GovInfoDisclosure.Rules;

/// <summary>An instance whose outcome changed with a cell.</summary>
/// <param name="Before">The outcome before.</param>
/// <param name="Finding">The instance as it is now.</param>
public sealed record OutcomeChange(Outcome Before, Finding Finding)
{
    /// <summary>The outcome now.</summary>
    public Outcome After => Finding.Outcome;
}
