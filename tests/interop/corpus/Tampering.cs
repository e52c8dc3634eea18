using System;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Interop;

/// <summary>Changes cells of a report so that rules break, bounds decide and numbers reach their limits; also what the document leaves out.</summary>
internal static class Tampering
{
    private static readonly AgencyLevel?[] Levels = [null, AgencyLevel.Central,
        AgencyLevel.Provincial, AgencyLevel.Prefectural, AgencyLevel.County, AgencyLevel.Township];

    public static AnnualReport Spoil(AnnualReport report, Random random)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        for (int changes = random.Next(4) * random.Next(8); changes > 0; changes--)
        {
            // Tables 2 and 4 are small: draw from them as often as from table 3.
            CellDefinition cell = form.AllCells[random.Next(form.AllCells.Length)];
            for (int tries = random.Next(4); cell.Table == 3 && tries > 0; tries--)
            {
                cell = form.AllCells[random.Next(form.AllCells.Length)];
            }

            values = values.With(cell.Index, Draw(cell, values[cell.Index], random));
        }

        return report.WithValues(values) with
        {
            Agency = report.Agency with { Level = Levels[random.Next(Levels.Length)], Code = random.Next(3) == 0 ? "" : null },
            Year = random.Next(10) == 0 ? null : random.Next(1, 10_000),
            Narrative = new Narrative { OverallSituation = random.Next(3) == 0 ? report.Narrative.OverallSituation : null,
                OtherMatters = random.Next(3) == 0 ? "𠮷\n\u0001" : "" },
        };
    }

    private static decimal? Draw(CellDefinition cell, decimal? before, Random random)
    {
        bool isAmount = cell.Measure == Measure.TenThousandYuan;
        decimal unit = isAmount ? 0.0001m : 1;
        decimal most = isAmount ? 100_000_000_000m : 1_000_000_000_000_000m;
        decimal drawn = random.Next(9) switch
        {
            0 => 0,
            1 => most,
            2 => most - unit,
            3 => random.NextInt64(1_000_000_000_000_000) * unit,
            4 => random.Next(1000) * unit,
            5 => Math.Min(most, (before ?? 0) + unit),
            6 => Math.Max(cell.IsSigned ? -most : 0, (before ?? 0) - unit),
            7 => cell.IsSigned ? -random.NextInt64(1_000_000_000_000_000) : random.Next(10),
            _ => -1,
        };
        return drawn == -1 && !cell.IsSigned ? null : drawn;
    }
}
