// Prints the numbers by which the house is judged, of the checkout it is run in or of the one that is named:
//   dotnet build && dotnet run --project tests/metrics [-- FOLDER]
// Types and members that a caller sees, lines by folder (all lines counted), arrows and circles between folders at every
// depth (by types), the median and the largest file, and duplicate runs where a command `duplicates` is on the PATH.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Tests.Architecture;
using Mono.Cecil;

string root = Path.GetFullPath(args.Length == 0 ? "." : args[0]);
foreach (string project in Directory.EnumerateDirectories(Path.Combine(root, "src")).Order(StringComparer.Ordinal))
{
    string name = Path.GetFileName(project);
    Console.WriteLine($"# {name}");
    if (Assembly(project) is string assembly)
    {
        Surface(assembly);
        Graph(assembly, name);
    }
    else
    {
        Console.WriteLine("not built: its types are not counted");
    }

    Lines(project);
    Console.WriteLine();
}

Console.WriteLine("# tests and benchmarks");
Lines(Path.Combine(root, "tests"));
Lines(Path.Combine(root, "benchmarks"));
Console.WriteLine();
Console.WriteLine("# duplicate runs");
Duplicates();
return 0;

// The newest build for net10.0, whatever the tool's assembly is called.
static string? Assembly(string project)
{
    string bin = Path.Combine(project, "bin");
    string[] names = [Path.GetFileName(project) + ".dll", "govinfo.dll"];
    return !Directory.Exists(bin) ? null : names
        .Select(name => Directory.EnumerateFiles(bin, name, SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "net10.0").MaxBy(File.GetLastWriteTimeUtc))
        .FirstOrDefault(path => path is not null);
}

static void Surface(string path)
{
    using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(path);
    TypeDefinition[] seen = [.. assembly.MainModule.GetTypes().Where(IsSeen)];
    TypeDefinition[] own = [.. seen.Where(type => !type.IsNested)];
    Console.WriteLine($"public types: {own.Length}, nested: {seen.Length - own.Length}, members: {seen.Sum(Members)}");
}

static bool IsSeen(TypeDefinition type) => type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily) && IsSeen(type.DeclaringType) : type.IsPublic;

// What a caller can name: a property is one, whatever it generates; an enum's values are fields.
static int Members(TypeDefinition type) =>
    type.Methods.Count(method => method.IsPublic && !method.IsGetter && !method.IsSetter && !method.IsAddOn
        && !method.IsRemoveOn && !IsGenerated(method) && !(type.BaseType?.FullName == "System.MulticastDelegate"))
    + type.Fields.Count(field => field.IsPublic && !field.IsSpecialName)
    + type.Properties.Count(property => ((property.GetMethod ?? property.SetMethod).IsPublic) && !IsGenerated(property))
    + type.Events.Count(change => change.AddMethod.IsPublic);

static bool IsGenerated(ICustomAttributeProvider member) =>
    member.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute");

// The exceptions that docs/architecture.md names are no arrows here.
void Graph(string path, string package)
{
    string page = Path.Combine(root, "docs", "architecture.md");
    ArrowList? allowed = File.Exists(page) ? ArrowList.Of(page, package) : null;
    (string From, string To)[] arrows =
        [.. TypeUses.Of(path)
            .Where(use => use.From.Namespace.StartsWith(package, StringComparison.Ordinal) && use.To.Namespace.StartsWith(package, StringComparison.Ordinal))
            .Where(use => allowed?.IsException(use.From, use.To) != true).Select(use => (use.From.Folder(package), use.To.Folder(package))).Distinct()];
    int deepest = arrows.SelectMany(arrow => new[] { arrow.From, arrow.To }).Select(folder => folder.Split('/').Length).DefaultIfEmpty(0).Max();
    for (int depth = 1; depth <= deepest; depth++)
    {
        var graph = new FolderGraph(arrows, depth);
        IReadOnlyList<string[]> circles = graph.Circles();
        Console.WriteLine($"depth {depth}: {graph.Count} arrows, {circles.Count} circles"
            + (circles.Count == 0 ? "" : $" through {circles.Sum(circle => circle.Length)} folders"));
        foreach (string[] circle in circles)
        {
            Console.WriteLine("  circle: " + string.Join(", ", circle.Select(Folder)));
        }

        foreach ((string from, SortedSet<string> to) in graph.Arrows.Where(arrow => arrow.Value.Count > 0))
        {
            Console.WriteLine($"  {Folder(from)} -> {string.Join(", ", to.Select(Folder))}");
        }
    }
}

static string Folder(string path) => path.Length == 0 ? "(root)" : path;

static void Lines(string folder)
{
    if (!Directory.Exists(folder))
    {
        return;
    }

    (string Path, int Lines, int Longest)[] files =
    [
        .. from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
           where !Regex.IsMatch(path, @"[\\/](bin|obj|artifacts)[\\/]")
           let lines = File.ReadAllLines(path)
           orderby lines.Length
           select (Path.GetRelativePath(folder, path).Replace('\\', '/'), lines.Length, lines.Select(line => line.Length).DefaultIfEmpty(0).Max()),
    ];
    if (files.Length == 0)
    {
        return;
    }

    Console.WriteLine(
        $"{Path.GetFileName(folder)}: {files.Sum(file => file.Lines)} lines in {files.Length} files, median {files[files.Length / 2].Lines}, largest {files[^1].Lines} ({files[^1].Path}), "
        + $"over 160 characters: {files.Sum(file => File.ReadLines(Path.Combine(folder, file.Path)).Count(line => line.Length > 160))} lines");
    foreach (IGrouping<string, (string Path, int Lines, int Longest)> part in files.GroupBy(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/'))
        .OrderBy(part => part.Key, StringComparer.Ordinal))
    {
        Console.WriteLine($"  {part.Sum(file => file.Lines),6} lines {part.Count(),4} files  {Folder(part.Key)}");
    }
}

void Duplicates()
{
    try
    {
        foreach (string folder in new[] { "src", "." })
        {
            using Process process = Process.Start(new ProcessStartInfo("duplicates",
                ["--most", "200", "--seconds", "120", "--repo", Path.Combine(root, folder)]) { RedirectStandardOutput = true })!;
            string[] lines = process.StandardOutput.ReadToEnd().Split('\n');
            process.WaitForExit();
            Console.WriteLine($"{folder}: {lines[0]}");
            foreach (string line in lines.Skip(1).Where(line => !line.Contains(" shape", StringComparison.Ordinal)))
            {
                Console.WriteLine("  " + line);
            }
        }
    }
    catch (System.ComponentModel.Win32Exception)
    {
        Console.WriteLine("no command `duplicates` on the PATH");
    }
}
