namespace GovInfoDisclosure.Rules;

/// <summary>The rules of a set prepared for each shape of the form and each level, made when first asked for. A look-up costs next to nothing, for every
/// validation makes one.</summary>
internal sealed class PreparedRulesTable(IReadOnlyList<Rule> rules)
{
    private const int Levels = (int)AgencyLevel.Township + 2;
    private readonly PreparedRules?[] prepared = new PreparedRules?[FormShape.All.Length * Levels];

    // For each shape the instances of each rule that is the same at every level, as nearly all are: bound once, and their sums made once. Null for the others.
    private readonly IReadOnlyList<BoundInstance>?[]?[] ofAnyLevel = new IReadOnlyList<BoundInstance>?[]?[FormShape.All.Length];

    public PreparedRules this[FormShape form, AgencyLevel? level]
    {
        get
        {
            int column = level is AgencyLevel known ? (int)known + 1 : 0;
            if (column is < 0 or >= Levels)
            {
                // A number cast to a level that does not exist.
                return Prepare(form, level);
            }

            ref PreparedRules? place = ref prepared[(form.Ordinal * Levels) + column];
            return Volatile.Read(ref place) ?? Interlocked.CompareExchange(ref place, Prepare(form, level), null) ?? place;
        }
    }

    private PreparedRules Prepare(FormShape form, AgencyLevel? level)
    {
        ref IReadOnlyList<BoundInstance>?[]? place = ref ofAnyLevel[form.Ordinal];
        IReadOnlyList<BoundInstance>?[] shared = Volatile.Read(ref place)
            ?? Interlocked.CompareExchange(ref place, [.. rules.Select(rule => rule.NeedsLevel ? null : Bind(rule, form, null))], null) ?? place;
        return new PreparedRules(form, [.. rules.SelectMany((rule, i) => shared[i] ?? Bind(rule, form, level))]);
    }

    private static IReadOnlyList<BoundInstance> Bind(Rule rule, FormShape form, AgencyLevel? level) =>
        rule.IsSingleReport ? RuleBinder.Bind(rule, new BindTarget { Form = form, Level = level }) : [];
}
