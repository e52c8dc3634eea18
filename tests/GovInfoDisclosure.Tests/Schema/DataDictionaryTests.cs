using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Schema;
using Xunit;

namespace GovInfoDisclosure.Tests.Schema;

/// <summary>The data dictionary has every cell once, and says of it what the form, the rules and the other edition say.</summary>
public sealed class DataDictionaryTests
{
    /// <summary>The rows by address: label, meaning, unit, address, name in SQL, rules, editions, the other edition.</summary>
    private static readonly Dictionary<string, string[]> Rows = SchemaExporter.Dictionary().Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('`', StringComparison.Ordinal))
        .Select(line => line[2..^2].Split(" | ")).ToDictionary(columns => columns[3].Trim('`'));

    [Fact]
    public void EveryCell_HasARow_WithItsLabelsAndNames()
    {
        CellDefinition[] cells = [.. FormShape.All.SelectMany(form => form.AllCells)];

        Assert.Equal(cells.Select(cell => cell.Address).Distinct().Order(StringComparer.Ordinal), Rows.Keys.Order(StringComparer.Ordinal));
        Assert.All(cells, cell =>
        {
            string[] row = Rows[cell.Address];
            Assert.Equal(8, row.Length);
            Assert.Contains(cell.Label, row[0], StringComparison.Ordinal);
            Assert.Equal($"`{cell.SqlName}`", row[4]);
            Assert.Equal(cell.Measure == Measure.TenThousandYuan, row[2].Contains("万元", StringComparison.Ordinal));
            Assert.Equal(cell.IsSigned, row[2].Contains("可为负", StringComparison.Ordinal));
            Assert.Contains(FormShape.All.First(form => form.TryFind(cell.Address) is not null).Name[..4], row[6], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void NoTwoCells_MeanTheSame() => Assert.Equal(Rows.Count, Rows.Values.Select(row => row[1]).Distinct().Count());

    [Theory]
    [InlineData(ReportEdition.Edition2019)]
    [InlineData(ReportEdition.Edition2021)]
    public void Rules_AreThoseWhoseTermsNameTheCell(ReportEdition edition)
    {
        using JsonDocument data = JsonDocument.Parse(SchemaExporter.Identities(edition));
        foreach (JsonElement instance in data.RootElement.GetProperty("instances").EnumerateArray())
        {
            Assert.All(instance.GetProperty("terms").EnumerateArray(), term =>
                Assert.Contains(instance.GetProperty("rule").GetString(), Rows[term.GetProperty("address").GetString()!][5].Split(' ')));
        }
    }

    [Theory]
    [InlineData("requests.carriedForward.total", "E1 E3 E5 P6 Y1 Y7 S1 S2 S3 X4")]
    [InlineData("processingFees.collectedYuan", "X2 X3")]
    [InlineData("proactiveDisclosure.penalties.netChange", "E6 Y3 Y7 S2")]
    public void Rules_AreAlsoThoseOfYearsUnitsAndProse(string address, string rules) =>
        Assert.Superset(rules.Split(' ').ToHashSet(), Rows[address][5].Split(' ').ToHashSet());

    [Theory]
    [InlineData("requests.received.total", "2019、2021", "the same cell")]
    [InlineData("proactiveDisclosure.licensing.decisions", "2019、2021", "the same cell")]
    [InlineData("proactiveDisclosure.rules.inForce", "2021", "none, and not `proactiveDisclosure.rules.totalDisclosed`")]
    [InlineData("proactiveDisclosure.administrativeFees.amount", "2021", "none, and not `proactiveDisclosure.administrativeFees.itemsLastYear`")]
    [InlineData("proactiveDisclosure.centralizedProcurement.amount", "2019", "none")]
    [InlineData("proactiveDisclosure.otherDocuments.newlyProduced", "2019（湖北 · Hubei）", "none")]
    [InlineData("requests.outcomes.otherHandling.other.total", "2019、2021（三行 · three rows）", "the same; a part of the one row where there is one")]
    [InlineData("requests.outcomes.otherHandling.total", "2019、2021（一行 · one row）", "the sum of `requests.outcomes.otherHandling.correctionOverdue.total`, "
        + "`requests.outcomes.otherHandling.feeUnpaid.total`, `requests.outcomes.otherHandling.other.total`")]
    public void TheOtherEdition_IsSaid(string address, string editions, string other)
    {
        Assert.Equal(editions, Rows[address][6]);
        Assert.EndsWith(" · " + other, Rows[address][7], StringComparison.Ordinal);
    }
}
