using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>govinfo fix</c>, and what <c>govinfo check</c> says of wrong cells, run as a process.</summary>
public sealed class FixCommandTests : IDisposable
{
    private const string Cases = "reconsiderationAndLitigation.reconsideration.";
    private static readonly AnnualReport Tied = ToolReports.Balanced.WithCell(Cases + "upheld", 2).WithCell(Cases + "total", 5);

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void JsonIsNotWrittenUnderTheNameOfAWordFile()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken));

        ToolResult result = ToolProcess.Run(folder.Path, "fix", "a.json", "-o", "a.docx");

        Assert.Equal(2, result.Status);
        Assert.StartsWith("a.docx: fix writes JSON; name a .json file", result.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void WrongCellIsCorrected_BlankFilled_AndBothLogged()
    {
        AnnualReport report = ToolReports.Broken.WithCell(Cases + "upheld", null);
        folder.With("a.json", AnnualReportJson.Write(report));

        ToolResult result = ToolProcess.Run(folder.Path, "fix", "a.json", "-o", "b.json");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.Status);
        Assert.Equal(ToolReports.Balanced, Written("b.json"));
        Assert.Equal(report, Written("a.json"));
        Assert.Equal("Corrected cells: 1; blanks filled: 1.", result.Lines[^1]);
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(folder.Combine("b.json.changes.json")));
        JsonElement[] changes = [.. log.RootElement.GetProperty("changes").EnumerateArray()];
        Assert.Equal("a.json", log.RootElement.GetProperty("source").GetString());
        Assert.Equal(["requests.received.naturalPersons:6:5:unexplained:certain:0:6", Cases + "upheld::0:deduced:certain:0:null"],
            changes.Select(change => Text(change, "a.json")));
        Assert.All(changes, change => Assert.True(change.GetProperty("reason").GetProperty("zh").GetString()!.Length > 10));
    }

    [Fact]
    public void TiedAnswers_AreListed_AndNothingIsWritten()
    {
        folder.With("a.json", AnnualReportJson.Write(Tied));

        ToolResult result = ToolProcess.Run(folder.Path, "fix", "a.json", "-o", "b.json");

        Assert.Equal(2, result.Status);
        Assert.Equal("", result.Output);
        string place = At("a.json", Cases + "total");
        Assert.Contains($"  5  table 4 “Reconsideration”, Total ({place}) should be 2 (5 was typed)", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void OnlyWhatIsCertainIsWritten_UnlessAskedFor()
    {
        AnnualReport likely = ToolReports.Balanced.WithCell(Cases + "upheld", 21).WithCell(Cases + "corrected", 40).WithCell(Cases + "total", 52);
        folder.With("a.json", AnnualReportJson.Write(likely))
            .With("both.json", AnnualReportJson.Write(likely.WithCell("requests.received.naturalPersons", 6)))
            .With("blank.json", AnnualReportJson.Write(ToolReports.Broken.WithCell("requests.outcomes.denied.stateSecrets.naturalPersons", null)));

        ToolResult none = ToolProcess.Run(folder.Path, "fix", "a.json", "-o", "none.json");
        ToolResult asked = ToolProcess.Run(folder.Path, "fix", "a.json", "-o", "asked.json", "--likely");
        ToolResult part = ToolProcess.Run(folder.Path, "fix", "both.json", "-o", "part.json");
        ToolResult blank = ToolProcess.Run(folder.Path, "fix", "blank.json", "-o", "blank-fixed.json", "--likely");

        Assert.Equal(2, none.Status);
        Assert.False(File.Exists(folder.Combine("none.json")));
        Assert.Contains($"  1  table 4 “Reconsideration”, Upheld ({At("a.json", Cases + "upheld")}) should be 12", none.Error, StringComparison.Ordinal);
        Assert.Equal(0, asked.Status);
        Assert.Equal(12, Written("asked.json")[Cases + "upheld"]);
        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(folder.Combine("asked.json.changes.json")));
        Assert.Equal([Cases + "upheld:21:12:digitsExchanged:likely:2:21"],
            log.RootElement.GetProperty("changes").EnumerateArray().Select(change => Text(change, "a.json")));

        // One part is put right, the other left as it was and named.
        Assert.Equal(1, part.Status);
        Assert.Equal(likely, Written("part.json"));
        Assert.Contains($"  2:1  table 4 “Reconsideration”, Upheld ({At("both.json", Cases + "upheld")}) should be 12", part.Error, StringComparison.Ordinal);

        // With a blank beside it nothing is certain, and no blank follows from what is not.
        Assert.Equal(1, blank.Output.Split("should be 5").Length - 1);
        Assert.Null(Written("blank-fixed.json")["requests.outcomes.denied.stateSecrets.naturalPersons"]);
    }

    [Fact]
    public void PickSaysWhich()
    {
        folder.With("a.json", AnnualReportJson.Write(Tied));

        ToolResult picked = ToolProcess.Run(folder.Path, "fix", "a.json", "-o", "b.json", "--pick", "5");
        ToolResult wrong = ToolProcess.Run(folder.Path, "fix", "a.json", "-o", "c.json", "--pick", "9");

        Assert.Equal(0, picked.Status);
        Assert.Equal(2, Written("b.json")[Cases + "total"]);
        Assert.Equal(2, wrong.Status);
        Assert.Equal("--pick 9: there is no such number; without --pick the corrections are listed.", wrong.Error.TrimEnd());
        Assert.False(File.Exists(folder.Combine("c.json")));
    }

    [Theory]
    [InlineData("fix", "a.json")]
    [InlineData("fix", "a.json", "-o", "a.json")]
    [InlineData("fix", "a.json", "-o", "./a.json")]
    [InlineData("fix", "b.json.changes.json", "-o", "b.json")]
    [InlineData("fix", ".", "-o", "b.json")]
    [InlineData("fix", "missing.json", "-o", "b.json")]
    [InlineData("fix", "two.ndjson", "-o", "b.json")]
    public void WhatMustNotBeWritten_IsRefused(params string[] arguments)
    {
        string json = AnnualReportJson.Write(ToolReports.Broken);
        folder.With("a.json", json).With("b.json.changes.json", json).With("two.ndjson",
            AnnualReportJson.WriteCompact(Tied) + "\n" + AnnualReportJson.WriteCompact(Tied) + "\n");

        ToolResult result = ToolProcess.Run(folder.Path, arguments);

        Assert.Equal(2, result.Status);
        Assert.NotEqual("", result.Error);
        Assert.Equal(json, File.ReadAllText(folder.Combine("a.json")));
        Assert.Equal(json, File.ReadAllText(folder.Combine("b.json.changes.json")));
        Assert.False(File.Exists(folder.Combine("b.json")));
    }

    [Fact]
    public void CheckBeginsWithWhatToCorrect()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken.WithCell(Cases + "upheld", null)));

        ToolResult english = ToolProcess.Run(folder.Path, "check", "a.json");
        ToolResult chinese = ToolProcess.Run(folder.Path, "check", "--lang", "zh", "a.json");
        ToolResult zero = ToolProcess.Run(folder.Path, "check", "--blank", "zero", "a.json");

        Assert.Equal(
            "  correct    table 3 “1. Received this year”, Natural persons: 6 → 5  a.json:38:25", english.Lines[1]);
        Assert.Equal("  更正  表三“一、本年新收政府信息公开申请数量”自然人：6 → 5  a.json:38:25", chinese.Lines[1]);
        Assert.Single(english.Lines,
            line => line.StartsWith("  deduced    table 4 “Reconsideration”, Upheld is blank and must be 0: ",
                StringComparison.Ordinal));
        Assert.Contains("             Certain: with this alone, every identity concerned holds.", zero.Lines);
        Assert.DoesNotContain(zero.Lines, line => line.StartsWith("  deduced", StringComparison.Ordinal));
    }

    [Fact]
    public void DiagnosisCanBeSwitchedOff_AndLooksNoFurtherThanItsBound()
    {
        var random = new Random(5);
        AnnualReport garbage = FormShape.Of(ToolReports.Balanced).Cells.Where(cell => cell.Table == 3)
            .Aggregate(ToolReports.Balanced, (report, cell) => report.WithCell(cell.Address, random.Next(1000)));
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken)).With("garbage.json", AnnualReportJson.Write(garbage));

        ToolResult never = ToolProcess.Run(folder.Path, "check", "a.json", "--diagnose", "never", "--format", "json");
        ToolResult auto = ToolProcess.Run(folder.Path, "check", "garbage.json", "--format", "json");
        ToolResult again = ToolProcess.Run(folder.Path, "check", "garbage.json", "--diagnose", "auto", "--format", "json");
        ToolResult unknown = ToolProcess.Run(folder.Path, "check", "a.json", "--diagnose", "often");

        Assert.DoesNotContain("\"diagnosis\"", never.Output, StringComparison.Ordinal);
        Assert.Contains("\"cutOff\": true", auto.Output, StringComparison.Ordinal);
        Assert.Equal(auto.Output, again.Output);
        Assert.Equal(2, unknown.Status);
    }

    private AnnualReport Written(string name) => AnnualReportJson.Read(File.ReadAllText(folder.Combine(name))).Report!;

    /// <summary>Where the number of a cell stands in a file, by the members around it: two spaces a level.</summary>
    private string At(string file, string address)
    {
        string[] lines = File.ReadAllLines(folder.Combine(file));
        var path = new List<string>();
        for (int i = 0; i < lines.Length; i++)
        {
            string[] parts = lines[i].Split('"');
            if (parts.Length >= 3)
            {
                int level = (parts[0].Length / 2) - 1;
                path = [.. path.Take(level), parts[1]];
                if (string.Join('.', path) == address)
                {
                    return $"{i + 1}:{lines[i].IndexOf(": ", StringComparison.Ordinal) + 3}";
                }
            }
        }

        return "none";
    }

    /// <summary>A change in a line; for its place, what stands there in the JSON: the number before it was changed.</summary>
    private string Text(JsonElement change, string file)
    {
        JsonElement place = change.GetProperty("place");
        string line = File.ReadAllLines(folder.Combine(file))[place.GetProperty("line").GetInt32() - 1];
        string there = line[(place.GetProperty("column").GetInt32() - 1)..].TrimEnd(',');
        IEnumerable<string> told = new[] { "address", "from", "to", "kind", "grade", "alternatives" }.Select(name => change.GetProperty(name).ToString());
        return string.Join(':', told.Append(there));
    }
}
