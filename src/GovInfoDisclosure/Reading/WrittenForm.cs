using GovInfoDisclosure.Form.Editions;

namespace GovInfoDisclosure.Reading;

/// <summary>
/// Recognises the official form as this library writes it, by a title among the document's properties that the page still prints, and completes what was read:
/// codes and level, which no page prints, and the prose line by line, for where its headings stand is known.
/// </summary>
internal static class WrittenForm
{
    public static ReadResult Complete(ReadResult read, SourceDocument document)
    {
        if (read.Report is not AnnualReport report || ReportProperties.Find(document.Metadata, ReportProperties.Title) is not string title
            || document.Blocks.FirstOrDefault() is not SourceParagraph first || CharFolding.WithoutSpaces(first.Text) != CharFolding.WithoutSpaces(title))
        {
            return read;
        }

        return read with { Report = ReportProperties.Complete(report, Prose(document.Blocks) ?? report.Narrative, document.Metadata) };
    }

    /// <summary>The prose between the headings of the form, as its tables part it; null where they are not where they were written.</summary>
    private static Narrative? Prose(ValueList<SourceBlock> blocks)
    {
        int[] tables = [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i] is SourceTable)];
        if (tables.Length != 3)
        {
            return null;
        }

        int overall = Find(blocks, 1, tables[0], PrintedHeads.OverallSituation.Zh);
        int other = Find(blocks, tables[2] + 2, blocks.Count, PrintedHeads.OtherMatters.Zh);
        bool isAsWritten = overall > 0 && overall < tables[0] - 1 && other > 0
            && Is(blocks[tables[0] - 1], PrintedHeads.ProactiveDisclosure.Zh)
            && tables[1] - tables[0] == 2 && Is(blocks[tables[1] - 1], PrintedHeads.Requests.Zh)
            && tables[2] - tables[1] == 2 && Is(blocks[tables[2] - 1], PrintedHeads.Cases.Zh)
            && Is(blocks[tables[2] + 1], PrintedHeads.Problems.Zh);
        return !isAsWritten ? null : new Narrative
        {
            OverallSituation = Lines(blocks, overall + 1, tables[0] - 1),
            ProblemsAndImprovements = Lines(blocks, tables[2] + 2, other),
            OtherMatters = Lines(blocks, other + 1, blocks.Count),
        };
    }

    private static int Find(ValueList<SourceBlock> blocks, int from, int to, string heading)
    {
        for (int i = from; i < to; i++)
        {
            if (Is(blocks[i], heading))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Is(SourceBlock block, string heading) => block is SourceParagraph paragraph && paragraph.Text.Trim() == heading;

    private static string Lines(ValueList<SourceBlock> blocks, int from, int to) =>
        string.Join("\n", Enumerable.Range(from, to - from).Select(i => ((SourceParagraph)blocks[i]).Text));
}
