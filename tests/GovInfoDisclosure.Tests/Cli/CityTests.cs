using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>An office's list in one call: every fault that was planted in the invented city of <c>examples/city</c> is found, and nothing else
/// is accused.</summary>
public sealed class CityTests
{
    [Fact]
    public void EveryPlantedFault_IsFound_AndNothingElse()
    {
        string folder = RepositoryRoot.Combine("examples", "city");
        ToolResult result = ToolProcess.Run(folder, "check", "reports", "--register", "register.yaml", "--waivers", "waivers.yaml", "--copied",
            "--format", "ndjson");

        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (string line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var document = JsonDocument.Parse(line);
            JsonElement report = document.RootElement.GetProperty("report");
            string source = document.RootElement.GetProperty("source").GetString()!;
            string agency = report.ValueKind == JsonValueKind.Null ? "" : report.GetProperty("agency").GetProperty("name").GetString()!;
            int year = report.ValueKind == JsonValueKind.Null ? int.Parse(source[^5..^1], null) : report.GetProperty("year").GetInt32();
            foreach (JsonElement finding in document.RootElement.GetProperty("findings").EnumerateArray())
            {
                found.Add($"{agency},{year},{finding.GetProperty("id").GetString()},{finding.GetProperty("outcome").GetString()}");
            }

            if (document.RootElement.TryGetProperty("excused", out JsonElement excused))
            {
                found.UnionWith(excused.EnumerateArray().Select(finding => $"{agency},{year},{finding.GetProperty("id").GetString()},excused"));
            }
        }

        string[] planted = [.. File.ReadAllLines(Path.Combine(folder, "expected.csv")).Skip(1).Select(line => string.Join(',', line.Split(',').Take(4)))];
        Assert.True(planted.Length > 15);
        Assert.Equal(planted.Order(StringComparer.Ordinal), found);
        Assert.Equal(1, result.Status);

        // A waiver that has expired and one that covers nothing are named.
        Assert.Contains("2024-12-31", result.Error);
        Assert.Contains("E1/commercialEnterprises", result.Error);
    }
}
