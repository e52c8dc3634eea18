using System;
using System.IO;

namespace GovInfoDisclosure.Benchmarks;

/// <summary>The folder that holds the solution, above wherever the benchmarks run.</summary>
internal static class RepositoryFolder
{
    public static string Combine(params string[] parts)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GovInfoDisclosure.sln")))
            {
                return Path.Combine(folder.FullName, Path.Combine(parts));
            }
        }

        throw new InvalidOperationException("Run the benchmarks from the repository.");
    }
}
