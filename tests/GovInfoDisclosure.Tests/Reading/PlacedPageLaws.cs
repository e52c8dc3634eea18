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
/// Text that keeps columns is read by them: each label with all its lines, each value in its column, no blank filled. A page that shows its columns in one
/// way when Chinese characters take one of them and in another when they take two leaves rows blank, and never has a value in another cell.
/// </summary>
public sealed class PlacedPageLaws
{
    private const int Pages = 300;

    /// <summary>The pages of the second half were never looked at while the reader was made.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1_000_000)]
    public void APage_IsReadByItsColumns(int first)
    {
        int shown = 0;
        var blank = new List<string>();
        var wrong = new List<string>();
        for (int seed = first; seed < first + Pages; seed++)
        {
            (string text, Dictionary<string, decimal?> truth) = PlacedPage.Write(seed);
            ReadResult read = ReportReader.Read(text);
            AnnualReport report = Assert.IsType<AnnualReport>(read.Report);
            FormShape form = FormShape.Of(report);
            CellValues values = form.ToValues(report);
            HashSet<string> told = [.. read.Findings.Where(finding => finding.Severity == Severity.Error)
                .SelectMany(finding => finding.Cells).Select(cell => cell.Address)];
            shown += truth.Values.Count(value => value is not null);
            foreach ((string address, decimal? value) in truth)
            {
                decimal? found = form.TryFind(address) is CellDefinition cell ? values[cell.Index] : null;
                if (found is null && value is not null && told.Contains(address))
                {
                    blank.Add($"{seed}: {address}");
                }
                else if (found != value)
                {
                    wrong.Add($"{seed}: {address} is {value}, read {found}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.InRange(blank.Count, 0, shown / 200);
    }
}
