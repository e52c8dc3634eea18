namespace GovInfoDisclosure.Findings;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth knowing: lawful, or harmless.</summary>
    Info,

    /// <summary>Probably wrong, with lawful exceptions; or something the reader had to interpret.</summary>
    Warning,

    /// <summary>Wrong: an identity that must hold is broken, or a printed value was lost.</summary>
    Error,
}
