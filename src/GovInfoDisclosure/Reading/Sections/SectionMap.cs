namespace GovInfoDisclosure.Reading.Sections;

/// <summary>Where the sections and the tables of one report stand.</summary>
internal sealed class SectionMap
{
    /// <summary>A heading, its unit of measure and blank lines.</summary>
    private const int MostLinesToTable = 4;

    private readonly HeadingCandidate?[] headings = new HeadingCandidate?[7];
    private bool allAreBracketed;

    /// <summary>The lines of a table, end excluded; empty where the document has none.</summary>
    public (int Start, int End) Table2 { get; private set; }

    /// <inheritdoc cref="Table2"/>
    public (int Start, int End) Table3 { get; private set; }

    /// <inheritdoc cref="Table2"/>
    public (int Start, int End) Table4 { get; private set; }

    /// <summary>The first line of the first table; 0 where there is none.</summary>
    public int TablesStart => Tables.Select(table => table.Start).DefaultIfEmpty().Min();

    /// <summary>The line behind the last table; 0 where there is none.</summary>
    public int TablesEnd => Tables.Select(table => table.End).DefaultIfEmpty().Max();

    private IEnumerable<(int Start, int End)> Tables => new[] { Table2, Table3, Table4 }.Where(table => table.End > table.Start);

    /// <summary>The heading of a section; null where it is lost.</summary>
    public HeadingCandidate? Heading(SectionKind kind) => headings[(int)kind];

    /// <summary>The line of the next heading behind a section's; the number of lines where there is none.</summary>
    public int EndOf(SectionKind kind, int lines) => headings.OfType<HeadingCandidate>().Select(heading => heading.Index)
        .Where(index => index > headings[(int)kind]!.Index).DefaultIfEmpty(lines).Min();

    /// <summary>The first line that is no page head: the first heading or table.</summary>
    public int BodyStart { get; private set; }

    public static SectionMap Make(List<TextLine> lines, TableAnchors anchors, CancellationToken cancellationToken)
    {
        var candidates = new List<HeadingCandidate>();
        for (int i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (SectionTitles.Match(lines[i].Content, i) is HeadingCandidate candidate)
            {
                candidates.Add(candidate);
            }
        }

        candidates = WithoutContents(candidates, lines);
        var map = new SectionMap { allAreBracketed = candidates.TrueForAll(candidate => candidate.IsNumberedInBrackets) };
        map.Choose(candidates, anchors);
        map.FindTables(anchors, lines.Count);
        map.BodyStart = map.FirstLine(lines.Count);
        return map;
    }

    /// <summary>A table of contents, or navigation: three headings or more with nothing between them.</summary>
    private static List<HeadingCandidate> WithoutContents(List<HeadingCandidate> candidates, List<TextLine> lines)
    {
        var kept = new List<HeadingCandidate>(candidates.Count);
        int start = 0;
        for (int i = 1; i <= candidates.Count; i++)
        {
            if (i < candidates.Count && candidates[i].Kind > candidates[i - 1].Kind
                && Enumerable.Range(candidates[i - 1].Index + 1, candidates[i].Index - candidates[i - 1].Index - 1)
                    .All(at => PageFurniture.IsBlank(lines[at].Content)))
            {
                continue;
            }

            if (i - start < 3)
            {
                kept.AddRange(candidates.GetRange(start, i - start));
            }

            start = i;
        }

        return kept;
    }

    private void Choose(List<HeadingCandidate> candidates, TableAnchors anchors)
    {
        int table2 = First(anchors.Table2, -1);
        int table3 = First(anchors.Table3, table2);
        int table4 = First(anchors.Table4, Math.Max(table2, table3));

        // A table's heading is the last before the table; that of prose the first in its place.
        int after = -1;
        after = Set(SectionKind.ProactiveDisclosure, candidates, after, table2 >= 0 ? table2 : Below(table3, table4), last: table2 >= 0) ?? after;
        after = Set(SectionKind.Requests, candidates, after, table3 >= 0 ? table3 : Below(table4, -1), last: table3 >= 0) ?? after;
        after = Set(SectionKind.ReconsiderationAndLitigation, candidates, Math.Max(after, Math.Max(table2, table3)),
            table4 >= 0 ? table4 : int.MaxValue, last: table4 >= 0) ?? after;
        after = Math.Max(after, Math.Max(table4, Math.Max(table2, table3)));
        int overallEnd = Heading(SectionKind.ProactiveDisclosure)?.Index ?? (table2 >= 0 ? table2 : table3 >= 0 ? table3 : int.MaxValue);
        Set(SectionKind.OverallSituation, candidates, -1, overallEnd, last: false);
        if (after < 0)
        {
            after = Heading(SectionKind.OverallSituation)?.Index ?? -1;
        }

        int problems = Set(SectionKind.ProblemsAndImprovements, candidates, after, int.MaxValue, last: false) ?? after;
        if (Set(SectionKind.OtherMatters, candidates, problems, int.MaxValue, last: false) is null)
        {
            // The two are printed in reverse order, which the checks of the text say.
            Set(SectionKind.OtherMatters, candidates, after, problems, last: false);
        }
    }

    private static int Below(int first, int second) => first >= 0 ? first : second >= 0 ? second : int.MaxValue;

    /// <summary>
    /// Numbers in brackets are those of paragraphs inside a section: such a line heads a section only just above its table, or where
    /// no other line of the document does.
    /// </summary>
    private bool MayBeBracketed(HeadingCandidate candidate, int table) =>
        allAreBracketed || table - candidate.Index is > 0 and <= MostLinesToTable;

    private int? Set(SectionKind kind, List<HeadingCandidate> candidates, int after, int before, bool last)
    {
        HeadingCandidate? chosen = null;
        foreach (bool bracketed in (bool[])[false, true])
        {
            foreach (HeadingCandidate candidate in candidates)
            {
                if (candidate.Kind == kind && candidate.IsNumberedInBrackets == bracketed && (!bracketed || MayBeBracketed(candidate, before))
                    && candidate.Index > after && candidate.Index < before && (last || chosen is null))
                {
                    chosen = candidate;
                }
            }

            if (chosen is not null)
            {
                break;
            }
        }

        headings[(int)kind] = chosen;
        return chosen?.Index;
    }

    private void FindTables(TableAnchors anchors, int count)
    {
        int table2 = First(anchors.Table2, -1);
        int table3 = First(anchors.Table3, table2);
        int table4 = First(anchors.Table4, Math.Max(table2, table3));
        int start2 = Start(SectionKind.ProactiveDisclosure, table2);
        int start3 = Start(SectionKind.Requests, table3);
        int start4 = Start(SectionKind.ReconsiderationAndLitigation, table4);
        int tail = Math.Min(Heading(SectionKind.ProblemsAndImprovements)?.Index ?? count, Heading(SectionKind.OtherMatters)?.Index ?? count);
        int heading3 = Heading(SectionKind.Requests)?.Index ?? start3;
        int heading4 = Heading(SectionKind.ReconsiderationAndLitigation)?.Index ?? start4;
        Table2 = Range(start2, [heading3, heading4, tail]);
        Table3 = Range(start3, [heading4, tail]);
        Table4 = Range(start4, [tail]);
    }

    private int Start(SectionKind kind, int anchor) => Heading(kind) is HeadingCandidate heading ? heading.Index + 1 : anchor;

    private static (int Start, int End) Range(int start, int[] ends)
    {
        if (start < 0)
        {
            return (0, 0);
        }

        return (start, ends.Where(end => end >= start).DefaultIfEmpty(start).Min());
    }

    private static int First(List<int> anchors, int after) => anchors.Where(anchor => anchor > after).DefaultIfEmpty(-1).First();

    private int FirstLine(int count) => Math.Min(
        headings.Min(heading => heading?.Index ?? count),
        Tables.Select(table => table.Start).DefaultIfEmpty(count).Min());
}
