using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules.Language;

namespace GovInfoDisclosure.Rules.Terms;

/// <summary>A condition or check of an instance, with cells in place of addresses and numbers in place of parameters.</summary>
public sealed record FormulaTerms
{
    /// <summary>What is asked; it says which of the other members are there.</summary>
    public required FormulaKind Kind { get; init; }

    /// <summary>What is joined or denied; empty where nothing is.</summary>
    public ValueList<FormulaTerms> Parts { get; init; } = ValueList<FormulaTerms>.Empty;

    /// <summary>The comparison; <see langword="null"/> where the kind is another.</summary>
    public ComparisonTerms? Comparison { get; init; }

    /// <summary>The cell that may be blank; <see langword="null"/> where the kind is another.</summary>
    public CellTerm? Cell { get; init; }

    /// <summary>The levels that are asked for; empty where the kind is another.</summary>
    public ValueList<AgencyLevel> Levels { get; init; } = ValueList<AgencyLevel>.Empty;

    /// <summary>
    /// The answer that no number of a report can change, of <see cref="FormulaKind.LevelIn"/> and <see cref="FormulaKind.UnitsComplete"/>;
    /// <see langword="null"/> where it is not known, and of the other kinds.
    /// </summary>
    public bool? Value { get; init; }
}
