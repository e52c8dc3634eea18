namespace GovInfoDisclosure.Rules.Register;

/// <summary>How codes, levels and names of agencies are written and compared.</summary>
internal static class RegisterCodes
{
    private const int LongestCode = 40;

    private static readonly (string Word, AgencyLevel Level)[] Words =
    [
        ("central", AgencyLevel.Central), ("provincial", AgencyLevel.Provincial), ("prefectural", AgencyLevel.Prefectural),
        ("county", AgencyLevel.County), ("township", AgencyLevel.Township),
        ("中央", AgencyLevel.Central), ("省级", AgencyLevel.Provincial), ("地级", AgencyLevel.Prefectural), ("市级", AgencyLevel.Prefectural),
        ("县级", AgencyLevel.County), ("乡级", AgencyLevel.Township),
    ];

    public static IEnumerable<string> LevelWords => Words.Select(x => x.Word);

    public static AgencyLevel? Level(string word) => Array.Find(Words, x => x.Word == word) is { Word: not null } found ? found.Level : null;

    /// <summary>A code as it is compared: without spaces, letters in capitals; null where it is none.</summary>
    public static string? Plain(string? text)
    {
        string code = CharFolding.Plain(text ?? "").ToUpperInvariant();
        return code.Length is > 0 and <= LongestCode && code.All(char.IsLetterOrDigit) ? code : null;
    }

    /// <summary>A name as it is compared: without spaces, brackets in full width.</summary>
    public static string PlainName(string name)
    {
        // Nearly every name is plain, and each report's is asked for.
        bool isPlain = true;
        foreach (char c in name)
        {
            isPlain &= !IsDropped(c) && c is not ('(' or ')');
        }

        return isPlain ? name : string.Concat(name.Where(c => !IsDropped(c)).Select(c => c switch { '(' => '（', ')' => '）', _ => c }));
    }

    private static bool IsDropped(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';
}
