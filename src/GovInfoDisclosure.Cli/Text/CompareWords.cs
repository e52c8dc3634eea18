namespace GovInfoDisclosure.Cli.Text;

/// <summary>The words of what <c>compare</c> and <c>sum</c> tell people on a terminal.</summary>
internal sealed class CompareWords(Language language) : ComparisonWords(language.IsChinese)
{
    /// <summary>Of a document and a report that came as JSON.</summary>
    public static readonly Message NumbersAlone = new("其中一份是 JSON，只比对了关于数字的检查结果。",
        "One of the two is JSON: only findings about the numbers were compared.");

    public string HeadWord => Pick("报告", "report");

    public string CellWord => Pick("单元格", "cells");

    public string NotCompared => Pick("未比对", "not compared");

    public string RateWord => Pick("比率", "rate");

    public string TextWord => Pick("文字", "text");

    public string RatesTold => Pick("比率的算法（均非官方指标）", "What the rates are (none is an official figure)");

    public string InBrackets(string text) => Pick("（", " (") + text + Pick("）", ")");

    public string Total(CompareTotals totals, int oldAlone, int newAlone)
    {
        string pairs = Pick($"共比对 {Number(totals.Pairs)} 对：", $"{Number(totals.Pairs)} pairs: ") + string.Join(Separator, new[]
        {
            totals.Years == 0 ? "" : Pick($"{Number(totals.Years)} 对为两个年度", $"{Number(totals.Years)} of two years")
                + (totals.Copied == 0 ? "" : Pick($"（{Number(totals.Copied)} 对有文字雷同）", $" ({Number(totals.Copied)} with copied text)")),
            totals.Corrections == 0 ? "" : Pick($"{Number(totals.Corrections)} 对为更正前后", $"{Number(totals.Corrections)} before and after a correction"),
            totals.Empty == 0 ? "" : Pick($"{Number(totals.Empty)} 对完全相同", $"{Number(totals.Empty)} the same"),
        }.Where(x => x.Length > 0));
        string findings = totals.Corrections == 0 ? "" : Pick("；", "; ") + Counts(totals.Fixed, totals.Left, totals.Brought);
        string alone = oldAlone + newAlone == 0 ? "" : Pick("；", "; ") + Pick($"{Number(oldAlone)} 份此后没有，{Number(newAlone)} 份此前没有",
            $"{Number(oldAlone)} without a later report, {Number(newAlone)} without an earlier one");
        return pairs + findings + alone;
    }

    public string Text(Message message) => DisplayWidth.Printable(Pick(message.Zh, message.En));

    public string Cell(CellDifference cell)
    {
        string column = Pick(cell.Cell.ColumnLabel, cell.Cell.ColumnLabelEn);
        string change = cell.Change is decimal by ? Pick("（", " (") + Signed(by) + Pick("）", ")") : "";
        return column + " " + Value(cell.Old, cell.OldParts) + Arrow + Value(cell.New, cell.NewParts) + change;
    }

    public string Rate(RateComparison rate) => Pick(rate.Label.Zh, rate.Label.En) + " " + Share(rate.Old) + Arrow + Share(rate.New);
}
