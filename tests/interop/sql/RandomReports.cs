using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;

namespace GovInfoDisclosure.Interop.Sql;

/// <summary>Reports as no office would send them: blanks, wrong numbers, huge ones, negative ones, copies of last year's, units of all shapes.</summary>
/// <param name="seed">Which ones.</param>
/// <param name="hasOddNames">Whether names hold what engines, files and ids could trip over.</param>
internal sealed class RandomReports(int seed, bool hasOddNames = false)
{
    private const long Most = 1_000_000_000_000_000;
    private readonly Random random = new(seed);
    private readonly ReportGenerator generator = new(new GeneratorOptions { Seed = seed });
    private long made;
    private int lastName;

    public List<Sample> Make(int count)
    {
        var samples = new List<Sample>();
        while (samples.Count < count)
        {
            int agency = samples.Count;
            if (random.Next(12) == 0)
            {
                Government(samples, agency);
            }
            else
            {
                Agency(samples, agency);
            }
        }

        return samples;
    }

    /// <summary>One agency's reports for one to three years, some of them more than once.</summary>
    private void Agency(List<Sample> samples, int agency)
    {
        AnnualReport? last = null;
        int first = random.Next(2019, 2023);
        int years = random.Next(1, 4);

        // Some have a name that another agency bears as well, and some a code: not every report shows it, names change, codes are mixed up.
        int name = random.Next(5) == 0 ? lastName : agency;
        lastName = name;
        string? code = random.Next(2) == 0 ? Code(agency) : null;
        for (int year = first; year < first + years; year++)
        {
            AnnualReport report = last is null ? Any() : random.Next(6) switch
            {
                0 => Disturb(last, 0),
                1 => Disturb(last, random.Next(1, 3)),
                2 => last,
                3 => Continue(last, Any()),
                _ => Any(),
            };
            report = report with { Year = random.Next(40) == 0 ? null : year,
                Agency = Of(report.Agency, Name("局", random.Next(8) == 0 ? agency + 1 : name), code) };
            last = report;
            Add(samples, report, null, null);
            foreach (AnnualReport again in Again(report))
            {
                Add(samples, again, null, null);
            }
        }
    }

    private void Government(List<Sample> samples, int agency)
    {
        int units = random.Next(1, 5);
        bool isSame = random.Next(3) == 0;
        AnnualReport government = Any();
        int? expected = random.Next(4) switch { 0 => null, 1 => units + 1, _ => units };
        string id = Add(samples, government with { Year = 2023, Agency = government.Agency with { Name = Name("市", agency) } }, null, expected);
        for (int unit = 0; unit < units; unit++)
        {
            AnnualReport report = isSame && unit == 0 ? government : Any();
            string name = Name("市", agency) + Name("局", random.Next(6) == 0 ? 0 : unit);
            string? code = random.Next(2) == 0 ? Code(agency + unit + 1) : null;
            report = report with { Year = random.Next(20) == 0 ? null : 2023, Agency = Of(report.Agency, name, code) };
            Add(samples, report, id, null);
            foreach (AnnualReport again in Again(report))
            {
                Add(samples, again, id, null);
            }
        }
    }

    /// <summary>The same report again: equal, or with another number, a blank more, another level, division or form.</summary>
    private IEnumerable<AnnualReport> Again(AnnualReport report)
    {
        FormShape form = FormShape.Of(report);
        AnnualReport? other = random.Next(66) switch
        {
            0 => Disturb(report, 1),
            1 => report.WithCell(form.AllCells[random.Next(form.AllCells.Length)].Address, null),
            2 => report with { Agency = report.Agency with { Level = report.Agency.Level is null ? AgencyLevel.County : null } },
            3 => report with { Agency = report.Agency with { DivisionCode = "990101" } },
            >= 60 => report with { Agency = report.Agency with { Code = report.Agency.Code is null || random.Next(2) == 0 ? Code(random.Next(400)) : null } },
            4 => Any() with { Year = report.Year, Agency = report.Agency },
            < 8 => report,
            _ => null,
        };
        return other is null ? [] : random.Next(3) == 0 ? [report, other] : [other];
    }

    /// <summary>The agency as one of its reports shows it: now and then without its name, its code, or with another's code.</summary>
    private Agency Of(Agency agency, string name, string? code) => agency with
    {
        Name = random.Next(30) == 0 ? null : name,
        Code = random.Next(20) == 0 ? Code(random.Next(400)) : random.Next(5) == 0 ? null : code,
        DivisionCode = hasOddNames && random.Next(4) == 0 ? Divisions[random.Next(Divisions.Length)] : agency.DivisionCode,
    };

    private static string Code(int number) => "99ZZ" + number.ToString("D5", CultureInfo.InvariantCulture);

    private static readonly string[] Divisions = ["990101", "990102", "", "99/01%", "99%2F01%25"];

    private static readonly string[] Odd =
    [
        "'", "\"", "''; DROP TABLE report_wide; --", "\r\n", "\n", "\r", "\u2028", "\u0085", "\t", "\\", "\\n", "/", "a/b#2", "#2", "%2F", "%", "😀👩‍👩‍👧", "{unit}", ",", ";", "|",
        new string('长', 190), " ", "　", "é", "e\u0301", "É", "ß", "$$", "--", "/*", "*/", "$1", "@x", "\u0001", "\ufeff",
    ];

    /// <summary>Some are the words alone that readers of files take for nothing.</summary>
    private string Name(string kind, int number)
    {
        string plain = "虚构" + kind + number.ToString(CultureInfo.InvariantCulture);
        return !hasOddNames ? plain : (number % 90) switch
        {
            0 => "NULL",
            1 => "\\N",
            2 => "nan",
            3 => "#2",
            int rest => rest < 4 + Odd.Length ? plain + Odd[rest - 4] : plain,
        };
    }

    private static string Add(List<Sample> samples, AnnualReport report, string? parent, int? expected)
    {
        string id = (samples.Count + 1).ToString(CultureInfo.InvariantCulture);
        samples.Add(new Sample(id, report, parent, expected));
        return id;
    }

    private AnnualReport Any()
    {
        AnnualReport report = generator.Make(made++).Report;
        if (random.Next(4) == 0)
        {
            report = report with { Agency = report.Agency with { Level = null } };
        }

        if (random.Next(5) == 0)
        {
            report = report with { ProcessingFees = new ProcessingFees { Notices = Some(), NoticedYuan = Some(), CollectedYuan = Some() } };
        }

        return Blank(Disturb(report, random.Next(3) == 0 ? random.Next(1, 6) : 0));
    }

    private long? Some() => random.Next(3) switch { 0 => null, 1 => 0, _ => random.Next(1, 1_000_000) };

    /// <summary>What last year carried forward is brought forward.</summary>
    private static AnnualReport Continue(AnnualReport last, AnnualReport next) =>
        next with { Requests = next.Requests with { BroughtForward = last.Requests.CarriedForward } };

    private AnnualReport Disturb(AnnualReport report, int times)
    {
        FormShape form = FormShape.Of(report);
        for (int i = 0; i < times; i++)
        {
            CellDefinition cell = form.AllCells[random.Next(form.AllCells.Length)];
            long before = (long)(report[cell.Address] ?? 0);
            long most = cell.Measure == Measure.TenThousandYuan ? Most / 10_000 : Most; // 10¹¹ 万元, or 10¹⁵
            long after = random.Next(9) switch
            {
                0 => 0,
                1 => Math.Min(most, before + random.Next(1, 10)),
                2 => Math.Max(0, before - random.Next(1, 10)),
                3 => before < most / 10 ? before * 10 : before,
                4 => most,
                5 => -random.Next(1, 1000),
                6 => cell.IsSigned ? -Most : Most / 20_000,
                _ => random.Next(100),
            };
            report = report.WithCell(cell.Address, after);
        }

        return report;
    }

    private AnnualReport Blank(AnnualReport report)
    {
        int perThousand = random.Next(8) switch { 0 => 3, 1 => 10, 2 => 60, 3 => 300, 4 when random.Next(4) == 0 => 1000, _ => 0 };
        FormShape form = FormShape.Of(report);
        foreach (CellDefinition cell in form.AllCells)
        {
            if (random.Next(1000) < perThousand)
            {
                report = report.WithCell(cell.Address, null);
            }
        }

        return report;
    }
}
