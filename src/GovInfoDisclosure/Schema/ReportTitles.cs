using GovInfoDisclosure.Form.Editions;

namespace GovInfoDisclosure.Schema;

/// <summary>What the members of a report are called: the printed label, and English.</summary>
internal static class ReportTitles
{
    /// <summary>What tables and groups are called that no cell's row names.</summary>
    private static readonly Dictionary<string, (string Zh, string En)> Titles = new()
    {
        ["agency"] = ("行政机关", "The agency that publishes the report"),
        ["proactiveDisclosure"] = (PrintedHeads.ProactiveDisclosure.Zh, "Table 2: proactive disclosure"),
        ["requests"] = (PrintedHeads.Requests.Zh, "Table 3: requests received and handled"),
        ["requests.outcomes"] = PrintedHeads.Outcomes,
        ["reconsiderationAndLitigation"] = (PrintedHeads.Cases.Zh, "Table 4: reconsideration and litigation"),
        ["processingFees"] = ("信息处理费（第六部分所述）", "Processing fees, as section 6 states them; null where it does not"),
        ["narrative"] = ("正文", "The prose"),
        ["narrative.overallSituation"] = (PrintedHeads.OverallSituation.Zh, "Section 1: the overall situation"),
        ["narrative.problemsAndImprovements"] = (PrintedHeads.Problems.Zh, "Section 5: problems and improvements"),
        ["narrative.otherMatters"] = (PrintedHeads.OtherMatters.Zh, "Section 6: other matters"),
        ["agency.name"] = ("机关名称", "Name, as the title prints it; null where the document does not say"),
        ["agency.code"] = ("统一社会信用代码", "Unified social credit code; null where unknown"),
        ["agency.divisionCode"] = ("行政区划代码", "Code of the administrative division; null where unknown"),
    };

    /// <summary>The first of some shapes of the form.</summary>
    /// <param name="shapes">A bit for each of <see cref="FormShape.All"/>.</param>
    public static FormShape FormOf(int shapes)
    {
        int shape = 0;
        while ((shapes & (1 << shape)) == 0)
        {
            shape++;
        }

        return FormShape.All[shape];
    }

    /// <summary>The label as these shapes print it, and its English.</summary>
    public static string Of(ReportMember member, int shapes)
    {
        if (Titles.TryGetValue(member.Path, out (string Zh, string En) title))
        {
            return title.Zh + " · " + title.En;
        }

        ReportMember first = member;
        while (first.Cell is null)
        {
            first = first.Members.First(inner => (inner.Shapes & shapes) != 0);
        }

        RowDefinition row = FormOf(shapes).Find(first.Path).Row;
        return row.Address == member.Path || row.GroupLabel.Length == 0
            ? row.PrintedLabel + " · " + row.PrintedLabelEn
            : row.GroupLabel + " · " + row.GroupLabelEn;
    }
}
