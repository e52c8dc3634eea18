namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Spells labels of rows in a text that keeps columns: from line to line, by what stands last before the values.</summary>
internal sealed class SpelledLabels
{
    /// <summary>The longest label of the form, one character a line.</summary>
    private const int MostLines = 40;

    /// <summary>Lines that only other words stand on, between two of a label: those of three more labels, where all reach over their rows.</summary>
    private const int MostSkipped = 5;

    /// <summary>Where a page ends within a label, the head of the table may be printed again before the rest.</summary>
    private const int MostLinesOfHead = 12;

    /// <summary>How many columns the lines of one text may stand apart from one another: a bracket is half as wide as it is counted.</summary>
    private const int Slack = 3;

    /// <summary>The longest label and the name of its group on one line.</summary>
    private const int LongestText = 100;

    /// <summary>The number of an item begins so near to its words.</summary>
    private const int WidestGap = 8;

    /// <summary>So much of a label tells it, number and all, where a page ends before the rest: 2.没有.</summary>
    private const int FewestBeforePage = 3;

    private readonly LabelMatcher matcher;
    private readonly LabelVocabulary vocabulary;
    private readonly List<GridRow> rows;
    private readonly List<List<LabelPiece>> pieces = [];
    private readonly CancellationToken cancellationToken;

    public SpelledLabels(TextGrid grid, LabelMatcher matcher, LabelVocabulary vocabulary, CancellationToken cancellationToken)
    {
        this.matcher = matcher;
        this.vocabulary = vocabulary;
        this.cancellationToken = cancellationToken;
        rows = grid.Rows;
        foreach (GridRow row in rows)
        {
            GridField? text = PlacedLabels.LastText(row);
            pieces.Add(text is { Text.Length: <= LongestText } ? LabelPiece.Of(text) : []);

            // The number of an item may stand apart from its words.
            int at = text is null ? -1 : row.Fields.IndexOf(text);
            if (at > 0 && RowSpelling.IsItemNumber(row.Fields[at - 1].Text))
            {
                List<LabelPiece> own = pieces[pieces.Count - 1];
                own.AddRange(own.FindAll(piece => piece.Start == 0).ConvertAll(piece => piece.Behind(row.Fields[at - 1].Text)));
            }

            // The number of an item that stands a little lower than its words is printed below them.
            if (text is not null && RowSpelling.IsItemNumber(text.Text) && pieces.Count > 1)
            {
                List<LabelPiece> above = pieces[pieces.Count - 2];
                above.AddRange(above.FindAll(piece => piece.Column < text.Column + WidestGap && text.Column < piece.Column + WidestGap)
                    .ConvertAll(piece => piece.Behind(text.Text)));
            }
        }
    }

    /// <summary>The labels that begin on a line.</summary>
    /// <param name="index">The line.</param>
    /// <param name="isOfOther">Whether words are of another label, and so of none of these.</param>
    public IEnumerable<PlacedLabel> At(int index, Predicate<GridField> isOfOther)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (LabelPiece piece in pieces[index].Where(piece => piece.Letters.Length > 0))
        {
            foreach (RowSpelling spelling in vocabulary.Spellings[piece.Letters[0]])
            {
                if (!spelling.Letters.StartsWith(piece.Letters, StringComparison.Ordinal))
                {
                    continue;
                }

                var found = new List<(int Row, LabelPiece Piece)> { (index, piece) };
                if (GoOn(spelling.Letters, ShorterThan(spelling), piece.Letters.Length, found, isOfOther, []) && Label(spelling, found) is PlacedLabel label)
                {
                    yield return label;
                }
            }
        }
    }

    /// <summary>How many letters tell the row where a cell shows no more of its label: those of a shorter spelling of it.</summary>
    private int ShorterThan(RowSpelling spelling) => vocabulary.Spellings[spelling.Letters[0]]
        .Where(other => other.Target == spelling.Target && spelling.Letters.StartsWith(other.Letters, StringComparison.Ordinal))
        .Min(other => other.Letters.Length);

    /// <summary>The label that some pieces spell; null where they name another row as well.</summary>
    private PlacedLabel? Label(RowSpelling spelling, List<(int Row, LabelPiece Piece)> found)
    {
        string printed = string.Concat(found.Select(line => line.Piece.Text));
        int length = found.Sum(line => line.Piece.Letters.Length);
        printed = RowSpelling.LettersOf(printed).Length < length ? spelling.Letters.Substring(0, 1) + "." + printed : printed;
        (int first, LabelPiece piece) = found[0];
        if (BracketAbove(first, piece) is LabelPiece bracket)
        {
            found.Insert(0, (first - 1, bracket));
            printed = $"（{printed.Substring(0, 1)}）{printed.Substring(1)}";
        }

        // What is left of words that the cell does not show whole is none of the label.
        string whole = length < spelling.Letters.Length ? Cut(printed, ShorterThan(spelling)) : printed;
        LabelMatch match = matcher.Row(whole);
        return match.Entry?.Target == spelling.Target && match.Quality != MatchQuality.Near && !match.NeedsContext
            ? new PlacedLabel(spelling.Target, whole, length, found[0].Row, WithEnd(found, printed), found.ConvertAll(line => line.Piece))
            : null;
    }

    private static string Cut(string printed, int letters)
    {
        int end = printed.Length;
        while (RowSpelling.LettersOf(printed.Substring(0, end)).Length > letters)
        {
            end--;
        }

        return printed.Substring(0, end);
    }

    /// <summary>The bracket before the number of a label with one character a line, which stands on the line above.</summary>
    private LabelPiece? BracketAbove(int index, LabelPiece piece) => piece.Text.Length == 1 && index > 0 && rows[index - 1].Page == rows[index].Page
        ? pieces[index - 1].Find(above => above.Text.Length == 1 && CharFolding.Fold(above.Text[0]) == '(' && piece.IsBelow(above, Slack))
        : null;

    /// <summary>The line that a label ends on: the bracket or quotation mark that it lacks may stand on one of its own, behind lines of others.</summary>
    private int WithEnd(List<(int Row, LabelPiece Piece)> found, string printed)
    {
        (int row, LabelPiece above) = found[found.Count - 1];
        int most = printed.Count(c => c is '（' or '(' or '“') > printed.Count(c => c is '）' or ')' or '”') ? MostSkipped + 1 : 1;
        for (int next = row + 1; next < rows.Count && next <= row + most && rows[next].Page == rows[row].Page; next++)
        {
            if (pieces[next].Find(piece => piece.Letters.Length == 0 && piece.Start == 0 && CharFolding.Fold(piece.Text[0]) != '('
                && piece.IsBelow(above, Slack)) is LabelPiece end)
            {
                found.Add((next, end));
                return next;
            }
        }

        return row;
    }

    /// <param name="letters">The letters of the label.</param>
    /// <param name="enough">How many of them tell it, where no more are found.</param>
    /// <param name="done">How many of them are found.</param>
    /// <param name="found">On which lines.</param>
    /// <param name="isOfOther">Whether words are of another label.</param>
    /// <param name="ends">Pieces, by line, start and letters done, from which the label is known not to go on.</param>
    private bool GoOn(string letters, int enough, int done, List<(int Row, LabelPiece Piece)> found, Predicate<GridField> isOfOther,
        HashSet<(int Row, int Start, int Done)> ends)
    {
        if (done == letters.Length)
        {
            return true;
        }

        (int row, LabelPiece above) = found[found.Count - 1];
        if (!ends.Add((row, above.Start, done)))
        {
            return false;
        }

        int firstOfPage = -1;
        for (int next = row + 1; next < rows.Count && next - found[0].Row < MostLines; next++)
        {
            bool isNewPage = rows[next].Page != rows[row].Page;
            firstOfPage = isNewPage && firstOfPage < 0 ? next : firstOfPage;
            if ((isNewPage && done < FewestBeforePage) || next > (isNewPage ? firstOfPage + MostLinesOfHead : row + 1 + MostSkipped))
            {
                break;
            }

            foreach (LabelPiece piece in pieces[next])
            {
                if (piece.Letters.Length > 0 && string.CompareOrdinal(letters, done, piece.Letters, 0, piece.Letters.Length) == 0
                    && (isNewPage || piece.IsBelow(above, Slack)) && !isOfOther(piece.Field))
                {
                    found.Add((next, piece));
                    if (GoOn(letters, enough, done + piece.Letters.Length, found, isOfOther, ends))
                    {
                        return true;
                    }

                    found.RemoveAt(found.Count - 1);
                }
            }
        }

        return done >= enough;
    }
}
