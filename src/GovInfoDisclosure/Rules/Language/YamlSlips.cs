namespace GovInfoDisclosure.Rules.Language;

/// <summary>What is wrong with a text that is no YAML, in the words of people who write rules, at the letter where they went wrong: the parser tells only
/// where it could not go on, in its own words.</summary>
internal static class YamlSlips
{
    /// <summary>What ends a line in YAML.</summary>
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    private static readonly char[] Opening = ['[', '{'];

    /// <summary>What is wrong, and where.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="line">The line where the parser stopped, from 1.</param>
    /// <param name="column">The column there, from 1.</param>
    /// <param name="detail">What the parser says, in English.</param>
    public static (int Line, int Column, Message Message) Explain(string text, int line, int column, string detail)
    {
        string[] lines = text.Split(LineEnds, StringSplitOptions.None);
        int last = Math.Min(line, lines.Length);
        return Find(lines, last, FullWidthColon, "全角“：”：应写“: ”（半角冒号加空格）", "full-width '：': write ': '")
            ?? Find(lines, Math.Min(last + 1, lines.Length), Tab, "缩进用了制表符（tab）：应用空格", "a tab in the indentation: write spaces")
            ?? Find(lines, last, NoSpace, "冒号之后缺少空格", "a space after ':' is missing")
            ?? Find(lines, last, FullWidthComma, "全角“，”：应写“, ”", "full-width '，': write ', '")
            ?? Find(lines, last, Brace, "以“{”开头的文字应加引号：\"{…} …\"", "a text that begins with '{' needs quotes: \"{…} …\"")
            ?? Find(lines, last, Reserved, "以 @、%、` 开头的文字应加引号", "a text that begins with '@', '%' or '`' needs quotes")
            ?? Unclosed(lines, last)
            ?? (line, column, OfParser(detail));
    }

    private static (int, int, Message)? Find(string[] lines, int last, Func<string, int> placeIn, string zh, string en)
    {
        // Of several the nearest above where the parser stopped.
        for (int i = last - 1; i >= 0; i--)
        {
            int at = lines[i].TrimStart().StartsWith('#') ? -1 : placeIn(lines[i]);
            if (at >= 0)
            {
                return (i + 1, at + 1, new Message(zh, en));
            }
        }

        return null;
    }

    private static int FullWidthColon(string line) => KeyEnd(line) is int end && end < line.Length && line[end] == '：' ? end : -1;

    private static int NoSpace(string line) =>
        KeyEnd(line) is int end && end + 1 < line.Length && line[end] == ':' && !char.IsWhiteSpace(line[end + 1]) && line[end + 1] != ':' ? end : -1;

    private static int Tab(string line)
    {
        int text = line.Length - line.TrimStart().Length;
        return text < line.Length ? line.IndexOf('\t', 0, text) : -1;
    }

    /// <summary><c>check: {cell} == 1</c>: the brackets close, and more text comes.</summary>
    private static int Brace(string line)
    {
        int open = Value(line, '{');
        int close = open < 0 ? -1 : line.IndexOf('}', open);
        return close < 0 || line.IndexOf(':', open, close - open) >= 0 || EndsValue(line.Substring(close + 1).Trim()) ? -1 : open;
    }

    private static bool EndsValue(string rest) => rest.Length == 0 || rest[0] is ',' or '}' or ']' or '#';

    /// <summary><c>{ zh: 标题，en: Title }</c>: behind the comma comes a key.</summary>
    private static int FullWidthComma(string line)
    {
        int open = line.IndexOfAny(Opening);
        for (int at = open < 0 ? -1 : line.IndexOf('，', open); at >= 0; at = line.IndexOf('，', at + 1))
        {
            int end = at + 1;
            while (end < line.Length && (line[end] == ' ' || IsKeyLetter(line[end])))
            {
                end++;
            }

            if (end > at + 1 && end < line.Length && line[end] == ':')
            {
                return at;
            }
        }

        return -1;
    }

    private static int Reserved(string line) =>
        Value(line, '@') is int at and >= 0 ? at : Value(line, '%') is int percent and >= 0 ? percent : Value(line, '`');

    /// <summary>Where a value begins with this letter; -1 where none does.</summary>
    private static int Value(string line, char letter)
    {
        for (int at = line.IndexOf(letter); at >= 0; at = line.IndexOf(letter, at + 1))
        {
            int before = at;
            while (before > 0 && char.IsWhiteSpace(line[before - 1]))
            {
                before--;
            }

            if (before < at && before > 0 && line[before - 1] == ':')
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Where the key that a line begins with ends; the length of the line where it begins with none.</summary>
    private static int KeyEnd(string line)
    {
        int start = line.Length - line.TrimStart().Length;
        start += start + 1 < line.Length && line[start] == '-' && line[start + 1] == ' ' ? 2 : 0;
        int end = start;
        while (end < line.Length && IsKeyLetter(line[end]))
        {
            end++;
        }

        return end == start ? line.Length : end;
    }

    private static bool IsKeyLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>A bracket or a quote that is not closed on its line, where the next line begins something else.</summary>
    private static (int, int, Message)? Unclosed(string[] lines, int last)
    {
        for (int i = last - 1; i >= 0; i--)
        {
            var open = new Stack<int>();
            string line = lines[i];
            int quote = -1;
            for (int k = 0; k < line.Length; k++)
            {
                char c = line[k];
                bool starts = k == 0 || line[k - 1] is ' ' or '[' or '{' or ',';
                if (quote >= 0)
                {
                    quote = c == line[quote] && (c == '\'' || line[k - 1] != '\\') ? -1 : quote;
                }
                else if (c == '#' && starts)
                {
                    break;
                }
                else if (c is '"' or '\'' && starts)
                {
                    quote = k;
                }
                else if (c is '[' or '{' && (starts || open.Count > 0))
                {
                    open.Push(k);
                }
                else if (c is ']' or '}' && open.Count > 0)
                {
                    open.Pop();
                }
            }

            if (quote >= 0)
            {
                return (i + 1, quote + 1, new Message("引号没有结束", "this quote is not closed"));
            }

            if (open.Count > 0)
            {
                int at = open.Pop();
                string close = line[at] == '[' ? "]" : "}";
                return (i + 1, at + 1, new Message($"“{line[at]}”没有结束，缺少“{close}”", $"'{line[at]}' is not closed: '{close}' is missing"));
            }
        }

        return null;
    }

    /// <summary>What the parser says, in our words.</summary>
    private static Message OfParser(string detail)
    {
        bool Says(string words) => detail.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
        return Says("mapping values are not allowed") || Says("invalid mapping")
            ? new Message("此处不能有冒号：含“: ”的文字应加引号，或缩进不对", "no ':' is allowed here: a text with ': ' needs quotes, or the indentation is wrong")
            : Says("',' or '}'") ? new Message("此处缺少逗号“,”或“}”", "',' or '}' is missing here")
            : Says("',' or ']'") ? new Message("此处缺少逗号“,”或“]”", "',' or ']' is missing here")
            : Says("cannot start any token") ? new Message("这个字符不能开头：文字应加引号", "nothing can begin with this character: the text needs quotes")
            : Says("tab") ? new Message("缩进用了制表符（tab）：应用空格", "a tab in the indentation: write spaces")
            : Says("quoted scalar") || Says("end of stream") ? new Message("引号没有结束", "this quote is not closed")
            : Says("escape") ? new Message("双引号里的反斜杠写法不对：用单引号可免", "this backslash has no meaning within double quotes: single quotes take it as it is")
            : Says("block mapping") || Says("block collection") || Says("expected key") || Says("'-' indicator") || Says("<block end>")
            ? new Message("缩进不对：与同级的键不在同一列，或键之后缺少冒号", "the indentation is wrong: not below the other keys of this level, or a key lacks its ':'")
            : new Message("不是有效的 YAML：从这里起无法读下去", "not valid YAML: it cannot be read on from here");
    }
}
