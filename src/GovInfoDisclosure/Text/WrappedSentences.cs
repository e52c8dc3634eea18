namespace GovInfoDisclosure.Text;

/// <summary>
/// Sentences beside the tables that a page's width cut into several lines, as the text of a PDF has them: only the last line ends as a sentence does, and the
/// numbers of the others (<c>共收到申请 12 件，其中自</c>) are no more of a table than those of the last.
/// </summary>
internal static class WrappedSentences
{
    /// <summary>A line of a page holds some thirty characters; the words of a row with one number are fewer, save where they have a comma themselves.</summary>
    private const int FewestLetters = 12;

    /// <summary>The lines, those marked that a sentence goes on from; the same list where there is none.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <param name="isOfTable">Whether a line, by its index, is known to be a table's.</param>
    /// <param name="beginsRow">Whether a line begins as a row of the form does: then a sentence must go on into it, too.</param>
    public static List<TextLine> Mark(List<TextLine> lines, Func<int, bool> isOfTable, Func<string, bool> beginsRow)
    {
        List<TextLine>? marked = null;
        string? below = null;
        bool isApart = false;
        bool isAtBreak = false;
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            string line = lines[i].Content;
            bool isBreak = line.IndexOf('\f') >= 0;
            bool isBlank = PageFurniture.IsBlank(line);
            if (below is not null && (isBlank || PageFurniture.IsPageNumber(line) || (isAtBreak && PageFurniture.IsPageNumberInProse(line))))
            {
                isApart = true;
                isAtBreak |= isBreak || !isBlank;
                continue;
            }

            bool isProse = PageFurniture.IsProse(line);
            bool goesOn = !isProse && below is not null && (!isApart || isAtBreak) && GoesOn(line, below) && !isOfTable(i)
                && (!beginsRow(line) || IsWithinSentence(lines, i));
            if (goesOn && Digits.AreIn(line))
            {
                marked ??= [.. lines];
                marked[i] = lines[i] with { IsOfSentence = true };
            }

            below = (isProse || goesOn) && !BeginsParagraph(line, below) ? line : null;
            isApart = false;
            isAtBreak = isBreak;
        }

        return marked ?? lines;
    }

    /// <summary>Whether a line reads on into the one below it: words, and numbers each of something that is counted.</summary>
    private static bool GoesOn(string line, string below)
    {
        string text = CharFolding.Fold(line).Trim();
        if (text.IndexOf('\t') >= 0 || text.IndexOf('|') >= 0 || text.Contains("  "))
        {
            return false;
        }

        int letters = 0;
        bool hasComma = HasComma(text);
        bool isCutBefore = Digits.IsDigitAt(text, text.Length - 1) && BeginsWithCount(below);
        for (int i = 0; i < text.Length; i++)
        {
            if (!Digits.IsDigit(text[i]))
            {
                letters += CharFolding.IsIdeograph(text[i]) ? 1 : 0;
                continue;
            }

            int end = i + 1;
            while (end < text.Length && (Digits.IsDigit(text[end]) || (text[end] is '.' or ',' && Digits.IsDigitAt(text, end + 1))))
            {
                end++;
            }

            if (!(i == 0 && end <= 2 && end < text.Length && text[end] is '.' or '、') && !IsCounted(text, i, end, hasComma, below))
            {
                return false;
            }

            i = end - 1;
        }

        return letters >= FewestLetters || ((hasComma || isCutBefore) && letters > 0);
    }

    /// <summary>Whether the line above reads on into a line, whatever that begins with: it has a comma, and ends with a word.</summary>
    private static bool IsWithinSentence(List<TextLine> lines, int index) =>
        index > 0 && CharFolding.Fold(lines[index - 1].Content).TrimEnd() is { Length: > 0 } above && HasComma(above)
            && (CharFolding.IsIdeograph(above[above.Length - 1]) || above[above.Length - 1] is ',' or '、');

    /// <summary>A comma that parts words, and not the thousands of a number.</summary>
    private static bool HasComma(string text)
    {
        int at = text.IndexOf(',');
        while (at >= 0 && Digits.IsDigitAt(text, at - 1) && Digits.IsDigitAt(text, at + 1))
        {
            at = text.IndexOf(',', at + 1);
        }

        return at >= 0;
    }

    /// <summary>Whether what stands behind a number counts it: on its line with more behind it, for a row ends so too, or at the head of the next.</summary>
    private static bool IsCounted(string text, int start, int end, bool hasComma, string below)
    {
        if (end == text.Length)
        {
            // No row has a comma before its number.
            return BeginsWithCount(below) || IsCutDate(text, start, below) || (hasComma && CountingWords.OfSentences.Contains(PageFurniture.FirstSign(below)));
        }

        int at = text[end] == ' ' ? end + 1 : end;
        bool isBracketedYear = end - start == YearText.Length && start > 0 && text[start - 1] is '(' or '[' or '〔' && text[end] is ')' or ']' or '〕';
        return isBracketedYear || (CountingWords.OfSentences.Contains(text[at])
            && (hasComma || at + 1 < text.Length || CountingWords.OfDates.Contains(text[at])));
    }

    /// <summary>
    /// Whether a line begins with what the number above it counts, and shows so by what stands behind it: 件，其中; 人次，; 年 3 月; 号文件. Sentences may begin
    /// with the same characters, 人民政府, and the number above them is that of a row.
    /// </summary>
    private static bool BeginsWithCount(string line)
    {
        string text = CharFolding.Plain(line);
        return text.Length > 1 && CountingWords.OfSentences.Contains(text[0])
            && (text[0] == '号' || text[1] is ',' or '、' or '。' or ';' or '次' || Digits.IsDigit(text[1]));
    }

    /// <summary>Whether a date is cut behind a number of it: a year, a month, a day.</summary>
    private static bool IsCutDate(string text, int start, string below)
    {
        if (text.Length - start > YearText.Length || !PrintedNumber.TryParseCell(text.Substring(start), out decimal number, out _, out _))
        {
            return false;
        }

        return PageFurniture.FirstSign(below) switch
        {
            '年' => YearText.IsCalendarYear(number),
            '月' => number is > 0 and <= 12,
            '日' => number is > 0 and <= 31,
            _ => false,
        };
    }

    /// <summary>Whether a paragraph begins: with an indentation, or as a note.</summary>
    private static bool BeginsParagraph(string line, string? below)
    {
        string text = line.TrimStart('\f');
        return text.StartsWith("　　", StringComparison.Ordinal) || PageFurniture.IsAround(text)
            || (below is not null && Indentation(text) > Indentation(below.TrimStart('\f')) + 1);
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;
}
