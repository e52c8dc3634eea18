using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>
/// Text that keeps columns by spaces alone, with values on another line than their labels: no cell has another number than its own without a word on its row,
/// and where values stand beside their labels nearly all are read.
/// </summary>
public sealed class ShiftedValueLaws
{
    private const int Pages = 60;

    /// <summary>No reading was changed for the pages that begin at a million; this law was, once: a blank counts as told where the document
    /// has an error.</summary>
    private const int Unseen = 1_000_000;

    [Theory]
    [InlineData(0, ValueSide.Higher)]
    [InlineData(0, ValueSide.Lower)]
    [InlineData(0, ValueSide.MixedOver)]
    [InlineData(Unseen, ValueSide.Higher)]
    [InlineData(Unseen, ValueSide.Lower)]
    [InlineData(Unseen, ValueSide.MixedOver)]
    public void ValuesBesideOtherLabels_AreNeverReadInSilence(int first, ValueSide side)
    {
        (int shown, int right, List<string> silent) = Read(first, side);
        Assert.Empty(silent);

        // Not by reading nothing: zeros are often their neighbour's too, and rows with room around them are read.
        Assert.InRange(right, shown / 5, shown);
    }

    [Theory]
    [InlineData(0, ValueSide.Top)]
    [InlineData(0, ValueSide.Middle)]
    [InlineData(0, ValueSide.Bottom)]
    [InlineData(0, ValueSide.Mixed)]
    [InlineData(0, ValueSide.Overlapping)]
    [InlineData(Unseen, ValueSide.Top)]
    [InlineData(Unseen, ValueSide.Middle)]
    [InlineData(Unseen, ValueSide.Bottom)]
    [InlineData(Unseen, ValueSide.Mixed)]
    [InlineData(Unseen, ValueSide.Overlapping)]
    public void ValuesBesideTheirLabels_AreRead(int first, ValueSide side)
    {
        (int shown, int right, List<string> silent) = Read(first, side);
        Assert.Empty(silent);
        Assert.InRange(right, shown * 98 / 100, shown);
    }

    private static (int Shown, int Right, List<string> Silent) Read(int first, ValueSide side)
    {
        int shown = 0;
        int right = 0;
        var silent = new List<string>();
        for (int seed = first; seed < first + Pages; seed++)
        {
            (string text, Dictionary<string, decimal?> truth) = ShiftedPage.Write(seed, side);
            ReadResult read = ReportReader.Read(text);
            bool hasErrors = read.Findings.Any(finding => finding.Severity == Severity.Error);
            shown += truth.Values.Count(value => value is not null);
            if (read.Report is not AnnualReport report)
            {
                Assert.True(hasErrors);
                continue;
            }

            FormShape form = FormShape.Of(report);
            HashSet<string> told = [.. read.Findings.Where(finding => finding.Severity >= Severity.Warning).SelectMany(finding => finding.Cells)
                .Select(cell => form.TryFind(cell.Address)?.RowAddress ?? "")];
            foreach ((string address, decimal? value) in truth)
            {
                CellDefinition? cell = form.TryFind(address);
                decimal? found = cell is null ? null : report[address];
                right += value is not null && found == value ? 1 : 0;
                if (found != value && !told.Contains(cell?.RowAddress ?? "") && !(found is null && hasErrors))
                {
                    silent.Add($"{seed}: {address} is {value}, read {found}");
                }
            }
        }

        return (shown, right, silent);
    }
}
