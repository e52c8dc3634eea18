using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Tests.Reading.Rendering;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>Known random reports, all six shapes, printed in many layouts and read back.</summary>
public sealed class RenderedReportLaws
{
    private const int Reports = 300;
    private static readonly ReportGenerator Generator = new(new GeneratorOptions { Seed = 7, Forms = new ValueList<FormShape>(FormShape.All) });

    [Fact]
    public void AReportWithoutBlanks_IsReadExactly_InEveryLayout() =>
        Assert.Empty(Render(1000, quirks: 0, damage: 0).SelectMany(rendering => Faults(rendering, lossesToo: true)));

    [Fact]
    public void AReportPrintedOddly_IsNeverReadWronglyInSilence() =>
        Assert.Empty(Render(50_000, quirks: 100, damage: 0).SelectMany(rendering => Faults(rendering, lossesToo: false)));

    /// <summary>But where rows are shifted besides: then a lost cell may bring them back into line.</summary>
    [Fact]
    public void ADamagedReportInTabs_IsNeverReadWronglyInSilence() =>
        Assert.Empty(Render(70_000, quirks: 0, damage: 100, "tabs")
            .Where(rendering => !rendering.Traits.Any(trait => trait.StartsWith("cells=uneven", StringComparison.Ordinal)))
            .SelectMany(rendering => Faults(rendering, lossesToo: false)));

    private static IEnumerable<Rendering.Rendering> Render(int seed, int quirks, int damage, string? layout = null) =>
        Enumerable.Range(seed, Reports).Select(i => ReportRenderer.Render(Generator.Make(i).Report, i, quirks, damage, layout));

    /// <summary>Cells with another number than is printed and no warning or error on their row; and, if asked for, cells that were lost.</summary>
    private static IEnumerable<string> Faults(Rendering.Rendering rendering, bool lossesToo)
    {
        ReadResult result = ReportReader.Read(rendering.Text);
        if (result.Report is not AnnualReport report)
        {
            return lossesToo ? ["no report: " + string.Join(" ", rendering.Traits)] : [];
        }

        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        HashSet<string> warned = result.Findings.Where(finding => finding.Severity != Severity.Info).SelectMany(finding => finding.Cells)
            .Select(cell => form.TryFind(cell.Address)?.Row.Address ?? "").ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> wrong = form.Cells
            .Where(cell => values[cell.Index] is decimal value
                && !(rendering.Truth.TryGetValue(cell.Address, out decimal? truth) && truth == value) && !warned.Contains(cell.Row.Address))
            .Select(cell => $"{cell.Address}={values[cell.Index]}: {string.Join(" ", rendering.Traits)}");
        IEnumerable<string> lost = rendering.Truth
            .Where(pair => lossesToo && pair.Value is not null && (form.TryFind(pair.Key) is not CellDefinition cell || values[cell.Index] is null))
            .Select(pair => $"{pair.Key} lost: {string.Join(" ", rendering.Traits)}");
        return wrong.Concat(lost);
    }
}
