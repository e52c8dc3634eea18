namespace GovInfoDisclosure.Text;

/// <summary>A number in a text that belongs to a person: an identity card's or a mobile telephone's.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsIdentity">Whether it is an identity card's.</param>
internal readonly record struct PersonalNumber(int Start, int End, bool IsIdentity)
{
    private const int IdentityLength = 18;
    private const int MobileLength = 11;

    /// <summary>How much of a number may be shown to find it again.</summary>
    private const int Shown = 4;

    /// <summary>A label and the colon behind it.</summary>
    private const int LabelReach = 10;

    /// <summary>A name, a comma and a label.</summary>
    private const int PersonReach = 24;

    private const string CheckSigns = "10X98765432";
    private const string CodeSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// <summary>The first two digits of a division code, which an identity number begins with.</summary>
    private const string Provinces = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly int[] CodeWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    /// <summary>Words before a number of another kind.</summary>
    private static readonly string[] OtherLabels =
    [
        "代码", "编号", "文号", "案号", "索引", "账号", "帐号", "账户", "卡号", "单号", "备案", "许可", "证号", "流水", "标识", "登记", "学号", "QQ", "订单", "发票", "识别号", "税号", "条码", "序号",
        "版本", "邮编", "金额", "第", "字(", "No", "NO", "ID", "¥", "$", "编码", "合同", "工单", "批号", "资产",
    ];

    /// <summary>Words after a number that counts or measures.</summary>
    private const string Units = "元万亿件条次人户个份亩米平公吨%号项篇起宗字名家处只台封@";

    private static readonly string[] OfficeLabels = ["电话", "热线", "传真", "客服", "专线", "举报手机", "监督手机", "值班手机", "工作手机", "办公手机"];

    private static readonly string[] Persons =
    [
        "联系人", "申请人", "姓名", "同志", "先生", "女士", "当事人", "本人", "身份证", "住址", "举报人", "投诉人", "反映人", "来电人", "信访人", "家长", "村民", "居民", "业主", "患者", "学生", "某",
    ];

    /// <summary>The personal numbers of a folded text; those of agencies, documents and amounts are none.</summary>
    /// <param name="text">The text, folded.</param>
    /// <param name="year">The latest year in which somebody can have been born.</param>
    public static IEnumerable<PersonalNumber> In(string text, int year)
    {
        int i = 0;
        while (i < text.Length)
        {
            if (!IsSign(text[i]))
            {
                i++;
                continue;
            }

            int end = i;
            while (end < text.Length && IsSign(text[end]))
            {
                end++;
            }

            int start = i;
            i = end;
            if (end - start == IdentityLength && IsIdentityNumber(text, start, year))
            {
                yield return new PersonalNumber(start, end, true);
            }
            else if (Mobile(text, start, ref end) is int first)
            {
                i = end;
                yield return new PersonalNumber(first, end, false);
            }
        }
    }

    /// <summary>The last four signs, which tell it from others and name nobody.</summary>
    public string Ending(string text) => text.Substring(End - Shown, Shown);

    /// <summary>A text in which all but the last four signs of each personal number are replaced.</summary>
    public static string Masked(string text, int year)
    {
        StringBuilder? masked = null;
        foreach (PersonalNumber number in In(CharFolding.Fold(text), year))
        {
            masked ??= new StringBuilder(text);
            for (int i = number.Start; i < number.End - Shown; i++)
            {
                masked[i] = '*';
            }
        }

        return masked?.ToString() ?? text;
    }

    private static bool IsSign(char sign) => Digits.IsDigit(sign) || sign is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static bool IsIdentityNumber(string text, int start, int year)
    {
        if (!AreDigits(text, start, IdentityLength - 1) || !HasCheckSign(text, start) || !HasDate(text, start + 6, year)
            || !Provinces.Contains(text.Substring(start, 2)))
        {
            return false;
        }

        string before = Before(text, start, LabelReach);
        bool isNamed = before.Contains("身份");
        return isNamed || (!IsUnifiedCode(text, start) && !IsLabelled(text, start, before) && !HasUnit(text, start + IdentityLength));
    }

    private static bool HasCheckSign(string text, int start)
    {
        int sum = 0;
        for (int i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * (text[start + i] - '0');
        }

        return char.ToUpperInvariant(text[start + IdentityLength - 1]) == CheckSigns[sum % 11];
    }

    private static bool HasDate(string text, int start, int latest) =>
        DateTime.TryParseExact(text.Substring(start, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
        && day.Year >= 1900 && day.Year <= latest;

    /// <summary>Whether it is a 统一社会信用代码 by its check sign (GB 32100): an agency's, and nobody's own.</summary>
    private static bool IsUnifiedCode(string text, int start)
    {
        int sum = 0;
        for (int i = 0; i < CodeWeights.Length; i++)
        {
            sum += CodeWeights[i] * CodeSigns.IndexOf(text[start + i]);
        }

        return CodeSigns[(31 - (sum % 31)) % 31] == char.ToUpperInvariant(text[start + IdentityLength - 1]);
    }

    /// <summary>Where the mobile number begins that is, or begins with, the signs at a place; its end may be moved on over its own gaps.</summary>
    private static int? Mobile(string text, int start, ref int end)
    {
        // 8613812345678; +86 and 0086 are parted from the number or not.
        int first = end - start - MobileLength is 2 or 4 && text.Substring(start, end - start - MobileLength) is "86" or "0086" ? end - MobileLength : start;
        int last = end;
        if (end - start == 3 && IsGroup(text, end, 4) && IsGroup(text, end + 5, 4) && text[end] == text[end + 5] && !IsSignAt(text, end + 10))
        {
            last = end + 10;
        }

        bool isMobile = (last - first == MobileLength || last == end + 10) && text[first] == '1' && text[first + 1] is >= '3' and <= '9'
            && AreDigits(text, first, end - first) && !(start > 0 && text[start - 1] is '.' or ',');
        if (!isMobile || HasUnit(text, last) || (last < text.Length && text[last] is '.' or ',' && Digits.IsDigitAt(text, last + 1)))
        {
            return null;
        }

        // Eleven digits are a person's telephone only where a person, or a mobile that is no office's, is spoken of beside them.
        string label = Before(text, start, LabelReach);
        string around = Before(text, start, PersonReach) + "\n" + After(text, last, LabelReach);
        bool isPersons = Array.Exists(Persons, around.Contains) || (label.Contains("手机") && !Array.Exists(OfficeLabels, label.Contains));
        if (IsLabelled(text, start, label) || !isPersons)
        {
            return null;
        }

        end = last;
        return first;
    }

    private static bool IsGroup(string text, int gap, int length) =>
        gap < text.Length && text[gap] is '-' or ' ' && gap + length < text.Length && AreDigits(text, gap + 1, length);

    private static bool IsSignAt(string text, int index) => index < text.Length && IsSign(text[index]);

    private static bool AreDigits(string text, int start, int length)
    {
        for (int i = start; i < start + length; i++)
        {
            if (!Digits.IsDigitAt(text, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the words before say that the number is of another kind; that of a document follows its year in brackets.</summary>
    private static bool IsLabelled(string text, int start, string before) =>
        Array.Exists(OtherLabels, before.Contains) || (start > 0 && text[start - 1] == ')');

    private static bool HasUnit(string text, int end) => end < text.Length && Units.IndexOf(text[end]) >= 0;

    /// <summary>The words after a place, up to the end of the sentence.</summary>
    private static string After(string text, int end, int reach)
    {
        int stop = text.IndexOfAny(['。', ';', '\n'], end, Math.Min(reach, text.Length - end));
        return text.Substring(end, (stop < 0 ? Math.Min(text.Length, end + reach) : stop) - end);
    }

    /// <summary>The words before a place, back to the end of the sentence before.</summary>
    private static string Before(string text, int start, int reach)
    {
        int from = Math.Max(0, start - reach);
        int stop = text.LastIndexOfAny(['。', ';', '\n'], Math.Max(0, start - 1), Math.Max(0, start - from));
        from = stop >= from ? stop + 1 : from;
        return text.Substring(from, start - from);
    }
}
