namespace GovInfoDisclosure.Reading.Values;

/// <summary>Tells values from words.</summary>
internal static class ValueText
{
    /// <summary>A number with spaces, a unit and a remark; longer is prose.</summary>
    private const int Longest = 60;

    private const string Comparisons = "<>=≤≥≦≧≈≠±~～";

    /// <summary>&gt;=; longer ones are lines that are drawn.</summary>
    private const int LongestComparison = 2;

    /// <summary>The one character that stands for a blank.</summary>
    private const char None = '无';

    private static readonly string[] BlankMarks = ["&nbsp;", "&nbsp", "<o:p></o:p>", "<o:p/>", "<br>", "<br/>", "&ensp;", "&emsp;", "&#160;"];

    /// <summary>The text folded to plain characters, without spaces and without the marks that pages use for an empty cell.</summary>
    public static string Clean(string text)
    {
        string folded = CharFolding.Plain(text);
        if (folded.IndexOf('&') >= 0 || folded.IndexOf('<') >= 0)
        {
            foreach (string mark in BlankMarks)
            {
                folded = folded.Replace(mark, "");
            }
        }

        folded = PinyinGlosses.LeftOut(folded);
        return folded.Length > 0 && (IsEmphasis(folded[0]) || IsEmphasis(folded[folded.Length - 1])) ? folded.Trim('*', '`') : folded;
    }

    private static bool IsEmphasis(char value) => value is '*' or '`';

    public static FieldKind KindOf(string text) => KindOf(text, 0, text.Length);

    /// <summary>What some of the characters of a text look like.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first of them.</param>
    /// <param name="end">The one behind the last.</param>
    public static FieldKind KindOf(string text, int start, int end)
    {
        // Most cells are digits alone, and most others are words: to fold them costs more than to look.
        bool areDigits = end > start && end - start <= Longest;
        bool hasDigits = false;
        bool hasWords = false;
        for (int i = start; i < end && !(hasDigits && !areDigits); i++)
        {
            char folded = CharFolding.Fold(text[i]);
            hasDigits |= Digits.IsDigit(folded);
            areDigits &= Digits.IsDigit(text[i]);
            hasWords |= folded != None && CharFolding.IsIdeograph(folded);
        }

        return areDigits ? FieldKind.Number
            : hasWords && !hasDigits ? FieldKind.Text
            : KindOfSigns(start == 0 && end == text.Length ? text : text.Substring(start, end - start));
    }

    private static FieldKind KindOfSigns(string text)
    {
        // Long enough for a number with spaces and a remark; longer is prose.
        if (text.Length > Longest)
        {
            return HasInk(text) ? FieldKind.Text : FieldKind.Empty;
        }

        string clean = Clean(text);
        return clean.Length == 0 ? FieldKind.Empty
            : IsDash(clean) ? FieldKind.Dash
            : LooksLikeNumber(clean) || (clean.Length <= LongestComparison && clean.All(IsComparison)) ? FieldKind.Number
            : FieldKind.Text;
    }

    /// <summary>Whether a character compares the number behind it, which then is no count; alone it is a value that cannot be read, for its number may stand
    /// behind it.</summary>
    public static bool IsComparison(char value) => Comparisons.IndexOf(CharFolding.Fold(value)) >= 0;

    public static bool IsDash(string clean) => clean is "/" or "//" or "\\" or "-" or "--" or "---" or "—" or "——" or "———" or "无" or "(无)";

    /// <summary>Digits and signs, with what may stand before and after them; a damaged number is one too, so that its loss is told.</summary>
    private static bool LooksLikeNumber(string clean)
    {
        if (!Digits.AreIn(clean))
        {
            return false;
        }

        string body = StrippedValue.Of(clean).Body;
        int digits = 0;
        foreach (char c in body)
        {
            if (Digits.IsDigit(c))
            {
                digits++;
            }
            else if (!".,+-—%/':".Contains(c))
            {
                return false;
            }
        }

        // "1." is an item number and "-3-" a page number.
        bool isItem = clean.Length <= 3 && clean.EndsWith('.') && digits == clean.Length - 1;
        bool isPage = digits <= 4 && clean.Length > 2 && clean[0] is '-' or '—' && clean[clean.Length - 1] is '-' or '—';
        return digits > 0 && !isItem && !isPage;
    }

    private static bool HasInk(string text)
    {
        foreach (char c in text)
        {
            if (!CharFolding.IsSpace(c))
            {
                return true;
            }
        }

        return false;
    }
}
