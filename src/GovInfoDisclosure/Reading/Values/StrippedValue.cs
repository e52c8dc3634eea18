namespace GovInfoDisclosure.Reading.Values;

/// <summary>A printed value taken apart: its digits, and what stands around them.</summary>
internal struct StrippedValue
{
    /// <summary>[12] or 注12: notes of a table are few.</summary>
    private const int LongestMark = 4;

    /// <summary>Characters that are the mark of a note and no digit.</summary>
    private static readonly char[] Marks = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '⑴', '⑵', '⑶', '¹', '²', '³', '※', '*', '†', '‡', '#'];
    private static readonly string[] Increases = ["增加", "新增", "增", "+"];
    private static readonly string[] Decreases = ["减少", "减", "-", "—"];
    private static readonly string[] UnitWords = ["人次", "件", "个", "项", "条", "次", "宗", "份", "家", "起", "人"];

    private StrippedValue(string clean) => (Body, Unit, Remark) = (clean, "", "");

    /// <summary>What is left when all else is taken off: digits, separators and points where it is a number.</summary>
    public string Body { get; private set; }

    /// <summary>1 or -1 where a sign was printed, in words or in brackets too; else 0.</summary>
    public int Sign { get; private set; }

    /// <summary>Whether the sign is a word: 增, 减.</summary>
    public bool SignIsWord { get; private set; }

    /// <summary>The unit of money or the counting word; empty where none was printed.</summary>
    public string Unit { get; private set; }

    /// <summary>A remark in brackets and the mark of a note; empty where there is none.</summary>
    public string Remark { get; private set; }

    /// <param name="clean">A text as <see cref="ValueText.Clean"/> gives it.</param>
    public static StrippedValue Of(string clean)
    {
        var value = new StrippedValue(clean);
        value.TakeRemark();
        if (value.Remark is "(减)" or "(减少)" or "(增)" or "(增加)")
        {
            (value.Sign, value.SignIsWord, value.Remark) = (value.Remark[1] == '减' ? -1 : 1, true, "");
        }
        else
        {
            value.TakeBrackets();
        }

        value.TakeMark();
        value.TakeBrackets();
        value.TakeSign(Increases, 1);
        value.TakeSign(Decreases, -1);
        value.TakeUnit();
        return value;
    }

    /// <summary>Whether a text is a word that counts what a cell counts, and nothing else.</summary>
    public static bool IsCountingWord(string text) => Array.IndexOf(UnitWords, text) >= 0;

    /// <summary>22（其中修订16件）; of a unit in brackets, 12（件）, that is the unit.</summary>
    private void TakeRemark()
    {
        int open = Body.IndexOf('(');
        if (open <= 0 || !Body.EndsWith(')'))
        {
            return;
        }

        string inner = Body.Substring(open + 1, Body.Length - open - 2);
        bool isUnit = inner == "件" || MoneyUnit.IsWhole(inner);
        (Unit, Remark) = isUnit ? (inner, "") : ("", Body.Substring(open));
        Body = Body.Substring(0, open);
    }

    /// <summary>(2), as accountants write a negative number.</summary>
    private void TakeBrackets()
    {
        if (Sign == 0 && Body.Length > 2 && Body[0] == '(' && Body[Body.Length - 1] == ')' && Digits.AreAll(Body.Substring(1, Body.Length - 2)))
        {
            Sign = -1;
            Body = Body.Substring(1, Body.Length - 2);
        }
    }

    private void TakeSign(string[] words, int sign)
    {
        foreach (string word in words)
        {
            if (Sign == 0 && Body.Length > word.Length && Body.StartsWith(word, StringComparison.Ordinal))
            {
                Sign = sign;
                SignIsWord = word is not ("+" or "-" or "—");
                Body = Body.Substring(word.Length);
            }
        }
    }

    private void TakeUnit()
    {
        if (Unit.Length == 0 && MoneyUnit.AtEnd(Body, out int start) is not null && start > 0)
        {
            Unit = Body.Substring(start);
            Body = Body.Substring(0, start);
        }

        foreach (string word in UnitWords)
        {
            if (Unit.Length == 0 && Body.Length > word.Length && Body.EndsWith(word, StringComparison.Ordinal))
            {
                Unit = word;
                Body = Body.Substring(0, Body.Length - word.Length);
            }
        }
    }

    /// <summary>The mark of a note at the end or the beginning: 9①, 9[1], 9注, ①9, [1]9. The mark's own number never joins the value's.</summary>
    private void TakeMark()
    {
        string body = Body;
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

        if (body.Length == 0 || !Digits.IsDigit(body[body.Length - 1]) || body == Body)
        {
            return;
        }

        Remark += "[" + Body.Substring(Math.Min(body.Length, Body.Length - 1)) + "]";
        Body = body;
    }

    private static bool IsMark(char c) => Array.IndexOf(Marks, c) >= 0;
}
