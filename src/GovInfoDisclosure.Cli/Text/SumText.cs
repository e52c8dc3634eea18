namespace GovInfoDisclosure.Cli.Text;

/// <summary>What is to be said of a sum of reports, for people: who is missing, what was not counted, which cells not all units state.</summary>
internal sealed class SumText(Language language, Style style, bool isOfKnown)
{
    /// <summary>Who left many cells blank is asked first; of more units their number.</summary>
    private const int MostUnits = 8;
    private readonly CompareWords words = new(language);

    private int WordWidth => language.IsChinese ? 4 : 8;

    public string Problem(ReportSum sum) => string.Join("\n", sum.Notes.Append(sum.Problem!).Select(words.Text));

    public string Render(ReportSum sum, string file)
    {
        var text = new StringBuilder();
        Line(text, style.Bold(words.Name(sum.Report!)) + "  " + style.Faint(DisplayWidth.Printable(file)));
        foreach (Message note in sum.Notes)
        {
            Entry(text, Pick("说明", "note"), words.Text(note));
        }

        if (sum.IsComplete is null)
        {
            Entry(text, Pick("说明", "note"), Pick("未给出名单，是否齐全不得而知（--register、--roster）。",
                "Nobody says which units there must be (--register, --roster)."));
        }

        Cells(text, [.. sum.Gaps.Where(gap => gap.Known is not null)]);
        Units(text, sum.Gaps);
        Line(text, "  " + Summary(sum));
        return text.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private void Entry(StringBuilder text, string word, string line) => Line(text, "  " + style.Bold(DisplayWidth.Left(word, WordWidth)) + "  " + line);

    /// <summary>The cells that some units state and others do not, a line for each row.</summary>
    private void Cells(StringBuilder text, SumGap[] gaps)
    {
        string word = isOfKnown ? Pick("不全", "partial") : Pick("留空", "blank");
        foreach (IGrouping<string, SumGap> row in gaps.GroupBy(gap => gap.Cell.RowAddress))
        {
            Entry(text, word, words.Row(row.First().Cell) + string.Join(Pick("；", "; "), row.Select(Cell)));
            word = "";
        }
    }

    private string Cell(SumGap gap)
    {
        string count = CompareWords.Number(gap.Blank.Count + gap.Lacking.Count);
        return Pick(gap.Cell.ColumnLabel + " " + count + " 个单位未填，其余合计 ", gap.Cell.ColumnLabelEn + " not stated by " + count + ", the others add up to ")
            + CompareWords.Number(gap.Known!.Value);
    }

    private void Units(StringBuilder text, ValueList<SumGap> gaps)
    {
        (string Name, int Count)[] units = [.. gaps.Where(gap => gap.Known is not null).SelectMany(gap => gap.Blank.Concat(gap.Lacking))
            .GroupBy(name => name, (name, cells) => (name, cells.Count())).OrderByDescending(x => x.Item2).ThenBy(x => x.name, StringComparer.Ordinal)];
        if (units.Length == 0)
        {
            return;
        }

        string list = string.Join(words.Separator, units.Take(MostUnits).Select(x =>
            DisplayWidth.Printable(x.Name) + " " + CompareWords.Number(x.Count) + Pick(" 格", "")));
        string more = units.Length <= MostUnits ? "" : Pick($"，另有 {CompareWords.Number(units.Length - MostUnits)} 个单位",
            $" and {CompareWords.Number(units.Length - MostUnits)} more units");
        Entry(text, Pick("未填", "cells"), list + more);
    }

    private string Summary(ReportSum sum)
    {
        int partly = sum.Gaps.Count(gap => gap.Known is not null);
        int nowhere = sum.Gaps.Count - partly;
        string units = Pick($"汇总 {CompareWords.Number(sum.Units.Count)} 个单位", $"Units added up: {CompareWords.Number(sum.Units.Count)}");
        string some = partly == 0 ? "" : isOfKnown
            ? Pick($"，{CompareWords.Number(partly)} 格只是已填单位之和", $"; cells that are the sum of those that state them: {CompareWords.Number(partly)}")
            : Pick($"，{CompareWords.Number(partly)} 格因有单位未填而留空", $"; cells left blank because units do not state them: {CompareWords.Number(partly)}");
        string none = nowhere == 0 ? "" : Pick($"，{CompareWords.Number(nowhere)} 格各单位均未填", $"; stated by no unit: {CompareWords.Number(nowhere)}");
        string all = units + some + none;
        return partly == 0 && sum.IsComplete == true && sum.Uncounted == 0 ? style.Good(all) : all;
    }

    private string Pick(string zh, string en) => language.Pick(zh, en);
}
