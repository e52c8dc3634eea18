namespace GovInfoDisclosure.Cli.Input;

/// <summary>How a path is to be read.</summary>
internal enum InputKind
{
    /// <summary>The text of a document.</summary>
    Text,

    /// <summary>Reports as JSON: an object, an array or one a line.</summary>
    Json,

    /// <summary>Text or JSON, told by how it begins.</summary>
    ByContent,

    /// <summary>Nothing to read: the path cannot be opened.</summary>
    Unopenable,
}
