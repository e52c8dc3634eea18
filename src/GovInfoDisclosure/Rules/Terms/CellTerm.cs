using System.Numerics;

namespace GovInfoDisclosure.Rules.Terms;

/// <summary>A cell that an instance of a rule names.</summary>
/// <param name="Of">Whose cell it is: <see langword="null"/> for the report's own, <c>prior</c> for last year's report,
/// <c>prior2</c> for that of two years back, else the unit's name.</param>
/// <param name="Cell">The cell, as the shape of that report has it.</param>
/// <param name="Left">What it is multiplied by on the left side, times <see cref="FormulaTerms.Denominator"/>;
/// <see langword="null"/> where that side does not name it.</param>
/// <param name="Right">What it is multiplied by on the right side, times <see cref="FormulaTerms.Denominator"/>;
/// <see langword="null"/> where that side does not name it.</param>
public sealed record CellTerm(string? Of, CellDefinition Cell, BigInteger? Left = null, BigInteger? Right = null)
{
    /// <summary>What it is multiplied by in left less right, times <see cref="FormulaTerms.Denominator"/>.</summary>
    public BigInteger Net => (Left ?? BigInteger.Zero) - (Right ?? BigInteger.Zero);
}
