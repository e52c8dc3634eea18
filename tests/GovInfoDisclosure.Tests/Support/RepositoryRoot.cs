using System;
using System.IO;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>The folder of the repository: the one that holds GovInfoDisclosure.sln.</summary>
public static class RepositoryRoot
{
    private static readonly Lazy<string> Found = new(Find);

    /// <summary>The full path of the folder.</summary>
    public static string Path => Found.Value;

    /// <summary>The full path of a file or folder of the repository.</summary>
    public static string Combine(params string[] parts)
    {
        string path = Path;
        foreach (string part in parts)
        {
            path = System.IO.Path.Combine(path, part);
        }

        return path;
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "GovInfoDisclosure.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds GovInfoDisclosure.sln.");
    }
}
