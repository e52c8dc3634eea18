namespace GovInfoDisclosure.Rules.Language;

/// <summary>A number that a rule's formula names and a later layer may change; it can differ by the agency's level.</summary>
/// <param name="Place">Its name, and where the file writes it.</param>
/// <param name="Default">The number of the levels that have none of their own.</param>
/// <param name="ByLevel">The numbers of the levels that have one of their own.</param>
/// <param name="IsPercent">Whether it is written in per cent, and shown so.</param>
internal sealed record RuleParameter(PlacedWord Place, Rational Default, IReadOnlyDictionary<AgencyLevel, Rational> ByLevel, bool IsPercent)
{
    /// <summary>Whether two levels have different numbers.</summary>
    public bool DiffersByLevel { get; } = AgencyLevelNames.Levels.Any(level => Of(Default, ByLevel, level) != Of(Default, ByLevel, AgencyLevelNames.Levels[0]));

    public Rational For(AgencyLevel? level) => level is AgencyLevel known ? Of(Default, ByLevel, known) : Default;

    /// <summary>The least and the greatest number that it can be where the level is this, or unknown.</summary>
    public (Rational Least, Rational Most) Between(AgencyLevel? level)
    {
        Rational[] numbers = level is null ? [.. AgencyLevelNames.Levels.Select(each => For(each))] : [For(level)];
        return (numbers.Min(), numbers.Max());
    }

    /// <summary>A number of it as the file writes it.</summary>
    public string Text(Rational number) => IsPercent ? number * 100 + "%" : number.ToString();

    public bool HasSameNumbers(RuleParameter other) =>
        Default == other.Default && ByLevel.Count == other.ByLevel.Count
        && ByLevel.All(x => other.ByLevel.TryGetValue(x.Key, out Rational value) && value == x.Value);

    private static Rational Of(Rational otherwise, IReadOnlyDictionary<AgencyLevel, Rational> byLevel, AgencyLevel level) =>
        byLevel.TryGetValue(level, out Rational value) ? value : otherwise;
}
