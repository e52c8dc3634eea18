using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Prose;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Lake.Synthetic;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>A valid report and one slip of a known kind put into it, written here without the code that recognises slips.</summary>
/// <param name="Read">The report with the slip, and the prose where that is part of the case.</param>
/// <param name="Prior">Last year's report, where that is part of the case.</param>
/// <param name="Truth">The cells changed, with their right numbers.</param>
internal sealed record SlippedReport(ReadResult Read, AnnualReport? Prior, IReadOnlyDictionary<string, decimal> Truth)
{
    private static readonly string[] Claimed = ["requests.received.total",
        "requests.broughtForward.total", "requests.outcomes.total.total", "requests.carriedForward.total"];
    private static readonly string[] Claims = [ClaimKinds.Received, ClaimKinds.BroughtForward, ClaimKinds.Concluded, ClaimKinds.CarriedForward];

    internal static SlippedReport? Make(SlipKind kind, int table, long seed, long index)
    {
        AnnualReport valid = new ReportGenerator(new GeneratorOptions { Seed = seed }).Make(index).Report;
        AnnualReport prior = new ReportGenerator(new GeneratorOptions { Seed = seed + 1 }).Make(index).Report;
        var random = new Random(unchecked((int)((seed * 7919) + index)));
        FormShape form = FormShape.Of(valid);
        decimal?[] values = [.. Enumerable.Range(0, form.AllCells.Length).Select(i => form.ToValues(valid)[i])];
        CellDefinition[] cells = [.. form.Cells.Where(cell => cell.Table == table)];
        for (int attempt = 0; attempt < 300; attempt++)
        {
            decimal?[] after = (decimal?[])values.Clone();
            CellDefinition cell = cells[random.Next(cells.Length)];
            if (kind == SlipKind.StatedInProse)
            {
                cell = form.Find(Claimed[random.Next(Claimed.Length)]);
            }

            if (!Apply(kind, form, cell, after, prior, random))
            {
                continue;
            }

            Dictionary<string, decimal> truth = form.Cells.Where(x => after[x.Index] != values[x.Index])
                .ToDictionary(x => x.Address, x => values[x.Index]!.Value);
            if (truth.Count == 0)
            {
                continue;
            }

            Claim[] claims = kind == SlipKind.StatedInProse
                ? [.. Claimed.Select((address, i) => new Claim { What = Claims[i], Number = valid[address]!.Value, Quote = "" })]
                : [];
            AnnualReport slipped = valid.WithValues(form.Values(after));
            return new SlippedReport(new ReadResult { Report = slipped, Claims = new ValueList<Claim>(claims) },
                kind == SlipKind.SameAsLastYear ? prior : null, truth);
        }

        return null;
    }

    internal static bool Apply(SlipKind kind, FormShape form, CellDefinition cell, decimal?[] values, AnnualReport prior, Random random)
    {
        CellDefinition[] row = [.. form.Cells.Where(x => x.Row == cell.Row)];
        CellDefinition[] column = [.. form.Cells.Where(x => x.Table == cell.Table && x.Key == cell.Key)];
        int inRow = Array.IndexOf(row, cell);
        int inColumn = Array.IndexOf(column, cell);
        decimal number = values[cell.Index]!.Value;
        string digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        int at = random.Next(digits.Length);
        switch (kind)
        {
            case SlipKind.DigitsExchanged:
                return at + 1 < digits.Length && Set(values, cell, digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..]);
            case SlipKind.DigitDropped:
                return digits.Length > 1 && Set(values, cell, digits.Remove(at, 1));
            case SlipKind.DigitDoubled:
                return number > 0 && Set(values, cell, digits.Insert(at, digits[at].ToString()));
            case SlipKind.DigitConfused:
                string partners = digits[at] switch { '1' => "7", '7' => "1", '6' => "80", '8' => "63", '3' => "8", '0' => "6", _ => "" };
                return partners.Length > 0 && Set(values, cell, digits[..at] + partners[random.Next(partners.Length)] + digits[(at + 1)..]);
            case SlipKind.Sign:
                return number > 0 && Set(values, cell, "-" + digits);
            case SlipKind.FactorTen:
                return number > 0 && Set(values, cell, random.Next(2) == 0 && number % 10 == 0 ? digits[..^1] : digits + "0");
            case SlipKind.FactorTenThousand:
                return number > 0 && Set(values, cell, digits + "0000");
            case SlipKind.NeighbouringColumn:
                return Copy(values, cell, row, inRow + (random.Next(2) == 0 ? 1 : -1));
            case SlipKind.NeighbouringRow:
                return Copy(values, cell, column, inColumn + (random.Next(2) == 0 ? 1 : -1));
            case SlipKind.CellsExchanged:
                return inRow + 1 < row.Length && Exchange(values, cell, row[inRow + 1]);
            case SlipKind.RowShifted:
                return Shift(values, row, inRow, random);
            case SlipKind.ColumnShifted:
                return Shift(values, column, inColumn, random);
            case SlipKind.CarriedIntoTotal:
                // A digit exchanged, doubled or off by a little, then added up.
                CellDefinition total = row[^1];
                decimal before = number;
                bool done = cell != total && cell.Row.Address.StartsWith("requests.outcomes.", StringComparison.Ordinal)
                    && cell.Row.Address != "requests.outcomes.total"
                    && (random.Next(3) switch
                    {
                        0 => digits.Length > 1 && at + 1 < digits.Length && Set(values, cell, digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..]),
                        1 => number > 0 && Set(values, cell, digits.Insert(at, digits[at].ToString())),
                        _ => Set(values, cell, (number + random.Next(1, 10)).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                    });
                values[total.Index] += done ? values[cell.Index] - before : 0;
                return done && values[cell.Index] != before;
            case SlipKind.SameAsLastYear:
                decimal? last = FormShape.Of(prior).TryFind(cell.Address) is null ? null : prior[cell.Address];
                values[cell.Index] = last ?? number;
                return last is > 0;
            default:
                values[cell.Index] += random.Next(1, 10);
                return true;
        }
    }

    private static bool Set(decimal?[] values, CellDefinition cell, string digits)
    {
        decimal number = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        bool changed = number != values[cell.Index] && Math.Abs(number) <= 1_000_000_000_000_000;
        values[cell.Index] = changed ? number : values[cell.Index];
        return changed;
    }

    private static bool Copy(decimal?[] values, CellDefinition cell, CellDefinition[] line, int from)
    {
        if (from < 0 || from >= line.Length || values[line[from].Index] is null or 0)
        {
            return false;
        }

        values[cell.Index] = values[line[from].Index];
        return true;
    }

    private static bool Exchange(decimal?[] values, CellDefinition first, CellDefinition second)
    {
        (values[first.Index], values[second.Index]) = (values[second.Index], values[first.Index]);
        return values[first.Index] != values[second.Index];
    }

    /// <summary>From one place on, all numbers of the line up to another stand one place further; the last one falls out and the first place holds 0.</summary>
    private static bool Shift(decimal?[] values, CellDefinition[] line, int start, Random random)
    {
        int end = random.Next(start, line.Length);
        for (int i = end; i > start; i--)
        {
            values[line[i].Index] = values[line[i - 1].Index];
        }

        values[line[start].Index] = 0;
        return end - start >= 2;
    }
}
