using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>The documents of ../shared, parted into sections by their headings; sections 二, 三 and 四 count as tables, as they hold no prose there.</summary>
internal static class SharedReports
{
    private static readonly (SectionKind Kind, string Title)[] Titles =
    {
        (SectionKind.OverallSituation, "总体情况"),
        (SectionKind.ProactiveDisclosure, "主动公开政府信息情况"),
        (SectionKind.Requests, "收到和处理政府信息公开申请情况"),
        (SectionKind.ReconsiderationAndLitigation, "政府信息公开行政复议、行政诉讼情况"),
        (SectionKind.ProblemsAndImprovements, "存在的主要问题及改进情况"),
        (SectionKind.OtherMatters, "其他需要报告的事项"),
    };

    public static IReadOnlyList<DocumentSection> Read(string path)
    {
        string[] lines = File.ReadAllLines(Path.Combine(SharedFolder.Path, path));
        var starts = new List<(SectionKind Kind, int Line)> { (SectionKind.Preamble, -1) };
        foreach ((SectionKind kind, string title) in Titles)
        {
            int line = Array.FindIndex(lines, starts[starts.Count - 1].Line + 1,
                text => text.Trim().Length <= title.Length + 4 && !text.StartsWith('(') && text.Trim().EndsWith(title, StringComparison.Ordinal));
            starts.Add((kind, line));
        }

        return starts.Select((start, index) => Section(lines, start.Kind, start.Line, index + 1 < starts.Count ? starts[index + 1].Line : lines.Length))
            .ToArray();
    }

    private static DocumentSection Section(string[] lines, SectionKind kind, int heading, int end)
    {
        bool table = kind is SectionKind.ProactiveDisclosure or SectionKind.Requests or SectionKind.ReconsiderationAndLitigation;
        return new DocumentSection
        {
            Kind = kind,
            Heading = heading < 0 ? null : lines[heading],
            Place = new Place(Math.Max(heading, 0) + 1, 1),
            Lines = new ValueList<DocumentLine>(Enumerable.Range(heading + 1, end - heading - 1)
                .Select(line => new DocumentLine(line + 1, lines[line], table))),
        };
    }
}
