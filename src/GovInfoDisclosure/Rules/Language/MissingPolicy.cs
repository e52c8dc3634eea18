namespace GovInfoDisclosure.Rules.Language;

/// <summary>What a rule makes of blank cells.</summary>
internal enum MissingPolicy
{
    /// <summary>By every filling: the outcome stands only where all numbers that the blanks may hold agree on it (<c>undecided</c>, the default).</summary>
    EveryFilling,

    /// <summary>A blank is read as 0 (<c>zero</c>).</summary>
    Zero,

    /// <summary>Where every cell of the instance is blank the rule does not apply; else as <see cref="EveryFilling"/> (<c>all-or-none</c>).</summary>
    AllOrNone,
}
