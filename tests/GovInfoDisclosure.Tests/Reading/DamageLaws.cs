using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>The law that matters most: whatever is lost of a document, no cell ends with a wrong number in silence.</summary>
public sealed class DamageLaws
{
    private const int Sampled = 12;

    // Where the document itself is ambiguous, as a table printed twice with two values, a loss may well leave one of them.
    private static readonly string[] Ambiguous = ["contradictions", "displaced", "odd-values", "page-break"];

    public static TheoryData<string> Kinds()
    {
        var kinds = new TheoryData<string>();
        foreach (string kind in Mutations.Kinds.Keys)
        {
            kinds.Add(kind);
        }

        return kinds;
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void NoNumberIsWrong_WithoutAFindingOnItsRow(string kind)
    {
        var silent = new List<string>();
        foreach (string path in Corpus.Paths().Where(path => !Ambiguous.Any(path.Contains)))
        {
            using JsonDocument expected = JsonDocument.Parse(File.ReadAllText(Corpus.ExpectedOf(path)));
            if (expected.RootElement.TryGetProperty("report", out _))
            {
                continue;
            }

            Dictionary<string, decimal?> cells = ExpectedReport.Cells(expected.RootElement);
            List<string> damaged = Mutations.Kinds[kind](Corpus.Text(path)).ToList();
            var random = new Random(kind.Length + path.Length);
            foreach (string text in damaged.Count <= Sampled ? damaged : damaged.OrderBy(_ => random.Next()).Take(Sampled).ToList())
            {
                silent.AddRange(Silent(ReportReader.Read(text), cells).Select(cell => Path.GetFileName(path) + ": " + cell));
            }
        }

        Assert.Empty(silent);
    }

    private static IEnumerable<string> Silent(ReadResult result, Dictionary<string, decimal?> expected)
    {
        if (result.Report is not AnnualReport report)
        {
            yield break;
        }

        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report);
        foreach (CellDefinition cell in form.Cells)
        {
            bool isRight = values[cell.Index] is null || (expected.TryGetValue(cell.Address, out decimal? value) && value == values[cell.Index]);
            if (!isRight && !result.Findings.Any(finding => finding.Cells.Any(shown => form.TryFind(shown.Address)?.Row == cell.Row)))
            {
                yield return $"{cell.Address} is {values[cell.Index]}";
            }
        }
    }
}
