using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>Prints a known report in one of the many ways in which published ones are met.</summary>
internal sealed class ReportRenderer
{
    private readonly AnnualReport report;
    private readonly Traits traits;
    private readonly Random random;
    private readonly string layout;
    private readonly string flattening;
    private readonly PrintedValues values;
    private readonly PrintedLabels labels;
    private readonly Dictionary<string, decimal?> truth;
    private readonly int damagePercent;

    private ReportRenderer(AnnualReport report, int seed, int quirks, int damagePercent, string? only)
    {
        this.report = report;
        this.damagePercent = damagePercent;
        random = new Random(seed);
        traits = new Traits(random);
        layout = only ?? traits.Always("layout", TableText.Layouts);
        flattening = layout == "commas" ? "pad"
            : TableText.ShowsBlanks(layout) ? traits.OneOf("cells", 55, "pad", "dense", "repeat", "rows", "left", "uneven", "uneven-trimmed")
            : "dense";
        Traits some = random.Next(100) < quirks ? traits : Traits.None();
        values = new PrintedValues(report, some);
        labels = new PrintedLabels(some);
        truth = values.Truth.ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    /// <param name="report">The report.</param>
    /// <param name="seed">What is drawn.</param>
    /// <param name="quirks">In how many of a hundred documents values and labels are printed unusually.</param>
    /// <param name="damagePercent">In how many of a hundred tables something is lost or displaced.</param>
    /// <param name="layout">The layout; null for any.</param>
    public static Rendering Render(AnnualReport report, int seed, int quirks = 60, int damagePercent = 15, string? layout = null) =>
        new ReportRenderer(report, seed, quirks, damagePercent, layout).Render();

    private Rendering Render()
    {
        FormShape form = values.Form;
        List<string> table2 = Table(FormTables.Table2(form, values.Text, values.HeadUnit), 2);
        List<string> table3 = Table(FormTables.Table3(form, values.Text), 3);
        List<string> table4 = Table(FormTables.Table4(form, values.Text), 4);
        var page = new PageText(report, traits, labels);
        string text = page.Write(table2, table3, table4);
        return new Rendering(text, truth, page.Year, page.Agency, traits.Drawn);
    }

    private List<string> Table(List<List<PrintedCell>> cells, int number)
    {
        labels.Change(cells);
        if (number == 3 && damagePercent > 0 && traits.Has("head-lacks-other", 3))
        {
            cells[2].RemoveAt(4);
        }

        List<List<Slot>> rows = Flattening.Flatten(cells, flattening, random);
        if (random.Next(100) < damagePercent)
        {
            string kind = traits.Always("damage" + number.ToString(CultureInfo.InvariantCulture), TableDamage.Kinds);
            // Markdown fills short rows up at their end, so a cell that is gone cannot be told from a blank one there; and where nothing
            // tells rows apart, a value that moves to the end of its row or before the next label leaves no trace.
            bool isHidden = (kind == "drop-cell" && layout is "markdown" or "markdown-bare")
                || (kind is "move-value-down" or "extra-column" && layout.StartsWith("lines", StringComparison.Ordinal) || layout == "one-line");
            TableDamage.Apply(rows, isHidden ? "none" : kind, truth, random);
        }

        int heads = number == 3 ? 3 : number == 4 ? 3 : 2;
        if (traits.Has("no-head" + number.ToString(CultureInfo.InvariantCulture), number == 3 ? 4 : 2))
        {
            rows.RemoveRange(0, number == 2 ? 1 : heads);
            heads = 0;
        }

        List<List<string>> lines = TableText.Write(rows, layout, random);
        if (lines.Count > 6 && traits.Has("page-break", 18))
        {
            int at = random.Next(3, lines.Count - 1);
            List<string> furniture = PageBreak();
            if (heads > 0 && number != 2 && traits.Has("head-again", 50))
            {
                furniture.AddRange(lines.Take(heads).SelectMany(line => line));
            }

            lines.Insert(at, furniture);
        }

        return lines.SelectMany(line => line).ToList();
    }

    private List<string> PageBreak() => traits.Always("break", "dash", "bare", "long", "title", "chinese", "blank", "formfeed") switch
    {
        "dash" => ["", "- 4 -", ""],
        "bare" => ["", "1", "\f"],
        "long" => ["— 5 —"],
        "title" => ["", report.Agency.Name + report.Year.ToString() + "年政府信息公开工作年度报告", ""],
        "chinese" => ["第4页 共7页"],
        "blank" => ["", ""],
        _ => ["\f"],
    };
}
