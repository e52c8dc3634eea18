using System;
using System.Collections.Generic;
using System.Linq;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>What copying and typing do to the rows of one table.</summary>
internal static class TableDamage
{
    public static readonly string[] Kinds =
        ["none", "drop-value", "stray-value", "merge-values", "split-value", "drop-row", "repeat-row", "swap-rows", "drop-label",
            "shift-right", "drop-trailing", "extra-column", "move-value-down", "remark", "drop-cell", "move-label-up", "subtotal"];

    /// <param name="rows">The rows; changed.</param>
    /// <param name="kind">Which.</param>
    /// <param name="truth">What the cells say; cells whose value is gone become blank.</param>
    /// <param name="random">Which row.</param>
    public static void Apply(List<List<Slot>> rows, string kind, Dictionary<string, decimal?> truth, Random random)
    {
        List<int> withValues = Enumerable.Range(0, rows.Count)
            .Where(i => rows[i].Exists(slot => slot.Address is not null && slot.Text.Trim().Length > 0)).ToList();
        if (withValues.Count == 0 || kind == "none")
        {
            return;
        }

        int index = withValues[random.Next(withValues.Count)];
        List<Slot> row = rows[index];
        List<int> values = Enumerable.Range(0, row.Count).Where(i => row[i].Address is not null && row[i].Text.Trim().Length > 0).ToList();
        int at = values[random.Next(values.Count)];
        int label = row.FindLastIndex(values[0], slot => slot.Address is null && slot.Text.Length > 0);
        switch (kind)
        {
            case "drop-value":
                truth[row[at].Address!] = null;
                row[at] = row[at] with { Text = "" };
                break;
            case "drop-cell":
                truth[row[at].Address!] = null;
                row.RemoveAt(at);
                break;
            case "stray-value":
                row.Insert(at, new Slot(random.Next(1, 30).ToString(System.Globalization.CultureInfo.InvariantCulture), null));
                break;
            case "merge-values" when values.Count > 1 && at < values[^1]:
                row[at] = new Slot(row[at].Text + " " + row[at + 1].Text, null);
                row.RemoveAt(at + 1);
                break;
            case "split-value" when row[at].Text.Length >= 2:
                row.Insert(at, new Slot(row[at].Text[..1], null));
                row[at + 1] = new Slot(row[at + 1].Text[1..], null);
                break;
            case "drop-row":
                Blank(row, truth);
                rows.RemoveAt(index);
                break;
            case "repeat-row":
                rows.Insert(index, row.ToList());
                break;
            case "swap-rows" when index + 1 < rows.Count:
                (rows[index], rows[index + 1]) = (rows[index + 1], rows[index]);
                break;
            case "drop-label" when label >= 0:
                row[label] = new Slot("", null);
                break;
            case "shift-right":
                row.Insert(values[0], new Slot("", null));
                break;
            case "drop-trailing":
                foreach (List<Slot> each in rows)
                {
                    while (each.Count > 1 && each[^1].Text.Length == 0)
                    {
                        each.RemoveAt(each.Count - 1);
                    }
                }

                break;
            case "extra-column":
                for (int i = 0; i < rows.Count; i++)
                {
                    rows[i].Insert(0, new Slot((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), null));
                }

                break;
            case "move-value-down":
                rows.Insert(index + 1, [new Slot(row[at].Text, null)]);
                row[at] = new Slot("", null);
                break;
            case "remark":
                row[at] = row[at] with { Text = row[at].Text + "（其中修订1件）" };
                break;
            case "move-label-up" when label >= 0:
                rows.Insert(index, [row[label]]);
                row[label] = new Slot("", null);
                break;
            case "subtotal":
                rows.Insert(index,
                    row.Select((slot, i) => slot.Address is not null
                        ? new Slot(random.Next(9).ToString(System.Globalization.CultureInfo.InvariantCulture), null)
                        : new Slot(i == label ? "小计" : "", null)).ToList());
                break;
        }
    }

    private static void Blank(List<Slot> row, Dictionary<string, decimal?> truth)
    {
        foreach (Slot slot in row)
        {
            if (slot.Address is not null)
            {
                truth[slot.Address] = null;
            }
        }
    }
}
