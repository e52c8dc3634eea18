using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Lake.Sql;
using GovInfoDisclosure.Lake.Tests.Columnar;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Lake.Tests.Sql;

/// <summary>The queries over many reports (quality, yearbook, outliers) in DuckDB, with numbers worked out by hand.</summary>
public sealed class StudyTests : LakeTest
{
    private const string Total = "requests.received.total";
    private const string Upheld = "reconsiderationAndLitigation.reconsideration.upheld";

    private int loads;

    [Fact]
    public void Quality_CountsTheLatestVersionOfEachReport_AsTheLastRunJudgedIt()
    {
        AnnualReport first = Report("甲县", 2023) with { Published = new IsoDate(2024, 1, 1) };
        AnnualReport corrected = first.WithCell(Total, 5) with { Published = new IsoDate(2024, 2, 1) };
        AnnualReport other = Report("乙县", 2023);
        AnnualReport next = Report("乙县", 2024);
        Load(first, other, next);
        Lake.Run($"""
            INSERT INTO rule_counts BY NAME
            SELECT * FROM (VALUES
              ('a', '{Id(first)}', 'E1', 'error', 1, 3, 0, 0, 0, 'l1', '2024-01-01'),
              ('b', '{Id(other)}', 'E1', 'error', 4, 0, 0, 0, 0, 'l1', '2024-01-01'),
              ('c', '{Id(next)}', 'E1', 'error', 1, 1, 1, 1, 1, 'l1', '2024-01-01'),
              ('c', '{Id(next)}', 'P9', 'warning', 0, 0, 2, 0, 0, 'l1', '2024-01-01'),
              ('d', NULL, 'E1', 'error', 9, 9, 9, 9, 9, 'l1', '2024-01-01'))
              AS t(report_id, content_id, rule_id, severity, holds, broken, undecided, not_applicable, excused, load_id, loaded_at)
            """);

        Assert.Equal(
            [
                "agency|E1|error|2023|n:乙县|1|4|0|0|0|0|10000", "agency|E1|error|2023|n:甲县|1|1|3|0|0|0|2500", "agency|E1|error|2024|n:乙县|1|1|1|1|1|1|3333",
                "agency|P9|warning|2024|n:乙县|1|0|0|2|0|0|",
                "rule|E1|error|||3|6|4|1|1|1|5454", "rule|P9|warning|||1|0|0|2|0|0|",
                "year|E1|error|2023||2|5|3|0|0|0|6250", "year|E1|error|2024||1|1|1|1|1|1|3333", "year|P9|warning|2024||1|0|0|2|0|0|",
            ],
            Lake.Rows(Exporter.QualityQuery()));

        // A corrected report takes the place of the first, and a second run that of the first run.
        Load(corrected);
        Lake.Run($"""
            INSERT INTO rule_counts BY NAME
            SELECT * FROM (VALUES
              ('a', '{Id(corrected)}', 'E1', 'error', 4, 0, 0, 0, 0, 'l2', '2024-03-01'),
              ('b', '{Id(other)}', 'E1', 'error', 3, 1, 0, 0, 0, 'l2', '2024-03-01'))
              AS t(report_id, content_id, rule_id, severity, holds, broken, undecided, not_applicable, excused, load_id, loaded_at)
            """);
        Assert.Equal(["E1|7|1|8750"], Lake.Rows(
            $"SELECT rule_id, holds, broken, holds_per_10000 FROM ({Exporter.QualityQuery()}) WHERE report_year = 2023 AND grain = 'year'"));
    }

    [Fact]
    public void Quality_AddsUpToTheSummariesOfTheTool()
    {
        AnnualReport[] reports = [.. Enumerable.Range(0, 12).Select(i => Report("甲" + i, 2022 + (i % 2)).WithCell(Total, i == 3 ? null : i % 3))];
        Load(reports);
        Judge(reports);

        Assert.Equal(
            Lake.Rows("SELECT sum(holds), sum(broken), sum(undecided), sum(not_applicable), count(*) FROM summary"),
            Lake.Rows($"SELECT sum(holds), sum(broken), sum(undecided), sum(not_applicable), 12 FROM ({Exporter.QualityQuery()}) WHERE grain = 'agency'"));
    }

    [Fact]
    public void Yearbook_SaysWhatIsBehindEachSum()
    {
        // Eight natural persons among seven applicants: broken. The others have blanks enough for anything.
        AnnualReport[] reports =
        [
            Report("甲县", 2023).WithCell(Total, 7).WithCell("requests.received.naturalPersons", 8),
            Report("乙县", 2023).WithCell(Total, null),
            Report("丙县", 2023).WithCell(Total, 1_000_000_000_000_000),
            Report("丁省", 2023, AgencyLevel.Provincial).WithCell(Total, 2),
        ];
        Load(reports);
        Judge(reports);
        Lake.Run("""
            INSERT INTO report_roster (report_year, agency_code, agency_name, agency_level, province) VALUES
              (2023, NULL, '甲县', 'county', NULL), (2023, NULL, '戊县', 'county', NULL), (2023, '99', '己县', 'county', NULL),
              (2022, NULL, '甲县', 'county', NULL)
            """);

        Assert.Equal(
            [
                // 2022 has no report at all, and one is missing.
                "2022||county|||||0|0|0|1",
                "2023|2021|county|0|一、本年新收政府信息公开申请数量 / 总计|件|1000000000000007|3|1|1|2",
                "2023|2021|provincial|0|一、本年新收政府信息公开申请数量 / 总计|件|2|1|0|0|0",
            ],
            Lake.Rows("SELECT report_year, edition, agency_level, is_unit, label, unit, total, reports, blanks, broken, missing "
                + $"FROM ({Exporter.YearbookQuery()}) WHERE address IN ('', '{Total}')"));
        Assert.Equal(
            [$"{FormShape.Of2021.AllCells.Length * 2}"],
            Lake.Rows($"SELECT count(*) FROM ({Exporter.YearbookQuery()}) WHERE report_year = 2023"));
    }

    [Fact]
    public void Outliers_AreFarFromTheirPeers_AndFromTheirOwnLastYear()
    {
        // Forty counties with 10, 11, 12 … 49 applications in both years: quartiles 19, 29, 39; far is beyond 39 + 3 · 20 = 99.
        var reports = new List<AnnualReport>();
        for (int i = 0; i < 40; i++)
        {
            reports.Add(Report($"县{i:00}", 2023).WithCell(Total, 10 + i).WithCell(Upheld, 0));
            reports.Add(Report($"县{i:00}", 2022).WithCell(Total, 10 + i).WithCell(Upheld, 0));
        }

        // One was large last year already; one grew; one has no last year; of the small cell nine are no reason to ask, forty are.
        reports.Add(Report("大县", 2022).WithCell(Total, 500));
        reports.Add(Report("大县", 2023).WithCell(Total, 505).WithCell(Upheld, 9));
        reports.Add(Report("长县", 2022).WithCell(Total, 20));
        reports.Add(Report("长县", 2023).WithCell(Total, 400));
        reports.Add(Report("新县", 2023).WithCell(Total, 300).WithCell(Upheld, 40));
        reports.Add(Report("孤省", 2023, AgencyLevel.Provincial).WithCell(Total, 90_000));
        Load([.. reports]);

        // In 2023 there are 43 numbers: the 11th is 20, the 22nd 31, the 33rd 42. Of 42 changes 40 are 0.
        Assert.Equal(
            [
                $"{Upheld}|新县|40|42|0|0|0||||||", $"{Total}|新县|300|43|20|31|42||||||", $"{Total}|长县|400|43|20|31|42|20|380|42|0|0|0",
            ],
            Lake.Rows("SELECT address, agency_name, number, peers, q1, q2, q3, last_number, change_number, change_peers, change_q1, change_q2, change_q3 "
                + $"FROM ({Exporter.OutlierQuery()}) WHERE report_year = 2023"));
    }

    private static string Id(AnnualReport report) => ReportIds.IdOf(report);

    /// <summary>A report of the 2021 form, blank but for what is said of it.</summary>
    private static AnnualReport Report(string name, int year, AgencyLevel level = AgencyLevel.County) =>
        FormShape.Of2021.ToReport(FormShape.Of2021.Values(new decimal?[FormShape.Of2021.Cells.Length])) with
        {
            Year = year,
            Agency = new Agency { Name = name, Level = level },
        };

    private void Load(params AnnualReport[] reports)
    {
        string file = Path.Combine(Folder, $"wide{++loads}.csv");
        var at = new DateTimeOffset(2024, 1, loads, 0, 0, 0, TimeSpan.Zero);
        File.WriteAllText(file, ReportCsv.Header(ReportTable.Wide)
            + string.Concat(reports.Select(report => ReportCsv.Rows(report, ReportTable.Wide, new ReportOrigin(LoadId: $"{loads}", LoadedAt: at)))));
        Lake.Run($"CREATE OR REPLACE TABLE report_stage AS FROM report_wide LIMIT 0; COPY report_stage FROM '{file}' (HEADER);");
        Lake.Run(Exporter.MergeWide() + Exporter.LoadLong());
    }

    private void Judge(AnnualReport[] reports)
    {
        CheckedDocument[] documents = [.. reports.Select((report, i) =>
            CheckedDocument.Of(i.ToString(CultureInfo.InvariantCulture), report, RuleSet.Default, new ValidationOptions { CountByRule = true }))];
        foreach (ResultTable table in new[] { ResultTable.RuleCounts, ResultTable.Summary })
        {
            string file = Path.Combine(Folder, ResultCsv.NameOf(table) + ".csv");
            using (FileStream output = File.Create(file))
            {
                ResultCsv.Output(table).WriteAll(documents, output);
            }

            Lake.Run($"COPY {ResultCsv.NameOf(table)} FROM '{file}' (HEADER)");
        }
    }
}
