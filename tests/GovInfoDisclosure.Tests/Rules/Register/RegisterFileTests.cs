using System.Linq;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules.Register;

/// <summary>What a register says, in YAML and as a table, and how its errors are told.</summary>
public sealed class RegisterFileTests
{
    private const string Head = "format: 1\nagencies:\n";

    [Fact]
    public void AllErrorsAreToldAtOnce_AtTheirPlaces_WithTheNearestWord() => Assert.Equal(
        [
            "r.yaml(2,16): a due date is a month and a day of the year after, as in 01-31, found '13-01'",
            "r.yaml(4,5): key 'name' is missing",
            "r.yaml(5,17): unknown key 'leval', did you mean 'level'?",
            "r.yaml(6,24): level cannot be 'contry', expected one of central, provincial, prefectural, county, township, 中央, 省级, 地级, 市级, 县级, 乡级, "
                + "did you mean 'county'?",
            "r.yaml(7,25): the register has no agency '甲句', did you mean '甲局'?",
            "r.yaml(8,23): from must be a year of four digits, found '23'",
            "r.yaml(8,46): expected a date, as in 2024-01-20, found '2024/1/2'",
            "r.yaml(9,33): years are written 2016-2021, -2021 or 2016-, found '16-21'",
            "r.yaml(10,26): reports must be true or false, found 'no'",
        ],
        Registers.Errors("""
            format: 1
            due: { county: 13-01 }
            agencies:
              - { code: "91" }
              - { name: 甲局, leval: county }
              - { name: 乙局, level: contry }
              - { name: 丙局, parent: 甲句 }
              - { name: 丁局, from: 23, published: { 2023: 2024/1/2 } }
              - { name: 戊局, formerNames: 旧局 16-21 }
              - { name: 己局, reports: no }

            """));

    [Theory]
    [InlineData("  - { name: 甲局, code: A1 }\n  - { name: 乙局, code: a1 }\n", "r.yaml(4,23): duplicate code 'A1'")]
    [InlineData("  - { name: 甲局 }\n  - { name: 甲 局 }\n", "r.yaml(4,13): duplicate name '甲局': agencies of one name need different codes or division codes")]
    [InlineData("  - { name: 甲局, parent: 乙局 }\n  - { name: 乙局, parent: 甲局 }\n", "r.yaml(4,25): the parents of '乙局' lead back to it")]
    [InlineData("  - { name: 甲局, code: A1 }\n  - { name: 甲局, code: A2 }\n  - { name: 乙局, parent: 甲局 }\n",
        "r.yaml(5,25): there are 2 agencies named '甲局': write the code")]
    [InlineData("  - { name: 甲局, from: 2021, mergedFrom: { year: 2023, agencies: [乙局] } }\n  - { name: 乙局 }\n",
        "r.yaml(3,66): '甲局' begins in 2023, but from is 2021")]
    [InlineData("  - 甲局\n", "r.yaml(3,5): each of agencies is a mapping, found '甲局'")]
    public void WhatContradictsItselfIsTold(string agencies, string error) => Assert.Equal([error], Registers.Errors(Head + agencies));

    [Theory]
    [InlineData("", "r.yaml(1,1): the file is empty; expected 'format' and 'agencies'")]
    [InlineData("agencies: []\n", "r.yaml(1,1): key 'format' is missing")]
    [InlineData("- 甲局\n", "r.yaml(1,1): the file is a mapping (format, agencies), found a list")]
    [InlineData("format: 1\n", "r.yaml(1,1): key 'agencies' is missing")]
    [InlineData("format: 1\nagences:\n  - { name: 甲局 }\n", "r.yaml(2,1): unknown key 'agences', did you mean 'agencies'?")]
    public void AFileThatIsNoneIsTold(string text, string error) => Assert.Equal([error], Registers.Errors(text));

    /// <summary>As many as there are in the country, with codes and parents: a YAML file of that length is refused, a table is read.</summary>
    [Fact]
    public void ATableHasRoomForAllAgenciesOfTheCountry()
    {
        const int Agencies = 150_000;
        string table = "名称,统一社会信用代码,行政区划代码,层级,上级\n" + string.Concat(Enumerable.Range(0, Agencies).Select(i =>
            $"虚构第{i}号政务服务数据管理局,99{i:D16},{100000 + (i % 800000)},县级,{(i == 0 ? "" : $"99{(i - 1) / 40:D16}")}\n"));

        var register = Registers.Load(table, "register.csv");

        Assert.Equal(Agencies, register.Count);
        Assert.Equal("虚构第0号政务服务数据管理局", register.Find("虚构第40号政务服务数据管理局", 2023)!.Parent!.Name);
        Assert.True(table.Length > GovInfoDisclosure.Rules.Language.RuleFile.MaximumLength);
        Assert.Equal(["r.yaml(1,1): the file is longer than 1048576 characters"], Registers.Errors(table));
    }

    [Fact]
    public void ATreeOfMoreLevelsThanThereAreIsTold() => Assert.Equal(
        ["r.yaml(68,26): there are more than 64 levels above 'A65'"],
        Registers.Errors(Head + string.Concat(Enumerable.Range(0, 67).Select(i => $"  - {{ name: A{i}{(i == 0 ? "" : $", parent: A{i - 1}")} }}\n"))));

    [Fact]
    public void MoreAgenciesOfOneNameThanThereAreIsTold() => Assert.Equal(
        ["r.yaml(1003,13): more than 1000 agencies are named '城关镇人民政府'"],
        Registers.Errors(Head + string.Concat(Enumerable.Range(0, 1001).Select(i => $"  - {{ name: 城关镇人民政府, code: A{i} }}\n"))));

    [Fact]
    public void ATable_SaysWhatTheSameYamlSays()
    {
        var table = Registers.Load("名称,统一社会信用代码,曾用名,层级,上级,公布日期,公布期限,合并自\r\n"
            + "甲县人民政府,A1,,县级,,2023=2024-03-20,3月31日,\r\n"
            + "\"甲县 卫生健康局\",A2,甲县卫生局 -2021；甲县卫计局 2022,县级,A1,\"2023=2024-01-20; 2024=2025-02-01\",,2023=甲县卫生局二;A4\r\n"
            + "甲县卫生局二,A3,,,,,,\r\n\r\n甲县老龄办,A4,,,,,,\r\n", "register.csv");

        Assert.Equal(4, table.Count);
        var health = table.Find("a2", null)!;
        Assert.Equal(("甲县卫生健康局", AgencyLevel.County, "甲县人民政府"), (health.Name, health.Level, health.Parent!.Name));
        Assert.Same(health, table.Find("甲县卫生局", 2020));
        Assert.Equal((2023, 2), (health.Merger!.Year, health.Merger.Agencies.Count));
        Assert.Equal(new IsoDate(2025, 2, 1), health.Published[2024]);
        Assert.Equal(2022, table.Find("A4", null)!.Until);
    }

    [Fact]
    public void ErrorsOfATable_HaveTheirCells() => Assert.Equal(
        [
            "r.csv(1,4): there is no column '代马', expected one of 名称, 曾用名, 统一社会信用代码, 行政区划代码, 层级, 上级, 应当报告, 起始年度, 截止年度, "
                + "合并自, 分立自, 公布期限, 公布日期, 名单, name, formerNames, code, divisionCode, level, parent, reports, from, until, mergedFrom, splitFrom, due, published, lists",
            "r.csv(2,5): level cannot be '县极', expected one of central, provincial, prefectural, county, township, 中央, 省级, 地级, 市级, 县级, 乡级, "
                + "did you mean '县级'?",
            "r.csv(3,6): this row has 4 cells, the header 3",
            "r.csv(4,10): expected a date, as in 2024-01-20, found '2024-13-01'",
        ],
        Registers.Errors("名称,代马,层级\n甲局,,县极\n乙局,,,x\n", "r.csv").Concat(
            Registers.Errors("名称,公布日期\n\n\n丙局, 2023=2024-13-01\n", "r.csv")));
}
