using System;
using System.IO;
using System.Linq;
using System.Reflection;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Form.Layouts;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Reading;

/// <summary>How often the numbers of a report that was read are taken out of its records.</summary>
public sealed class ConversionTests
{
    [Fact]
    public void RulesAndDiagnosis_OfWhatWasRead_ShareOneConversion()
    {
        ReadResult read = ReportReader.ReadFile(Path.Combine(Corpus.Folder, "cells-tabbed-2021.txt"));
        AnnualReport wrong = read.ReportOrThrow()
            .WithCell("requests.received.total", 99_999).WithCell("reconsiderationAndLitigation.reconsideration.total", null);
        read = read with { Report = wrong };
        int conversions = CountOf(wrong, () =>
        {
            Assert.False(RuleSet.Default.Validate(read).IsValid);
            ReportDiagnosis diagnosis = RuleSet.Default.Diagnose(read);
            Assert.NotEmpty(diagnosis.Blocks);
            Assert.NotEmpty(diagnosis.Deduced);
            Assert.NotEqual(wrong, diagnosis.Filled);
        });
        Assert.Equal(1, conversions);
    }

    [Fact]
    public void AnotherReport_InACopyOfAResult_HasItsOwnNumbers()
    {
        ReadResult read = ReportReader.ReadFile(Path.Combine(Corpus.Folder, "cells-tabbed-2021.txt"));
        Assert.DoesNotContain(RuleSet.Default.Validate(read).Findings, finding => finding.RuleId == "E1");
        ReadResult changed = read with { Report = read.ReportOrThrow().WithCell("requests.received.total", 99_999) };
        Assert.Contains(RuleSet.Default.Validate(changed).Findings, finding => finding.RuleId == "E1");
        Assert.NotEqual(read, changed);
        Assert.Equal(read, changed with { Report = read.Report });
        Assert.Empty(RuleSet.Default.Validate(changed with { Report = null }).Findings.Except(read.Findings));
    }

    /// <summary>Runs a call, and counts how often the form writes out the records of a report.</summary>
    private static int CountOf(AnnualReport report, Action call)
    {
        int count = 0;
        FieldInfo field = typeof(FormShape).GetField("write", BindingFlags.Instance | BindingFlags.NonPublic)!;
        FormShape form = FormShape.Of(report);
        var write = (Action<AnnualReport, CellBuffer>)field.GetValue(form)!;

        // Other tests use the form at the same time: theirs are other reports.
        field.SetValue(form, (AnnualReport one, CellBuffer buffer) =>
        {
            count += ReferenceEquals(one, report) ? 1 : 0;
            write(one, buffer);
        });
        call();
        field.SetValue(form, write);
        return count;
    }
}
