namespace GovInfoDisclosure.Reading.Labels;

/// <summary>How an item's number is printed.</summary>
internal enum NumberStyle
{
    /// <summary>No number.</summary>
    None,

    /// <summary>一、.</summary>
    Chinese,

    /// <summary>（一）.</summary>
    Bracketed,

    /// <summary>1. or 1、.</summary>
    Arabic,
}

/// <summary>A text made comparable: letters, digits and characters alone, in one spelling, its item number apart.</summary>
internal readonly struct LabelText
{
    /// <summary>The longest label of the form has some eighty characters; twice that, for explanations.</summary>
    public const int LongestLabel = 160;

    /// <summary>A character of each word that <see cref="Terms"/> knows.</summary>
    private static readonly char[] Exchanged = ['讯', '档', '案', '料'];

    private LabelText(NumberStyle style, int number, string core, string brief)
    {
        Style = style;
        Number = number;
        Core = core;
        Brief = brief;
    }

    /// <summary>How the item number was printed.</summary>
    public NumberStyle Style { get; }

    /// <summary>The item number; 0 where there is none.</summary>
    public int Number { get; }

    /// <summary>All that is no number, space or punctuation.</summary>
    public string Core { get; }

    /// <summary>The same without what stands in brackets: explanations that some forms print inside their labels, and marks of notes.</summary>
    public string Brief { get; }

    public static LabelText Of(string text)
    {
        Span<char> core = stackalloc char[LongestLabel];
        Span<char> brief = stackalloc char[LongestLabel];
        (NumberStyle style, int number, int coreLength, int briefLength) = Take(text.AsSpan(), core, brief);
        string all = Terms(core.Slice(0, coreLength).SequenceEqual(text.AsSpan()) ? text : core.Slice(0, coreLength).ToString());
        return new LabelText(style, number, all, briefLength == coreLength ? all : Terms(brief.Slice(0, briefLength).ToString()));
    }

    /// <summary>What <see cref="Core"/> would be, for lines of which hardly any is a label: only then a text is made of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Room for <see cref="LongestLabel"/> characters.</param>
    /// <param name="style">How the item number was printed.</param>
    /// <param name="number">The item number; 0 where there is none.</param>
    public static ReadOnlySpan<char> CoreOf(ReadOnlySpan<char> text, Span<char> room, out NumberStyle style, out int number)
    {
        Span<char> brief = stackalloc char[LongestLabel];
        (style, number, int length, _) = Take(text, room, brief);
        ReadOnlySpan<char> core = room.Slice(0, length);
        return core.IndexOfAny(Exchanged) < 0 ? core : Terms(core.ToString()).AsSpan();
    }

    /// <summary>How the number of an item before a text is printed.</summary>
    public static NumberStyle StyleOf(ReadOnlySpan<char> text)
    {
        Span<char> room = stackalloc char[LongestLabel];
        ReadOnlySpan<char> folded = Beginning(text, room);
        return ReadNumber(folded, AfterMarks(folded)).Style;
    }

    private static (NumberStyle Style, int Number, int Core, int Brief) Take(ReadOnlySpan<char> text, Span<char> core, Span<char> brief)
    {
        Span<char> room = stackalloc char[LongestLabel];
        ReadOnlySpan<char> folded = Beginning(text, room);
        (NumberStyle style, int number, int rest) = ReadNumber(folded, AfterMarks(folded));
        int coreLength = 0;
        int briefLength = 0;
        int depth = 0;
        for (int i = rest; i < folded.Length; i++)
        {
            char c = folded[i];
            if (c is '(' or '[')
            {
                int gloss = c == '(' ? PinyinGlosses.End(folded, i) : 0;
                if (gloss > 0)
                {
                    i = gloss;
                    continue;
                }

                depth++;
            }
            else if (c is ')' or ']')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (CharFolding.IsIdeograph(c) || char.IsLetterOrDigit(c))
            {
                core[coreLength++] = c;
                if (depth == 0)
                {
                    brief[briefLength++] = c;
                }
            }
        }

        return (style, number, coreLength, briefLength);
    }

    /// <summary>Whether a text begins with the number of an item.</summary>
    public static bool IsNumbered(string text)
    {
        int start = AfterMarks(text.AsSpan());
        if (start == text.Length || CharFolding.Fold(text[start]) is not ('(' or (>= '①' and <= '⑨')) and var first && !PrintedNumber.BeginsItem(first))
        {
            return false;
        }

        Span<char> room = stackalloc char[LongestLabel];
        ReadOnlySpan<char> folded = Beginning(text.AsSpan(), room);
        return ReadNumber(folded, AfterMarks(folded)).Number > 0;
    }

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text, Span<char> room)
    {
        int length = Math.Min(text.Length, LongestLabel);
        for (int i = 0; i < length; i++)
        {
            room[i] = CharFolding.Fold(text[i]);
        }

        return room.Slice(0, length);
    }

    /// <summary>Where a text begins behind spaces and the marks of Markdown.</summary>
    private static int AfterMarks(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && (CharFolding.IsSpace(text[start]) || CharFolding.Fold(text[start]) is '#' or '*' or '|' or '>' or '_' or '`'))
        {
            start++;
        }

        return start;
    }

    /// <summary>Words that a conversion to traditional characters exchanges, not only spells otherwise.</summary>
    private static string Terms(string core) => core.IndexOfAny(Exchanged) < 0
        ? core
        : core.Replace("资讯", "信息").Replace("档案", "文件").Replace("专案", "项目").Replace("资料", "数据");

    private static (NumberStyle Style, int Number, int After) ReadNumber(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        bool bracket = i < text.Length && text[i] == '(';
        if (bracket)
        {
            i++;
        }

        i = SkipSpaces(text, i);
        bool isChinese = !Digits.IsDigitAt(text, i);
        int length = PrintedNumber.ReadItem(text, i, out int value);
        if (length == 0)
        {
            return text.Length > start && text[start] is >= '①' and <= '⑨'
                ? (NumberStyle.Arabic, text[start] - '①' + 1, start + 1)
                : (NumberStyle.None, 0, start);
        }

        i = SkipSpaces(text, i + length);
        if (i >= text.Length)
        {
            return (NumberStyle.None, 0, start);
        }

        if (isChinese)
        {
            return text[i] == ')' ? (bracket ? NumberStyle.Bracketed : NumberStyle.Chinese, value, i + 1)
                : !bracket && "、.,:".Contains(text[i]) ? (NumberStyle.Chinese, value, i + 1)
                : (NumberStyle.None, 0, start);
        }

        // "1.属于", "1、属于", "(1)属于", "1 属于": but "12月" or "3件" are no items, so a character alone is not enough.
        return text[i] == ')' || (!bracket && "、.,:·".Contains(text[i])) ? (NumberStyle.Arabic, value, i + 1)
            : !bracket && value is >= 1 and <= 8 && CharFolding.IsIdeograph(text[i]) && !"年月日件条万元个项".Contains(text[i]) ? (NumberStyle.Arabic, value, i)
            : (NumberStyle.None, 0, start);
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && CharFolding.IsSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
