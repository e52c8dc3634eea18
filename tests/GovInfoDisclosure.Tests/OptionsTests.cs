using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests;

/// <summary>What all options have in common, and that what is wrong in them is said.</summary>
public sealed class OptionsTests
{
    private static readonly Type[] Options =
        [.. typeof(AnnualReport).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))];

    [Fact]
    public void EveryPropertyCanBeSetFromOlderLanguages()
    {
        Assert.NotEmpty(Options);
        IEnumerable<string> wrong =
            from type in Options
            from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Length != 0
            select $"{type.Name}.{property.Name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void EveryKindHasDefaults_ThatNobodyCanChangeForOthers_AndCopiesItself()
    {
        foreach (Type type in Options)
        {
            PropertyInfo defaults = type.GetProperty("Default", BindingFlags.Public | BindingFlags.Static)!;
            object first = defaults.GetValue(null)!;
            PropertyInfo[] properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
            foreach (PropertyInfo property in properties.Where(property => property.PropertyType == typeof(int) || property.PropertyType == typeof(bool)))
            {
                property.SetValue(first, property.PropertyType == typeof(int) ? 1234 : true);
            }

            object second = defaults.GetValue(null)!;
            object fresh = Activator.CreateInstance(type)!;
            object copy = Activator.CreateInstance(type, first)!;
            Assert.All(properties, property => Assert.Equal(property.GetValue(fresh), property.GetValue(second)));
            Assert.All(properties, property => Assert.Equal(property.GetValue(first), property.GetValue(copy)));
            Assert.Throws<ArgumentNullException>(() => CopyOfNull(type));
        }
    }

    [Fact]
    public void WhatBeganWithOptions_DoesNotSeeThemChange()
    {
        var report = new AnnualReport();
        var options = new ValidationOptions { BlankAsZero = true };
        var session = new ValidationSession(RuleSet.Default, report, options);
        int holds = session.Result.Holds;

        options.BlankAsZero = false;

        Assert.NotEqual(holds, RuleSet.Default.Validate(report, options).Holds);
        Assert.Equal(holds, session.Result.Holds);
    }

    [Fact]
    public void AMisspeltAddressInOptions_IsRefusedWithTheNearest()
    {
        var named = new DiagnosisOptions { Fixed = ["requests.recieved.total"] };
        var weighed = new DiagnosisOptions { Weights = new Dictionary<string, decimal> { ["requests.recieved.total"] = 2 } };

        Assert.All([named, weighed], options => Assert.StartsWith(
            "No edition of the form has a cell 'requests.recieved.total'; did you mean 'requests.received.total'?",
            Assert.Throws<ArgumentException>(() => ReportDiagnosis.Of(new AnnualReport(), RuleSet.Default, options)).Message,
            StringComparison.Ordinal));
    }

    [Fact]
    public void ANullInAList_IsRefused()
    {
        var report = new AnnualReport { Year = 2023, Agency = new Agency { Name = "甲局" } };

        Assert.Throws<ArgumentNullException>(() => new ReportCollection([report, null!]));
        Assert.Throws<ArgumentNullException>(() => new ReportCollection([report]).Units(report, ["乙局", null!]));
        Assert.Throws<ArgumentNullException>(() => new UnitReports([report, null!]));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Load([null!]));
        Assert.Throws<ArgumentNullException>(() => RuleSet.Default.With([null!]));
        Assert.Throws<ArgumentNullException>(() => ReportDiagnosis.Of(report, RuleSet.Default, new DiagnosisOptions { Fixed = [null!] }));
    }

    [Fact]
    public void LastYearsReport_IsGivenByOneOption()
    {
        AnnualReport prior = new AnnualReport { Year = 2022 }.WithCell(Cells.Requests.CarriedForward.Total, 3);
        AnnualReport report = new AnnualReport { Year = 2023 }.WithCell(Cells.Requests.BroughtForward.Total, 2);

        ValidationResult result = RuleSet.Default.Validate(report, new ValidationOptions { Prior = prior });

        Assert.Equal(Outcome.Broken, result.Findings.Single(finding => finding.RuleId == "Y1").Outcome);
        Assert.Equal(["why"],
            RuleSet.Default.Validate(report, new ValidationOptions { Prior = PriorReport.Missing(new Message("因", "why")) }).Notes.Select(note => note.En));
    }

    [Fact]
    public void IsValid_SaysWhetherAnErrorWasFound()
    {
        AnnualReport wrong = new AnnualReport().WithCell(Cells.Requests.Received.NaturalPersons, 2).WithCell(Cells.Requests.Received.Total, 1);

        Assert.True(RuleSet.Default.Validate(new AnnualReport()).IsValid);
        Assert.False(RuleSet.Default.Validate(wrong).IsValid);
        Assert.False(new ValidationResult().IsValid);
    }

    private static object? CopyOfNull(Type type)
    {
        try
        {
            return type.GetConstructor([type])!.Invoke([null]);
        }
        catch (TargetInvocationException wrong)
        {
            throw wrong.InnerException!;
        }
    }
}
