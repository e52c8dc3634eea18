using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>Writes the rows of one table as lines; each row's lines apart, so that pages can break between rows.</summary>
internal static class TableText
{
    public static readonly string[] Layouts =
        ["tabs", "tabs-trailing", "tabs-wrapped", "markdown", "markdown-bare", "markdown-rowwise", "lines", "lines-apart", "lines-tabbed",
            "lines-tabbed-stream", "lines-barred", "spaces", "spaces-two", "spaces-four", "pdf",
            "pdf-wrapped", "one-line", "commas", "lines-apart-two", "tabs-apart", "values-below"];

    /// <summary>Seen since: bars alone, padding bars, other separators, drawn tables, a label above its values.</summary>
    public static readonly string[] More =
        ["bars-between", "bars-open", "bars-lone", "bars-padded", "semicolons", "box", "ascii", "label-above-bars"];

    /// <summary>What converters of web pages print: a bar behind each cell, bars glued together for the cells that merged ones take away from a row.</summary>
    public static readonly string[] Filled = ["filled-lines", "filled-rows", "filled-opened", "filled-opened-lines"];

    /// <summary>Whether an empty cell leaves a trace.</summary>
    public static bool ShowsBlanks(string layout) =>
        layout is not ("lines" or "spaces" or "spaces-two" or "spaces-four" or "pdf" or "pdf-wrapped" or "one-line" or "values-below");

    public static List<List<string>> Write(List<List<Slot>> rows, string layout, Random random) => layout switch
    {
        "tabs" => rows.ConvertAll(row => Line(string.Join("\t", Texts(row)))),
        "tabs-trailing" => rows.ConvertAll(row => Line(string.Join("\t", Texts(row)) + "\t")),
        "tabs-apart" => rows.ConvertAll(row => new List<string> { string.Join("\t", Texts(row)), "" }),
        "tabs-wrapped" => rows.ConvertAll(row => Wrapped(row, random)),
        "markdown" => Markdown(rows, true),
        "markdown-bare" => Markdown(rows, false),
        "markdown-rowwise" =>
            rows.ConvertAll(row => new List<string> { "| " + string.Join(" | ", Texts(row)) + " |", "|" + string.Concat(row.Select(_ => "---|")), "" }),
        "lines" => rows.ConvertAll(row => Texts(row).Where(text => text.Length > 0).ToList()),
        "lines-apart" => rows.ConvertAll(row => row.SelectMany(slot => slot.Text.Length == 0 ? new[] { "" } : [slot.Text, ""]).ToList()),
        "lines-apart-two" => rows.ConvertAll(row => row.SelectMany(slot => slot.Text.Length == 0 ? new[] { "", "" } : [slot.Text, "", ""]).ToList()),
        "lines-tabbed" => rows.ConvertAll(row => Texts(row).Select(text => "\t" + text).Append("").ToList()),
        "lines-tabbed-stream" => rows.ConvertAll(row => Texts(row).Select(text => "\t" + text).ToList()),
        "lines-barred" => rows.ConvertAll(row => Texts(row).Select(text => text + "|").ToList()),
        "spaces" => rows.ConvertAll(row => Line(string.Join(" ", Texts(row).Where(text => text.Length > 0)))),
        "spaces-two" => rows.ConvertAll(row => Line(string.Join("  ", Texts(row).Where(text => text.Length > 0)))),
        "spaces-four" => rows.ConvertAll(row => Line(string.Join("    ", Texts(row).Where(text => text.Length > 0)))),
        "pdf" => Aligned(rows, 60),
        "pdf-wrapped" => Aligned(rows, 14),
        "one-line" => [Line(string.Join(" ", rows.SelectMany(Texts).Where(text => text.Length > 0)))],
        "commas" => rows.ConvertAll(row => Line(string.Join(",", Texts(row).Select(text => text.Contains(',') ? "\"" + text + "\"" : text)))),
        "bars-between" => rows.ConvertAll(row => Texts(row).SelectMany(text => text.Length == 0 ? new[] { "|" } : [text, "|"]).Prepend("|").ToList()),
        "bars-open" => rows.ConvertAll(row => Texts(row).SelectMany((text, i) => new[] { i == 0 ? ("| " + text).TrimEnd() : text, "|" })
            .Where(line => line.Length > 0).ToList()),
        "bars-lone" => rows.ConvertAll(row => Texts(row).Select(text => text.Length == 0 ? "|" : text + " |").Prepend("|").ToList()),
        "bars-padded" => rows.ConvertAll(row => Texts(row).Select((text, i) => i + 1 == row.Count ? text + " | ||" : text + " |").ToList()),
        "semicolons" => rows.ConvertAll(row => Line(string.Join(";", Texts(row)))),
        "box" => Drawn(rows, '│', "├", "┼", "┤", '─'),
        "ascii" => Drawn(rows, '|', "+", "+", "+", '-'),
        "filled-lines" => WithFilling(rows, (cells, bars) =>
            [.. cells.Select(cell => cell.Length == 0 ? "|" : cell + " |"), .. bars.Length > 0 ? new[] { bars } : []]),
        "filled-rows" => WithFilling(rows, (cells, bars) => [(string.Join(" | ", cells) + " | " + bars).TrimEnd()]),
        "filled-opened" => WithFilling(rows, (cells, bars) => [("| " + string.Join(" | ", cells) + " | " + bars).TrimEnd()]),
        "filled-opened-lines" =>
            WithFilling(rows, (cells, bars) => [.. ("| \n " + string.Join("  | \n ", cells) + "  | " + bars).TrimEnd().Split('\n')]),
        "label-above-bars" => rows.ConvertAll(row => row.TakeWhile(slot => slot.Address is null).Select(slot => slot.Text).Where(text => text.Length > 0)
            .Append(row.Exists(slot => slot.Address is not null)
                ? "| " + string.Join(" | ", row.SkipWhile(slot => slot.Address is null).Select(slot => slot.Text)) + " |" : "")
            .Where(line => line.Length > 0).ToList()),
        _ => rows.ConvertAll(row =>
            new List<string> { string.Join(" ", row.Where(slot => slot.Address is null && slot.Text.Length > 0).Select(slot => slot.Text)),
                string.Join(" ", row.Where(slot => slot.Address is not null && slot.Text.Length > 0).Select(slot => slot.Text)) }
                .FindAll(line => line.Length > 0)),
    };

    private static List<string> Line(string text) => [text];

    private static IEnumerable<string> Texts(List<Slot> row) => row.Select(slot => slot.Text);

    /// <summary>Rows as wide as the widest would be without merged cells.</summary>
    private static List<List<string>> WithFilling(List<List<Slot>> rows, Func<List<string>, string, List<string>> write)
    {
        int width = rows.Select(row => row.Count).DefaultIfEmpty().Max() + (rows.Count > 4 && rows[0].Count == 2 ? 1 : 0);
        return rows.ConvertAll(row => write([.. Texts(row)], new string('|', width - row.Count)));
    }

    private static List<List<string>> Markdown(List<List<Slot>> rows, bool outer)
    {
        int width = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        var result = new List<List<string>>();
        for (int i = 0; i < rows.Count; i++)
        {
            string line = string.Join(" | ", Texts(rows[i]).Concat(Enumerable.Repeat("", width - rows[i].Count)));
            List<string> lines = [outer ? "| " + line + " |" : line];
            if (i == 0)
            {
                lines.Add(outer ? "|" + string.Concat(Enumerable.Repeat(" --- |", width)) : string.Join("|", Enumerable.Repeat("---", width)));
            }

            result.Add(lines);
        }

        return result;
    }

    private static List<List<string>> Drawn(List<List<Slot>> rows, char bar, string left, string cross, string right, char dash)
    {
        int width = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        string rule = left + string.Join(cross, Enumerable.Repeat(new string(dash, 6), width)) + right;
        return rows.ConvertAll(row => new List<string>
        {
            bar + " " + string.Join(" " + bar + " ", Texts(row).Concat(Enumerable.Repeat("", width - row.Count))) + " " + bar,
            rule,
        });
    }

    /// <summary>Long labels are broken inside their cell, and the tabs go on after the last piece.</summary>
    private static List<string> Wrapped(List<Slot> row, Random random)
    {
        var lines = new List<string> { "" };
        for (int i = 0; i < row.Count; i++)
        {
            string text = row[i].Text;
            if (row[i].Address is null && text.Length > 6 && random.Next(3) == 0)
            {
                int at = random.Next(2, text.Length - 1);
                lines[^1] += text[..at];
                lines.Add(text[at..]);
            }
            else
            {
                lines[^1] += text;
            }

            lines[^1] += i + 1 < row.Count ? "\t" : "";
        }

        return lines;
    }

    /// <summary>Columns at fixed places, labels broken over lines and the values beside the middle one, as pdftotext has it.</summary>
    private static List<List<string>> Aligned(List<List<Slot>> rows, int widest)
    {
        var result = new List<List<string>>();
        int most = rows.Select(row => row.Count(slot => slot.Address is not null)).DefaultIfEmpty().Max();
        foreach (List<Slot> row in rows)
        {
            List<string> labels = row.Where(slot => slot.Address is null && slot.Text.Length > 0).Select(slot => slot.Text).ToList();
            List<Slot> values = row.FindAll(slot => slot.Address is not null);
            if (values.Count == 0)
            {
                result.Add(["    " + string.Join("      ", labels)]);
                continue;
            }

            string label = labels.Count > 0 ? labels[^1] : "";
            List<string> pieces = [];
            for (int i = 0; i < label.Length; i += widest)
            {
                pieces.Add(label.Substring(i, Math.Min(widest, label.Length - i)));
            }

            pieces = pieces.Count == 0 ? [""] : pieces;
            string group = labels.Count > 1 ? labels[^2] : "";
            int middle = pieces.Count / 2;
            var lines = new List<string>();
            for (int i = 0; i < pieces.Count; i++)
            {
                string line = (i == 0 ? group : "").PadRight(12) + pieces[i];
                if (i == middle)
                {
                    line = line.PadRight(14 + Math.Min(widest, 42));
                    foreach (Slot value in values)
                    {
                        line = line.TrimEnd().Length < line.Length ? line : line + " ";
                        line += value.Text.PadLeft(5).PadRight(most > 10 ? 7 : 10);
                    }
                }

                lines.Add(line.TrimEnd());
            }

            if (pieces.Count > 1)
            {
                lines.Add("");
            }

            result.Add(lines);
        }

        return result;
    }
}
