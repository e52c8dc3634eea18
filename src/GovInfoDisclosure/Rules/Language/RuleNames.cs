namespace GovInfoDisclosure.Rules.Language;

/// <summary>How rule files, JSON and the tool spell the words of a rule.</summary>
internal static class RuleNames
{
    /// <summary>The class of rules that are usually true.</summary>
    /// <summary>The class of the identities that the form prints.</summary>
    public const string PrintedIdentity = "printed-identity";

    /// <summary>What a file can forbid later layers to change.</summary>
    public const string PrintedIdentities = "printed-identities";

    public const string Plausibility = "plausibility";

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static string Of(RuleLayer layer) => layer switch
    {
        RuleLayer.National => "national",
        RuleLayer.Province => "province",
        RuleLayer.Agency => "agency",
        _ => "user",
    };

    public static string Of(MissingPolicy policy) => policy switch
    {
        MissingPolicy.EveryFilling => "undecided",
        MissingPolicy.Zero => "zero",
        _ => "all-or-none",
    };

    public static string Of(LevelOrigin origin) => origin switch
    {
        LevelOrigin.Report => "report",
        LevelOrigin.Register => "register",
        LevelOrigin.Name => "name",
    };

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Holds => "holds",
        Outcome.Broken => "broken",
        Outcome.Undecided => "undecided",
        Outcome.NotApplicable => "notApplicable",
        _ => "reading",
    };

    public static Severity? ParseSeverity(string? word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => null,
    };

    public static RuleLayer ParseLayer(string? word) => word switch
    {
        "national" => RuleLayer.National,
        "province" => RuleLayer.Province,
        "agency" => RuleLayer.Agency,
        _ => RuleLayer.User,
    };
}
