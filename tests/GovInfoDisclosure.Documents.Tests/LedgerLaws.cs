using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using GovInfoDisclosure.Documents.Tests.Rendering;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>
/// Digits that do not belong there, planted anywhere in the tables of a document, also inside words: they are in a cell, or a finding tells of
/// them, whatever the format.
/// </summary>
public sealed class LedgerLaws
{
    private const int Planted = 150;
    private const string Digits = "94817";

    private static readonly string[] Shapes =
    [
        Digits, "甲" + Digits + "乙", Digits + "件（补）", "约" + Digits, "注：" + Digits, Digits + "/3", "{0}" + Digits, Digits + "{0}", "{0} " + Digits,
    ];

    private static readonly ReportGenerator Generator =
        new(new GeneratorOptions { Seed = 12, Forms = new ValueList<FormShape>(FormShape.All), BlankShare = 0.05m });

    public static TheoryData<string> Formats => DoorLaws.Formats;

    [Theory]
    [MemberData(nameof(Formats))]
    public void DigitsPlantedInATable_AreAccountedFor(string format)
    {
        var random = new Random(5);
        var lost = new List<string>();
        for (int i = 0; i < Planted; i++)
        {
            SourceDocument document = SourceForm.Of(Generator.Make(i).Report);
            int at = Enumerable.Range(0, document.Blocks.Count).Where(block => document.Blocks[block] is SourceTable).ElementAt(random.Next(3));
            var table = (SourceTable)document.Blocks[at];
            int chosen = random.Next(table.Cells.Count);
            SourceCell cell = table.Cells[chosen];
            string text = string.Format(Shapes[random.Next(Shapes.Length)], cell.Text);
            SourceCell planted = cell with { Text = text };
            var changed = table with { Cells = [.. table.Cells.Select((other, k) => k == chosen ? planted : other)] };
            ReadResult read = DoorLaws.Read(document with { Blocks = [.. document.Blocks.Select((block, k) => k == at ? changed : block)] }, format);
            bool isTold = read.Report is null
                || read.Cells.Any(reading => reading.RawText.Contains(Digits, StringComparison.Ordinal))
                || read.Findings.Any(finding => finding.Message.Zh.Contains(Digits, StringComparison.Ordinal));
            if (!isTold)
            {
                lost.Add($"{i}: table {at}, {cell.Row}:{cell.Column} “{text}”");
            }
        }

        Assert.Empty(lost);
    }
}
