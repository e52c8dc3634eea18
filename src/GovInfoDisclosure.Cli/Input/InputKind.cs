namespace GovInfoDisclosure.Cli.Input;

/// <summary>How a path is to be read.</summary>
internal enum InputKind
{
    /// <summary>A document, whatever its format: told by its content.</summary>
    Document,

    /// <summary>Reports as JSON: an object, an array or one a line.</summary>
    Json,

    /// <summary>Reports as Parquet, a row each.</summary>
    Parquet,

    /// <summary>A document or JSON, told by how it begins.</summary>
    ByContent,

    /// <summary>A file of a folder without a length: it is empty, and not opened.</summary>
    Empty,

    /// <summary>Nothing to read: the path cannot be opened.</summary>
    Unopenable,
}
