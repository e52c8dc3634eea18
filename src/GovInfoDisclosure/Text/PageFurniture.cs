namespace GovInfoDisclosure.Text;

/// <summary>Lines inside a table that are not of it: page numbers, rules of dashes, sentences.</summary>
internal static class PageFurniture
{
    /// <summary>The longest label of the form has some eighty characters; a longer line with a comma is a sentence.</summary>
    private const int LongestLine = 90;

    /// <summary>A page number centred by spaces; a longer line is not looked at.</summary>
    private const int LongestPageNumberLine = 120;

    /// <summary>第 100 页 共 120 页 has ten; as much again for dashes.</summary>
    private const int LongestPageNumber = 16;

    /// <summary>What spreadsheet programs print before the number of a page.</summary>
    private const string Page = "Page";

    /// <summary>The two rows of three values that begin table 2 have four numbers behind another one; a sentence that breaks off may have one or two.</summary>
    private const int FewestBeside = 3;

    /// <summary>What begins a note below a table.</summary>
    public static readonly string[] NoteWords = ["备注", "说明", "注"];

    /// <summary>The longest of the words below, with the number of a note.</summary>
    private const int LongestBeginning = 8;

    /// <summary>阅读 1234 次 has three; 注：94817 says nothing of its number.</summary>
    private const int FewestLetters = 3;

    /// <summary>
    /// What begins the lines that sites and offices print around a table: how often a page was read, where it is from, who filled it in. No label of the form
    /// begins so.
    /// </summary>
    private static readonly string[] Beginnings =
    [
        .. NoteWords.Select(word => word + ":"),
        "浏览", "阅读", "点击", "访问", "来源:", "信息来源:", "数据来源:", "发布日期:", "发布时间:", "发布机构:", "索引号", "字体:", "字号:",
        "填报", "填表", "制表", "审核", "联系", "打印",
    ];

    private static readonly string BeginningSigns = new([.. Beginnings.Select(word => word[0]).Distinct()]);

    private static readonly char[] SentenceEnds = ['。', '；', '？', '！'];

    public static bool IsBlank(string line)
    {
        foreach (char c in line)
        {
            if (!CharFolding.IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number between dashes, 第3页 or Page 3; for bare numbers see <see cref="BarePageNumbers"/>.</summary>
    public static bool IsPageNumber(string raw)
    {
        if (FirstSign(raw) is not ('-' or '—' or '第' or 'P') || PossibleNumber(raw) is not string text)
        {
            return false;
        }

        if (text.StartsWith(Page, StringComparison.Ordinal))
        {
            return text.Length > Page.Length && Digits.AreAll(text.Substring(Page.Length));
        }

        string inner = text.Trim('-', '—');
        return (inner.Length is > 0 and <= 3 && Digits.AreAll(inner) && text[0] is '-' or '—' && text[text.Length - 1] is '-' or '—')
            || (text.StartsWith('第') && text.Contains('页') && Digits.AreIn(text));
    }

    /// <summary>The same outside tables, where a bare number on a line is one too: <c>-1-</c>, <c>第3页</c>, <c>3/12</c>, <c>12</c>.</summary>
    public static bool IsPageNumberInProse(string raw) =>
        IsOfNumber(FirstSign(raw)) && PossibleNumber(raw) is string text && Digits.AreIn(text) && text.All(IsOfNumber);

    private static bool IsOfNumber(char value) => Digits.IsDigit(value) || value is '-' or '—' or '/' or '第' or '页' or '共';

    /// <summary>The first character of a line that is no space, folded; a space where there is none.</summary>
    public static char FirstSign(string line)
    {
        foreach (char c in line)
        {
            if (!CharFolding.IsSpace(c))
            {
                return CharFolding.Fold(c);
            }
        }

        return ' ';
    }

    /// <summary>The text of a line that is short enough for a page number.</summary>
    private static string? PossibleNumber(string raw) =>
        raw.Length <= LongestPageNumberLine && CharFolding.Ink(raw) is > 0 and <= LongestPageNumber ? CharFolding.Plain(raw) : null;

    /// <summary>A line with nothing but the mark that begins a page.</summary>
    public static bool IsPageBreak(string line) => line.Contains('\f') && IsBlank(line);

    /// <summary>|---|---|, --------⇥---: what Markdown draws below a head.</summary>
    public static bool IsRule(string line)
    {
        int dashes = 0;
        foreach (char c in line)
        {
            if (c is '-' or '—' or '=' or '─' or '━')
            {
                dashes++;
            }
            else if (c is not ('|' or ':' or '+') && !CharFolding.IsSpace(c))
            {
                return false;
            }
        }

        return dashes >= 3
            && (line.Contains("--") || line.Contains("==") || line.Contains("──") || line.Contains("━━") || line.Contains("——") && line.Contains('|'));
    }

    /// <summary>A sentence, that is no row of a table whatever digits it holds.</summary>
    public static bool IsProse(string line)
    {
        if (line.IndexOf('|') >= 0 || (line.IndexOf('\t') >= 0 && line.AsSpan().Trim().IndexOf('\t') >= 0))
        {
            return false;
        }

        // The form itself prints commas in the corner of table 3 and in the label of （二）.
        bool mayBe = line.IndexOfAny(SentenceEnds) >= 0
            || (line.Length > LongestLine && line.IndexOf('，') >= 0 && CharFolding.Ink(line) > LongestLine && !line.Contains("勾稽") && !line.Contains("区分处理"));
        return mayBe && !HasRowsOfNumbers(line);
    }

    /// <summary>Whether a line is a note, or what a site or an office prints around its text, whatever digits it holds: 阅读 1234 次, 注：不含 3 家派出机构.</summary>
    public static bool IsAround(string line)
    {
        if (line.Length > LongestLine || BeginningSigns.IndexOf(FirstSign(line)) < 0 || line.IndexOf('|') >= 0 || line.IndexOf('\t') >= 0)
        {
            return false;
        }

        string start = line.TrimStart();
        string plain = CharFolding.Plain(start.Substring(0, Math.Min(start.Length, LongestBeginning)));
        int number = 1;
        while (Digits.IsDigitAt(plain, number))
        {
            number++;
        }

        // 注1: and 注 2: are notes as well.
        string word = plain.Length == 0 ? "" : plain[0] + plain.Substring(number);
        return Array.Exists(Beginnings, beginning => word.StartsWith(beginning, StringComparison.Ordinal))
            && line.Count(CharFolding.IsIdeograph) >= FewestLetters && !HasRowsOfNumbers(line);
    }

    /// <summary>
    /// Whether numbers stand beside numbers with nothing but spaces between them, again and again: a table on one line, whatever notes stand in it. In a
    /// sentence words stand between numbers.
    /// </summary>
    private static bool HasRowsOfNumbers(string line)
    {
        int beside = 0;
        bool isAfterNumber = false;
        for (int i = 0, end; i < line.Length && beside < FewestBeside; i = end + 1)
        {
            int letters = 0;
            int digits = 0;
            for (end = i; end < line.Length && !CharFolding.IsSpace(line[end]); end++)
            {
                letters += char.IsLetter(line[end]) ? 1 : 0;
                digits += Digits.IsDigit(CharFolding.Fold(line[end])) ? 1 : 0;
            }

            if (end > i)
            {
                // 12 or 12件, but not 2022年1月.
                bool isNumber = digits > 0 && letters <= 1;
                beside += isNumber && isAfterNumber ? 1 : 0;
                isAfterNumber = isNumber;
            }
        }

        return beside >= FewestBeside;
    }
}
