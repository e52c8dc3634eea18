namespace GovInfoDisclosure.Prose;

/// <summary>One spelling for each sign: digits and letters half-width, punctuation full-width.</summary>
internal static class CharacterFolding
{
    public static bool IsDigit(char sign) => sign is >= '0' and <= '9';

    public static char Fold(char sign) => sign switch
    {
        >= '０' and <= '９' => (char)('0' + (sign - '０')),
        >= 'Ａ' and <= 'Ｚ' => (char)('A' + (sign - 'Ａ')),
        >= 'ａ' and <= 'ｚ' => (char)('a' + (sign - 'ａ')),
        '(' or '﹙' or '[' or '【' or '〔' => '（',
        ')' or '﹚' or ']' or '】' or '〕' => '）',
        ';' or '﹔' => '；',
        ':' or '﹕' or '︰' => '：',
        '!' => '！',
        '?' => '？',
        '｡' => '。',
        '．' => '.',
        '％' or '﹪' => '%',
        '″' or '"' or '“' or '”' or '「' or '」' => '”',
        '﹑' or '､' => '、',
        '○' => '〇',
        _ => sign,
    };
}
