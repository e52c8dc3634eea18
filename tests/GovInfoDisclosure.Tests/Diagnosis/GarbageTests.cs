using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Lake.Synthetic;
using GovInfoDisclosure.Rules;
using Xunit;

namespace GovInfoDisclosure.Tests.Diagnosis;

/// <summary>Reports whose every number is drawn at random: nothing can be said of them, and saying so ends soon and the same way each time.</summary>
public class GarbageTests
{
    /// <summary>`GOVINFO_GARBAGE=10000` judges so many and prints the digest of all diagnoses: it is the same in two runs and against both builds of the
    /// library.</summary>
    [Fact]
    public void Garbage_IsGivenUp_AndEqualInTwoRuns()
    {
        string? wanted = Environment.GetEnvironmentVariable("GOVINFO_GARBAGE");
        int count = int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : 60;
        string first = Digest(count, out int givenUp);
        string second = Digest(count, out _);

        Assert.Equal(first, second);
        Assert.Equal(count, givenUp);
        Console.WriteLine($"garbage: {count} reports, {givenUp} given up, {first}");
    }

    private static string Digest(int count, out int givenUp)
    {
        var random = new Random(20_211_130);
        using SHA256 hash = SHA256.Create();
        givenUp = 0;
        for (int index = 0; index < count; index++)
        {
            FormShape form = FormShape.All[index % FormShape.All.Length];
            decimal?[] values = [.. form.AllCells.Select(cell => form.Cells.Contains(cell) ? random.Next(100_000) : (decimal?)null)];
            AnnualReport valid = new ReportGenerator(new GeneratorOptions { Seed = index, Forms = new ValueList<FormShape>([form]) }).Make(0).Report;
            AnnualReport report = valid.WithValues(form.Values(values));
            ReportDiagnosis diagnosis = ReportDiagnosis.Of(report, RuleSet.Default);
            givenUp += diagnosis is { IsCutOff: true, IsRepaired: false } ? 1 : 0;
            byte[] json = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(diagnosis));
            hash.TransformBlock(json, 0, json.Length, null, 0);
        }

        hash.TransformFinalBlock([], 0, 0);
        return string.Concat(hash.Hash!.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
