using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>The arrows between folders, and the circles among them, seen at one depth: at depth 1 all that is below Rules is Rules.</summary>
public sealed class FolderGraph
{
    private readonly SortedDictionary<string, SortedSet<string>> arrows = new(StringComparer.Ordinal);

    /// <summary>Takes the arrows between whole folders and looks at them from a depth.</summary>
    /// <param name="arrows">Pairs of folders, the user first.</param>
    /// <param name="depth">How many names of a path are kept.</param>
    public FolderGraph(IEnumerable<(string From, string To)> arrows, int depth)
    {
        foreach ((string from, string to) in arrows.Select(arrow => (Cut(arrow.From, depth), Cut(arrow.To, depth))).Where(arrow => arrow.Item1 != arrow.Item2))
        {
            Reached(from).Add(to);
            Reached(to);
        }
    }

    /// <summary>Each folder with those it uses, in the order of their names.</summary>
    public IEnumerable<KeyValuePair<string, SortedSet<string>>> Arrows => arrows;

    /// <summary>How many arrows there are.</summary>
    public int Count => arrows.Values.Sum(used => used.Count);

    /// <summary>The circles: sets of folders each of which reaches each other one. None is what we want.</summary>
    public IReadOnlyList<string[]> Circles()
    {
        Dictionary<string, HashSet<string>> reached = arrows.Keys.ToDictionary(folder => folder, All);
        return [.. arrows.Keys.Where(folder => reached[folder].Contains(folder))
            .GroupBy(folder => string.Join(", ", reached[folder].Where(other => reached[other].Contains(folder)).Order(StringComparer.Ordinal)))
            .Select(circle => circle.ToArray())];
    }

    private static string Cut(string folder, int depth) => string.Join('/', folder.Split('/').Take(depth));

    private SortedSet<string> Reached(string folder)
    {
        if (!arrows.TryGetValue(folder, out SortedSet<string>? used))
        {
            arrows[folder] = used = new SortedSet<string>(StringComparer.Ordinal);
        }

        return used;
    }

    private HashSet<string> All(string folder)
    {
        var all = new HashSet<string>();
        var open = new Stack<string>(arrows[folder]);
        while (open.TryPop(out string? next))
        {
            if (all.Add(next))
            {
                foreach (string beyond in arrows[next])
                {
                    open.Push(beyond);
                }
            }
        }

        return all;
    }
}
