namespace GovInfoDisclosure.Reading.Sections;

/// <summary>The year that the text names: in the sentence on the period of the figures, or oftenest.</summary>
internal static class PeriodReader
{
    /// <summary>As long as ReadOptions lets a line of a table be; the period stands in a sentence.</summary>
    private const int LongestLine = 20_000;

    /// <summary>自2024年1月1日至2024年12月31日, also broken over two lines.</summary>
    public static (int Year, Place Place)? Find(List<TextLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Content.Length > LongestLine || !lines[i].Content.Contains('月'))
            {
                continue;
            }

            string line = CharFolding.Plain(lines[i].Content);
            string text = line + (i + 1 < lines.Count && lines[i + 1].Content.Length <= LongestLine ? CharFolding.Plain(lines[i + 1].Content) : "");
            foreach (YearText year in YearText.All(text))
            {
                if (year.Start < line.Length && IsPeriod(text.Substring(year.End)))
                {
                    return (year.Year, new Place(lines[i].Number, Column(lines[i].Content, year.Start)));
                }
            }
        }

        return null;
    }

    /// <summary>The year named in more lines of prose than any other; null where two are named as often.</summary>
    public static (int Year, Place Place)? MostNamed(List<TextLine> lines)
    {
        var named = new Dictionary<int, (int Count, Place First)>();
        foreach (TextLine line in lines)
        {
            if (line.Content.Length > LongestLine || !line.Content.Contains('年'))
            {
                continue;
            }

            string text = CharFolding.Plain(line.Content);
            foreach (YearText year in YearText.All(text))
            {
                // 2021年 but not 2021年3月5日: dates are of publication and of printing.
                bool isYear = year.End > year.Start + 4 && !(year.End + 1 < text.Length && Digits.IsDigit(text[year.End]));
                if (isYear)
                {
                    named[year.Year] = named.TryGetValue(year.Year, out (int Count, Place First) known)
                        ? (known.Count + 1, known.First)
                        : (1, new Place(line.Number, Column(line.Content, year.Start)));
                }
            }
        }

        int most = named.Count > 0 ? named.Max(entry => entry.Value.Count) : 0;
        KeyValuePair<int, (int Count, Place First)>[] best = [.. named.Where(entry => entry.Value.Count == most)];
        return best.Length == 1 ? (best[0].Key, best[0].Value.First) : null;
    }

    private static bool IsPeriod(string after) =>
        (after.StartsWith("1月1日", StringComparison.Ordinal) || after.StartsWith("01月01日", StringComparison.Ordinal))
        && after.IndexOf("12月31日", StringComparison.Ordinal) is > 0 and < 20;

    /// <summary>The column in the printed line of a place in the line without spaces.</summary>
    private static int Column(string line, int index)
    {
        int seen = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (!CharFolding.IsSpace(line[i]) && seen++ == index)
            {
                return i + 1;
            }
        }

        return 1;
    }
}
