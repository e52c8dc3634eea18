namespace GovInfoDisclosure.Rules.Language;

/// <summary>What people write in a formula who are used to other languages, or to a Chinese keyboard, and what to write instead.</summary>
internal static class WrittenInstead
{
    private const string NoQuotes = "\"";

    /// <summary>By what was typed; where one begins with another, the longer one counts.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["="] = "==", ["==="] = "==", ["!=="] = "!=", ["<>"] = "!=", ["=<"] = "<=", ["=>"] = ">=", ["!"] = "not", ["&&"] = "and", ["&"] = "and",
        ["||"] = "or", ["|"] = "or", ["->"] = "implies", ["==>"] = "implies", ["=/="] = "!=", [":="] = "==",
        ["AND"] = "and", ["And"] = "and", ["OR"] = "or", ["Or"] = "or", ["NOT"] = "not", ["Not"] = "not", ["IMPLIES"] = "implies", ["Implies"] = "implies",
        ["then"] = "implies", ["THEN"] = "implies", ["IN"] = "in", ["IS"] = "is", ["BLANK"] = "blank", ["EXCEPT"] = "except",
        ["BETWEEN"] = "between", ["Between"] = "between", ["介于"] = "between",
        ["＝"] = "==", ["＝＝"] = "==", ["≤"] = "<=", ["≦"] = "<=", ["⩽"] = "<=", ["≥"] = ">=", ["≧"] = ">=", ["⩾"] = ">=", ["≠"] = "!=",
        ["＜"] = "<", ["＜="] = "<=", ["＜＝"] = "<=", ["<＝"] = "<=", ["＜＞"] = "!=", ["＞"] = ">", ["＞="] = ">=", ["＞＝"] = ">=", [">＝"] = ">=",
        ["！＝"] = "!=", ["！="] = "!=", ["!＝"] = "!=", ["！"] = "not", ["（"] = "(", ["）"] = ")", ["［"] = "[", ["］"] = "]", ["【"] = "[", ["】"] = "]",
        ["｛"] = "{", ["｝"] = "}", ["＋"] = "+", ["－"] = "-", ["—"] = "-", ["–"] = "-", ["−"] = "-", ["×"] = "*", ["＊"] = "*", ["·"] = "*", ["÷"] = "/",
        ["／"] = "/", ["，"] = ",", ["、"] = ",", ["．"] = ".", ["＄"] = "$", ["￥"] = "$", ["¥"] = "$", ["＿"] = "_", ["％"] = "%",
        ["且"] = "and", ["并且"] = "and", ["而且"] = "and", ["和"] = "and", ["及"] = "and", ["或"] = "or", ["或者"] = "or", ["非"] = "not", ["不是"] = "not",
        ["则"] = "implies", ["那么"] = "implies", ["等于"] = "==", ["不等于"] = "!=", ["大于"] = ">", ["小于"] = "<", ["大于等于"] = ">=", ["小于等于"] = "<=",
        ["不小于"] = ">=", ["不大于"] = "<=", ["不少于"] = ">=", ["不超过"] = "<=", ["加"] = "+", ["减"] = "-", ["乘"] = "*", ["除以"] = "/", ["为空"] = "is blank",
        ["\""] = NoQuotes, ["'"] = NoQuotes, ["“"] = NoQuotes, ["”"] = NoQuotes, ["‘"] = NoQuotes, ["’"] = NoQuotes, ["「"] = NoQuotes,
    };

    private static readonly int Longest = Words.Keys.Max(word => word.Length);

    private static readonly Message NotLinear = new("不是线性的：单元格没有乘方", "not linear: a cell has no powers");

    /// <summary>Sentences of their own, by the word that was typed.</summary>
    private static readonly Dictionary<string, Message> Sentences = new(StringComparer.Ordinal)
    {
        ["^"] = NotLinear,
        ["**"] = NotLinear,
        ["%"] = new("没有求余“%”：应写 x is a multiple of 10", "there are no remainders ('%'): write 'x is a multiple of 10'"),
        ["mod"] = new("没有 mod：应写 x is a multiple of 10", "there is no 'mod': write 'x is a multiple of 10'"),
        ["MOD"] = new("没有 MOD：应写 x is a multiple of 10", "there is no 'MOD': write 'x is a multiple of 10'"),
        ["avg"] = Average("avg"),
        ["AVG"] = Average("AVG"),
        ["average"] = Average("average"),
        ["if"] = new("没有 if：应写 a implies b", "there is no 'if': write 'a implies b'"),
        ["如果"] = new("没有“如果”：应写 a implies b", "there is no '如果': write 'a implies b'"),
        ["in"] = new("in 只能用在 agency 和 report 的事实之后；单元格应写 a == 1 or a == 2",
            "'in' is allowed after a fact of agency or report only; of a cell write 'a == 1 or a == 2'"),
        ["null"] = Blank("null"),
        ["empty"] = Blank("empty"),
        ["NULL"] = Blank("NULL"),
        ["空白"] = Blank("空白"),
        ["。"] = new("全角“。”：公式末尾没有句号", "full-width '。': a formula has no full stop"),
        ["；"] = new("全角“；”：公式到此应结束", "full-width '；': expected the end of the formula"),
        ["："] = new("全角“：”：公式里没有冒号", "full-width '：': a formula has no colon"),
    };

    /// <summary>What is said of what stands at a place of a formula; null where nobody would write it by mistake.</summary>
    public static Message? At(string text, int start)
    {
        if (Digits(text, start) is { Length: > 0 } digits)
        {
            string plain = CharFolding.Fold(digits);
            return new Message($"全角数字“{digits}”：应写 {plain}", $"full-width digits '{digits}': write '{plain}'");
        }

        string? word = WordAt(text, start);
        if (word is null)
        {
            return null;
        }

        return Sentences.TryGetValue(word, out Message? sentence) ? sentence
            : Words[word] == NoQuotes ? new Message("数字和地址不加引号（整个公式可以加，用半角引号）",
                "numbers and addresses are written without quotes (a whole formula may have them, \"…\")")
            : IsFullWidth(word) ? new Message($"全角“{word}”：应写 {Words[word]}", $"full-width '{word}': write '{Words[word]}'")
            : new Message($"没有“{word}”：应写 {Words[word]}", $"there is no '{word}': write '{Words[word]}'");
    }

    private static Message Average(string word) => new(
        $"没有函数“{word}”：平均数应写 sum(…) / 个数", $"there is no function '{word}': an average is sum(…) / how many there are");

    private static Message Blank(string word) => new($"没有“{word}”：应写 blank，如 a is blank", $"there is no '{word}': write 'blank', as in 'a is blank'");

    private static string? WordAt(string text, int start)
    {
        for (int length = Math.Min(Longest, text.Length - start); length > 0; length--)
        {
            string word = text.Substring(start, length);
            if ((Words.ContainsKey(word) || Sentences.ContainsKey(word))
                && !(IsLetter(word[0]) && start + length < text.Length && IsLetter(text[start + length])))
            {
                return word;
            }
        }

        return null;
    }

    private static string Digits(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is >= '０' and <= '９')
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsLetter(char c) => c < 128 && (char.IsLetterOrDigit(c) || c is '_' or '.');

    private static bool IsFullWidth(string word) => word.Any(c => c is >= '！' and <= '～' or >= '、' and <= '】');
}
