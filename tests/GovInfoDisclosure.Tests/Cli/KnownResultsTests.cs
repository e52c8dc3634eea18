using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>What judged what, and a run that passes over what an earlier one judged: its output is that of a full run.</summary>
public sealed class KnownResultsTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void WithKnownResults_OutputAndStatusAreThoseOfAFullRun()
    {
        string[] lines = Lines(24);
        folder.With("in/many.ndjson", string.Concat(lines)).With("in/array.json", "[" + lines[0] + "," + lines[1] + "]").With("in/one.json", lines[2])
            .With("in/no.json", "{").With("in/a.txt", "没有表格").With("in/b.txt", "没有");
        ToolResult before = Check("-o", "known.ndjson");
        Assert.Equal(2, before.Status);
        AssertLikeAFullRun();

        // Some are corrected, some come and go, one moves to another line.
        folder.With("in/many.ndjson", string.Concat(lines.Skip(1).Take(20).Select((line, i) => i % 5 == 0 ? lines[23] : line)) + lines[0])
            .With("in/b.txt", "另有").With("in/c.txt", "没有表格").With("in/array.json", "[\n" + lines[0] + "," + lines[1] + "]")
            .With("in/one.json", "\n" + lines[2]);
        AssertLikeAFullRun();
        AssertLikeAFullRun("--all");
        AssertLikeAFullRun("--blank", "zero");
        AssertLikeAFullRun("--fail-on", "undecided");
        folder.With("own.yaml", "format: 1\nlayer: user\nauthor: t\nchanges:\n  - { rule: E1, disable: true, reason: t }\n");
        AssertLikeAFullRun("--rules", "own.yaml");
        folder.With("known.ndjson", "no JSON\n{}\n[1]\n{\"provenance\":1}\n{\"provenance\":{\"tool\":1}}\n");
        AssertLikeAFullRun();
    }

    /// <summary>That a line is taken over, and not made again, shows where the known line says something else.</summary>
    [Fact]
    public void WhatIsKnown_IsNotJudgedAgain_UnlessItChanged()
    {
        folder.With("in/many.ndjson", string.Concat(Lines(3)));
        string[] known = [.. Check().Lines.Select(line => line.Replace("\"overrides\":[]", "\"overrides\":[ ]", StringComparison.Ordinal))];
        folder.With("known.ndjson", string.Concat(known.Select(line => line + "\n")));

        Assert.Equal(known, Check("--known", "known.ndjson").Lines);
        Assert.DoesNotContain("[ ]", Check("--known", "known.ndjson", "--all").Output, StringComparison.Ordinal);
        folder.With("in/many.ndjson", Lines(4)[3] + string.Concat(Lines(3).Skip(1)));
        Assert.Equal([false, true, true], Check("--known", "known.ndjson").Lines.Select(line => line.Contains("[ ]", StringComparison.Ordinal)));
        folder.With("prior.json", Lines(4)[3]);
        Assert.DoesNotContain("[ ]", Check("--known", "known.ndjson", "--prior", "prior.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ProvenanceSaysToolRulesAndInput()
    {
        string line = Lines(1)[0];
        folder.With("in/many.ndjson", "\n" + line + line).With("in/a.txt", "没有表格");

        JsonElement[] results = [.. Check("--all").Lines.Select(x => JsonDocument.Parse(x).RootElement.GetProperty("provenance").Clone())];

        string hash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(line.TrimEnd('\n')));
        Assert.Equal([ContentHash.Of("没有表格"u8.ToArray()), hash, hash],
            results.Select(x => x.GetProperty("input").GetString()));
        Assert.All(results, x => Assert.Equal((RuleSet.Default.Hash, "all"), (x.GetProperty("ruleSet").GetString(), x.GetProperty("options").GetString())));
        Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+$", results[0].GetProperty("tool").GetString());
        Assert.NotEqual(RuleSet.Default.Hash, RuleSet.Load([.. RuleSet.DefaultFiles()]).Rules!.Hash);
        Assert.Equal(RuleSet.Default.Hash, RuleSet.Default.With().Rules!.Hash);
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--format", "ndjson", "--tables", "t")]
    public void OtherFormats_AreRefused(params string[] options)
    {
        folder.With("in/a.txt", "x").With("known.ndjson", "");

        ToolResult result = ToolProcess.Run(folder.Path, ["check", "in", "--known", "known.ndjson", .. options]);

        Assert.Equal((2, "govinfo: --known is for the format ndjson, without --tables."), (result.Status, result.ErrorLines[0]));
    }

    [Fact]
    public void WhereAReportCameFrom_IsWrittenAndKept()
    {
        folder.With("a.ndjson", Lines(1)[0] + Lines(1)[0]);
        AnnualReport report = AnnualReportJson.Read(Lines(1)[0]).Report!;
        string hash = ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(Lines(1)[0].TrimEnd('\n')));

        ToolResult first = ToolProcess.Run(folder.Path, "read", "a.ndjson", "--format", "ndjson", "--lineage");
        folder.With("b.ndjson", first.Output);
        ToolResult again = ToolProcess.Run(folder.Path, "read", "b.ndjson", "--format", "ndjson", "--lineage");

        Assert.Equal(AnnualReportJson.Write(report, new ReportLineage(ReportIds.IdOf(report), "a.ndjson:1", hash), isIndented: false), first.Lines[0]);
        Assert.Equal(first.Output, again.Output);
        Assert.StartsWith($"{{\"schemaVersion\":1,\"reportId\":\"{ReportIds.IdOf(report)}\",\"source\":\"a.ndjson:1\",\"inputHash\":\"sha256:", first.Output,
            StringComparison.Ordinal);
        Assert.Equal(report, AnnualReportJson.Read(first.Lines[0]).Report);
    }

    private static string[] Lines(int count)
    {
        var generator = new ReportGenerator(new GeneratorOptions { Seed = 8, BrokenShare = 0.4m, BlankShare = 0.03m });
        return [.. Enumerable.Range(0, count).Select(i => AnnualReportJson.WriteCompact(generator.Make(i).Report) + "\n")];
    }

    private void AssertLikeAFullRun(params string[] options)
    {
        ToolResult full = Check(options);
        ToolResult known = Check(["--known", "known.ndjson", .. options]);

        Assert.Equal(full.Output, known.Output);
        Assert.Equal(full.Status, known.Status);
    }

    private ToolResult Check(params string[] options) => ToolProcess.Run(folder.Path, ["check", "in", "--format", "ndjson", .. options]);
}
