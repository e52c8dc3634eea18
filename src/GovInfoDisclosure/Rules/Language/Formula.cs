namespace GovInfoDisclosure.Rules.Language;

/// <summary>What a rule asks, as written: true or false of a report once its variables are bound.</summary>
internal abstract record Formula;

/// <summary>Two linear sides compared.</summary>
internal sealed record Comparison(Side Left, Relation Relation, Side Right) : Formula;

/// <summary><c>x is blank</c>.</summary>
internal sealed record IsBlank(CellTemplate Cell) : Formula;

/// <summary><c>agency.level in […]</c>; unknown where the report names no level.</summary>
internal sealed record LevelIn(IReadOnlyList<AgencyLevel> Levels) : Formula;

/// <summary><c>units are complete</c>: the reports of all expected units are there.</summary>
internal sealed record UnitsComplete : Formula;

/// <summary><c>not f</c>.</summary>
internal sealed record Not(Formula Inner) : Formula;

/// <summary>All parts are true.</summary>
internal sealed record AllOf(IReadOnlyList<Formula> Parts) : Formula;

/// <summary>At least one part is true.</summary>
internal sealed record AnyOf(IReadOnlyList<Formula> Parts) : Formula;

/// <summary>The same formula for each of many cells: all of them, or at least one.</summary>
internal sealed record Quantified(bool All, IReadOnlyList<Quantifier> ForEach, Formula Inner) : Formula;
