using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Damage;

/// <summary>What happens to the lines of a table once it is text. Each answers whether there was something to damage.</summary>
internal static class LineDamage
{
    public static readonly Dictionary<string, Func<List<string>, Random, bool>> Kinds = new(StringComparer.Ordinal)
    {
        ["line end lost"] = (lines, random) => lines.Count > 2 && Do(() =>
        {
            int at = random.Next(lines.Count - 1);
            lines[at] += lines[at + 1];
            lines.RemoveAt(at + 1);
        }),
        ["line end doubled"] = (lines, random) => Do(() => lines.Insert(random.Next(lines.Count), "")),
        ["line end inside a number"] = (lines, random) =>
        {
            List<(int Line, int At)> places = [.. Enumerable.Range(0, lines.Count).SelectMany(i => Enumerable.Range(1, Math.Max(0, lines[i].Length - 1))
                .Where(at => Ink.IsMarked(lines[i][at - 1]) && Ink.IsMarked(lines[i][at])).Select(at => (i, at)))];
            return places.Count > 0 && Do(() =>
            {
                (int line, int at) = places[random.Next(places.Count)];
                lines.Insert(line + 1, lines[line][at..]);
                lines[line] = lines[line][..at];
            });
        },
        ["line deleted"] = (lines, random) => lines.Count > 2 && Do(() => lines.RemoveAt(random.Next(lines.Count))),
        ["page number between"] = (lines, random) => Do(() => lines.Insert(random.Next(lines.Count),
            random.Next(5) switch { 0 => "- 4 -", 1 => "— 5 —", 2 => "第4页 共7页", 3 => "\f", _ => "-3-" })),
        ["space lost"] = (lines, random) =>
        {
            List<(int Line, int At)> places = [.. Enumerable.Range(0, lines.Count).SelectMany(i => Enumerable.Range(1, Math.Max(0, lines[i].Length - 2))
                .Where(at => lines[i][at] is ' ' or '\t' or '|' or ',' or ';' && lines[i][at + 1] is not (' ' or '|') && lines[i][at - 1] is not (' ' or '|'))
                .Select(at => (i, at)))];
            return places.Count > 0 && Do(() =>
            {
                (int line, int at) = places[random.Next(places.Count)];
                lines[line] = lines[line].Remove(at, 1);
            });
        },
    };

    private static bool Do(Action damage)
    {
        damage();
        return true;
    }
}
