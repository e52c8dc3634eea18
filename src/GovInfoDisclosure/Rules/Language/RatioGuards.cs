namespace GovInfoDisclosure.Rules.Language;

/// <summary>Sees to it that no ratio with a whole of 0 is judged: of a rule, its condition asks for more; of a formula for each of many cells, those without a
/// ratio are passed over.</summary>
internal static class RatioGuards
{
    /// <summary>The condition of a rule, with what its ratios ask for.</summary>
    public static Formula? Condition(Formula? when, Formula? check)
    {
        Formula[] guards = [.. Of(when).Concat(Of(check))];
        Formula[] all = when is null ? guards : [when, .. guards];
        return all.Length < 2 ? all.FirstOrDefault() : new Join(true, all);
    }

    /// <summary>The formula for each of many cells where its ratios exist.</summary>
    public static Quantified Within(Quantified quantified)
    {
        Formula[] guards = [.. Of(quantified.Inner)];
        return guards.Length == 0 ? quantified : quantified with
        {
            Inner = quantified.All
                ? new Join(false, [.. guards.Select(guard => new Not(guard)), quantified.Inner])
                : new Join(true, [.. guards, quantified.Inner]),
        };
    }

    private static IEnumerable<Formula> Of(Formula? formula) => (formula?.Ratios ?? []).Distinct().Select(ratio => ratio.Exists);
}
