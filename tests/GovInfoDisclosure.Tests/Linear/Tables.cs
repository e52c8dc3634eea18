using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Linear;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>
/// The identities E1–E3 of table 3 over abstract cells r{row}c{column}: rows 1, 2, leaves 3…, total, carried; columns 1–6 and 7 for the total.
/// </summary>
internal static class Tables
{
    internal static LinearSystem Table3(int leaves, bool facts = true)
    {
        int total = leaves + 3;
        int carried = leaves + 4;
        var relations = new List<LinearRelation>();
        for (int c = 1; c <= 7; c++)
        {
            relations.Add(LinearRelation.Parse($"r1c{c} + r2c{c} == r{total}c{c} + r{carried}c{c}", $"E1.{c}"));
            relations.Add(LinearRelation.Parse(string.Join(" + ", Enumerable.Range(3, leaves).Select(r => $"r{r}c{c}")) + $" == r{total}c{c}", $"E2.{c}"));
        }

        for (int r = 1; r <= carried; r++)
        {
            relations.Add(LinearRelation.Parse(string.Join(" + ", Enumerable.Range(1, 6).Select(c => $"r{r}c{c}")) + $" == r{r}c7", $"E3.{r}"));
        }

        List<string> cells = [.. Enumerable.Range(1, carried).SelectMany(r => Enumerable.Range(1, 7).Select(c => $"r{r}c{c}"))];
        return new LinearSystem(relations, facts ? cells : null, facts ? cells : null);
    }

    /// <summary>A valid record of table 3 from the given leaves (and row 2); the rest follows.</summary>
    internal static Dictionary<string, decimal?> Record(int leaves, System.Random random, int most = 30)
    {
        int total = leaves + 3;
        var record = new Dictionary<string, decimal?>();
        for (int c = 1; c <= 6; c++)
        {
            decimal sum = 0;
            for (int r = 3; r < total; r++)
            {
                int value = random.Next(3) == 0 ? random.Next(most) : 0;
                record[$"r{r}c{c}"] = value;
                sum += value;
            }

            decimal carried = random.Next(most / 3);
            decimal brought = random.Next((int)System.Math.Min(sum + carried, most) + 1);
            record[$"r{total}c{c}"] = sum;
            record[$"r{total + 1}c{c}"] = carried;
            record[$"r2c{c}"] = brought;
            record[$"r1c{c}"] = sum + carried - brought;
        }

        for (int r = 1; r <= total + 1; r++)
        {
            record[$"r{r}c7"] = Enumerable.Range(1, 6).Sum(c => record[$"r{r}c{c}"]);
        }

        return record;
    }
}
