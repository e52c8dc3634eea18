using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Reading.Sources;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>The C# of docs/reading.md and of both READMEs about documents is the code here, and does what they say.</summary>
public sealed class DocsTests
{
    public static TheoryData<string, string> Blocks => new()
    {
        { "docs/reading.md", "source" },
        { "README.md", "folder" },
        { "README.zh-CN.md", "folder" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void TheCodeShown_IsTheCodeThatRuns(string file, string name)
    {
        string[] source = File.ReadAllLines(RepositoryRoot.Combine("tests", "GovInfoDisclosure.Documents.Tests", "DocsTests.cs"));
        IEnumerable<string> body = source.SkipWhile(line => line.Trim() != $"// <{name}>").Skip(1).TakeWhile(line =>
            line.Trim() != $"// </{name}>").Select(line => line.Length > 8 ? line[8..] : "");
        string[] shown = new Readme(file).Block("code: " + name).TrimEnd('\n').Split('\n');

        Assert.Equal(body, shown.SkipWhile(line => line.StartsWith("using ", StringComparison.Ordinal) || line.Length == 0));
    }

    [Fact]
    public void AnotherSource_IsReadWithItsPlaces()
    {
        // <source>
        (int Row, int Column, string Text)[] recognised =
        [
            (1, 1, "信息内容"), (1, 2, "本年制发件数"), (1, 3, "本年废止件数"), (1, 4, "现行有效件数"),
            (2, 1, "规章"), (2, 2, "1"), (2, 3, "0"), (2, 4, "3"),
        ];
        var table = new SourceTable
        {
            Cells = [.. recognised.Select(cell => new SourceCell { Row = cell.Row, Column = cell.Column, Text = cell.Text, Place = Place.OnPage(2) })],
        };
        var title = new SourceParagraph { Text = "示例县水利局2023年政府信息公开工作年度报告" };
        ReadResult read = ReportReader.Read(new SourceDocument { Blocks = [title, table] });
        Console.WriteLine($"{read.Report?.Agency.Name} {read.Report?.Year}: {read.Report?[Cells.ProactiveDisclosure2021.Rules.InForce]}");
        // </source>
        Assert.Equal(("示例县水利局", 2023, 3m), (read.Report?.Agency.Name, read.Report?.Year, read.Report?[Cells.ProactiveDisclosure2021.Rules.InForce]));
        Assert.Equal(2, read.Cells.Single(cell => cell.Address == Cells.ProactiveDisclosure2021.Rules.InForce).Place.Page);
    }

    [Fact]
    public void AFolder_IsReadWhole()
    {
        string folder = RepositoryRoot.Combine("samples");
        // <folder>
        foreach (DocumentReading document in DocumentReader.ReadAll(folder))
        {
            ValidationResult result = RuleSet.Default.Validate(document.Result);
            Console.WriteLine($"{document.Source}: {document.Result.Report?.Year} {result.Holds} hold, {result.Broken} broken");
            foreach (Finding finding in result.Findings)
            {
                Console.WriteLine($"  {finding.Place}: {finding.Id}: {finding.Message.En}");
            }
        }
        // </folder>
        Assert.All(DocumentReader.ReadAll(folder), document => Assert.NotNull(document.Result.Report));
    }
}
