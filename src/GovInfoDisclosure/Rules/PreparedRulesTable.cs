namespace GovInfoDisclosure.Rules;

/// <summary>The rules of a set prepared for each shape of the form and each level, made when first asked for. A look-up costs next to nothing, for every
/// validation makes one.</summary>
internal sealed class PreparedRulesTable(IReadOnlyList<Rule> rules)
{
    private const int Levels = (int)AgencyLevel.Township + 2;
    private readonly PreparedRules?[] prepared = new PreparedRules?[FormShape.All.Length * Levels];

    public PreparedRules this[FormShape form, AgencyLevel? level]
    {
        get
        {
            int column = level is AgencyLevel known ? (int)known + 1 : 0;
            if (column is < 0 or >= Levels)
            {
                // A number cast to a level that does not exist.
                return new PreparedRules(form, rules, level);
            }

            ref PreparedRules? place = ref prepared[(form.Ordinal * Levels) + column];
            return Volatile.Read(ref place) ?? Interlocked.CompareExchange(ref place, new PreparedRules(form, rules, level), null) ?? place;
        }
    }
}
