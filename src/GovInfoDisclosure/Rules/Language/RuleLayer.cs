namespace GovInfoDisclosure.Rules.Language;

/// <summary>Who speaks in a rule file. A later layer may change what an earlier one says, never the formula of a rule.</summary>
public enum RuleLayer
{
    /// <summary>The rules of this library, or others that hold everywhere.</summary>
    National,

    /// <summary>A province's.</summary>
    Province,

    /// <summary>An agency's.</summary>
    Agency,

    /// <summary>The user's own.</summary>
    User,
}
