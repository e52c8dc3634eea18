using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>A row that lost a cell, in a grid that fills each row up at its end: what has moved is said, and rows that only lack a total are read.</summary>
public sealed class BlankTotalTests
{
    public static TheoryData<string> All => ["tabs", "markdown", "box", "semicolons"];

    [Theory]
    [MemberData(nameof(All))]
    public void ARowOfTable3ThatLostACell_IsSaid(string notation)
    {
        int count = Form(3).Count(row => Values(row).Count == 7);
        Assert.Equal(FormShape.Of2021.Cells.Count(cell => cell.Table == 3) / 7, count);
        for (int at = 0; at < count; at++)
        {
            List<List<PrintedCell>> rows = Form(3);
            Lose(rows.Where(row => Values(row).Count == 7).ElementAt(at), at % 6);

            Assert.Equal(at % 6 == 5 ? 2 : 7 - (at % 6), Doubted(Read(notation, 3, rows)));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Table4ThatLostACell_IsSaid(string notation)
    {
        for (int at = 0; at < 14; at++)
        {
            List<List<PrintedCell>> rows = Form(4);
            Lose(rows.Single(row => Values(row).Count == 15), at);

            Assert.Equal(15 - at, Doubted(Read(notation, 4, rows)));
        }
    }

    /// <summary>The counterpart: a total that is blank takes nothing from its row, and where no total is printed nothing is said.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(100, 0)]
    public void TotalsThatAreBlank_LeaveTheirRowsAsTheyAre(int most, int said)
    {
        List<List<PrintedCell>> rows = Form(3);
        List<PrintedCell> totals = [.. rows.Where(row => Values(row).Count == 7).Select(row => row[^1]).Take(most)];
        totals.ForEach(total => total.Text = "");

        ReadResult read = Read("tabs", 3, rows);

        Assert.Equal(totals.Select(total => total.Address), read.Cells.Where(cell => cell.Value is null).Select(cell => cell.Address));
        Assert.All(read.Cells.Where(cell => cell.Value is not null), cell => Assert.Equal(PlainDocument.Of(cell.Address), cell.Value));
        Assert.Equal(said, read.Findings.Count(finding => finding.RuleId == "READ-37"));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity == Severity.Error);
    }

    private static List<PrintedCell> Values(List<PrintedCell> row) => row.FindAll(cell => cell.Address is not null);

    private static void Lose(List<PrintedCell> row, int value)
    {
        row.Remove(Values(row)[value]);
        row.Add(new PrintedCell(""));
    }

    /// <summary>How many cells have another number than their own, or none; each of them is named by a finding that is no mere remark.</summary>
    private static int Doubted(ReadResult read)
    {
        HashSet<string> said = [.. read.Findings.Where(finding => finding.Severity != Severity.Info).SelectMany(finding => finding.Cells)
            .Select(cell => cell.Address)];
        string[] wrong = [.. read.Cells.Where(cell => cell.Value != PlainDocument.Of(cell.Address)).Select(cell => cell.Address)];
        Assert.All(wrong, address => Assert.Contains(address, said));
        return wrong.Length;
    }

    private static List<List<PrintedCell>> Form(int table) => table switch
    {
        2 => FormTables.Table2(FormShape.Of2021, cell => PlainDocument.Printed(cell.Address), "（单位：万元）"),
        3 => FormTables.Table3(FormShape.Of2021, cell => PlainDocument.Printed(cell.Address)),
        _ => FormTables.Table4(FormShape.Of2021, cell => PlainDocument.Printed(cell.Address)),
    };

    private static ReadResult Read(string notation, int table, List<List<PrintedCell>> rows)
    {
        string Text(int number) => string.Join("\n", TableText.Write(
            Flattening.Flatten(number == table ? rows : Form(number), "pad", new Random(1)), notation, new Random(1)).SelectMany(lines => lines));
        return ReportReader.Read(PlainDocument.With(Text(2), Text(3), Text(4)));
    }
}
