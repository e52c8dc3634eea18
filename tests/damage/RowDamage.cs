using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Tests.Reading.Rendering;

namespace GovInfoDisclosure.Damage;

/// <summary>What happens to rows, labels and heads. Each answers whether there was something to damage.</summary>
internal static class RowDamage
{
    public static readonly Dictionary<string, Func<Blow, bool>> Kinds = new(StringComparer.Ordinal)
    {
        ["row deleted"] = blow => Do(() => blow.Grid.Remove(blow.Index)),
        ["row twice"] = blow => Do(() => blow.Grid.Insert(blow.Index + 1, FormGrid.Own(blow.Row))),
        ["row twice, with another value"] = blow => Do(() =>
        {
            List<PrintedCell> copy = FormGrid.Own(blow.Row);
            copy[FormGrid.Printed(copy)[0]].Text = blow.Digit();
            blow.Grid.Insert(blow.Index + 1, copy);
        }),
        ["row split"] = blow => blow.Values.Count > 1 && Do(() =>
        {
            int from = Math.Max(blow.At, blow.Values[1]);
            List<PrintedCell> rest = blow.Row[from..];
            blow.Row.RemoveRange(from, rest.Count);
            blow.Grid.Insert(blow.Index + 1, rest);
        }),
        ["two rows merged"] = blow => Next(blow) is int next && Do(() =>
        {
            blow.Row.AddRange(FormGrid.Own(blow.Grid.Rows[next]));
            blow.Grid.Remove(next);
        }),
        ["rows swapped"] = blow => Next(blow) is int next && Do(() => blow.Grid.Swap(blow.Index, next)),
        ["label lost"] = blow => Mark(blow, _ => ""),
        ["half a label lost"] = blow => Mark(blow, label => label.Text[(label.Text.Length / 2)..]),
        ["label twice"] = blow => blow.Label >= 0 && Do(() =>
        {
            PrintedCell label = blow.Row[blow.Label].Copy();
            label.Names = null;
            blow.Row.Insert(blow.Label, label);
        }),
        ["label over two rows"] = blow => blow.Label >= 0 && Do(() =>
        {
            PrintedCell label = blow.Row[blow.Label];
            int cut = blow.Random.Next(1, Math.Max(2, label.Text.Length - 1));
            PrintedCell upper = label.Copy();
            upper.Text = label.Text[..cut];
            upper.Names = null;
            label.Text = label.Text[cut..];
            label.Names = null;
            blow.Grid.Insert(blow.Index, [upper]);
        }),
        ["labels merged"] = blow => Next(blow) is int next && blow.Label >= 0 && Do(() =>
        {
            PrintedCell lower = blow.Grid.Rows[next][FormGrid.Label(blow.Grid.Rows[next])];
            blow.Row[blow.Label].Text += lower.Text;
            blow.Row[blow.Label].Names = null;
            lower.Text = "";
            lower.Names = null;
        }),
        ["labels swapped"] = blow => Next(blow) is int next && blow.Label >= 0 && Do(() =>
            SwapText(blow.Row[blow.Label], blow.Grid.Rows[next][FormGrid.Label(blow.Grid.Rows[next])])),
        ["a label of another row"] = blow => Next(blow) is int next && blow.Label >= 0 && Do(() =>
        {
            blow.Row[blow.Label].Text = blow.Grid.Rows[next][FormGrid.Label(blow.Grid.Rows[next])].Text;
            blow.Row[blow.Label].Names = null;
        }),
        ["bytes of a label flipped"] = blow => Mark(blow, label => Flipped(label.Text, blow.Random)),
        ["labels stacked"] = blow => Stack(blow, false),
        ["labels stacked, a row of values lost"] = blow => Stack(blow, true),
        ["subtotal between"] = blow => Foreign(blow, "小计"),
        ["foreign row"] = blow => Foreign(blow, "其中：网络申请"),
        ["note between rows"] = blow => Do(() => blow.Grid.Insert(blow.Index, [new PrintedCell("注：以上含" + blow.Digit() + "件跨年办理。", names: null)])),
        ["column of numbers before"] = blow => Do(() =>
        {
            for (int i = 0; i < blow.Grid.Rows.Count; i++)
            {
                blow.Grid.Rows[i].Insert(0, new PrintedCell((i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), names: null));
            }
        }),
        ["two heads swapped"] = blow => Heads(blow) is { Count: > 1 } heads && Do(() =>
        {
            int at = blow.Random.Next(heads.Count - 1);
            SwapText(heads[at], heads[at + 1]);
        }),
        ["a head lost"] = blow => Heads(blow) is { Count: > 0 } heads && Do(() => Clear(heads[blow.Random.Next(heads.Count)])),
        ["the head lost"] = blow => Do(() =>
        {
            for (int i = blow.Grid.Heads; i > 0; i--)
            {
                blow.Grid.Rows.RemoveAt(0);
            }
        }),
        ["page break with the head again"] = blow => blow.Grid.Number == 3 && blow.Index > blow.Grid.Heads && Do(() =>
        {
            List<List<PrintedCell>> heads = [.. blow.Grid.Rows.Take(blow.Grid.Heads).Select(row => row.ConvertAll(cell => cell.Copy()))];
            blow.Grid.Insert(blow.Index, [new PrintedCell(blow.Random.Next(3) switch { 0 => "- 4 -", 1 => "— 5 —", _ => "第4页 共7页" }, names: null)]);
            for (int i = 0; i < heads.Count; i++)
            {
                blow.Grid.Insert(blow.Index + 1 + i, heads[i]);
            }
        }),
        ["unit in the head"] = Unit,
    };

    private static bool Do(Action damage)
    {
        damage();
        return true;
    }

    /// <summary>Below a row without values another label or none would be taken for that row's wherever blanks leave no trace: another form.</summary>
    private static bool Mark(Blow blow, Func<PrintedCell, string> change) => blow.Label >= 0 && blow.Index > 0
        && (FormGrid.Label(blow.Grid.Rows[blow.Index - 1]) < 0 || FormGrid.Printed(blow.Grid.Rows[blow.Index - 1]).Count > 0) && Do(() =>
    {
        PrintedCell label = blow.Row[blow.Label];
        label.Text = change(label);
        label.Names = null;
    });

    private static void Clear(PrintedCell cell)
    {
        cell.Text = "";
        cell.Names = null;
    }

    private static void SwapText(PrintedCell one, PrintedCell other)
    {
        (one.Text, other.Text) = (other.Text, one.Text);
        (one.Names, other.Names) = (other.Names, one.Names);
    }

    /// <summary>The next row, where it has values, a label, and stands in the same group.</summary>
    private static int? Next(Blow blow)
    {
        int next = blow.Index + 1;
        return next < blow.Grid.Rows.Count && FormGrid.Printed(blow.Grid.Rows[next]).Count > 0 && FormGrid.Label(blow.Grid.Rows[next]) is >= 0 and int label
            && blow.Label >= 0 && Group(blow.Row[blow.Label].Names!) == Group(blow.Grid.Rows[next][label].Names!) ? next : null;
    }

    private static string Group(string row) => row[..row.LastIndexOf('.')];

    /// <summary>The heads above the row that can change places: those of single columns, or the blocks of table 4.</summary>
    private static List<PrintedCell> Heads(Blow blow) => [.. blow.Grid.Rows.Take(blow.Index).Reverse()
        .SkipWhile(row => row.Exists(cell => cell.Address is not null)).TakeWhile(row => !row.Exists(cell => cell.Address is not null))
        .Select(row => row.FindAll(cell => cell.Names?.Length > 0)).FirstOrDefault(row => row.Count > 0) ?? []];

    private static bool Foreign(Blow blow, string label) => Do(() => blow.Grid.Insert(blow.Index,
        FormGrid.Own(blow.Row).ConvertAll(cell =>
            new PrintedCell(cell.Address is not null ? blow.Digit() : cell.Text.Length > 0 ? label : "", cell.Columns, names: null))));

    private static bool Stack(Blow blow, bool isLost)
    {
        int last = blow.Index;
        while (last - blow.Index < 3 && last + 1 < blow.Grid.Rows.Count && FormGrid.Printed(blow.Grid.Rows[last + 1]).Count > 0 && blow.Grid.Number != 4)
        {
            last++;
        }

        if (last == blow.Index)
        {
            return false;
        }

        List<List<PrintedCell>> rows = blow.Grid.Rows;
        List<List<PrintedCell>> values =
            [.. Enumerable.Range(blow.Index, last - blow.Index + 1).Select(i => rows[i].FindAll(cell => cell.Address is not null))];
        for (int i = blow.Index; i <= last; i++)
        {
            rows[i].RemoveAll(cell => cell.Address is not null);
        }

        if (isLost)
        {
            values.RemoveAt(blow.Random.Next(values.Count));
        }

        blow.Grid.IsPulledApart = true;
        values.Reverse();
        values.ForEach(row => blow.Grid.Insert(last + 1, row));
        return true;
    }

    private static string Flipped(string label, Random random)
    {
        int at = random.Next(label.Length);
        byte[] bytes = Encoding.UTF8.GetBytes(label[at].ToString());
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        string flipped = string.Concat(Encoding.UTF8.GetString(bytes).Select(c => char.IsControl(c) || Ink.IsMarked(c) ? (char)0xFFFD : c));
        return label[..at] + flipped + label[(at + 1)..];
    }

    /// <summary>Another unit in the head of an amount: the document then says another amount, or none where the unit is no unit of it.</summary>
    private static bool Unit(Blow blow)
    {
        PrintedCell? head = blow.Grid.Rows.SelectMany(row => row).LastOrDefault(cell => cell.Text.EndsWith("（单位：万元）", StringComparison.Ordinal));
        PrintedCell? value = blow.Grid.Rows.SelectMany(row => row).LastOrDefault(
            cell => cell.Address?.EndsWith(".amount", StringComparison.Ordinal) == true && FormGrid.IsPrinted(cell));
        if (head is null || value is null || blow.Ink.Find(value.Text) is not int number || blow.Ink.ValueOf(number) is not decimal amount
            || value.Text.Contains('元', StringComparison.Ordinal))
        {
            return false;
        }

        (string Name, decimal Factor)[] units = [("元", 0.0001m), ("百元", 0.01m), ("千元", 0.1m), ("十万元", 10), ("百万元", 100), ("千万元", 1000),
            ("亿元", 10_000), ("美元", 0), ("港元", 0)];
        (string name, decimal factor) = units[blow.Random.Next(units.Length)];
        head.Text = head.Text.Replace("万元", name, StringComparison.Ordinal);
        decimal yuan = amount * factor * 10_000;
        blow.Ink.Revalue(number, factor > 0 && yuan == decimal.Floor(yuan) ? amount * factor : null);
        return true;
    }
}
