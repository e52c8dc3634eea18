namespace GovInfoDisclosure.Findings;

/// <summary>Who says of which level an agency is.</summary>
public enum LevelOrigin
{
    /// <summary>The report itself.</summary>
    Report,

    /// <summary>The register.</summary>
    Register,

    /// <summary>The agency's name, whose ending leaves no doubt.</summary>
    Name,
}
