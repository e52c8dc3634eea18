namespace GovInfoDisclosure.Reading.Values;

/// <summary>Tells values from words.</summary>
internal static class ValueText
{
    /// <summary>A number with spaces, a unit and a remark; longer is prose.</summary>
    private const int Longest = 60;

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

        return folded.Length > 0 && (IsEmphasis(folded[0]) || IsEmphasis(folded[folded.Length - 1])) ? folded.Trim('*', '`') : folded;
    }

    private static bool IsEmphasis(char value) => value is '*' or '`';

    public static FieldKind KindOf(string text)
    {
        if (text.Length is > 0 and <= Longest && Digits.AreAll(text))
        {
            // Most cells are this, and to fold them costs more than to look.
            return FieldKind.Number;
        }

        // Long enough for a number with spaces and a remark; longer is prose.
        if (text.Length > Longest)
        {
            return HasInk(text) ? FieldKind.Text : FieldKind.Empty;
        }

        string clean = Clean(text);
        return clean.Length == 0 ? FieldKind.Empty
            : IsDash(clean) ? FieldKind.Dash
            : LooksLikeNumber(clean) ? FieldKind.Number
            : FieldKind.Text;
    }

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
