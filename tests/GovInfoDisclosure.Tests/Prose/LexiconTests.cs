using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Text;
using Xunit;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Each word of the lexicon is found wherever it stands, and the longest one where several begin.</summary>
public sealed class LexiconTests
{
    [Fact]
    public void TheLongestWordIsFound()
    {
        var kinds = new Dictionary<string, WordKind>(StringComparer.Ordinal);
        foreach ((WordKind kind, string list) in LexiconWords.All)
        {
            foreach (string word in list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                kinds.TryAdd(CharFolding.Fold(word), kind);
            }
        }

        string[] words = [.. kinds.Keys];
        for (int i = 0; i < words.Length; i++)
        {
            // Cut behind its first character, whole, and with another word behind it.
            string text = "〇" + words[i] + words[(i * 7) % words.Length];
            foreach (string asked in new[] { text.Substring(0, 2), text.Substring(0, 1 + words[i].Length), text })
            {
                string? longest = words.Where(word => string.CompareOrdinal(asked, 1, word, 0, word.Length) == 0).MaxBy(word => word.Length);

                int length = Lexicon.Match(asked, 1, out WordKind kind);

                Assert.Equal((longest?.Length ?? 0, longest is null ? WordKind.Unknown : kinds[longest]), (length, kind));
            }
        }
    }
}
