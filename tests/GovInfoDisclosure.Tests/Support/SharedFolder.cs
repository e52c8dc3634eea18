using System.IO;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>The folder <c>shared</c> beside the repository, with real documents; it is not part of the repository and may be absent.</summary>
public static class SharedFolder
{
    /// <summary>Why tests that need the folder are skipped; null where it is there.</summary>
    public static string? SkipReason => Directory.Exists(Path) ? null : $"needs the folder ../shared beside the repository; {Path} does not exist";

    /// <summary>The full path of the folder.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(RepositoryRoot.Path, "..", "shared"));

    /// <summary>The full path of a file or folder in it.</summary>
    public static string Combine(params string[] parts) => System.IO.Path.Combine(Path, System.IO.Path.Combine(parts));
}
