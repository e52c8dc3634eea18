using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Rules.Binding;

/// <summary>What the instances of a rule depend on where there is at most one unit, whatever its name.</summary>
/// <remarks>The rule is told by reference: comparing two rules by value would walk through their formulas.</remarks>
internal readonly struct BindingKey : IEquatable<BindingKey>
{
    private readonly Rule rule;
    private readonly FormShape form;
    private readonly FormShape? prior;
    private readonly FormShape? unit;
    private readonly AgencyLevel? level;
    private readonly bool unitsComplete;

    public BindingKey(Rule rule, BindTarget target)
    {
        this.rule = rule;
        form = target.Form;
        level = target.Level;
        prior = rule.NeedsPrior ? target.Prior : null;
        unit = rule.NeedsUnits ? target.FormOf(CellRef.FirstUnit) : null;
        unitsComplete = target.UnitsComplete;
    }

    public bool Equals(BindingKey other) =>
        ReferenceEquals(rule, other.rule) && ReferenceEquals(form, other.form) && ReferenceEquals(prior, other.prior)
        && ReferenceEquals(unit, other.unit) && level == other.level && unitsComplete == other.unitsComplete;

    public override bool Equals(object? obj) => obj is BindingKey other && Equals(other);

    public override int GetHashCode() => unchecked(
        (RuntimeHelpers.GetHashCode(rule) * 397) + (form.Ordinal * 31) + ((prior?.Ordinal ?? 7) * 101)
            + ((unit?.Ordinal ?? 7) * 1009) + (level is AgencyLevel known ? (int)known + 1 : 0));
}
