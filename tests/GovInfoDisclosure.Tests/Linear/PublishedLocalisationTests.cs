using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using GovInfoDisclosure.Linear;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>Every case of ../shared/cases/localisation.json against its oracle.</summary>
public class PublishedLocalisationTests
{
    [SharedFact]
    public void EveryCase_HasTheAnswerOfItsOracle()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(SharedFolder.Combine("cases", "localisation.json")));
        var wrong = new List<string>();
        var kinds = new Dictionary<string, int>();
        foreach (JsonElement element in document.RootElement.EnumerateArray())
        {
            string id = element.GetProperty("id").GetString()!;
            string kind = element.GetProperty("kind").GetString()!;
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            LinearSystem system = LinearSystem.Parse(element.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()!));
            Dictionary<string, decimal?> record = element.GetProperty("record").EnumerateObject()
                .ToDictionary(cell => cell.Name, cell => cell.Value.ValueKind == JsonValueKind.Null ? (decimal?)null : Number(cell.Value));
            JsonElement options = element.TryGetProperty("options", out JsonElement given) ? given : default;
            (string expected, string actual) = kind switch
            {
                "localize" => Localise(system, record, options, element.GetProperty("oracle")),
                "impute" => Impute(system, record, element.GetProperty("oracle")),
                "typo" => Typo(system, record, element.GetProperty("oracle")),
                _ => Signs(kind, system, record, options, element.GetProperty("oracle")),
            };
            if (expected != actual)
            {
                wrong.Add($"{id}: expected {expected}, got {actual}");
            }
        }

        Assert.Empty(wrong);
        Assert.Equal(["impute", "localize", "sign", "sign+swap", "swap", "typo"], kinds.Keys.Order());
        Assert.True(kinds.Values.Sum() >= 40);
    }

    private static (string Expected, string Actual) Localise(LinearSystem system, Dictionary<string, decimal?> record, JsonElement options, JsonElement oracle)
    {
        var given = new LocalisationOptions
        {
            Weights = Has(options, "weights", out JsonElement weights)
                ? weights.EnumerateObject().ToDictionary(entry => entry.Name, entry => Number(entry.Value))
                : null,
            Fixed = Has(options, "fixed", out JsonElement @fixed) ? [.. @fixed.EnumerateArray().Select(name => name.GetString()!)] : null,
        };
        LocalisationResult result = new Localiser(system).Localise(system, record, given);
        Assert.True(result.IsComplete);
        foreach (LocalisationSolution solution in result.Solutions)
        {
            AssertRepairs(system, record, solution);
        }

        string expected =
            $"{Number(oracle.GetProperty("minWeight"))}; {Sets(Names(oracle.GetProperty("solutions")))}; {string.Join(",", oracle.GetProperty("missing").EnumerateArray().Select(name => name.GetString()).Order())}";
        decimal weight = result.Solutions[0].Corrections.Sum(correction => given.Weights?.GetValueOrDefault(correction.Variable, 1m) ?? 1m);
        IEnumerable<string> missing = system.Variables.Where(name => record.GetValueOrDefault(name) is null);
        return (expected, $"{weight / 1.0000m:0.####}; {Sets(result.Solutions.Select(Variables))}; {string.Join(",", missing.Order())}");
    }

    private static (string Expected, string Actual) Impute(LinearSystem system, Dictionary<string, decimal?> record, JsonElement oracle)
    {
        List<DeducedValue> result = Deduction.Deduce(system, record);
        return (Values(oracle.EnumerateObject().ToDictionary(entry => entry.Name, entry => (Rational)Number(entry.Value))),
            Values(result.ToDictionary(value => value.Variable, value => value.Value)));
    }

    private static (string Expected, string Actual) Typo(LinearSystem system, Dictionary<string, decimal?> record, JsonElement oracle)
    {
        IEnumerable<string> expected = oracle.GetProperty("candidatesDLle1").EnumerateArray().Select(pair => pair[0].GetString() + "=" + Number(pair[1]));
        IEnumerable<string> actual = TypingSlips.Find(system, record).Select(candidate => candidate.Variable + "=" + candidate.Value);
        LocalisationResult result = new Localiser(system).Localise(system, record);
        return ($"{string.Join(",", expected.Order(StringComparer.Ordinal))}; {Sets(Names(oracle.GetProperty("fhSolutions")))}",
            $"{string.Join(",", actual.Order(StringComparer.Ordinal))}; {Sets(result.Solutions.Select(Variables))}");
    }

    private static (string Expected, string Actual) Signs(string kind, LinearSystem system,
        Dictionary<string, decimal?> record, JsonElement options, JsonElement oracle)
    {
        var given = new SignCorrectionOptions
        {
            Flip = Has(options, "flip", out JsonElement flip) ? [.. flip.EnumerateArray().Select(name => name.GetString()!)] : kind == "swap" ? [] : null,
            Swap = Has(options, "swap", out JsonElement swap) ? [.. swap.EnumerateArray().Select(pair => (pair[0].GetString()!, pair[1].GetString()!))] : null,
        };
        string actual = "";
        string expected = "";
        if (!oracle.TryGetProperty("solutions", out _))
        {
            SignSolution only = Assert.Single(SignCorrection.Find(system, record, given).Solutions);
            return (Values(oracle.EnumerateObject().ToDictionary(entry => entry.Name, entry => (Rational)Number(entry.Value))), Values(only.Changes));
        }

        foreach ((string count, string list, decimal tolerance) in new[] { (oracle.TryGetProperty("ops", out _) ? "ops" : "flips", "solutions", 0m),
            ("flipsEps2", "solutionsEps2", 2m) })
        {
            if (!oracle.TryGetProperty(count, out JsonElement operations))
            {
                continue;
            }

            SignCorrectionResult result = SignCorrection.Find(system, record, given with { Tolerance = tolerance });
            expected += $"{operations.GetInt32()}: ";
            actual += $"{result.Operations}: ";
            expected += string.Join(" | ", oracle.GetProperty(list).EnumerateArray().Select(solution => Values(solution.EnumerateObject()
                .Where(entry => record[entry.Name] != Number(entry.Value)).ToDictionary(entry => entry.Name, entry => (Rational)Number(entry.Value)))).Order());
            actual += string.Join(" | ", result.Solutions.Select(solution => Values(solution.Changes)).Order());
        }

        return (expected, actual);
    }

    internal static void AssertRepairs(LinearSystem system, Dictionary<string, decimal?> record, LocalisationSolution solution)
    {
        // With the corrections put in, and blanks left to be anything, all relations can hold.
        List<LinearRelation> relations = [.. system.Relations];
        foreach (string variable in system.Variables)
        {
            Correction? correction = solution.Corrections.FirstOrDefault(entry => entry.Variable == variable);
            Rational? value = correction is not null ? correction.Value : record.GetValueOrDefault(variable) is { } number ? number : null;
            if (value is not null)
            {
                relations.Add(Is(variable, value.Value));
            }
        }

        Assert.True(LinearSolver.CanHold(new LinearSystem(relations, system.NonNegative, system.Whole)));
    }

    /// <summary>The relation that a variable has a value.</summary>
    internal static LinearRelation Is(string variable, Rational value) =>
        new("value of " + variable, LinearExpression.Variable(variable) - LinearExpression.Number(value), LinearOperator.Equal);

    private static IEnumerable<string> Variables(LocalisationSolution solution) => solution.Corrections.Select(correction => correction.Variable);

    private static IEnumerable<IEnumerable<string>> Names(JsonElement sets) =>
        sets.EnumerateArray().Select(set => set.EnumerateArray().Select(name => name.GetString()!));

    private static string Sets(IEnumerable<IEnumerable<string>> sets) => string.Join(" ",
        sets.Select(set => "{" + string.Join(",", set.Order(StringComparer.Ordinal)) + "}").Order(StringComparer.Ordinal));

    private static string Values(IReadOnlyDictionary<string, Rational> values) => string.Join(",",
        values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key + "=" + pair.Value));

    private static bool Has(JsonElement options, string name, out JsonElement value)
    {
        value = default;
        return options.ValueKind == JsonValueKind.Object && options.TryGetProperty(name, out value);
    }

    // As it is written, without a detour through double; 14.0 and 14 are the same number.
    private static decimal Number(JsonElement element) =>
        decimal.Parse(element.GetRawText(), System.Globalization.CultureInfo.InvariantCulture) / 1.000000000000m;
}
