using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>Slips of whole lines put into numbers, written without the code that recognises them.</summary>
internal static class StructuralSlips
{
    internal static readonly IReadOnlyDictionary<string, Func<FormShape, decimal?[], Random, bool>> All =
        new Dictionary<string, Func<FormShape, decimal?[], Random, bool>>(StringComparer.Ordinal)
        {
            ["total of a row left 0"] = (form, values, random) => Zero(values, [Pick(Rows(form), random)[^1]]),
            ["total of a block of table 4 left 0"] = (form, values, random) => Zero(values, [Pick(Blocks(form), random)[^1]]),
            ["row （七）总计 left 0"] = (form, values, _) => Zero(values, Row(form, "requests.outcomes.total")),
            ["column 总计 left 0"] = (form, values, _) => Zero(values, [.. Rows(form).Select(row => row[^1])]),
            ["一 with 二 included"] = (form, values, _) => Include(form, values, 0),
            ["一 with 二 included, 总计 only"] = (form, values, _) => Include(form, values, 6),
            ["two rows exchanged"] = (form, values, random) => Exchange(values, Pick(Rows(form), random), Pick(Rows(form), random)),
            ["two rows beside each other exchanged"] = (form, values, random) => random.Next(Rows(form).Length - 1) is var i
                && Exchange(values, Rows(form)[i], Rows(form)[i + 1]),
            ["a row copied from the row above"] = (form, values, random) => random.Next(1, Rows(form).Length) is var i
                && Assign(values, Rows(form)[i], [.. Rows(form)[i - 1].Select(cell => values[cell])]),
            ["leaf rows moved down by one, the last lost"] = (form, values, random) => Move(form, values, random, false),
            ["all leaf rows moved down by one, the last lost"] = (form, values, random) => Move(form, values, random, true),
            ["leaf wrong, all totals by formula"] = (form, values, random) => Carry(form, values, random),
        };

    private static int[][] Rows(FormShape form) =>
        [.. form.Cells.Where(cell => cell.Table == 3).GroupBy(cell => cell.Row.Address).Select(row => row.Select(cell => cell.Index).ToArray())];

    private static int[][] Blocks(FormShape form) =>
        [.. form.Cells.Where(cell => cell.Table == 4).Select(cell => cell.Index).Chunk(5)];

    private static int[][] Leaves(FormShape form) => [.. form.Cells.Where(cell => cell.Row.Address.StartsWith("requests.outcomes.", StringComparison.Ordinal)
        && cell.Row.Address != "requests.outcomes.total").GroupBy(cell => cell.Row.Address).Select(row => row.Select(cell => cell.Index).ToArray())];

    private static int[] Row(FormShape form, string row) => [.. form.Cells.Where(cell => cell.Row.Address == row).Select(cell => cell.Index)];

    private static int[] Pick(int[][] rows, Random random) => rows[random.Next(rows.Length)];

    private static bool Zero(decimal?[] values, int[] cells) => Assign(values, cells, [.. cells.Select(_ => (decimal?)0m)]);

    private static bool Assign(decimal?[] values, int[] cells, decimal?[] numbers)
    {
        bool changes = false;
        for (int i = 0; i < cells.Length; i++)
        {
            changes |= values[cells[i]] != numbers[i];
            values[cells[i]] = numbers[i];
        }

        return changes;
    }

    private static bool Include(FormShape form, decimal?[] values, int first)
    {
        int[] received = Row(form, "requests.received");
        int[] brought = Row(form, "requests.broughtForward");
        return Assign(values, received[first..], [.. received.Zip(brought, (one, two) => values[one] + values[two]).Skip(first)]);
    }

    private static bool Exchange(decimal?[] values, int[] first, int[] second)
    {
        decimal?[] kept = [.. first.Select(cell => values[cell])];
        return Assign(values, first, [.. second.Select(cell => values[cell])]) & Assign(values, second, kept);
    }

    private static bool Move(FormShape form, decimal?[] values, Random random, bool all)
    {
        int[][] leaves = Leaves(form);
        int first = all ? 0 : random.Next(leaves.Length - 1);
        decimal?[][] before = [.. leaves.Select(row => row.Select(cell => values[cell]).ToArray())];
        bool changes = Zero(values, leaves[first]);
        for (int i = first + 1; i < leaves.Length; i++)
        {
            changes |= Assign(values, leaves[i], before[i - 1]);
        }

        return changes;
    }

    private static bool Carry(FormShape form, decimal?[] values, Random random)
    {
        int[] leaf = Pick(Leaves(form), random);
        int[] total = Row(form, "requests.outcomes.total");
        int column = random.Next(6);
        decimal number = values[leaf[column]]!.Value;
        string digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        decimal wrong = random.Next(4) switch
        {
            0 => number + random.Next(1, 10),
            1 => number * 10,
            2 => decimal.Parse(string.Concat(digits.Reverse()), System.Globalization.CultureInfo.InvariantCulture),
            _ => Math.Max(0, number - random.Next(1, 10)),
        };
        foreach (int cell in new[] { leaf[column], leaf[6], total[column], total[6] })
        {
            values[cell] += wrong - number;
        }

        return wrong != number;
    }
}
