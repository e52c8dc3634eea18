using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Terms;
using Xunit;

namespace GovInfoDisclosure.Tests.Rules.Mistakes;

/// <summary>Law: in a rule file that loads every word of a list, a set, a sum, an exception and the claims means something: without it the rules would ask
/// something else.</summary>
public sealed class EveryWordMeansSomething
{
    private static readonly string[] Applicants =
        ["naturalPersons", "commercialEnterprises", "researchInstitutions", "socialWelfareOrganizations", "otherOrganizations", "total"];

    private static readonly string[] Rows =
        ["received", "broughtForward", "carriedForward", "outcomes.total", "outcomes.denied.stateSecrets", "outcomes.grantedInFull"];

    private static readonly string[] Strays =
        ["totl", "natural", "Total", "zebra", "received.total", "outcomes", "outcomes.otherHandling.total", "requests", "a/b", "*", "prior.received", "x.y"];

    private static readonly string[] Kinds = ["received", "concluded", "carriedForward", "recieved", "denied", "zebra", "total", "noRequests"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ListsSetsAndClaims(int seed)
    {
        var random = new Random(seed);
        int loaded = 0;
        for (int i = 0; i < 500; i++)
        {
            List<string> words = Draw(random, random.Next(3) == 0 ? Rows : Applicants);
            int kind = random.Next(6);
            RuleSet? rules = Load(Text(kind, words));
            if (rules is null)
            {
                continue;
            }

            loaded++;
            string asked = Asked(rules);
            for (int w = 0; w < words.Count && words.Count > 1; w++)
            {
                string[] fewer = [.. words.Take(w), .. words.Skip(w + 1)];
                RuleSet? without = Load(Text(kind, fewer));
                Assert.True(without is null || Asked(without) != asked, $"'{words[w]}' means nothing in:\n{Text(kind, words)}");
            }
        }

        Assert.InRange(loaded, 50, 450);
    }

    private static List<string> Draw(Random random, string[] good) => [.. Enumerable.Range(0, random.Next(1, 5))
        .Select(_ => random.Next(8) == 0 ? Strays[random.Next(Strays.Length)]
            : random.Next(10) == 0 ? Kinds[random.Next(Kinds.Length)] : good[random.Next(good.Length)])];

    private static string Text(int kind, IReadOnlyList<string> words)
    {
        string list = string.Join(", ", words);
        return kind switch
        {
            0 => File("sets: { s: [" + list + "] }", "\"sum(requests.received.{s}) >= 0\""),
            1 => File("sets: { s: [" + list + "] }", "\"requests.received.{a} >= 0\"", "forEach: { a: s }"),
            2 => File("", "\"requests.{a}.total >= 0\"", "forEach: { a: [" + list + "] }"),
            3 => File("", "{ any: { forEach: { a: [" + list + "] }, check: \"requests.broughtForward.{a} > 0\" } }"),
            4 => File("", "claim == table", "claims: { " + string.Join(", ", words.Select(word => word + ": requests.received.total")) + " }"),
            _ => File("", "\"sum(requests.*.total, " + string.Join(", ", words.Skip(1).Select(word => "requests." + word + ".*").Append("requests.**.total"))
                + " except requests." + words[0] + ".total) >= 0\""),
        };
    }

    private static string File(string sets, string check, string more = "") =>
        Samples.Yaml(check, more).Replace("rules:\n", sets + "\nrules:\n", StringComparison.Ordinal);

    private static RuleSet? Load(string text) => RuleSet.Load(new RuleFile("rules.yaml", text)).Rules;

    /// <summary>Every instance on every shape, with its cells and kinds of figures.</summary>
    private static string Asked(RuleSet rules) => string.Join("\n",
        from form in FormShape.All
        from instance in rules.Terms(rules.Rules[0], form)
        select form.Name + instance.Id + instance.ClaimKind + Told(instance.Check));

    private static string Told(FormulaTerms? formula) => formula is null ? "" : string.Join(",", formula.Terms.Select(term => term.Cell.Address + term.Net))
        + "(" + string.Join(";", formula.Parts.Select(Told)) + ")";
}
