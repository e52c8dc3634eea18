namespace GovInfoDisclosure.Cli.Input;

/// <summary>A file to read, or a path that is none.</summary>
/// <param name="Path">The path as given, or as found below a folder given; <see cref="StandardInput"/> for standard input.</param>
/// <param name="Kind">How to read it.</param>
/// <param name="Problem">Why it cannot be read; null where nothing is known against it.</param>
internal sealed record InputFile(string Path, InputKind Kind, Message? Problem = null)
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The path of the call that led to it.</summary>
    public string Given { get; init; } = Path;
}
