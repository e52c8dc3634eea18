namespace GovInfoDisclosure.Text;

/// <summary>
/// Sentences beside the tables that a page's width cut into several lines, as the text of a PDF has them: only the last line ends as a sentence does, and the
/// numbers of the others (<c>共收到申请 12 件，其中自</c>) are no more of a table than those of the last.
/// </summary>
internal static class WrappedSentences
{
    /// <summary>A line of a page holds some thirty characters; the words of a row with one number are fewer, save where they have a comma themselves.</summary>
    private const int FewestLetters = 12;

    /// <summary>What is counted in sentences. No label of the form begins so: a number and the label of the next row are no such pair.</summary>
    private const string CountingWords = "年月日号条件篇次个项期家万亿余多人起份场元倍类批例宗户名%";

    /// <summary>Those of a date or a document: no cell has such a number, also where nothing stands behind it on its line.</summary>
    private const string DateWords = "年月日号期";

    /// <summary>The lines, those marked that a sentence goes on from; the same list where there is none.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <param name="isOfTable">Whether a line is known to be a table's; null where nobody knows.</param>
    public static List<TextLine> Mark(List<TextLine> lines, Func<int, bool>? isOfTable = null)
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
            bool goesOn = !isProse && below is not null && (!isApart || isAtBreak) && isOfTable?.Invoke(i) != true && GoesOn(line, below);
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
            string next = below.TrimStart();
            return next.Length > 0 && CountingWords.Contains(CharFolding.Fold(next[0]));
        }

        int at = text[end] == ' ' ? end + 1 : end;
        bool isBracketedYear = end - start == YearText.Length && start > 0 && text[start - 1] is '(' or '[' or '〔' && text[end] is ')' or ']' or '〕';
        return isBracketedYear || (CountingWords.Contains(text[at]) && (hasComma || at + 1 < text.Length || DateWords.Contains(text[at])));
    }

    /// <summary>Whether a line begins with what the number above it counts and ends a clause with it: 件，. No sentence begins so.</summary>
    private static bool BeginsWithCount(string line)
    {
        string text = CharFolding.Fold(line).TrimStart();
        return text.Length > 1 && CountingWords.Contains(text[0]) && (text[0] == '号' || text[1] is ',' or '、' or '。' or ';');
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
