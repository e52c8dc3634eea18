namespace GovInfoDisclosure;

/// <summary>The levels of government as JSON and rule files write them.</summary>
internal static class AgencyLevelNames
{
    public const string All = "central, provincial, prefectural, county, township";

    /// <summary>Each of them.</summary>
    public static readonly string[] Each = All.Split([", "], StringSplitOptions.None);

    /// <summary>Each of them as UTF-8.</summary>
    public static readonly byte[][] Utf8 = [.. Each.Select(Encoding.UTF8.GetBytes)];

    /// <summary>The levels in that order.</summary>
    public static readonly AgencyLevel[] Levels = [.. Each.Select(name => Parse(name)!.Value)];

    public static AgencyLevel? Parse(string word) => word switch
    {
        "central" => AgencyLevel.Central,
        "provincial" => AgencyLevel.Provincial,
        "prefectural" => AgencyLevel.Prefectural,
        "county" => AgencyLevel.County,
        "township" => AgencyLevel.Township,
        _ => null,
    };

    public static string NameOf(AgencyLevel level) => level switch
    {
        AgencyLevel.Central => "central",
        AgencyLevel.Provincial => "provincial",
        AgencyLevel.Prefectural => "prefectural",
        AgencyLevel.County => "county",
        _ => "township",
    };
}
