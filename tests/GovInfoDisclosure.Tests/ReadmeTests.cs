using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests;

/// <summary>The READMEs say what the library does: their C# is the method here, their output is what it prints, their links lead somewhere.</summary>
[Collection(nameof(ReadmeTests))]
[CollectionDefinition(nameof(ReadmeTests), DisableParallelization = true)]
public sealed class ReadmeTests
{
    public static TheoryData<string> Names => new(Readme.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void TheCodeShown_IsTheCodeThatRuns(string name)
    {
        string[] source = File.ReadAllLines(RepositoryRoot.Combine("tests", "GovInfoDisclosure.Tests", "ReadmeTests.cs"));
        IEnumerable<string> body = source.SkipWhile(line => line.Trim() != "// <sample>").Skip(1)
            .TakeWhile(line => line.Trim() != "// </sample>").Select(line => line.Length > 8 ? line[8..] : "");
        string[] shown = new Readme(name).Block("code: sample").TrimEnd('\n').Split('\n');

        Assert.Equal(body, shown.SkipWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0));
        Assert.All(shown.Where(line => line.StartsWith("using GovInfoDisclosure.", StringComparison.Ordinal)), line => Assert.Contains(line, source));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheOutputShown_IsWhatTheCodePrints(string name)
    {
        TextWriter before = Console.Out;
        string folder = Environment.CurrentDirectory;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = RepositoryRoot.Path;
            Sample();
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(before);
        }

        new Readme(name).AssertOutput("output: sample", output.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void LinksLeadToFilesOfTheRepository(string name)
    {
        string[] targets = [.. Regex.Matches(new Readme(name).Text, @"\]\(([^)#]+)[^)]*\)").Select(link => link.Groups[1].Value)];

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(File.Exists(RepositoryRoot.Combine(target)), target));
    }

    private static void Sample()
    {
        // <sample>
        ReadResult read = ReportReader.ReadFile("samples/natural-resources-2024.txt");
        ValidationResult result = RuleSet.Default.Validate(read);
        Console.WriteLine($"{read.Report?.Agency.Name} {read.Report?.Year}: {result.Holds} hold, {result.Broken} broken, {result.Undecided} undecided");
        foreach (Finding finding in result.Findings)
        {
            Console.WriteLine($"line {finding.Place?.Line}: {finding.Severity} {finding.Id}: {finding.Message.En}");
        }

        AnnualReport corrected = read.Report!.WithCell(Cells.Requests.Received.NaturalPersons, 12);
        Console.WriteLine($"corrected: {RuleSet.Default.Validate(corrected).Broken} broken");
        Console.WriteLine(AnnualReportJson.WriteCompact(corrected)[..60]);
        // </sample>
    }
}
