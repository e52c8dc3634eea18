namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Decides what a condition asks of a report beside its numbers; null where that is not known.</summary>
internal static class FactJudge
{
    public static bool? Decide(FactIs asked, ReportFacts? facts) => facts is null ? null : asked.Fact switch
    {
        Fact.Year => facts.Year is int year ? year >= asked.From && year <= asked.To : null,
        Fact.Name => IsOne(asked, facts.Name is null ? null : CharFolding.Plain(facts.Name)),
        Fact.Code => IsOne(asked, facts.Code),
        Fact.Division => IsOne(asked, facts.Division),
        Fact.Level => IsOne(asked, facts.Level is AgencyLevel level ? AgencyLevelNames.NameOf(level) : null),
        Fact.List => facts.Lists?.Any(list => asked.Values.Contains(list)),
    };

    /// <summary>A star at the end of a word stands for any rest: <c>33*</c> is every division of a province.</summary>
    private static bool? IsOne(FactIs asked, string? value) => value is null ? null : asked.Values.Any(word => word.EndsWith('*')
        ? value.StartsWith(word.Substring(0, word.Length - 1), StringComparison.Ordinal)
        : value == (asked.Fact == Fact.Name ? CharFolding.Plain(word) : word));
}
