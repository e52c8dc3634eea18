using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>Which folder uses which, by the types of the built assemblies, against the list in docs/architecture.md; and no circle at any depth.</summary>
public sealed class ArrowTests
{
    /// <summary>What is still to be mended, as the test prints it: nothing, and so it stays.</summary>
    private static readonly string[] Known = [];

    private static readonly ConcurrentDictionary<string, IReadOnlyCollection<(TypeName From, TypeName To)>> Read = new();

    /// <summary>The packages that are tested, with an assembly for each.</summary>
    public static TheoryData<string, string> Packages => new()
    {
        { "GovInfoDisclosure", typeof(AnnualReport).Assembly.Location },
        { "GovInfoDisclosure.Lake", typeof(GovInfoDisclosure.Lake.Sql.SqlDialect).Assembly.Location },
#if !AGAINST_NETSTANDARD
        { "GovInfoDisclosure.Documents", typeof(GovInfoDisclosure.Documents.DocumentReader).Assembly.Location },
        { "GovInfoDisclosure.AspNetCore", typeof(GovInfoDisclosure.AspNetCore.ReportChecker).Assembly.Location },
        { "GovInfoDisclosure.Cli", typeof(GovInfoDisclosure.Cli.Tool).Assembly.Location },
#endif
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void EveryUseOfAnotherFolder_IsOneTheDocsAllow(string package, string assembly)
    {
        ArrowList allowed = Allowed(package);
        string[] wrong =
        [
            .. Uses(package, assembly).Where(use => !allowed.Allows(use.From, use.To))
                .GroupBy(use => $"{Folder(use.From, package)} -> {Folder(use.To, package)}", use => $"{use.From} uses {use.To}")
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Where(group => !Known.Contains(group.Key))
                .Select(group => $"\"{group.Key}\", // " + string.Join("; ", group.Order(StringComparer.Ordinal).Take(5))),
        ];
        Assert.True(wrong.Length == 0, "docs/architecture.md does not allow\n" + string.Join("\n", wrong));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void FoldersHaveNoCircle_AtAnyDepth(string package, string assembly)
    {
        ArrowList allowed = Allowed(package);
        (string, string)[] arrows =
            [.. Uses(package, assembly).Where(use => !allowed.IsException(use.From, use.To))
                .Select(use => (use.From.Folder(package), use.To.Folder(package))).Distinct()
                .Where(arrow => !Known.Contains($"{Shown(arrow.Item1)} -> {Shown(arrow.Item2)}"))];
        for (int depth = 1; depth <= 4; depth++)
        {
            Assert.Equal([], new FolderGraph(arrows, depth).Circles().Select(circle => $"depth {depth}: " + string.Join(", ", circle.Select(Shown))));
        }
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void EveryFolder_HasItsLineInTheDocs(string package, string assembly)
    {
        ArrowList allowed = Allowed(package);
        IEnumerable<string> folders = Uses(package, assembly)
            .SelectMany(use => new[] { use.From.Folder(package), use.To.Folder(package) }).Select(folder => folder.Split('/')[0]);
        Assert.Equal([], folders.Distinct().Except(allowed.Folders));
    }

    /// <summary>All but the half of the report that knows the form: it stands there, and polyfills, which stand where the framework has them.</summary>
    [Fact]
    public void EveryNamespace_IsItsFolder()
    {
        var wrong = new List<string>();
        foreach (string file in SourceFiles.All("src"))
        {
            string folder = Path.GetRelativePath(RepositoryRoot.Combine("src"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            Match declared = Regex.Match(File.ReadAllText(file), @"^namespace ([\w.]+);", RegexOptions.Multiline);
            if (declared.Success && Path.GetFileName(file) != "AnnualReport.Cells.cs" && declared.Groups[1].Value != folder
                && !declared.Groups[1].Value.StartsWith("System", StringComparison.Ordinal))
            {
                wrong.Add($"{file}: {declared.Groups[1].Value}");
            }
        }

        Assert.Empty(wrong);
    }

    /// <summary>Without what the build for netstandard2.0 has in place of the framework's own.</summary>
    private static IEnumerable<(TypeName From, TypeName To)> Uses(string package, string assembly) =>
        Read.GetOrAdd(assembly, TypeUses.Of)
            .Where(use => IsOf(use.From, package) && IsOf(use.To, package) && !use.To.Name.StartsWith("NetStandard", StringComparison.Ordinal));

    private static bool IsOf(TypeName type, string package) => type.Namespace == package || type.Namespace.StartsWith(package + ".", StringComparison.Ordinal);

    private static ArrowList Allowed(string package) => ArrowList.Of(RepositoryRoot.Combine("docs", "architecture.md"), package);

    private static string Folder(TypeName type, string package) => Shown(type.Folder(package));

    private static string Shown(string folder) => folder.Length == 0 ? "(root)" : folder;
}
