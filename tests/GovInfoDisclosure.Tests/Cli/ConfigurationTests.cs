using System;
using System.Linq;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Register;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>govinfo.yaml</c>: what an office checks with, read strictly; what the call says wins, and the output names the file.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string Waivers = """
        format: 1
        waivers:
          - { agency: 示例县水利局, rule: E1, instance: naturalPersons, year: 2023, reason: 已核, approver: 张三, expires: 2999-01-01 }
        """;

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void TheFileOfTheWorkingFolder_IsUsedAndNamed_AndAnOptionOfTheCallWins()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken)).With("set/waivers.yaml", Waivers).With("elsewhere.yaml", "format: 1\nwaivers: []\n")
            .With("govinfo.yaml", "format: 1\nlanguage: zh\nwaivers: set/waivers.yaml\n")
            .With("set/other.yaml", "format: 1\nwaivers: waivers.yaml\nlanguage: en\n");

        ToolResult used = ToolProcess.Run(folder.Path, "check", "a.json");
        ToolResult other = ToolProcess.Run(folder.Path, "check", "a.json", "--config", "set/other.yaml");
        ToolResult wins = ToolProcess.Run(folder.Path, "check", "a.json", "--waivers", "elsewhere.yaml", "--lang", "en");
        ToolResult data = ToolProcess.Run(folder.Path, "check", "a.json", "--format", "ndjson");

        Assert.Contains(used.Lines, line => line.StartsWith("  豁免  E1/naturalPersons", StringComparison.Ordinal));
        Assert.Equal("使用的配置：govinfo.yaml", used.Lines[^1]);
        Assert.Contains(other.Lines, line => line.StartsWith("  excused    E1/naturalPersons", StringComparison.Ordinal));
        Assert.Equal("Configuration used: set/other.yaml", other.Lines[^1]);
        Assert.DoesNotContain(wins.Lines, line => line.Contains("excused", StringComparison.Ordinal) && line.Contains("E1", StringComparison.Ordinal));
        Assert.Equal("Configuration used: govinfo.yaml", wins.Lines[^1]);
        Assert.Single(data.Lines);
        Assert.Equal(["使用的配置：govinfo.yaml"], data.ErrorLines);
    }

    [Fact]
    public void EveryCommand_TakesOfItWhatIsItsOwn_AndSaysSo()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken)).With("register.csv", "code,name\n")
            .With("roster.txt", "示例县水利局\n")
            .With("own.yaml", "format: 1\nlayer: user\nauthor: t\nchanges:\n  - { rule: E1, disable: true, reason: counted elsewhere }\n")
            .With("govinfo.yaml", "format: 1\nrules: own.yaml\nroster: roster.txt\n").With("zh.yaml", "format: 1\nlanguage: zh\n");

        Assert.Equal(["Configuration used: govinfo.yaml"], ToolProcess.Run(folder.Path, "compare", "a.json", "a.json").ErrorLines);
        Assert.Equal(["Configuration used: govinfo.yaml"], ToolProcess.Run(folder.Path, "rules", "show", "E3").ErrorLines);
        ToolResult sql = ToolProcess.Run(folder.Path, "sql");
        Assert.Equal("Configuration used: govinfo.yaml", sql.ErrorLines[^1]);
        Assert.DoesNotContain("'E1'", sql.Output, StringComparison.Ordinal);
        ToolResult sum = ToolProcess.Run(folder.Path, "sum", "a.json", "--name", "示例县", "-o", "sum.json");
        Assert.Equal("Configuration used: govinfo.yaml", sum.ErrorLines[^1]);

        Assert.Equal("", ToolProcess.Run(folder.Path, "read", "a.json").Error);
        Assert.Equal(["使用的配置：zh.yaml"], ToolProcess.Run(folder.Path, "read", "a.json", "--config", "zh.yaml").ErrorLines);
        Assert.Equal(["使用的配置：zh.yaml"], ToolProcess.Run(folder.Path, "write", "a.json", "-o", "a.docx", "--config", "zh.yaml").ErrorLines);
        ToolResult none = ToolProcess.Run(folder.Path, "write", "a.json", "-o", "b", "--config", "elsewhere.yaml");
        Assert.Equal((2, "elsewhere.yaml: There is no such file or folder."), (none.Status, none.Error.TrimEnd()));
    }

    [Fact]
    public void AWrongFile_IsTold_ButHelpIsGivenStill()
    {
        folder.With("a.json", AnnualReportJson.Write(ToolReports.Broken)).With("govinfo.yaml", "format: 1\nruls: a.yaml\nlanguage: fr\n");

        ToolResult check = ToolProcess.Run(folder.Path, "check", "a.json", "-o", "out.txt");
        ToolResult missing = ToolProcess.Run(folder.Path, "check", "a.json", "--config", "elsewhere.yaml");
        ToolResult help = ToolProcess.Run(folder.Path, "check", "--help");
        ToolResult schema = ToolProcess.Run(folder.Path, "schema");

        Assert.Equal(2, check.Status);
        Assert.Equal(["govinfo.yaml(2,1): unknown key 'ruls', did you mean 'rules'?",
            "govinfo.yaml(3,11): language cannot be 'fr', expected one of zh, en"], check.ErrorLines);
        Assert.Equal((2, "elsewhere.yaml: There is no such file or folder."), (missing.Status, missing.Error.TrimEnd()));
        Assert.Equal((0, 0), (help.Status, schema.Status));
    }

    [Theory]
    [InlineData("format: 1\n", "")]
    [InlineData("format: 1\nrules: [a.yaml, b.yaml]\nregister: r.csv\nroster: l.txt\nwaivers: w.yaml\ndue: 02-28\nlanguage: zh\n", "")]
    [InlineData("format: 1\nrules: a.yaml\n", "")]
    [InlineData("format: 2\n", "(1,9) format must be 1 (the version of the file format), found '2'")]
    [InlineData("format: 1\ndue: 13-01\n", "(2,6) due must be a month and a day of the year after, as in 01-31, found '13-01'")]
    [InlineData("format: 1\nrules: [[]]\n", "(2,9) each of rules must be the path of a rule file, found a list")]
    [InlineData("[]", "(1,1) the file is a mapping (format, rules, register, roster, waivers, due, language), found a list")]
    [InlineData("", "(1,1) the file is empty; expected 'format' and 'rules, register, roster, waivers, due, language'")]
    public void TheFileIsReadStrictly(string text, string error)
    {
        CheckConfiguration? read = CheckConfiguration.Load(new RuleFile("c.yaml", text), out ValueList<RuleFileError> errors);

        Assert.Equal(error, string.Join("; ", errors.Select(one => $"({one.Line},{one.Column}) {one.Message.En}")));
        Assert.Equal(error.Length == 0, read is not null);
    }
}
