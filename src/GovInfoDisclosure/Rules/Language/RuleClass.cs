namespace GovInfoDisclosure.Rules.Language;

/// <summary>What kind of truth a rule states.</summary>
public enum RuleClass
{
    /// <summary>An identity that the form itself prints (表内印明的勾稽关系).</summary>
    PrintedIdentity,

    /// <summary>An identity that follows from what the cells mean (由表义推得的关系).</summary>
    DerivedIdentity,

    /// <summary>What is usually true, with lawful exceptions (合理性检查).</summary>
    Plausibility,
}
