using System;
using System.Linq;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary><c>govinfo rules</c>, run as a process.</summary>
public sealed class RulesCommandTests : IDisposable
{
    private const string Overlay = """
        format: 1
        layer: province
        author: 李四
        changes:
          - rule: P6
            disable: true
            reason: 本省不适用
          - rule: P2
            severity: info
            reason: 口径不同
        """;

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void List_HasEveryRuleWithItsInstancesInTheFourShapes()
    {
        ToolResult result = ToolProcess.Run(folder.Path, "rules", "list");

        Assert.Equal(0, result.Status);
        Assert.Equal(RuleSet.Default.Rules.Select(rule => rule.Id), result.Lines.Skip(1).Take(RuleSet.Default.Rules.Count).Select(line => line.Split(' ')[0]));
        Assert.Contains("E3   error     derived       2019 2021  25 / 23 / 23 / 25      The applicants of a row should add up to its total", result.Lines);
    }

    [Fact]
    public void List_ShowsWhatRuleFilesChange()
    {
        folder.With("ours.yaml", Overlay);

        ToolResult result = ToolProcess.Run(folder.Path, "rules", "list", "--rules", "ours.yaml");

        Assert.DoesNotContain(result.Lines, line => line.StartsWith("P6 ", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.StartsWith("P2   info ", StringComparison.Ordinal));
        Assert.Contains("  P6  disabled: 本省不适用 (李四, province)", result.Lines);
        Assert.Contains("  P2  severity: info: 口径不同 (李四, province)", result.Lines);
    }

    [Fact]
    public void List_ShowsTags()
    {
        folder.With("tagged.yaml", "format: 1\nrules:\n  - id: T1\n    class: plausibility\n    severity: info\n    editions: [2021]\n"
            + "    source: { document: d, place: p, basis: derived }\n    title: { zh: 例, en: Example }\n"
            + "    check: requests.received.total >= 0\n    tags: [focus, towns]\n");

        Assert.Contains(ToolProcess.Run(folder.Path, "rules", "list", "--rules", "tagged.yaml").Lines,
            line => line.StartsWith("T1 ", StringComparison.Ordinal) && line.EndsWith("Example [focus, towns]", StringComparison.Ordinal));
    }

    [Fact]
    public void Show_HasTheRuleAsYaml_WithTheChangesMade()
    {
        folder.With("ours.yaml", Overlay);

        ToolResult ours = ToolProcess.Run(folder.Path, "rules", "show", "e1");
        ToolResult changed = ToolProcess.Run(folder.Path, "rules", "show", "P2", "--rules", "ours.yaml");
        ToolResult disabled = ToolProcess.Run(folder.Path, "rules", "show", "P6", "--rules", "ours.yaml");
        ToolResult unknown = ToolProcess.Run(folder.Path, "rules", "show", "E99");

        Assert.EndsWith("\n\n" + RuleSet.Default.Find("E1")!.Yaml.TrimEnd('\n') + "\n", ours.Output, StringComparison.Ordinal);
        Assert.Contains("  instances  7 / 7 / 7 / 7", ours.Lines);
        Assert.Contains("severity: info", changed.Lines);
        Assert.Contains("  P2  severity: info: 口径不同 (李四, province)", changed.Lines);
        Assert.Equal(["P6  switched off", "Rules changed", "  P6  disabled: 本省不适用 (李四, province)"], disabled.Lines);
        Assert.Equal(2, unknown.Status);
        Assert.StartsWith("there is no rule E99. The rules are: E1 E2 ", unknown.Error, StringComparison.Ordinal);
    }
}
