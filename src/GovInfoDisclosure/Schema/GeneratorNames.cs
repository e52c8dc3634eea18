namespace GovInfoDisclosure.Schema;

/// <summary>What the types are called that generators of code make: ASCII, PascalCase, those of the records where there is one.</summary>
internal static class GeneratorNames
{
    /// <summary>Definitions and members whose names alone would say too little, or what another type says already.</summary>
    private static readonly Dictionary<string, string> Chosen = new()
    {
        ["report"] = "AnnualReport",
        ["report2019"] = "AnnualReport2019",
        ["report2021"] = "AnnualReport2021",
        ["texts"] = "Message",
        ["head"] = "ReportHead",
        ["alone"] = "UnpairedReport",
        ["cells of Example"] = "ExampleCells",
        ["outcomes of Requests"] = "RequestOutcomes",
        ["message of Finding"] = "FindingMessage",
        ["level of Finding"] = "JudgedLevel",
        ["overrides of Findings"] = "RuleOverride",
        ["explanations of Diagnosis"] = "Explanation",
        ["slips of Explanation"] = "Slip",
        ["changes of Slip"] = "SlipChange",
        ["cells of Comparison"] = "CellDifference",
        ["rates of Comparison"] = "RateComparison",
        ["texts of Comparison"] = "TextComparison",
        ["terms of MultipleOf"] = "MultipleTerm",
        ["allOf of Formula"] = "CombinedFormula",
        ["all of CombinedFormula"] = "QuantifiedFormula",
        ["any of CombinedFormula"] = "QuantifiedFormula",
        ["default of Parameters"] = "NumberByLevel",
        ["agency of Example"] = "ExampleAgency",
    };

    /// <summary>Types that recur under several members, by their members in the order of the alphabet.</summary>
    private static readonly Dictionary<string, string> Recurring = new()
    {
        ["decisions,itemsLastYear,netChange"] = "ManagedItems",
        ["itemsLastYear,netChange"] = "FeeItems",
        ["amount"] = "FeeAmount",
        ["en,zh"] = "Message",
    };

    /// <summary>The name of a definition of the schema.</summary>
    public static string OfDefinition(string definition) => Chosen.TryGetValue(definition, out string? name) ? name : Pascal(definition);

    /// <summary>The name of an object that stands in a member of another.</summary>
    /// <param name="member">The member.</param>
    /// <param name="owner">The type that has the member.</param>
    /// <param name="members">The members of the object itself.</param>
    /// <param name="edition">The edition of the owner, where the owner says one.</param>
    public static string OfMember(string member, string owner, IEnumerable<string> members, string? edition) =>
        Chosen.TryGetValue(member + " of " + owner, out string? name) ? name
            : Recurring.TryGetValue(string.Join(",", members.OrderBy(key => key, StringComparer.Ordinal)), out string? recurring) ? recurring
            : Pascal(member) + (member == "proactiveDisclosure" ? edition : "");

    /// <summary>Whether a type recurs under several members, so that no label of one of them describes it.</summary>
    public static bool Recurs(string type) => Recurring.ContainsValue(type);

    /// <summary>The name of an object that is one of several choices, by its first member.</summary>
    public static string OfChoice(string member, string owner) =>
        Chosen.TryGetValue(member + " of " + owner, out string? name) ? name : Pascal(member) + owner;

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
