namespace GovInfoDisclosure.Reading.Values;

/// <summary>Tells values from words.</summary>
internal static class ValueText
{
    /// <summary>A number with spaces, a unit and a remark; longer is prose.</summary>
    private const int Longest = 60;

    /// <summary>[12] or 注12: notes of a table are few.</summary>
    private const int LongestMark = 4;

    /// <summary>Characters that are the mark of a note and no digit.</summary>
    private static readonly char[] Marks = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '⑴', '⑵', '⑶', '¹', '²', '³', '※', '*', '†', '‡', '#'];
    private static readonly string[] BlankMarks = ["&nbsp;", "&nbsp", "<o:p></o:p>", "<o:p/>", "<br>", "<br/>", "&ensp;", "&emsp;", "&#160;"];
    private static readonly string[] Increases = ["增加", "新增", "增", "+"];
    private static readonly string[] Decreases = ["减少", "减", "-", "—"];
    private static readonly string[] UnitWords = ["人次", "件", "个", "项", "条", "次", "宗", "份", "家", "起", "人"];

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

        string body = Strip(clean, out _, out _, out _, out _);
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

    /// <summary>Takes apart what stands around the digits: a sign, a unit and a remark in brackets.</summary>
    public static string Strip(string clean, out int sign, out bool signIsWord, out string unit, out string remark)
    {
        sign = 0;
        signIsWord = false;
        unit = "";
        remark = "";
        string body = clean;
        int open = body.IndexOf('(');
        if (open > 0 && body.EndsWith(')'))
        {
            remark = body.Substring(open);
            body = body.Substring(0, open);
            string inner = remark.Substring(1, remark.Length - 2);
            if (inner == "件" || (MoneyUnit.AtEnd(inner, out int wordStart) is not null && wordStart == 0))
            {
                unit = inner;
                remark = "";
            }
        }

        if (remark is "(减)" or "(减少)" or "(增)" or "(增加)")
        {
            sign = remark[1] == '减' ? -1 : 1;
            signIsWord = true;
            remark = "";
        }
        else if (clean.Length > 2 && clean[0] == '(' && clean[clean.Length - 1] == ')' && Digits.AreAll(clean.Substring(1, clean.Length - 2)))
        {
            // As accountants write a negative number.
            sign = -1;
            body = clean.Substring(1, clean.Length - 2);
        }

        body = WithoutMark(body, ref remark);
        if (sign == 0 && body.Length > 2 && body[0] == '(' && body[body.Length - 1] == ')' && Digits.AreAll(body.Substring(1, body.Length - 2)))
        {
            sign = -1;
            body = body.Substring(1, body.Length - 2);
        }

        foreach (string word in sign == 0 ? Increases : [])
        {
            if (body.Length > word.Length && body.StartsWith(word, StringComparison.Ordinal))
            {
                sign = 1;
                signIsWord = word != "+";
                body = body.Substring(word.Length);
                break;
            }
        }

        foreach (string word in Decreases)
        {
            if (sign == 0 && body.Length > word.Length && body.StartsWith(word, StringComparison.Ordinal))
            {
                sign = -1;
                signIsWord = word is not ("-" or "—");
                body = body.Substring(word.Length);
            }
        }

        if (unit.Length == 0 && MoneyUnit.AtEnd(body, out int unitStart) is not null && unitStart > 0)
        {
            unit = body.Substring(unitStart);
            body = body.Substring(0, unitStart);
        }

        foreach (string word in UnitWords)
        {
            if (unit.Length == 0 && body.Length > word.Length && body.EndsWith(word, StringComparison.Ordinal))
            {
                unit = word;
                body = body.Substring(0, body.Length - word.Length);
                break;
            }
        }

        return body;
    }

    /// <summary>A value without the mark of a note at its end or beginning: 9①, 9[1], 9注, ①9, [1]9. The mark's own number never joins the value's.</summary>
    private static string WithoutMark(string value, ref string remark)
    {
        string body = value;
        if (body.Length > 1 && IsMark(body[body.Length - 1]))
        {
            body = body.TrimEnd(Marks);
        }
        else if (body.Length > 1 && IsMark(body[0]))
        {
            body = body.TrimStart(Marks);
        }

        int open = body.IndexOf('[');
        if (open > 0 && body[body.Length - 1] == ']' && body.Substring(open).Trim('[', ']', '(', ')').Length <= LongestMark - 2)
        {
            body = body.Substring(0, open);
        }
        else if (open == 0 && body.IndexOf(']') is > 0 and int close && close < body.Length - 1
            && body.Substring(0, close + 1).Trim('[', ']', '(', ')').Length <= LongestMark - 2)
        {
            body = body.Substring(close + 1);
        }

        int note = body.IndexOf('注');
        if (note > 0 && body.Length - note <= LongestMark && Digits.AreAll(body.Substring(note + 1)) | note == body.Length - 1)
        {
            body = body.Substring(0, note);
        }

        if (body.Length == 0 || !Digits.IsDigit(body[body.Length - 1]) || body == value)
        {
            return value;
        }

        remark += "[" + value.Substring(Math.Min(body.Length, value.Length - 1)) + "]";
        return body;
    }

    private static bool IsMark(char c) => Array.IndexOf(Marks, c) >= 0;

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
