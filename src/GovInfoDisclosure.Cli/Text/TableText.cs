using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Cli.Text;

/// <summary>Draws the tables in which a rule is broken, with its cells marked; blanks are visible, and Chinese characters take two columns.</summary>
internal sealed class TableText(Words words, Style style)
{
    private const int MostLabelWidth = 46;
    private const string GroupSeparator = " / ";

    public void Render(StringBuilder text, AnnualReport report, IReadOnlyList<Finding> findings)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        var marked = new HashSet<string>(
            findings.Where(finding => finding.Outcome == Outcome.Broken).SelectMany(finding => finding.Cells).Where(cell => cell.Of is null).Select(cell => cell.Address),
            StringComparer.Ordinal);
        foreach (IGrouping<int, CellDefinition> table in form.AllCells.Where(cell => cell.Table != 6 || report.ProcessingFees is not null).GroupBy(cell => cell.Table))
        {
            if (table.Any(cell => marked.Contains(cell.Address)))
            {
                text.Append("  ").Append(style.Bold(words.TableTitle(table.Key))).Append("  ").Append(style.Faint(words.TableNote)).Append('\n');
                foreach (IReadOnlyList<CellDefinition[]> part in Parts(table))
                {
                    Draw(text, part, values, marked);
                }
            }
        }
    }

    /// <summary>Rows that follow each other and have the same columns are one grid.</summary>
    private static IEnumerable<IReadOnlyList<CellDefinition[]>> Parts(IEnumerable<CellDefinition> cells)
    {
        var part = new List<CellDefinition[]>();
        foreach (CellDefinition[] row in cells.GroupBy(cell => cell.Row).Select(row => row.ToArray()))
        {
            if (part.Count > 0 && !part[0].Select(cell => cell.Key).SequenceEqual(row.Select(cell => cell.Key)))
            {
                yield return part;
                part = [];
            }

            part.Add(row);
        }

        yield return part;
    }

    private static string Shown(string shown, bool isMarked) => isMarked ? "[" + shown + "]" : " " + shown + " ";

    private void Draw(StringBuilder text, IReadOnlyList<CellDefinition[]> rows, CellValues values, HashSet<string> marked)
    {
        string[] columns = [.. rows[0].Select(cell => words.Language.Pick(cell.ColumnLabel, cell.ColumnLabelEn))];
        string[][] headers = [.. columns.Select(column => Wrap(column).ToArray())];
        string[][] shown = [.. rows.Select(row => row.Select(cell => Shown(Value(values, cell), marked.Contains(cell.Address))).ToArray())];
        int[] widths = [.. columns.Select((_, i) => Math.Max(headers[i].Max(DisplayWidth.Of) + 1, shown.Max(row => DisplayWidth.Of(row[i]))))];
        string[] labels = [.. rows.SelectMany(Labels)];
        int labelWidth = Math.Min(MostLabelWidth, labels.Max(DisplayWidth.Of));

        int height = headers.Max(header => header.Length);
        for (int line = 0; line < height; line++)
        {
            text.Append("    ").Append(' ', labelWidth);
            for (int i = 0; i < headers.Length; i++)
            {
                int own = line - (height - headers[i].Length);
                text.Append("  ").Append(DisplayWidth.Right(own < 0 ? "" : headers[i][own] + " ", widths[i]));
            }

            TrimEnd(text);
        }

        text.Append("    ").Append('─', labelWidth + widths.Sum(width => width + 2)).Append('\n');
        string? lastGroup = null;
        for (int i = 0; i < rows.Count; i++)
        {
            Row(text, rows[i], shown[i], widths, labelWidth, marked, ref lastGroup);
        }
    }

    private void Row(StringBuilder text, CellDefinition[] row, string[] shown, int[] widths, int labelWidth, HashSet<string> marked, ref string? lastGroup)
    {
        string[] labels = [.. Labels(row)];
        if (labels.Length == 2 && labels[0] != lastGroup)
        {
            text.Append("    ").Append(DisplayWidth.Left(labels[0], labelWidth));
            TrimEnd(text);
        }

        lastGroup = labels.Length == 2 ? labels[0] : null;
        text.Append("    ").Append(DisplayWidth.Left(labels[^1], labelWidth));
        for (int i = 0; i < shown.Length; i++)
        {
            string padding = new(' ', 2 + widths[i] - DisplayWidth.Of(shown[i]));
            text.Append(padding).Append(marked.Contains(row[i].Address) ? style.Marked(shown[i]) : shown[i]);
        }

        TrimEnd(text);
    }

    /// <summary>The group's label, where there is one, and the row's own, set in below it.</summary>
    private IEnumerable<string> Labels(CellDefinition[] row)
    {
        string label = words.Language.Pick(row[0].Row.Label, row[0].Row.LabelEn);
        int at = label.IndexOf(GroupSeparator, StringComparison.Ordinal);
        return at < 0 ? [label] : [label[..at], "  " + label[(at + GroupSeparator.Length)..]];
    }

    private string Value(CellValues values, CellDefinition cell) => values[cell.Index] is decimal value ? Words.Value(value) : words.Blank;

    /// <summary>A column's head over several lines: English at spaces, Chinese in halves where it is long.</summary>
    private static IEnumerable<string> Wrap(string label)
    {
        if (label.Contains(' '))
        {
            return label.Split(' ');
        }

        return label.Length > 4 && DisplayWidth.Of(label) > label.Length ? [label[..((label.Length + 1) / 2)], label[((label.Length + 1) / 2)..]] : [label];
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }
}
