namespace GovInfoDisclosure.Text;

/// <summary>The characters that numbers are printed with, in folded text.</summary>
internal static class Digits
{
    private const string Chinese = "〇一二三四五六七八九";

    /// <summary>Whether a character is one of 0 to 9.</summary>
    public static bool IsDigit(char value) => value is >= '0' and <= '9';

    /// <summary>Whether one of 0 to 9 stands at a place.</summary>
    public static bool IsDigitAt(ReadOnlySpan<char> text, int index) => index >= 0 && index < text.Length && IsDigit(text[index]);

    /// <summary>Whether a text is digits and nothing else; an empty one is too.</summary>
    public static bool AreAll(string text)
    {
        foreach (char c in text)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a digit is among the characters, of whatever width.</summary>
    public static bool AreIn(string text)
    {
        foreach (char c in text)
        {
            if (IsDigit(CharFolding.Fold(c)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether exactly three digits follow from a place: what stands behind a comma that parts thousands.</summary>
    public static bool IsGroupOfThree(string text, int index) =>
        IsDigitAt(text, index) && IsDigitAt(text, index + 1) && IsDigitAt(text, index + 2) && !IsDigitAt(text, index + 3);

    /// <summary>The value of a digit, Chinese or not (两 is 2 and ○ nought, as printed); -1 where the character is none.</summary>
    public static int ValueOf(char value) => value switch
    {
        >= '0' and <= '9' => value - '0',
        '零' or '○' => 0,
        '两' => 2,
        _ => Chinese.IndexOf(value),
    };

    /// <summary>What 十, 百 and 千 multiply by; 0 for any other character.</summary>
    public static int FactorOf(char value) => value switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => 0,
    };
}
