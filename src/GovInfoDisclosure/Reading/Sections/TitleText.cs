namespace GovInfoDisclosure.Reading.Sections;

/// <summary>A report's title taken apart: <c>XX局2021年政府信息公开工作年度报告</c>.</summary>
/// <param name="Agency">The agency as printed, spaces removed; empty where the title names none.</param>
/// <param name="Year">The year; null where the title names none.</param>
internal sealed record TitleText(string Agency, int? Year)
{
    /// <summary>The title as printed from its subject on, spaces removed and folded: <c>政府信息公开工作年度报告</c>.</summary>
    public string Subject { get; init; } = "";

    /// <summary>The whole line, spaces removed.</summary>
    public string Printed { get; init; } = "";

    /// <summary>Another year that the title names besides; null where it names one or none.</summary>
    public int? OtherYear { get; init; }

    /// <summary>The longest name, the year, the subject, and words of the page around them.</summary>
    private const int Longest = 90;

    /// <summary>Dates have one or two digits behind the year, numbers of documents more.</summary>
    private const int SerialNumber = 3;
    private static readonly string[] Subjects = ["政府信息与政务公开", "政府信息公开", "政务信息公开", "政务公开", "信息公开"];
    private static readonly string[] Labels = ["名称", "标题", "信息名称", "文件名称", "题名", "当前位置", "主题"];

    /// <summary>The title that a line (or two run together) is; null where it is none.</summary>
    public static TitleText? Parse(string line)
    {
        string printed = PinyinGlosses.LeftOut(CharFolding.WithoutSpaces(line)).Trim('#', '=', '*', '_', '|', '>');
        string text = Terms(CharFolding.Fold(printed));
        if (text.Length is < 8 or > Longest || text.IndexOfAny(['。', ';', '?']) >= 0 || HasClause(text))
        {
            return null;
        }

        int at = -1;
        foreach (string subject in Subjects)
        {
            int found = text.LastIndexOf(subject, StringComparison.Ordinal);
            if (found >= 0 && IsReport(text.Substring(found + subject.Length)))
            {
                at = found;
                break;
            }
        }

        if (at < 0)
        {
            return null;
        }

        // XX市人民政府信息公开: the two words share 政府.
        string before = text.Substring(0, at);
        if (before.EndsWith("人民", StringComparison.Ordinal) && text.Substring(at).StartsWith("政府", StringComparison.Ordinal))
        {
            at += 2;
            before = text.Substring(0, at);
        }

        YearText? inside = YearText.All(before).LastOrDefault(candidate => !IsOfNumber(before, candidate));
        YearText? year = inside ?? YearText.Last(text.Substring(at + 2));
        string agency = printed.Substring(0, at);
        if (inside is not null)
        {
            // The name stands before the year or, as in 2021年度XX局…, after it.
            string left = WithoutYear(printed.Substring(0, inside.Start));
            agency = Tidy(left).Length >= 2 ? left : printed.Substring(inside.End, at - inside.End);
        }

        return new TitleText(Tidy(agency), year?.Year) { OtherYear = Other(text, year), Subject = text.Substring(at), Printed = printed };
    }

    /// <summary>Whether a comma parts clauses, as in a sentence; between two years of a title it parts these.</summary>
    private static bool HasClause(string text)
    {
        for (int comma = text.IndexOf(','); comma >= 0; comma = text.IndexOf(',', comma + 1))
        {
            bool partsYears = comma > 0 && comma + 1 < text.Length && text[comma - 1] is '年' or '度' or (>= '0' and <= '9') && Digits.IsDigit(text[comma + 1]);
            if (!partsYears && comma < text.Length - 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a year is part of a document's number, as of its 索引号: 000014349/2023-00012.</summary>
    private static bool IsOfNumber(string text, YearText year) =>
        (year.Start > 1 && text[year.Start - 1] is '/' or '-' && Digits.IsDigit(text[year.Start - 2]) && !IsBesideYear(text, year))
        || (year.End + SerialNumber < text.Length && text[year.End] is '-' or '/'
            && Enumerable.Range(year.End + 1, SerialNumber).All(i => Digits.IsDigit(text[i])) && !IsBesideYear(text, year));

    /// <summary>2022-2023年: the years from one to another.</summary>
    private static bool IsBesideYear(string text, YearText year) =>
        YearText.All(text).Any(other => other.End == year.Start - 1 || other.Start == year.End + 1);

    /// <summary>The first year that is another one, and no part of a date.</summary>
    private static int? Other(string text, YearText? own)
    {
        foreach (YearText year in YearText.All(text))
        {
            bool isDate = year.End + 1 < text.Length
                && (Digits.IsDigit(text[year.End])
                    || (text[year.End] is '-' or '/' or '.' && text[year.End + 1] is '0' or '1'
                        && !(year.End + 2 < text.Length && !Digits.IsDigit(text[year.End + 2]))));
            if (own is not null && year.Year != own.Year && !isDate && !IsOfNumber(text, year))
            {
                return year.Year;
            }
        }

        return null;
    }

    /// <summary>Without a second year at the end: XX局2021年、2022年….</summary>
    private static string WithoutYear(string name)
    {
        string text = name.TrimEnd('、', '，', ',', '-', '—', '–', '至', '和', '与', '及', '~', '～');
        YearText? last = YearText.Last(CharFolding.Fold(text));
        return last is not null && last.End == text.Length ? text.Substring(0, last.Start) : name;
    }

    private static bool IsReport(string rest)
    {
        int end = rest.IndexOf("报告", StringComparison.Ordinal);
        end = end < 0 ? rest.IndexOf("年报", StringComparison.Ordinal) : end;
        if (end < 0 || end > 16)
        {
            return false;
        }

        // Between them stand 工作, 情况, 年度, a year and brackets, but no other words: a notice about reports is no report.
        string between = rest.Substring(0, end);
        foreach (string word in (string[])["工作", "情况", "年度", "总结", "2", "0", "1", "3", "4", "5", "6", "7", "8", "9", "年", "(", ")", "的", "度"])
        {
            between = between.Replace(word, "");
        }

        string after = rest.Substring(end + 2);
        return between.Length == 0 && !after.StartsWith("的", StringComparison.Ordinal)
            && !after.Contains("如下") && !after.Contains("编制") && !after.Contains("通知");
    }

    /// <summary>Words of the page around the name: 名称：, brackets, 关于, a path of navigation.</summary>
    private static string Tidy(string name)
    {
        string text = name;
        int cut = Math.Max(text.LastIndexOf('：'), Math.Max(text.LastIndexOf(':'), Math.Max(text.LastIndexOf('>'), text.LastIndexOf('|'))));
        text = text.Substring(cut + 1);
        foreach (string label in Labels)
        {
            if (text.StartsWith(label, StringComparison.Ordinal))
            {
                text = text.Substring(label.Length);
            }
        }

        int bracket = text.LastIndexOf('】');
        text = bracket >= 0 && bracket < text.Length - 2 ? text.Substring(bracket + 1) : text;
        bool isClosed = text.EndsWith('）') && text.IndexOf('（') > 0;
        text = text.Trim('《', '》', '〈', '〉', '【', '】', '[', ']', '“', '”', '"', '「', '」', '·', '-', '—', '.', '、', '，', ',', '(', '（', ')', '）');
        text = isClosed ? text + '）' : text;
        if (text.StartsWith("关于", StringComparison.Ordinal))
        {
            text = text.Substring(2);
        }

        if (text.EndsWith("关于", StringComparison.Ordinal))
        {
            text = text.Substring(0, text.Length - 2);
        }

        return text.EndsWith('的') ? text.Substring(0, text.Length - 1) : text;
    }

    private static string Terms(string text) => text.Replace("资讯", "信息");
}
