namespace GovInfoDisclosure.Reading.Sections;

/// <summary>The year that the text names: in the sentence on the period of the figures, or oftenest.</summary>
internal static class PeriodReader
{
    /// <summary>As long as ReadOptions lets a line of a table be; the period stands in a sentence.</summary>
    private const int LongestLine = 20_000;

    /// <summary>自2024年1月1日至2024年12月31日, also broken over two lines.</summary>
    public static (int Year, Place Place)? Find(IReadOnlyList<TextLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Content.Length > LongestLine || !lines[i].Content.Contains('月'))
            {
                continue;
            }

            string line = Plain(lines[i].Content);
            string text = line + (i + 1 < lines.Count && lines[i + 1].Content.Length <= LongestLine ? Plain(lines[i + 1].Content) : "");
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
    public static (int Year, Place Place)? MostNamed(IReadOnlyList<TextLine> lines)
    {
        var counts = new Dictionary<int, int>();
        var places = new Dictionary<int, Place>();
        foreach (TextLine line in lines)
        {
            if (line.Content.Length > LongestLine || !line.Content.Contains('年'))
            {
                continue;
            }

            string text = Plain(line.Content);
            foreach (YearText year in YearText.All(text))
            {
                // 2021年 but not 2021年3月5日: dates are of publication and of printing.
                bool isYear = year.End > year.Start + 4 && !(year.End + 1 < text.Length && Digits.IsDigit(text[year.End]));
                if (isYear)
                {
                    counts[year.Year] = (counts.TryGetValue(year.Year, out int count) ? count : 0) + 1;
                    if (!places.ContainsKey(year.Year))
                    {
                        places.Add(year.Year, new Place(line.Number, Column(line.Content, year.Start)));
                    }
                }
            }
        }

        int best = 0;
        int most = 0;
        bool isTie = false;
        foreach (KeyValuePair<int, int> entry in counts)
        {
            isTie = entry.Value == most || (entry.Value <= most && isTie);
            if (entry.Value > most)
            {
                best = entry.Key;
                most = entry.Value;
            }
        }

        return most == 0 || isTie ? null : (best, places[best]);
    }

    private static bool IsPeriod(string after)
    {
        if (!after.StartsWith("1月1日", System.StringComparison.Ordinal) && !after.StartsWith("01月01日", System.StringComparison.Ordinal))
        {
            return false;
        }

        int end = after.IndexOf("12月31日", System.StringComparison.Ordinal);
        return end is > 0 and < 20;
    }

    private static string Plain(string line) => CharFolding.Plain(line);

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
