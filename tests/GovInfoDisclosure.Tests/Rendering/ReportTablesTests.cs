using System;
using System.Globalization;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Rendering;

/// <summary>The drawn tables: every number once and in its place, columns aligned, what is asked marked.</summary>
public sealed class ReportTablesTests
{
    /// <summary>Zeros but for one 5.</summary>
    private static readonly AnnualReport Zeros =
        FormShape.Of2021.ToReport(FormShape.Of2021.Values([.. FormShape.Of2021.Cells.Select(_ => (decimal?)0)]))
            .WithCell("requests.received.naturalPersons", 5);

    [Theory]
    [InlineData(MessageLanguage.Chinese)]
    [InlineData(MessageLanguage.English)]
    public void EveryCellOfEveryShapeIsDrawn_InTheFormsOrder(MessageLanguage language)
    {
        foreach (FormShape form in FormShape.All)
        {
            // Numbers that no label has.
            decimal?[] numbers = [.. form.Cells.Select((_, i) => i % 7 == 3 ? (decimal?)null : 100_000 + i)];
            AnnualReport report = form.ToReport(form.Values(numbers));

            string text = ReportTables.Write(report, language);

            string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string[] drawn = [.. lines.Where(line => !IsTitle(line)).SelectMany(line => line.Split(' '))
                .Where(word => word == "·" || (word.Length == 6 && word.All(char.IsAsciiDigit)))];
            Assert.Equal(3, lines.Count(IsTitle));
            Assert.Equal(numbers.Select(number => number?.ToString(CultureInfo.InvariantCulture) ?? "·"), drawn);
        }

        static bool IsTitle(string line) => line[2] != ' ';
    }

    [Fact]
    public void NumbersEndInTheSameColumn_WhateverTheirLabelsAreWrittenIn()
    {
        string text = ReportTables.Write(Zeros, MessageLanguage.Chinese);

        string[] rows = [.. text.Split('\n').SkipWhile(line => !line.Contains("表三", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.Contains("表四", StringComparison.Ordinal)).Where(line => line.EndsWith('0'))];
        Assert.True(rows.Length > 20);
        Assert.Single(rows.Select(DisplayWidth.Of).Distinct());
    }

    [Fact]
    public void OnlyTheTablesWithAMarkAreDrawn_WhereThatIsAsked()
    {
        Assert.Equal("", ReportTables.Write(Zeros, MessageLanguage.English, onlyMarkedTables: true));

        string[] marked = ["requests.received.naturalPersons"];
        string text = ReportTables.Write(Zeros, MessageLanguage.English, marked, onlyMarkedTables: true);

        Assert.StartsWith("  Table 3: requests received and handled  [ ] marks", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("[5]").Length);
        Assert.DoesNotContain("Table 2", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("\u001b[1;7;31m[5]\u001b[0m",
            ReportTables.Write(Zeros, MessageLanguage.English, marked, onlyMarkedTables: true, hasColours: true), StringComparison.Ordinal);
    }

    [Fact]
    public void AMarkThatTheFormDoesNotHave_IsRefused()
    {
        ArgumentException wrong = Assert.Throws<ArgumentException>(() => ReportTables.Write(Zeros, marked: ["requests.recieved.total"]));

        Assert.Contains("'requests.recieved.total'", wrong.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ReportTables.Write(null!));
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("政府", 4)]
    [InlineData("𠮷", 2)]
    [InlineData("e\u0301", 1)]
    public void ChineseCharactersTakeTwoColumns(string text, int width)
    {
        Assert.Equal(width, DisplayWidth.Of(text));
        Assert.Equal(5, DisplayWidth.Of(DisplayWidth.Left(text + text + text + text + text + text, 5)));
    }

    [Fact]
    public void HalfOfAPair_TakesOne() => Assert.Equal((1, 5), (DisplayWidth.Of("\ud800"), DisplayWidth.Left("\udc00\ud800", 5).Length));
}
