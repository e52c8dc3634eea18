using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>
/// Prints tables 2 and 3 as text that keeps columns by spaces alone, with the values of a row on another line than its label: as cells do that are set at the
/// top, in the middle or at the bottom of a row, or a line above or below its label.
/// </summary>
internal sealed class ShiftedPage
{
    /// <summary>How high a line is: what stands less than that apart is printed on lines of its own, too.</summary>
    private const int Line = 4;

    private static readonly string[] Requests = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    private readonly Random random;
    private readonly ValueSide side;
    private readonly List<(int Height, int Column, string Text)> printed = [];
    private readonly Dictionary<string, decimal?> truth = new(StringComparer.Ordinal);
    private readonly int width;
    private readonly int gap;
    private readonly bool hasGroups;
    private readonly int blanks;
    private int height;
    private int lastValues;

    private ShiftedPage(int seed, ValueSide side)
    {
        random = new Random(seed);
        this.side = side;
        bool isOneLine = side is ValueSide.Higher or ValueSide.Lower && random.Next(2) == 0;
        width = isOneLine ? 90 : random.Next(7, 20);
        gap = random.Next(3);
        hasGroups = random.Next(2) == 0;
        blanks = random.Next(3) == 0 ? random.Next(30) : 0;
    }

    /// <summary>A report of tables 2 and 3, and what their cells show; null for a blank.</summary>
    /// <param name="seed">What is printed and how.</param>
    /// <param name="side">Where values stand beside their label.</param>
    public static (string Text, Dictionary<string, decimal?> Truth) Write(int seed, ValueSide side)
    {
        var page = new ShiftedPage(seed, side);
        FormShape form = FormShape.All.ElementAt(seed % FormShape.All.Count());
        page.Words("示例市水务局2022年政府信息公开工作年度报告");
        page.Words("二、主动公开政府信息情况");
        page.Table(form, 2);
        page.Words("三、收到和处理政府信息公开申请情况");
        page.Table(form, 3);
        page.Words("四、政府信息公开行政复议、行政诉讼情况");
        page.Words("五、存在的主要问题及改进情况");
        page.Words("公开内容不够及时。");
        return (page.Text(), page.truth);
    }

    private void Words(string text)
    {
        height = Math.Max(height, lastValues) + (Line * 2);
        printed.Add((height, 0, text));
        height += Line * 2;
        lastValues = height - Line;
    }

    private void Table(FormShape form, int table)
    {
        int label = table == 3 && hasGroups ? 8 : 0;
        int first = label + Math.Min(width, 40) + random.Next(4, 9);
        int each = random.Next(9, 13);
        string block = "";
        string group = "";
        int groupFrom = height;
        bool isHeaded = table == 3;
        if (isHeaded)
        {
            Head(Requests, first, each);
        }

        foreach (List<CellDefinition> row in form.Cells.Where(cell => cell.Table == table).GroupBy(cell => cell.RowAddress).Select(row => row.ToList()))
        {
            string item = table == 2 ? row[0].Address.Split('.')[1] switch
            {
                "rules" or "normativeDocuments" or "otherDocuments" => "一",
                "licensing" or "otherServices" => "五",
                "penalties" or "compulsion" => "六",
                "administrativeFees" => "八",
                _ => "九",
            } : "";
            if (item != block)
            {
                block = item;
                height = Math.Max(height, lastValues + Line);
                printed.Add((height, 0, $"第二十条第（{item}）项"));
                height += Line;
                printed.Add((height, label, "信息内容"));
                Head([.. row.Select(cell => cell.ColumnLabel)], first, 24);
            }

            if (row[0].GroupLabel != group)
            {
                Group(group, groupFrom);
                group = row[0].GroupLabel;
                groupFrom = height;
            }

            Row(row, label, first, table == 2 ? 24 : each);
        }

        Group(group, groupFrom);
    }

    private void Group(string name, int from)
    {
        if (hasGroups && name.Length > 0)
        {
            int middle = (from + height - Line) / 2;
            int near = printed.Where(text => text.Height >= from && text.Height < height).Select(text => text.Height)
                .OrderBy(at => Math.Abs(at - middle)).First();
            printed.Add((near, 0, name));
        }
    }

    private void Head(string[] names, int first, int each)
    {
        printed.AddRange(names.Select((name, at) => (height, first + (at * each), name)));
        lastValues = height;
        height += Line * 2;
    }

    private void Row(List<CellDefinition> row, int label, int first, int each)
    {
        string text = row[0].PrintedRowLabel;
        string[] words = [.. Enumerable.Range(0, (text.Length + width - 1) / width)
            .Select(at => text.Substring(at * width, Math.Min(width, text.Length - (at * width))))];
        int beside = Beside(words.Length);
        height = Math.Max(height, lastValues + Line - beside);
        printed.AddRange(words.Select((word, at) => (height + (at * Line), label, word)));
        lastValues = height + beside;
        for (int column = 0; column < row.Count; column++)
        {
            // A row that shows nothing leaves no trace of where it is.
            string value = random.Next(100) < blanks && column + 1 < row.Count ? "" : random.Next(2) == 0 ? "0" : $"{random.Next(1, 400)}";
            truth[row[column].Address] = value.Length == 0 ? null : decimal.Parse(value, CultureInfo.InvariantCulture);
            if (value.Length > 0)
            {
                printed.Add((lastValues, first + (column * each) + 2, value));
            }
        }

        int own = side == ValueSide.Overlapping ? Line + random.Next(1, Line) : words.Length * Line;
        height += own + (gap == 2 ? random.Next(2) * Line : gap * Line);
        while (side == ValueSide.Overlapping && printed.Exists(other => other.Height == height && other.Column == label))
        {
            height++;
        }
    }

    /// <summary>How far below the first line of a label of so many lines its values stand.</summary>
    private int Beside(int lines)
    {
        int last = (lines - 1) * Line;
        return side switch
        {
            ValueSide.Higher => -Line,
            ValueSide.Lower => last + Line,
            ValueSide.Top => 0,
            ValueSide.Middle => last / 2,
            ValueSide.Bottom => last,
            ValueSide.Mixed => random.Next(3) * last / 2,
            ValueSide.MixedOver => random.Next(5) switch { 0 => -Line, 1 => last + Line, var at => (at - 2) * last / 2 },
            _ => last / 2,
        };
    }

    private string Text()
    {
        int above = 0;
        var lines = new List<string>();
        foreach (IGrouping<int, (int Height, int Column, string Text)> line in printed.GroupBy(text => text.Height).OrderBy(line => line.Key))
        {
            if (line.Key - above > Line && lines.Count > 0)
            {
                lines.Add("");
            }

            above = line.Key;
            lines.Add(line.OrderBy(text => text.Column).Aggregate("", (before, text) => Fill(before, text.Column) + text.Text));
        }

        return string.Join("\n", lines) + "\n";
    }

    private static string Fill(string before, int column) => before.PadRight(before.Length == 0 ? column : Math.Max(column, before.Length + 1));
}

/// <summary>Where the values of rows stand beside their labels.</summary>
public enum ValueSide
{
    /// <summary>A line above the first line of the label.</summary>
    Higher,

    /// <summary>A line below the last line of the label.</summary>
    Lower,

    /// <summary>On the first line of the label.</summary>
    Top,

    /// <summary>In the middle of the label's lines.</summary>
    Middle,

    /// <summary>On the last line of the label.</summary>
    Bottom,

    /// <summary>In each row at another of these.</summary>
    Mixed,

    /// <summary>In each row at another of these, or above or below all lines of its label.</summary>
    MixedOver,

    /// <summary>In the middle of labels that reach over the rows above and below.</summary>
    Overlapping,
}
