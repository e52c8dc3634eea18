namespace GovInfoDisclosure.Reading.Sections;

/// <summary>
/// The day on which a document says that it was published: 发布日期：2025-01-20 in what stands before its first section, or the page's own metadata. Other
/// days (of the document's number, of its making, of a plan) are none, and a file's own time is never asked.
/// </summary>
internal static class PublicationDate
{
    /// <summary>What stands before the first section is a page's head; where no section begins, more lines than these are no head.</summary>
    private const int MostLines = 200;

    /// <summary>20250120.</summary>
    private const int DigitsInOne = 8;

    private static readonly string[] Labels = ["发布日期", "发布时间", "公开日期", "公开时间"];

    /// <summary>A character of each label.</summary>
    private static readonly FoldedSigns Telling = new("期间");
    private static readonly string[] Members = [ReportProperties.Published, "PublishDate", "article:published_time"];

    /// <summary>The one day that the head of a document names; null where there is none, or two that differ.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="bodyStart">Where the first section begins.</param>
    public static IsoDate? Stated(List<TextLine> lines, int bodyStart)
    {
        int end = Math.Min(Math.Min(bodyStart, MostLines), lines.Count);
        bool isNamed = false;
        for (int i = 0; i < end; i++)
        {
            isNamed |= Telling.AreIn(lines[i].Content);
        }

        if (!isNamed)
        {
            return null;
        }

        string head = CharFolding.Fold(string.Join("\n", lines.Take(end).Select(line => line.Content)));
        IsoDate? found = null;
        foreach (string label in Labels)
        {
            for (int at = head.IndexOf(label, StringComparison.Ordinal); at >= 0; at = head.IndexOf(label, at + label.Length, StringComparison.Ordinal))
            {
                if (Day(head, at + label.Length) is not IsoDate day)
                {
                    continue;
                }

                if (found is IsoDate other && other != day)
                {
                    return null;
                }

                found = day;
            }
        }

        return found;
    }

    /// <summary>The day that the metadata of a page name; null where they name none.</summary>
    public static IsoDate? Of(ValueList<KeyValuePair<string, string>> metadata)
    {
        foreach (string member in Members)
        {
            foreach (KeyValuePair<string, string> item in metadata)
            {
                if (item.Key.Equals(member, StringComparison.OrdinalIgnoreCase) && Day(CharFolding.Fold(item.Value), 0) is IsoDate day)
                {
                    return day;
                }
            }
        }

        return null;
    }

    /// <summary>A day behind a colon, a bar or white space: year, month and day with one sign or 年 and 月 between them, or eight digits in one.</summary>
    private static IsoDate? Day(string text, int at)
    {
        at = Past(text, at, true);
        string year = Run(text, ref at);
        if (year.Length == DigitsInOne)
        {
            return IsoDate.TryParse(year.Substring(0, 4) + "-" + year.Substring(4, 2) + "-" + year.Substring(6), out IsoDate whole) ? whole : null;
        }

        string month = Parted(text, ref at, '年') ? Run(text, ref at) : "";
        string day = Parted(text, ref at, '月') ? Run(text, ref at) : "";
        return month.Length > 0 && day.Length > 0 && IsoDate.TryParse(year + "-" + month.PadLeft(2, '0') + "-" + day.PadLeft(2, '0'), out IsoDate date)
            ? date : null;
    }

    private static int Past(string text, int at, bool signs)
    {
        while (at < text.Length && (CharFolding.IsSpace(text[at]) || (signs && text[at] is ':' or '|')))
        {
            at++;
        }

        return at;
    }

    private static bool Parted(string text, ref int at, char word)
    {
        at = Past(text, at, false);
        if (at >= text.Length || (text[at] != word && text[at] is not ('-' or '/' or '.')))
        {
            return false;
        }

        at = Past(text, at + 1, false);
        return true;
    }

    /// <summary>The digits at a place.</summary>
    private static string Run(string text, ref int at)
    {
        int start = at;
        while (Digits.IsDigitAt(text, at))
        {
            at++;
        }

        return text.Substring(start, at - start);
    }
}
