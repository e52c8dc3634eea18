using System;
using System.IO;
using System.Text;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Outputs;

/// <summary>Annotations of a workflow: one line each, with the place, and nothing in them that begins a command of its own.</summary>
public sealed class GitHubTests
{
    [Fact]
    public void AFinding_IsALine_WithPathLineAndColumn()
    {
        string text = ToolReports.Text(ToolReports.Broken);
        string[] lines = text.Split('\n');
        int line = Array.FindIndex(lines, x => x.Contains("一、本年新收政府信息公开申请数量", StringComparison.Ordinal)) + 1;
        int column = lines[line - 1].IndexOf('6', StringComparison.Ordinal) + 1;

        string[] written = Written("reports/a.txt", text).Split('\n');

        Assert.StartsWith($"::error file=reports/a.txt,line={line},col={column},title=E1/naturalPersons ", written[0]);
        Assert.Contains("::自然人：一、", written[0]);
        Assert.StartsWith("::error ", written[1]);
        Assert.StartsWith($"::notice file=reports/a.txt,line={line},col={column},title=诊断::", written[2]);
        Assert.Equal([""], written[3..]);
    }

    [Theory]
    [InlineData("a,b:c.txt", "file=a%2Cb%3Ac.txt,")]
    [InlineData("100%.txt", "file=100%25.txt,")]
    [InlineData("a\n::error::b.txt", "file=a%0A%3A%3Aerror%3A%3Ab.txt,")]
    [InlineData("a\u202Eb\u0007.txt", "file=a\uFFFDb\uFFFD.txt,")]
    public void AName_BeginsNoCommand(string source, string expected)
    {
        string written = Written(source, "没有表格");
        Assert.Contains(expected, written);
        Assert.Single(written.TrimEnd('\n').Split('\n'));
    }

    private static string Written(string source, string text)
    {
        ReadResult read = ReportReader.Read(text);
        using var stream = new MemoryStream();
        ResultFormats.GitHub().WriteAll([new CheckedDocument
        {
            Source = source,
            Result = RuleSet.Default.Validate(read),
            Diagnosis = read.IsSuccess ? RuleSet.Default.Diagnose(read) : null,
            Reading = read,
        }], stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
