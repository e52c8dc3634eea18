using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>The pages for those who carry it on name files, folders and types that are there.</summary>
public sealed class DocsNameFilesTests
{
    private static readonly Lazy<string[]> Files =
        new(() => [.. Found(RepositoryRoot.Path).Select(path => "/" + Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/'))]);

    private static readonly Lazy<HashSet<string>> Words = new(() =>
        [.. SourceFiles.All("src", "tests").SelectMany(file => Regex.Matches(File.ReadAllText(file), @"\w+").Select(word => word.Value))]);

    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("CONTRIBUTING.md")]
    public void EveryFileNamed_Exists(string page)
    {
        string[] named = [.. Regex.Matches(Text(page), @"[\w./*-]+\.(cs|csproj|yaml|md|csv|json|txt)\b").Select(name => name.Value.TrimStart('.', '/'))];
        Assert.NotEmpty(named);
        Assert.Equal([],
            named.Where(name => !name.Contains('*', StringComparison.Ordinal)
                && !Files.Value.Any(file => file.EndsWith("/" + name, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("CONTRIBUTING.md")]
    public void EveryFolderNamed_Exists(string page)
    {
        string[] named = [.. Regex.Matches(Text(page), "`…?/?([^` ]+)/(?:\\*\\.yaml)?`").Select(name => name.Groups[1].Value)];
        Assert.NotEmpty(named);
        Assert.Equal([], named.Where(name => !Files.Value.Any(file => file.Contains("/" + name + "/", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("docs/architecture.md")]
    [InlineData("CONTRIBUTING.md")]
    public void EveryTypeNamed_Exists(string page) =>
        Assert.Equal([],
            Regex.Matches(Text(page), @"`([A-Z][A-Za-z]+)(?:<T>)?`").Select(name => name.Groups[1].Value).Where(name => !Words.Value.Contains(name)));

    private static string Text(string page) => File.ReadAllText(RepositoryRoot.Combine(page.Split('/')));

    private static IEnumerable<string> Found(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(inner => Path.GetFileName(inner) is not ("bin" or "obj" or ".git" or "node_modules")).SelectMany(Found));
}
