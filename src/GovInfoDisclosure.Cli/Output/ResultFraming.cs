namespace GovInfoDisclosure.Cli.Output;

/// <summary>How results stand behind each other.</summary>
internal enum ResultFraming
{
    /// <summary>As they are.</summary>
    None,

    /// <summary>Each on a line of its own.</summary>
    Lines,

    /// <summary>In one JSON array, indented.</summary>
    JsonArray,
}
