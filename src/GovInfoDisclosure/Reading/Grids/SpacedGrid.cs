namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Rows whose cells stand apart by spaces, as the text of a PDF has them.</summary>
internal static class SpacedGrid
{
    /// <summary>Of a line of more words the first tell what it is: no row has a third as many.</summary>
    private const int MostWordsLookedAt = 64;

    private const string Page = "Page";

    /// <summary>表, 图, and 附表, 附图.</summary>
    private const int LongestCaptionWord = 2;

    public static TextGrid Split(List<TextLine> lines, GridLimit limit)
    {
        var grid = new TextGrid(GridLayout.Spaced, showsBlanks: false);
        var words = new List<(int Start, int End, FieldKind Kind)>();
        foreach (TextLine line in limit.Until(lines, grid))
        {
            if (PageFurniture.IsBlank(line.Content) || PageFurniture.IsRule(line.Content))
            {
                continue;
            }

            var row = new GridRow(line.Number);
            Split(line, row, words);
            grid.Rows.Add(row);
        }

        return grid;
    }

    /// <summary>The words and the values of a line.</summary>
    public static List<GridField> Fields(TextLine line)
    {
        var row = new GridRow(line.Number);
        Split(line, row, []);
        return row.Fields;
    }

    /// <summary>Whether a line holds several values, or a value after words.</summary>
    /// <param name="line">The line.</param>
    /// <param name="words">Room for its words, which lines share.</param>
    public static (int Values, bool HasText) Look(TextLine line, List<(int Start, int End, FieldKind Kind)> words)
    {
        string text = line.Content;
        if (line.IsProse)
        {
            return (0, true);
        }

        Words(text, MostWordsLookedAt, words);
        int values = 0;
        bool hasText = false;
        for (int from = 0; from < words.Count;)
        {
            from = EndOfField(text, words, from, out FieldKind kind);
            values += kind == FieldKind.Number ? 1 : 0;
            hasText |= kind == FieldKind.Text;
        }

        return (values, hasText);
    }

    private static void Split(TextLine line, GridRow row, List<(int Start, int End, FieldKind Kind)> words)
    {
        string text = line.Content;
        if (line.IsProse)
        {
            row.Fields.Add(new GridField(text.Trim(), new Place(line.Number, 1), FieldKind.Text, 0));
            return;
        }

        Words(text, int.MaxValue, words);
        int from = 0;

        // What begins a page takes no column.
        int margin = text.LastIndexOf('\f') + 1;
        int wide = 0;
        int counted = 0;
        while (from < words.Count)
        {
            int next = EndOfField(text, words, from, out FieldKind kind);
            for (; counted < words[from].Start; counted++)
            {
                wide += WideCharacters.Has(text[counted]) ? 1 : 0;
            }

            string content = DelimitedGrid.Text(text, words[from].Start, words[next - 1].End);
            row.Fields.Add(new PlacedField(content, new Place(line.Number, words[from].Start + 1), kind, words[from].Start - margin, wide));
            from = next;
        }
    }

    /// <summary>Of the field that begins with a word the word behind it, and what it looks like.</summary>
    private static int EndOfField(string text, List<(int Start, int End, FieldKind Kind)> words, int from, out FieldKind kind)
    {
        int next = from + 1;
        if (HasUnitBehind(text, words, from))
        {
            kind = FieldKind.Number;
            return next + 1;
        }

        kind = IsPartOfText(text, words, from) ? FieldKind.Text : words[from].Kind;

        // Words one space apart are one label; values never are one.
        while (kind == FieldKind.Text && next < words.Count && words[next].Start - words[next - 1].End == 1
            && (words[next].Kind == FieldKind.Text || IsPartOfText(text, words, next)))
        {
            next++;
        }

        return next;
    }

    /// <summary>
    /// A number and its unit with the space between them that typesetters put between digits and characters: 251000 元, 5 件. A counting word is one only
    /// where the number begins a cell, or nothing but such pairs stands behind it: in 共 5 件，比上年 it is part of a sentence.
    /// </summary>
    private static bool HasUnitBehind(string text, List<(int Start, int End, FieldKind Kind)> words, int index)
    {
        if (words[index].Kind != FieldKind.Number || index + 1 >= words.Count || words[index + 1].Kind != FieldKind.Text
            || words[index + 1].Start - words[index].End != 1)
        {
            return false;
        }

        (int start, int end, _) = words[index + 1];
        bool isFollowed = index + 2 < words.Count && words[index + 2].Kind == FieldKind.Text && words[index + 2].Start - end == 1;
        bool isCell = index == 0 || words[index - 1].Kind != FieldKind.Text || words[index].Start - words[index - 1].End > 1;
        string unit = CharFolding.Plain(text.Substring(start, end - start));
        return (!isFollowed && (MoneyUnit.IsWhole(unit) || (isCell && StrippedValue.IsCountingWord(unit)))) || EndsInCounts(text, words, index);
    }

    /// <summary>Whether numbers with their counting words are all that stands on the line from a number on, behind one word: 规章 3 件 5 件 74 件.</summary>
    private static bool EndsInCounts(string text, List<(int Start, int End, FieldKind Kind)> words, int index)
    {
        if (index % 2 == 0 || words.Count % 2 == 0 || words.Count > MostWordsLookedAt || words[0].Kind != FieldKind.Text)
        {
            return false;
        }

        for (int i = index; i < words.Count; i += 2)
        {
            (int start, int end, FieldKind kind) = words[i + 1];
            if (words[i].Kind != FieldKind.Number || kind != FieldKind.Text || start - words[i].End != 1
                || !StrippedValue.IsCountingWord(CharFolding.Plain(text.Substring(start, end - start))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number that is no value: 2024 年, 共 5 件, or the item number before the words of the line; that of a page behind other words.</summary>
    private static bool IsPartOfText(string text, List<(int Start, int End, FieldKind Kind)> words, int index)
    {
        if (IsOfPage(text, words, index))
        {
            return true;
        }

        if (EndsInCounts(text, words, index))
        {
            return false;
        }

        if (IsOfCaption(text, words, index))
        {
            return true;
        }

        if (words[index].Kind is not (FieldKind.Number or FieldKind.Dash) || index + 1 >= words.Count
            || words[index + 1].Kind != FieldKind.Text || words[index + 1].Start - words[index].End != 1)
        {
            return false;
        }

        char next = CharFolding.Fold(text[words[index + 1].Start]);
        return CountingWords.OfAnyText.Contains(next) || (index == 0 && words[index].End - words[index].Start == 1);
    }

    /// <summary>The number of a table or a picture, where a line begins with its caption: 表 3 收到和处理政府信息公开申请情况, 图 1 办理结果.</summary>
    private static bool IsOfCaption(string text, List<(int Start, int End, FieldKind Kind)> words, int index) => index == 1
        && words[1].Kind == FieldKind.Number && words[1].Start - words[0].End == 1 && text[words[0].End - 1] is '表' or '图'
        && words[0].End - words[0].Start <= LongestCaptionWord;

    /// <summary>What nobody sees: 近 and the 0 right behind it are one word.</summary>
    private static bool IsOfNoWidth(char value) => value is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    private static bool IsOfPage(string text, List<(int Start, int End, FieldKind Kind)> words, int index) =>
        index > 0 && index + 1 == words.Count && words[index].Kind == FieldKind.Number && words[index].Start - words[index - 1].End == 1
            && words[index - 1].End - words[index - 1].Start == Page.Length
            && string.CompareOrdinal(text, words[index - 1].Start, Page, 0, Page.Length) == 0;

    private static void Words(string text, int most, List<(int Start, int End, FieldKind Kind)> words)
    {
        words.Clear();
        int start = -1;
        for (int i = 0; i <= text.Length && words.Count < most; i++)
        {
            bool isSpace = i == text.Length || (CharFolding.IsSpace(text[i]) && !(start >= 0 && IsOfNoWidth(text[i]) && !Digits.IsDigit(text[i - 1])));
            if (!isSpace && start < 0)
            {
                start = i;
            }
            else if (isSpace && start >= 0)
            {
                words.Add((start, i, ValueText.KindOf(text, start, i)));
                start = -1;
            }
        }
    }
}
