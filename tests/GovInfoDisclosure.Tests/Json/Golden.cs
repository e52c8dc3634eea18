using System;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>
/// Two reports whose JSON was written without this library. The cells hold 1, 2, 3 … in the form's order, negative where a cell is
/// signed, but each seventeenth is blank and the amounts are their own.
/// </summary>
internal static class Golden
{
    public static string Json2021 { get; } = Load("golden-2021.json");

    public static string Json2019 { get; } = Load("golden-2019.json");

    public static AnnualReport Report2021 { get; } = Numbered(FormShape.Of2021, 25.1m) with
    {
        Year = 2021,
        Published = new IsoDate(2022, 1, 20),
        Agency = new Agency { Name = "虚构省示例市第1测试局", Code = "91110000FICTIVE0X1", DivisionCode = "000000", Level = AgencyLevel.Prefectural },
        ProcessingFees = new ProcessingFees { Notices = 201, NoticedYuan = 202, CollectedYuan = 203 },
        Narrative = new Narrative { OverallSituation = "一、“引号” \"quoted\" \\ / 𠮷 😀\n第二行\t<b>&\u0001é", OtherMatters = "" },
    };

    public static AnnualReport Report2019 { get; } = Numbered(FormShape.Of(ReportEdition.Edition2019, true, true), 99_999_999_999.9999m);

    private static AnnualReport Numbered(FormShape form, decimal amount) => form.ToReport(form.Values(form.Cells.Select((cell, i) =>
        cell.Measure == Measure.TenThousandYuan ? amount
        : (i + 1) % 17 == 0 ? null
        : cell.IsSigned ? -(i + 1)
        : (decimal?)(i + 1)).ToArray()));

    private static string Load(string file) =>
        File.ReadAllText(RepositoryRoot.Combine("tests", "GovInfoDisclosure.Tests", "Json", file))
            .Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');
}
