using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Tests.Support;

namespace GovInfoDisclosure.Tests.Rules;

/// <summary>A rule file with one random linear rule, and a report with blanks among the few cells that it names.</summary>
public sealed record RandomRule(string Yaml, AnnualReport Report)
{
    public override string ToString() =>
        Yaml + string.Join(", ", FormShape.Of(Report).AllCells.Where(cell => Yaml.Contains(cell.Address, System.StringComparison.Ordinal))
            .Select(cell => $"{cell.Address}={Report[cell.Address]?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "blank"}"));
}

/// <summary>The same of a rule that looks at last year's report too.</summary>
public sealed record RandomGrowth(string Yaml, AnnualReport Report, AnnualReport Prior);

/// <summary>Random rules for properties.</summary>
public static class RandomRules
{
    private static readonly string[] Cells =
    [
        "requests.received.naturalPersons", "requests.received.commercialEnterprises",
        "requests.received.total", "requests.broughtForward.total", "requests.outcomes.total.total",
        "requests.carriedForward.total", "reconsiderationAndLitigation.reconsideration.upheld", "reconsiderationAndLitigation.reconsideration.total",
    ];

    private static readonly string[] CellsOf2019 = [.. Cells, "proactiveDisclosure.licensing.netChange",
        "proactiveDisclosure.licensing.itemsLastYear", "proactiveDisclosure.centralizedProcurement.amount"];

    private static readonly string[] Sums =
    [
        "sum(requests.received.*)", "sum(requests.received.* except requests.received.total)",
        "sum(requests.**.total)", "sum(requests.outcomes.**.total except requests.outcomes.total.total)",
        "sum(requests.received.naturalPersons, requests.broughtForward.naturalPersons)", "sum(reconsiderationAndLitigation.reconsideration.*)",
    ];

    private static readonly string[] Patterns =
    [
        "requests.received.*", "requests.received.* except requests.received.total", "requests.*.total",
        "reconsiderationAndLitigation.reconsideration.* except reconsiderationAndLitigation.reconsideration.total",
    ];

    private static readonly string[] Facts =
    [
        "report.year >= 2023", "report.year != 2023", "report.year between 2022 and 2023", "report.year in [2022, 2024]",
        "agency.code in [C1]", "agency.level in [county, township]", "not agency.code in [C1, C2]", "1 <= 2", "1 <= 2",
    ];

    public static Arbitrary<RandomRule> Rule() =>
        (from form in Gen.Elements(FormShape.All.ToArray())
         let cells = form.Edition == ReportEdition.Edition2019 ? CellsOf2019 : Cells
         from check in Formula(cells, 2)
         from hasWhen in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
         from numbers in Formula(cells, 1)
         from facts in Gen.Elements(Facts)
         from factsAlone in Gen.Elements(true, false, false)
         let when = factsAlone ? facts : $"({numbers}) and {facts}"
         from year in Gen.Elements<int?>(null, 2022, 2023, 2024)
         from code in Gen.Elements(null, "C1", "C2")
         from level in Gen.Elements<AgencyLevel?>(null, AgencyLevel.County, AgencyLevel.Central)
         from missing in Gen.Frequency((6, Gen.Constant("")), (check + when).Contains("blank", System.StringComparison.Ordinal)
             ? (1, Gen.Constant("")) : (1, Gen.Constant("missing: zero\n")), (1, Gen.Constant("missing: all-or-none\n")))
         from tolerance in Gen.Frequency((5, Gen.Constant("")), (1, Gen.Constant("tolerance: 1\n")), (1, Gen.Constant("tolerance: 0.5\n")),
             (1, Gen.Constant(IsPlain(check + when) ? "tolerance: { rounded: asWritten }\n" : "")),
             (1, Gen.Elements("tolerance: { relative: 10% }\n", "tolerance: { relative: 0.5 }\n")))
         from values in Value.ArrayOf(cells.Length)
         from amount in Gen.Elements<decimal?>(null, 0, 0.5m, 2.50m, 1.25m, 3, 0.0625m)
         select new RandomRule(
             Samples.Yaml($"\"{check}\"", (hasWhen ? $"when: \"{when}\"\n" : "") + missing + tolerance
                 + ((check + (hasWhen ? when : "")).Contains("$p", System.StringComparison.Ordinal)
                     ? "parameters: { p: { default: 2, county: 1, township: 50% } }\n"
                     : ""),
                 $"[{form.Name}]"),
             Samples.Report(form, [.. cells.Select((cell, i) => (cell, IsAmount(cell) ? amount : values[i]))])
                 with { Year = year, Agency = new Agency { Code = code, Level = level } })).ToArbitrary();

    /// <summary>A rule on growth, and two reports; the comparisons besides are of this year.</summary>
    public static Arbitrary<RandomGrowth> Growth() =>
        (from first in Gen.Elements(Cells)
         from second in Gen.Elements(Cells)
         from sum in Gen.Elements(first, $"{first} + 2 * {second}", "sum(requests.received.* except requests.received.total)")
         from bounds in Gen.Elements("between -50% and 50%", "<= 100%", "> 0", "!= 0.5", "== -100%")
         from more in Gen.Elements("", $" or {first} == 0", $" and {second} <= 3", $" and share({first}, prior.{second}) <= 2")
         from when in Gen.Elements("", $"when: prior.{second} >= 2\n", $"when: growth({second}) < 3\n")
         from tolerance in Gen.Elements("", "", "tolerance: 1\n", "tolerance: { relative: 20% }\n")
         from values in Value.ArrayOf(Cells.Length)
         from before in Value.ArrayOf(Cells.Length)
         select new RandomGrowth(Samples.Yaml($"\"growth({sum}) {bounds}{more}\"", when + tolerance),
             Samples.Report(FormShape.Of2021, [.. Cells.Select((cell, i) => (cell, values[i]))]),
             Samples.Report(FormShape.Of2021, [.. Cells.Select((cell, i) => (cell, before[i]))]))).ToArbitrary();

    private static readonly Gen<decimal?> Value = Gen.Frequency(
        (3, Gen.Constant<decimal?>(null)),
        (9, Gen.Choose(0, 4).Select(number => (decimal?)number)),
        (1, Gen.Elements<decimal?>(1_000_000_000_000_000, 999_999_999_999_999, long.MaxValue, -3)));

    private static readonly Gen<string> Coefficient = Gen.Frequency(
        (6, Gen.Constant("")), (2, Gen.Elements("2 * ", "3 * ", "0.5 * ", "0.1 * ")), (1, Gen.Elements("-", "-2 * ", "1 / 3 * ")));

    /// <summary>Whether it asks only what a tolerance by the decimals of amounts says the same of in one sum as in parts.</summary>
    private static bool IsPlain(string formula) => !new[] { "abs", "max", "min", "share" }.Any(
        word => formula.Contains(word + "(", System.StringComparison.Ordinal));

    private static bool IsAmount(string cell) => cell.EndsWith(".amount", System.StringComparison.Ordinal);

    private static Gen<string> Term(string[] cells) => Gen.Frequency(
        (8, from coefficient in Coefficient from cell in Gen.Elements(cells) select coefficient + cell),
        (1, from coefficient in Coefficient from sum in Gen.Elements(Sums) select coefficient + sum),
        (2, Gen.Elements("0", "1", "2.5", "4", "$p")),
        (1, from cell in Gen.Elements(cells) select "$p * " + cell),
        (1, from first in Gen.Elements(cells) from second in Gen.Elements(cells) select $"2 * ({first} - {second})"));

    private static Gen<string> Side(string[] cells) =>
        from count in Gen.Frequency((4, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
        from terms in Term(cells).ArrayOf(count)
        from signs in Gen.Elements(" + ", " - ").ArrayOf(count)
        select string.Concat(terms.Select((term, i) => (i == 0 ? "" : signs[i]) + term));

    private static Gen<string> Number => Gen.Elements("0", "1", "50%", "2", "30%", "-20%", "1.5", "$p");

    /// <summary>The greatest, the least or the amount of sides; also of each other, and in sums.</summary>
    private static Gen<string> Pieces(string[] cells) => Gen.Frequency(
        (2, from inner in Side(cells) select $"abs({inner})"),
        (2, from name in Gen.Elements("max", "min") from first in Side(cells) from second in Side(cells) select $"{name}({first}, {second})"),
        (1, from name in Gen.Elements("max", "min") from pattern in Gen.Elements(Patterns) select $"{name}({pattern})"),
        (1, from name in Gen.Elements("max", "min") from first in Term(cells) from second in Term(cells) from third in Term(cells)
            select $"{name}(abs({first}), {second}) - 2 * max({third}, {first})"),
        (1, from cell in Gen.Elements(cells) from other in Term(cells) select $"{cell} - 0.5 * abs({other})"));

    /// <summary>What is said with a function, or with "between" and "a multiple of".</summary>
    private static Gen<string> Sugar(string[] cells) => Gen.Frequency(
        (3, from pieces in Pieces(cells) from relation in Gen.Elements("==", "!=", "<=", "<", ">=", ">") from side in Side(cells)
            from turned in Gen.Elements(true, false) select turned ? $"{side} {relation} {pieces}" : $"{pieces} {relation} {side}"),
        (1, from first in Pieces(cells) from second in Pieces(cells) select $"{first} <= {second}"),
        (2, from first in Gen.Elements(cells) from part in Term(cells) from cell in Gen.Elements(cells) from whole in Term(cells)
            from relation in Gen.Elements("==", "!=", "<=", "<", ">=", ">") from number in Number
            select $"share({first} + {part}, {cell} - {whole}) {relation} {number}"),
        (1, from part in Gen.Elements(cells) from whole in Gen.Elements(cells) select $"share({part}, {whole}) between 20% and 60%"),
        (1, from cell in Gen.Elements(cells) from high in Gen.Elements("2", "3", "50%") select $"{cell} between 0 and {high}"),
        (1, from cell in Gen.Elements(cells) from side in Side(cells) from not in Gen.Elements("", "not ")
            from unit in Gen.Elements("2", "3", "0.5", "10", "$p")
            select $"{cell} + {side} is {not}a multiple of {unit}"),
        (2, from pattern in Gen.Elements(Patterns) 
            from what in Gen.Elements("> 0", "== 0", ">= requests.broughtForward.total", "is blank", "is not blank", "< 2")
            from relation in Gen.Elements("==", "!=", "<=", "<", ">=", ">") from number in Gen.Elements("0", "1", "3", "1.5", "7", "$p")
            select $"count({pattern} {what}) {relation} {number}"));

    private static Gen<string> Comparison(string[] cells) => Gen.Frequency(
        (3, Sugar(cells)),
        (8, from left in Side(cells) from relation in Gen.Elements("==", "!=", "<=", "<",
            ">=", ">") from right in Side(cells) select $"{left} {relation} {right}"),
        (1, from cell in Gen.Elements(cells) from not in Gen.Elements("", "not ") select $"{cell} is {not}blank"));

    private static Gen<string> Formula(string[] cells, int depth) => depth == 0 ? Comparison(cells) : Gen.Frequency(
        (4, Comparison(cells)),
        (1, from inner in Formula(cells, depth - 1) select $"not ({inner})"),
        (2, from first in Formula(cells, depth - 1) from word in Gen.Elements("and", "or",
            "implies") from second in Formula(cells, depth - 1) select $"({first}) {word} ({second})"));
}
