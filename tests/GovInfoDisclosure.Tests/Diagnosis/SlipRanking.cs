using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>How often the true repair of a slip is ranked first: the table in docs/diagnosis.md.</summary>
internal static class SlipRanking
{
    internal static readonly SlipKind[] Kinds =
    [
        SlipKind.DigitsExchanged, SlipKind.DigitDropped, SlipKind.DigitDoubled,
        SlipKind.DigitConfused, SlipKind.Sign, SlipKind.FactorTen, SlipKind.FactorTenThousand,
        SlipKind.NeighbouringColumn, SlipKind.NeighbouringRow, SlipKind.CellsExchanged, SlipKind.RowShifted, SlipKind.ColumnShifted, SlipKind.CarriedIntoTotal,
        SlipKind.SameAsLastYear, SlipKind.StatedInProse, SlipKind.Unexplained,
    ];

    internal static string Table(int count)
    {
        var text =
            new StringBuilder(
                "| Slip | Table | Reports | first | first, tied | second | lower | not listed | unnoticed | first and named |\n|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (SlipKind kind in Kinds)
        {
            foreach (int table in new[] { 3, 4 })
            {
                if (table == 4 && kind is SlipKind.NeighbouringRow or SlipKind.ColumnShifted or SlipKind.CarriedIntoTotal or SlipKind.StatedInProse)
                {
                    continue;
                }

                int[] places = Places(kind, table, count);
                text.Append(CultureInfo.InvariantCulture, $"| {kind} | {table} | {places[0]} | {string.Join(" | ", places.Skip(1))} |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// How many reports; in how many the true repair is first alone, first with others, second, lower, not listed; in how many no identity is broken; in how
    /// many of the first it bears the slip's name.
    /// </summary>
    internal static int[] Places(SlipKind kind, int table, int count)
    {
        var places = new int[8];
        for (long index = 0; index < count * 2L && places[0] < count; index++)
        {
            if (SlippedReport.Make(kind, table, 40_000 + (int)kind, index) is not { } slipped)
            {
                continue;
            }

            places[0]++;
            ReportDiagnosis diagnosis = RuleSet.Default.Diagnose(slipped.Read, new DiagnosisOptions { Prior = slipped.Prior });
            if (diagnosis.Blocks.Count == 0)
            {
                places[6]++;
                continue;
            }

            Explanation? truth = diagnosis.Blocks.SelectMany(block => block.Explanations).FirstOrDefault(explanation => IsTruth(explanation, slipped.Truth));
            if (diagnosis.Blocks.Count != 1 || truth is null)
            {
                places[5]++;
                continue;
            }

            decimal[] weights = [.. diagnosis.Blocks[0].Explanations.Select(explanation => explanation.Weight)];
            int better = weights.Count(weight => weight < truth.Weight);
            int equal = weights.Count(weight => weight == truth.Weight);
            int place = better == 0 ? (equal == 1 ? 1 : 2) : better == 1 ? 3 : 4;
            places[place]++;
            places[7] += place == 1 && truth.Operations.Any(operation => operation.Kinds.Contains(kind)) ? 1 : 0;
        }

        return places;
    }

    internal static bool IsTruth(Explanation explanation, IReadOnlyDictionary<string, decimal> truth) =>
        explanation.Changes.Count == truth.Count
        && explanation.Changes.All(change => truth.TryGetValue(change.Address, out decimal right) && right == change.To);
}
