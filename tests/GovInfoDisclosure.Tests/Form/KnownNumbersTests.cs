using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Form;

/// <summary>A report that was made of numbers knows them, and nobody can tell but by the time that it takes.</summary>
public sealed class KnownNumbersTests
{
    [Property(MaxTest = 100, Arbitrary = new[] { typeof(Generators) })]
    public void WhateverIsReplaced_TheNumbersAreThoseOfTheRecords(AnnualReport any, AnnualReport other, PositiveInt pick)
    {
        AnnualReport report = AnnualReportJson.Parse(AnnualReportJson.WriteCompact(any));
        CellDefinition cell = FormShape.Of(report).AllCells[pick.Get % FormShape.Of(report).AllCells.Length];
        AnnualReport[] changed =
        [
            report,
            report with { Year = 2000, Agency = new Agency(), Narrative = new Narrative() },
            report with { ProactiveDisclosure = other.ProactiveDisclosure },
            report with { Requests = other.Requests },
            report with { ReconsiderationAndLitigation = other.ReconsiderationAndLitigation },
            report with { ProcessingFees = other.ProcessingFees },
            report with { ProcessingFees = null },
            report with { ProcessingFees = new ProcessingFees() },
            report with { Requests = report.Requests with { Received = other.Requests.Received } },
            report.WithCell(cell.Address, 7),
            report.WithCell(cell.Address, null),
            report.WithValues(FormShape.Of(other).ToValues(other)),
        ];
        Assert.All(changed, x =>
        {
            AnnualReport afresh = x.Afresh();
            FormShape form = FormShape.Of(afresh);
            Assert.Same(form, FormShape.Of(x));
            Assert.Equal(Numbers(form.ToValues(afresh)), Numbers(form.ToValues(x)));
            Assert.Equal(form.AllCells.Select(y => x[y.Address]), Numbers(form.ToValues(x)));
        });
    }

    [Property(MaxTest = 50, Arbitrary = new[] { typeof(Generators) })]
    public void TheyAreNoPartOfWhatAReportSays(AnnualReport any)
    {
        AnnualReport report = AnnualReportJson.Parse(AnnualReportJson.WriteCompact(any));
        Assert.NotNull(report.KnownValues);
        AnnualReport afresh = report.Afresh();
        Assert.Null(afresh.KnownValues);
        Assert.Equal(report, afresh);
        Assert.Equal(report.GetHashCode(), afresh.GetHashCode());
        Assert.Equal(report.ToString(), afresh.ToString());
        Assert.NotEqual(report, report with { Year = report.Year is 2001 ? 2002 : 2001 });
    }

    private static decimal?[] Numbers(CellValues values) => [.. values.Form.AllCells.Select(cell => values[cell.Index])];
}
