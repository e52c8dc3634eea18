namespace GovInfoDisclosure.Reading.Sections;

/// <summary>The whole document by section, and of it the three sections that the report keeps.</summary>
internal static class SectionBuilder
{
    private static readonly string[] Footers =
    [
        "上一篇", "下一篇", "上一条", "下一条", "版权所有", "【打印", "打印本页", "关闭窗口", "【关闭", "分享到", "扫一扫", "责任编辑", "网站地图", "联系我们", "主办单位", "承办单位",
        "网站标识码", "浏览次数", "相关链接", "相关附件", "ICP备案",
    ];

    private static readonly SectionKind[] Kinds =
    [
        SectionKind.OverallSituation, SectionKind.ProactiveDisclosure, SectionKind.Requests,
        SectionKind.ReconsiderationAndLitigation, SectionKind.ProblemsAndImprovements, SectionKind.OtherMatters,
    ];

    /// <param name="lines">The lines.</param>
    /// <param name="map">Where sections and tables stand.</param>
    /// <param name="appended">The line from which on tables are appended to the report; the number of lines where none are.</param>
    public static ValueList<DocumentSection> Build(List<TextLine> lines, SectionMap map, int appended)
    {
        List<HeadingCandidate> headings = [.. Kinds.Select(map.Heading).OfType<HeadingCandidate>().OrderBy(heading => heading.Index)];
        var sections = new List<DocumentSection>();
        int first = headings.Count > 0 ? headings[0].Index : lines.Count;
        if (first > 0)
        {
            sections.Add(new DocumentSection { Kind = SectionKind.Preamble, Place = new Place(1, 1), Lines = Lines(lines, 0, first, map, appended, null) });
        }

        for (int i = 0; i < headings.Count; i++)
        {
            HeadingCandidate heading = headings[i];
            int end = i + 1 < headings.Count ? headings[i + 1].Index : lines.Count;
            string printed = lines[heading.Index].Content;
            bool isWhole = heading.HeadingLength >= printed.Length;
            TextLine? rest = isWhole ? null : new TextLine(lines[heading.Index].Number, printed.Substring(heading.HeadingLength));
            sections.Add(new DocumentSection
            {
                Kind = heading.Kind,
                Heading = (isWhole ? printed : printed.Substring(0, heading.HeadingLength)).Trim(),
                Place = new Place(lines[heading.Index].Number, printed.Length - printed.TrimStart().Length + 1),
                Lines = Lines(lines, heading.Index + 1, end, map, appended, rest),
            });
        }

        return new ValueList<DocumentSection>(sections);
    }

    public static Narrative Narrative(ValueList<DocumentSection> sections)
    {
        string? Of(SectionKind kind) => sections.FirstOrDefault(section => section.Kind == kind)?.Text;

        return new Narrative
        {
            OverallSituation = Of(SectionKind.OverallSituation),
            ProblemsAndImprovements = Of(SectionKind.ProblemsAndImprovements),
            OtherMatters = WithoutFooter(Of(SectionKind.OtherMatters)),
        };
    }

    /// <summary>The last section without what the page prints below the report; the section itself keeps it.</summary>
    private static string? WithoutFooter(string? text)
    {
        if (text is null)
        {
            return null;
        }

        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and int at ? at : text.Length;
            if (IsFooter(text.AsSpan(start, end - start).TrimStart()))
            {
                return text.Substring(0, Math.Max(0, start - 1)).TrimEnd();
            }
        }

        return text;
    }

    private static bool IsFooter(ReadOnlySpan<char> line)
    {
        foreach (string word in Footers)
        {
            if (line.StartsWith(word.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static ValueList<DocumentLine> Lines(List<TextLine> lines, int from, int to, SectionMap map, int appended, TextLine? rest)
    {
        var result = ImmutableArray.CreateBuilder<DocumentLine>(to - from + (rest is null ? 0 : 1));
        if (rest is TextLine behind)
        {
            result.Add(new DocumentLine(behind.Number, behind.Content, false));
        }

        for (int i = from; i < to; i++)
        {
            string content = lines[i].Content;
            bool inTable = IsIn(map.Table2, i) || IsIn(map.Table3, i) || IsIn(map.Table4, i) || i >= appended;
            result.Add(new DocumentLine(lines[i].Number, content, inTable && !PageFurniture.IsBlank(content) && !lines[i].IsProse));
        }

        return result.MoveToImmutable();
    }

    private static bool IsIn((int Start, int End) range, int index) => index >= range.Start && index < range.End;
}
