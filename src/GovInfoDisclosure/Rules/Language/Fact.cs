namespace GovInfoDisclosure.Rules.Language;

/// <summary>What a condition can ask of a report beside its numbers.</summary>
internal enum Fact
{
    Year,
    Name,
    Code,
    Division,
    Level,
    List,
}

/// <summary>The facts as rule files write them, and as people read them.</summary>
internal static class FactNames
{
    /// <summary>Of the unit that the instance is about.</summary>
    public const string OfUnit = "unit.";

    private static readonly string[] Names = ["report.year", "agency.name", "agency.code", "agency.division", "agency.level", "agency.list"];

    private static readonly Message[] Labels =
    [
        new("报告年度", "the report's year"), new("机关名称", "the agency's name"), new("统一社会信用代码", "the agency's code"),
        new("行政区划代码", "the code of its division"), new("行政层级", "the agency's level"), new("所在名单", "the lists that the agency is on"),
    ];

    /// <summary>Every fact as a condition may write it.</summary>
    public static readonly IReadOnlyList<string> All =
        [.. Names, .. Names.Where(name => name.StartsWith("agency.", StringComparison.Ordinal)).Select(name => OfUnit + name)];

    public static string NameOf(Fact fact) => Names[(int)fact];

    public static Message LabelOf(Fact fact) => Labels[(int)fact];

    /// <summary>The fact of a name that is among <see cref="All"/>.</summary>
    public static Fact Of(string name) => (Fact)Array.IndexOf(Names, name.StartsWith(OfUnit, StringComparison.Ordinal) ? name.Substring(OfUnit.Length) : name);
}
