using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>The source files of the repository, without what a build makes.</summary>
internal static class SourceFiles
{
    /// <summary>Every C# file below some folders of the repository.</summary>
    /// <param name="folders">As <c>src</c> and <c>tests</c>.</param>
    /// <returns>Full paths.</returns>
    public static IEnumerable<string> All(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*.cs", SearchOption.AllDirectories)
        let parts = file.Split(Path.DirectorySeparatorChar)
        where !parts.Contains("bin") && !parts.Contains("obj")
        select file;
}
