namespace GovInfoDisclosure.Text;

/// <summary>The characters that count what a number before them says, told by the first of a word; no label of the form begins with one of them.</summary>
internal static class CountingWords
{
    /// <summary>Behind these a number is part of a sentence also where nothing else shows it: 2024 年, 共 5 件.</summary>
    public const string OfAnyText = "年月日号条件篇次个项期家万余多";

    /// <summary>All that sentences count in.</summary>
    public const string OfSentences = OfAnyText + "亿人起份场元倍类批例宗户名%";

    /// <summary>Those of a date or a document: no cell has such a number, also where nothing stands behind it on its line.</summary>
    public const string OfDates = "年月日号期";
}
