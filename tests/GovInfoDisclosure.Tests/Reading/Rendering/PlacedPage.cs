using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>
/// Prints table 3 as text that keeps the columns of a page: labels wrapped over several lines, values on one of them, names of groups beside them, blanks
/// that leave nothing, pages whose columns stand elsewhere.
/// </summary>
internal sealed class PlacedPage
{
    private readonly Random random;
    private readonly List<string> lines = [];
    private int group;
    private int label;
    private int[] columns = [];
    private readonly bool isWide;

    private PlacedPage(int seed)
    {
        random = new Random(seed);

        // Columns counted as pdftotext does, or as a screen shows them.
        isWide = random.Next(3) == 0;
    }

    /// <summary>A report of nothing but table 3, and what its cells show; null for a blank.</summary>
    /// <param name="seed">What is printed and how.</param>
    public static (string Text, Dictionary<string, decimal?> Truth) Write(int seed)
    {
        var page = new PlacedPage(seed);
        FormShape form = FormShape.All.ElementAt(seed % FormShape.All.Count());
        var truth = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        page.lines.AddRange(["示例市水务局2022年政府信息公开工作年度报告", "三、收到和处理政府信息公开申请情况"]);
        int width = page.random.Next(5, 16);
        int place = page.random.Next(3);
        int align = page.random.Next(3);
        int blanks = page.random.Next(2) * page.random.Next(60);
        bool isVertical = page.random.Next(2) == 0;
        page.Turn(width, hasHead: true);
        List<IGrouping<string, CellDefinition>> rows =
            [.. form.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.Address[..cell.Address.LastIndexOf('.')])];
        var names = new Queue<string>();
        bool isFirst = true;
        for (int i = 0; i < rows.Count; i++)
        {
            CellDefinition[] cells = [.. rows[i]];
            string name = cells[0].GroupLabel;
            if (name.Length > 0 && (i == 0 || rows[i - 1].First().GroupLabel != name))
            {
                names = new Queue<string>(isVertical ? Lines(name, 1) : Lines(name, 4));
            }
            else if (name.Length == 0)
            {
                names.Clear();
            }

            if (i > 0 && page.random.Next(9) == 0 && names.Count == 0)
            {
                page.Turn(width, hasHead: false);
                isFirst = true;
            }

            string[] values = [.. cells.Select(_ => isFirst || page.random.Next(100) >= blanks ? page.Number() : "")];
            for (int k = 0; k < cells.Length; k++)
            {
                truth[cells[k].Address] = values[k].Length == 0 ? null : decimal.Parse(values[k], System.Globalization.CultureInfo.InvariantCulture);
            }

            page.Row(Lines(cells[0].PrintedRowLabel, name.Length > 0 ? width : width + 6), name.Length > 0 ? page.label : 0, values, place, align, names,
                i + 1 == rows.Count || rows[i + 1].First().GroupLabel != name);
            isFirst = false;
        }

        page.lines.AddRange(["四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "公开内容不够及时。"]);
        return (string.Join("\n", page.lines), truth);
    }

    /// <summary>Begins a page: its columns stand where they do not on others.</summary>
    private void Turn(int width, bool hasHead)
    {
        group = random.Next(3);
        label = group + (isWide ? 10 : 5) + random.Next(4);
        columns = new int[7];
        int next = label + ((Math.Max(width, 12) + 10) * (isWide ? 2 : 1)) + random.Next(10);
        for (int i = 0; i < columns.Length; i++)
        {
            columns[i] = next;
            next += random.Next(9, 13) + (isWide ? 4 : 0);
        }

        if (hasHead)
        {
            string[] heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
            lines.Add(heads.Select((head, i) => (columns[i], head)).Aggregate("", (line, head) => Fill(line, head.Item1) + head.head));
        }
        else
        {
            lines.Add("\f");
        }
    }

    private void Row(List<string> texts, int column, string[] values, int place, int align, Queue<string> names, bool isLastOfGroup)
    {
        int at = place switch { 0 => 0, 1 => texts.Count / 2, _ => texts.Count - 1 };
        if (place == 1 && texts.Count % 2 == 0)
        {
            // The middle of an even number of lines is between two of them.
            texts.Insert(at, "");
        }

        for (int i = 0; i < texts.Count || (isLastOfGroup && names.Count > 0); i++)
        {
            string line = names.Count > 0 ? new string(' ', group) + names.Dequeue() : "";
            line = i < texts.Count && texts[i].Length > 0 ? Fill(line, column) + texts[i] : line;
            for (int k = 0; i == at && k < values.Length; k++)
            {
                int from = columns[k] + (align switch { 0 => 0, 1 => (5 - values[k].Length) / 2, _ => 5 - values[k].Length });
                line = values[k].Length > 0 ? Fill(line, from) + values[k] : line;
            }

            lines.Add(line);
        }

        if (random.Next(2) == 0)
        {
            lines.Add("");
        }
    }

    private string Fill(string line, int column) => line + new string(' ', Math.Max(0, column - (isWide ? DisplayWidth.Of(line) : line.Length)));

    private string Number() => random.Next(3) switch { 0 => "0", 1 => $"{random.Next(30)}", _ => $"{random.Next(20_000)}" };

    private static List<string> Lines(string text, int width) =>
        [.. Enumerable.Range(0, (text.Length + width - 1) / width).Select(i => text.Substring(i * width, Math.Min(width, text.Length - (i * width))))];
}
