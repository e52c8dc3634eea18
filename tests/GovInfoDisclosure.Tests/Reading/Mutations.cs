using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Damage of the kinds that copying and converting do to a document's tables.</summary>
internal static class Mutations
{
    /// <summary>The kinds.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, IEnumerable<string>>> Kinds = new Dictionary<string, Func<string, IEnumerable<string>>>
    {
        ["a value is lost"] = text => Numbers(text).Select(number => text.Remove(number.Start, number.Length)),
        ["a value is lost with what follows it"] = text => Numbers(text).Where(number => number.Start + number.Length < text.Length)
            .Select(number => text.Remove(number.Start, number.Length + 1)),
        ["a value is lost with what stands before it"] = text => Numbers(text).Select(number => text.Remove(number.Start - 1, number.Length + 1)),
        ["a tab or bar is lost"] = text => Table(text).Where(at => text[at] is '\t' or '|').Select(at => text.Remove(at, 1)),
        ["a line end is lost"] = text => Table(text).Where(at => text[at] == '\n').Select(at => text.Remove(at, 1)),
        ["a line is lost"] = text => Lines(text).Select(line => text.Remove(line.Start, line.Length)),
        ["a label is lost"] = text => Labels(text).Select(label => text.Remove(label.Start, label.Length)),
        ["a label is cut"] = text => Labels(text).Where(label => label.Length > 3)
            .Select(label => text.Remove(label.Start + (label.Length / 2), label.Length - (label.Length / 2))),
        ["a value is words"] = text => Numbers(text).Select(number => text.Remove(number.Start, number.Length).Insert(number.Start, "abc")),
    };

    /// <summary>The characters from table 2 to section 五.</summary>
    private static IEnumerable<int> Table(string text)
    {
        int start = Math.Max(1, text.IndexOf("第二十", StringComparison.Ordinal));
        int end = text.LastIndexOf("主要", StringComparison.Ordinal);
        return Enumerable.Range(start, Math.Max(0, (end < 0 ? text.Length : end) - start));
    }

    private static IEnumerable<(int Start, int Length)> Numbers(string text) =>
        Runs(text, c => char.IsAsciiDigit(c) || c is '.' or ',').Where(run => char.IsAsciiDigit(text[run.Start]));

    /// <summary>Words, but not those of a value: 减4, 15件.</summary>
    private static IEnumerable<(int Start, int Length)> Labels(string text) =>
        Runs(text, c => c is >= '\u4E00' and <= '\u9FFF' or '（' or '）' or '、' or '，' or '“' or '”')
        .Where(label => !char.IsAsciiDigit(text[label.Start - 1]) && !char.IsAsciiDigit(text[label.Start + label.Length]));

    private static IEnumerable<(int Start, int Length)> Lines(string text)
    {
        int start = -1;
        foreach (int at in Table(text))
        {
            if (text[at] == '\n')
            {
                if (start >= 0)
                {
                    yield return (start, at + 1 - start);
                }

                start = at + 1;
            }
        }
    }

    private static IEnumerable<(int Start, int Length)> Runs(string text, Func<char, bool> isPart)
    {
        int start = -1;
        foreach (int at in Table(text))
        {
            if (isPart(text[at]))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                yield return (start, at - start);
                start = -1;
            }
        }
    }
}
