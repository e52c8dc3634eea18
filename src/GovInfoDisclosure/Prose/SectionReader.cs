namespace GovInfoDisclosure.Prose;

/// <summary>Walks through a section: items, sentences, clauses.</summary>
/// <param name="text">Its text.</param>
/// <param name="context">What is known before its first word.</param>
/// <param name="sink">Takes the figures.</param>
/// <param name="printed">Room for the words of one clause after the other, which sections share.</param>
/// <param name="words">Room for the same words joined.</param>
internal sealed class SectionReader(ProseText text, ReadingContext context, ClaimSink sink, List<Word> printed, List<Word> words)
{
    /// <summary>What stands in the bracket of 县（市、区） and 乡镇（街道）.</summary>
    private const string RegionSigns = "市县区旗、乡镇街道";

    private readonly string folded = text.Folded;

    public void Read()
    {
        int start = 0;
        for (int i = 0; i <= folded.Length && !sink.IsFull; i++)
        {
            if (i < folded.Length && !IsSentenceEnd(folded[i]))
            {
                continue;
            }

            Sentence(start, i);
            if (i < folded.Length && folded[i] == '\n')
            {
                context.BeginParagraph();
            }

            start = i + 1;
        }
    }

    private void Sentence(int start, int end)
    {
        int mark = ProseLines.ItemMarkLength(folded, start);
        bool item = mark > 0 && start + mark <= end && (start == 0 || folded[start - 1] is '\n' or '。');
        if (item)
        {
            context.BeginBlock();
            start += mark;
        }

        if (end - start is < 2 or > ProseLimits.SentenceCharacters)
        {
            return;
        }

        context.BeginSentence(folded, start, end - start);
        int clause = start;
        for (int i = start; i <= end; i++)
        {
            if (i == end || IsClauseEnd(i))
            {
                Clause(clause, i);
                Bracket(i, end);
                clause = i + 1;
            }
        }

        context.EndSentence(item);
        sink.EndSentence();
    }

    /// <summary>What stands in brackets says nothing about what follows them.</summary>
    private void Bracket(int index, int end)
    {
        if (index >= end || IsOfRegions(index))
        {
            return;
        }

        if (folded[index] is '(' or '[')
        {
            context.Open();
        }
        else if (folded[index] is ')' or ']')
        {
            context.Close();
        }
    }

    private void Clause(int start, int end)
    {
        if (end - start < 2)
        {
            return;
        }

        Tokenizer.Read(folded, start, end, context.Names, printed);
        WordJoiner.Join(printed, folded, context.Year, words);
        if (ClauseMarks.Apply(words, folded, context) && !NegationReader.Read(words, text, context, sink) && !AllReader.Read(words, text, context, sink)
            && words.Exists(word => word.Kind == WordKind.Number))
        {
            new ClauseReader(words, text, context, sink).Read();
        }

        ClauseMarks.End(words, context);
    }

    private static bool IsSentenceEnd(char sign) => sign is '。' or '!' or '?' or '\n' or '…';

    /// <summary>Whether a bracket is one of 各县（市、区）: it names the counties that are called otherwise, and takes nothing apart.</summary>
    private bool IsOfRegions(int index)
    {
        int step = folded[index] == '(' ? 1 : -1;
        int other = index + step;
        while (other >= 0 && other < folded.Length && RegionSigns.IndexOf(folded[other]) >= 0)
        {
            other += step;
        }

        int open = Math.Min(index, other);
        return Math.Abs(other - index) > 1 && other >= 0 && other < folded.Length && folded[other] == (step > 0 ? ')' : '(')
            && open > 0 && RegionSigns.IndexOf(folded[open - 1]) >= 0;
    }

    private bool IsClauseEnd(int index) => folded[index] switch
    {
        '(' or ')' => !IsOfRegions(index),
        ';' or '[' or ']' => true,
        ',' => !(Digits.IsDigitAt(folded, index - 1) && Digits.IsGroupOfThree(folded, index + 1)),
        ':' => !Digits.IsDigitAt(folded, index + 1) || YearText.At(folded, index + 1) is not null,
        _ => false,
    };
}
