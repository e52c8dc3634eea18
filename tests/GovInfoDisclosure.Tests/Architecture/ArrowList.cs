using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>
/// The arrows that docs/architecture.md allows, read from its blocks marked <c>arrows</c>, one for each package. A line <c>A -&gt; B, C</c> lets
/// the types of A and below use those of B and C and below; where one stands in the other, it speaks of the outer one's own files alone.
/// <c>A.cs -&gt; B</c> lets one type use a folder: an exception that is named.
/// </summary>
public sealed class ArrowList
{
    private const string Own = "(root)";

    private readonly List<(string From, string To)> lines = [];

    private ArrowList(string package) => Package = package;

    /// <summary>The namespace of the package that the list is about.</summary>
    public string Package { get; }

    /// <summary>The folders that a line begins with.</summary>
    public HashSet<string> Folders { get; } = new(StringComparer.Ordinal);

    /// <summary>The list of a package.</summary>
    /// <param name="page">The path of docs/architecture.md.</param>
    /// <param name="package">Its namespace, as the first line of the block names it.</param>
    /// <returns>What the page allows; it names no folder where the page has no such block.</returns>
    public static ArrowList Of(string page, string package)
    {
        var list = new ArrowList(package);
        IEnumerable<string> block = File.ReadLines(page)
            .SkipWhile(line => line != "```arrows " + package).Skip(1).TakeWhile(line => line != "```");
        foreach (string line in block.Where(line => line.Length > 0))
        {
            string[] sides = line.Split("->", 2);
            string from = Folder(sides[0]);
            if (!IsFile(from))
            {
                list.Folders.Add(from);
            }

            list.lines.AddRange(sides[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(to => (from, Folder(to))));
        }

        return list;
    }

    /// <summary>Whether a type may use another of the package.</summary>
    /// <param name="from">The one that uses.</param>
    /// <param name="to">The one that is used.</param>
    /// <returns>True within one folder, along an arrow, and for an exception that is named.</returns>
    public bool Allows(TypeName from, TypeName to)
    {
        string user = from.Folder(Package);
        string used = to.Folder(Package);
        return user == used || IsException(from, to) || lines.Any(line => !IsFile(line.From) && Covers(line.From, line.To, user, used));
    }

    /// <summary>Whether a type may use another's folder though its own folder may not.</summary>
    /// <param name="from">The one that uses.</param>
    /// <param name="to">The one that is used.</param>
    /// <returns>True for a type that the list names with the folder.</returns>
    public bool IsException(TypeName from, TypeName to) => lines.Any(line => line.From == from.Name + ".cs" && IsIn(to.Folder(Package), line.To));

    private static bool IsFile(string from) => from.EndsWith(".cs", StringComparison.Ordinal);

    private static bool Covers(string from, string to, string user, string used) =>
        IsIn(to, from) ? user == from && IsIn(used, to)
        : IsIn(from, to) ? IsIn(user, from) && used == to
        : IsIn(user, from) && IsIn(used, to);

    /// <summary>Whether a folder is another or stands in it; only its own files stand in the root.</summary>
    private static bool IsIn(string inner, string outer) => inner == outer || (outer.Length > 0 && inner.StartsWith(outer + "/", StringComparison.Ordinal));

    private static string Folder(string text) => text.Trim() is Own ? "" : text.Trim();
}
