namespace GovInfoDisclosure.Schema;

/// <summary>The rules of a shape bound once for each level of government: what a parameter by level makes of each instance.</summary>
internal sealed class LevelConstants(FormShape form)
{
    private readonly IReadOnlyList<InstanceTerms>[] byLevel = [.. AgencyLevelNames.Levels.Select(level => IdentityInstance.TermsOf(form, level))];

    /// <summary>The comparison of an instance for each of the levels, in their order.</summary>
    /// <param name="index">The instance's place.</param>
    public IReadOnlyList<FormulaTerms> Of(int index) => [.. byLevel.Select(instances => instances[index].Check!)];
}
