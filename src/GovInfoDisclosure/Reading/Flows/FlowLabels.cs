namespace GovInfoDisclosure.Reading.Flows;

/// <summary>
/// Finds the labels of rows among the lines of flows: each over any number of lines of one flow, with lines of a group's name between them; one that a page
/// ends goes on at the head of the next.
/// </summary>
internal sealed class FlowLabels
{
    /// <summary>Lines that only the name of a group stands on, between two of a label.</summary>
    private const int MostSkipped = 3;

    /// <summary>The longest label of the form, one character a line.</summary>
    private const int MostLines = 40;

    /// <summary>So much of a label tells it, number and all, where a page ends before the rest: 2.没有.</summary>
    private const int FewestBeforePage = 3;

    /// <summary>Lines at the end of a page, or at the head of the next, of which one may be a label's: its header may be printed again there.</summary>
    private const int LinesAtEdge = 12;

    /// <summary>The longest label and the name of its group on one line.</summary>
    private const int LongestText = 100;

    /// <summary>A line of a column so narrow that the next one touches it.</summary>
    private const int NarrowWord = 4;

    /// <summary>A damaged label is looked for in flows of so many lines.</summary>
    private const int MostLinesOfDamaged = 8;

    private readonly List<FlowItem> texts;
    private readonly List<List<(string Text, string Letters)>> pieces;
    private readonly LabelMatcher matcher;
    private readonly LabelVocabulary vocabulary;
    private readonly CancellationToken cancellationToken;

    private FlowLabels(List<FlowItem> items, LabelMatcher matcher, LabelVocabulary vocabulary, CancellationToken cancellationToken)
    {
        texts = items.FindAll(item => !item.IsValue);
        pieces = texts.ConvertAll(text => Pieces(text.Field.Text));
        for (int i = 1; i < texts.Count; i++)
        {
            // The number of an item that stands a little lower than its words is printed below them.
            if (RowSpelling.IsItemNumber(texts[i].Field.Text) && pieces[i - 1].Count > 0)
            {
                (string text, string letters) = pieces[i - 1][0];
                pieces[i - 1].Add((text, RowSpelling.LettersOf(texts[i].Field.Text) + letters));
            }
        }

        this.matcher = matcher;
        this.vocabulary = vocabulary;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Marks the items that labels stand on, and of each the first with its row.</summary>
    public static void Find(List<FlowItem> items, LabelMatcher matcher, LabelVocabulary vocabulary, CancellationToken cancellationToken) =>
        new FlowLabels(items, matcher, vocabulary, cancellationToken).Find();

    private void Find()
    {
        // The longest first: 其他 of a longer label is none of its own.
        foreach ((string target, string printed, List<int> lines) in Enumerable.Range(0, texts.Count).SelectMany(At)
            .OrderByDescending(label => RowSpelling.LettersOf(label.Printed).Length).ToList())
        {
            if (!lines.Exists(line => texts[line].IsOfLabel))
            {
                Mark(target, printed, lines);
            }
        }

        foreach (IGrouping<int, int> flow in Enumerable.Range(0, texts.Count).GroupBy(line => texts[line].Flow).ToList())
        {
            List<int> lines = [.. flow];

            // The number of another item on a later line: the end of one label and the start of the next are neither.
            string printed = lines.Count <= MostLinesOfDamaged && !lines.Exists(line => texts[line].IsOfLabel)
                && !lines.Skip(1).Any(line => LabelText.Of(texts[line].Field.Text).Number > 0)
                ? string.Concat(lines.Select(line => texts[line].Field.Text)) : "";
            if (!MarkOne(printed, lines, isWhole: false))
            {
                lines.ForEach(line => MarkOne(texts[line].IsOfLabel ? "" : texts[line].Field.Text, [line], isWhole: true));
            }
        }
    }

    /// <summary>Marks lines that are one label, as the form has it or, where they are a flow of their own, damaged.</summary>
    private bool MarkOne(string printed, List<int> lines, bool isWhole)
    {
        bool isLabel = printed.Length is > 1 and <= LongestText && matcher.Row(printed) is { Entry: not null, NeedsContext: false } match
            && (!isWhole || match.Quality == MatchQuality.Exact);
        if (isLabel)
        {
            Mark(matcher.Row(printed).Entry!.Target, printed, lines);
        }

        return isLabel;
    }

    private void Mark(string target, string printed, List<int> lines)
    {
        lines.ForEach(line => texts[line].IsOfLabel = true);
        texts[lines[0]].Target = target;
        texts[lines[0]].Printed = printed;
    }

    /// <summary>The labels that begin on a line.</summary>
    private IEnumerable<(string Target, string Printed, List<int> Lines)> At(int line)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach ((string text, string letters) in pieces[line])
        {
            foreach (RowSpelling spelling in vocabulary.Spellings[letters[0]])
            {
                if (!spelling.Letters.StartsWith(letters, StringComparison.Ordinal))
                {
                    continue;
                }

                var found = new List<(int Line, string Text)> { (line, text) };
                if (GoOn(spelling.Letters, letters.Length, found))
                {
                    string printed = string.Concat(found.Select(piece => piece.Text));
                    printed = RowSpelling.LettersOf(printed).Length < spelling.Letters.Length ? spelling.Letters.Substring(0, 1) + "." + printed : printed;
                    if (matcher.Row(printed) is { Entry: not null, NeedsContext: false } match && match.Quality != MatchQuality.Near
                        && match.Entry.Target == spelling.Target)
                    {
                        yield return (spelling.Target, printed, found.ConvertAll(piece => piece.Line));
                    }
                }
            }
        }
    }

    private bool GoOn(string letters, int done, List<(int Line, string Text)> found)
    {
        if (done == letters.Length)
        {
            return true;
        }

        foreach (int next in Following(found[found.Count - 1].Line, found[0].Line, done))
        {
            foreach ((string text, string more) in pieces[next])
            {
                if (string.CompareOrdinal(letters, done, more, 0, more.Length) == 0)
                {
                    found.Add((next, text));
                    if (GoOn(letters, done + more.Length, found))
                    {
                        return true;
                    }

                    found.RemoveAt(found.Count - 1);
                }
            }
        }

        return false;
    }

    /// <summary>The lines that a label may go on with: the next of its flow, or the first of the next page.</summary>
    private IEnumerable<int> Following(int line, int first, int done)
    {
        int end = Math.Min(texts.Count, Math.Min(line + 2 + MostSkipped, first + MostLines));
        for (int next = line + 1; next < end && texts[next].Flow == texts[line].Flow; next++)
        {
            yield return next;
        }

        int page = texts[line].Page;
        int head = line + 1;
        while (head < texts.Count && head <= line + LinesAtEdge && texts[head].Page == page)
        {
            head++;
        }

        for (int next = head; done >= FewestBeforePage && next < texts.Count && next < head + LinesAtEdge && texts[next].Page == page + 1; next++)
        {
            yield return next;
        }
    }

    /// <summary>The whole line, and each end of it that a space, or the one character of a narrow column, parts from what stands before.</summary>
    private static List<(string Text, string Letters)> Pieces(string text)
    {
        var pieces = new List<(string Text, string Letters)>();
        for (int start = 0; start < text.Length && text.Length <= LongestText; start++)
        {
            bool isWord = start == 0 || CharFolding.IsSpace(text[start - 1]);
            bool isBesideOne = start == 1 && text.Length <= NarrowWord && CharFolding.Fold(text[0]) != '(';
            string piece = isWord || isBesideOne ? text.Substring(start) : "";
            string letters = RowSpelling.LettersOf(piece);
            if (letters.Length > 0)
            {
                pieces.Add((piece, letters));
            }
        }

        return pieces;
    }
}
