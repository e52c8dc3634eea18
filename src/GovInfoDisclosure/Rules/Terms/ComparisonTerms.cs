using System.Numerics;
using GovInfoDisclosure.Rules.Language;

namespace GovInfoDisclosure.Rules.Terms;

/// <summary>
/// Two sides of a rule that are compared, as sums of cells. It holds where left less right stands in the relation to 0, give or take the
/// tolerance. All numbers are whole and stand over one denominator: nothing is rounded.
/// </summary>
public sealed record ComparisonTerms
{
    /// <summary>How left less right is compared with 0.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The relation as rule files write it: <c>==</c>.</summary>
    public string Symbol => Relation.Symbol();

    /// <summary>Every cell that a side names, each once, in the order written.</summary>
    public required ValueList<CellTerm> Terms { get; init; }

    /// <summary>What all numbers here stand over; at least 1.</summary>
    public required BigInteger Denominator { get; init; }

    /// <summary>The number that is added to the cells on the left side.</summary>
    public required BigInteger LeftConstant { get; init; }

    /// <summary>The number that is added to the cells on the right side.</summary>
    public required BigInteger RightConstant { get; init; }

    /// <summary>By how much the relation may be missed; at least 0.</summary>
    public required BigInteger Tolerance { get; init; }

    /// <summary>What the figure of the prose is multiplied by in left less right; 0 where none takes part.</summary>
    public required BigInteger Claim { get; init; }

    /// <summary>The number in left less right that no cell is multiplied with.</summary>
    public BigInteger Constant => LeftConstant - RightConstant;
}
