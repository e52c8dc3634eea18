namespace GovInfoDisclosure.Reading.Sections;

/// <summary>Tells where each of several reports in one document begins, and tables appended to a report from a report of their own.</summary>
internal sealed class ReportStarts(List<TextLine> lines, TableAnchors anchors, CancellationToken cancellationToken)
{
    /// <summary>A table's head has several lines that only stand there; one of them alone may be a paragraph's heading.</summary>
    private const int LinesOfAHead = 2;

    /// <summary>
    /// The first line of each report. A report begins between two first rows of table 3, with its title or its section 一; without either
    /// with the head of its table 2, but not behind the last section of the report before: what stands there without a section of its own is appended.
    /// </summary>
    public List<int> Find()
    {
        List<int> starts = [0];
        for (int i = 1; i < anchors.FirstRows.Count; i++)
        {
            if (Between(anchors.FirstRows[i - 1], anchors.FirstRows[i]) is int start)
            {
                starts.Add(start);
            }
        }

        return starts;
    }

    /// <summary>The first line of a table's head behind the last section of a report whose tables were found; null where nothing is appended.</summary>
    public static int? Appended(TableAnchors anchors, SectionMap map)
    {
        int tail = map.Heading(SectionKind.OtherMatters)?.Index ?? map.Heading(SectionKind.ProblemsAndImprovements)?.Index ?? int.MaxValue;
        int? first = null;
        foreach ((List<int> head, int least, int end) in ((List<int>, int, int)[])
            [(anchors.FirstRows, 1, map.Table3.End), (anchors.Table2, LinesOfAHead, map.Table2.End), (anchors.Table4, LinesOfAHead, map.Table4.End)])
        {
            int at = head.FindIndex(line => line > tail);
            if (at >= 0 && head.Count - at >= least && end > 0 && end <= head[at])
            {
                first = Math.Min(first ?? int.MaxValue, head[at]);
            }
        }

        return first;
    }

    private int? Between(int from, int to)
    {
        bool isClosed = false;
        int? heading = null;
        for (int i = from + 1; i < to; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string line = lines[i].Content;
            if (TitleText.Parse(line) is { Agency.Length: > 0 })
            {
                return i;
            }

            if (SectionTitles.Match(line, i) is not { IsNumberedInBrackets: false } candidate)
            {
                continue;
            }

            if (candidate.Kind == SectionKind.OverallSituation && isClosed)
            {
                return HasTable2(i, to) ? i : null;
            }

            isClosed |= candidate.Kind is SectionKind.ProblemsAndImprovements or SectionKind.OtherMatters;
            heading = candidate.Kind == SectionKind.ProactiveDisclosure ? i : heading;
        }

        return isClosed || !HasTable2(from, to) ? null : heading ?? anchors.Table2[FirstAfter(from)];
    }

    private bool HasTable2(int from, int to) => FirstAfter(from) is var first && first < anchors.Table2.Count && anchors.Table2[first] < to;

    private int FirstAfter(int line)
    {
        int found = anchors.Table2.BinarySearch(line + 1);
        return found < 0 ? ~found : found;
    }
}
