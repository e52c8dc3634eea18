namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Finds labels that are printed over several lines of a text which keeps columns, and gives each to the row of values that stands beside it: on one of
/// its lines, whichever. A label is spelt whole, from line to line, by what stands last before the values; what stands to the left of it (the names of
/// groups, one character a line) is none of it. Where two labels, or two rows of values, claim one another, nothing is said.
/// </summary>
internal sealed class PlacedLabels
{
    /// <summary>The longest label of the form, one character a line.</summary>
    private const int MostLines = 40;

    /// <summary>Lines that only the name of a group stands on, between two of a label.</summary>
    private const int MostSkipped = 3;

    /// <summary>How many columns the lines of one text may stand apart from one another: a bracket is half as wide as it is counted.</summary>
    private const int Slack = 3;

    /// <summary>The longest label and the name of its group on one line.</summary>
    private const int LongestText = 100;

    /// <summary>A mark for a blank, and a line of 无法提供 or of 申请人无正当理由.</summary>
    private const string WordOrBlank = "无";

    /// <summary>A line of a column so narrow that the next one touches it.</summary>
    private const int NarrowWord = 4;

    private readonly LabelMatcher matcher;
    private readonly LabelVocabulary vocabulary;
    private readonly List<GridRow> rows;
    private readonly List<GridField?> lasts = [];
    private readonly List<List<Piece>> pieces = [];
    private readonly List<bool> hasValues = [];
    private readonly CancellationToken cancellationToken;

    private PlacedLabels(TextGrid grid, LabelMatcher matcher, LabelVocabulary vocabulary, CancellationToken cancellationToken)
    {
        this.matcher = matcher;
        this.vocabulary = vocabulary;
        this.cancellationToken = cancellationToken;
        rows = grid.Rows;
        foreach (GridRow row in rows)
        {
            int last = row.Fields.FindLastIndex(field => field.Kind == FieldKind.Text);
            bool isWord = last + 2 == row.Fields.Count && row.Fields[last + 1].Text == WordOrBlank;
            hasValues.Add(!isWord && last + 1 < row.Fields.Count);
            lasts.Add(isWord ? row.Fields[last + 1] : last >= 0 ? row.Fields[last] : null);
            pieces.Add(lasts[lasts.Count - 1] is { Text.Length: <= LongestText } text ? Piece.Of(text) : []);
        }
    }

    /// <summary>Puts each label of several lines that one row of values stands beside before these, and others on their first lines.</summary>
    public static void Join(TextGrid grid, LabelMatcher matcher, LabelVocabulary vocabulary, CancellationToken cancellationToken)
    {
        if (grid.Layout != GridLayout.Spaced || grid.Rows.Count == 0)
        {
            return;
        }

        new PlacedLabels(grid, matcher, vocabulary, cancellationToken).Join();
    }

    private void Join()
    {
        List<Spelt> labels = [.. Enumerable.Range(0, rows.Count).SelectMany(At)];
        if (!labels.Exists(label => label.Last > label.First))
        {
            return;
        }

        ILookup<int, Spelt> onLine = ByLine(labels);
        labels.RemoveAll(label => On(onLine, label).Any(other => other.Target == label.Target && other.Length > label.Length));
        onLine = ByLine(labels);
        var claims = new Dictionary<Spelt, int>();
        for (int i = 0; i < rows.Count; i++)
        {
            if (!hasValues[i])
            {
                continue;
            }

            List<Spelt> beside = [.. onLine[i].Where(label => IsBeside(label, i))];
            foreach (Spelt label in beside)
            {
                claims[label] = claims.ContainsKey(label) || beside.Count > 1 ? -1 : i;
            }
        }

        TakeFromAbove(labels, onLine, claims);
        foreach (Spelt label in labels.Where(label => (label.Last > label.First || IsAbove(label, claims))
            && !(claims.TryGetValue(label, out int row) && row < 0)))
        {
            if (!On(onLine, label).Any(other => other != label && other.Pieces.Exists(label.Pieces.Contains)))
            {
                Move(label, claims.TryGetValue(label, out int row) ? row : label.First);
            }
        }
    }

    /// <summary>
    /// A label without values beside it has those of the line just above it, where they stand beside no label and the row before on the form
    /// has its own: the values of a tall cell stand in the middle, and a group's name beside them can push them up by a line.
    /// </summary>
    private void TakeFromAbove(List<Spelt> labels, ILookup<int, Spelt> onLine, Dictionary<Spelt, int> claims)
    {
        List<string> order = [.. vocabulary.Entries.Where(entry => entry.Kind == LabelKind.Row).Select(entry => entry.Target).Distinct()];
        Dictionary<int, Spelt> owners = claims.Where(claim => claim.Value >= 0).ToDictionary(claim => claim.Value, claim => claim.Key);
        foreach (Spelt label in labels.Where(label => !claims.ContainsKey(label)).ToList())
        {
            int above = label.First - 1;
            bool isAlone = above > 0 && hasValues[above] && rows[above].Line + 1 == rows[label.First].Line && rows[above].Page == rows[label.First].Page
                && !owners.ContainsKey(above) && !onLine[above].Any()
                && !(lasts[above] is GridField last && last.Column + last.Text.Length > label.Left);
            int before = above - 1;
            while (isAlone && before > 0 && !owners.ContainsKey(before) && !hasValues[before])
            {
                before--;
            }

            if (isAlone && owners.TryGetValue(before, out Spelt? owner) && order.IndexOf(owner.Target) + 1 == order.IndexOf(label.Target))
            {
                claims.Add(label, above);
            }
        }
    }

    private static bool IsAbove(Spelt label, Dictionary<Spelt, int> claims) => claims.TryGetValue(label, out int row) && row >= 0 && row < label.First;

    /// <summary>The labels by each line that they reach over: they are compared with those of their own lines, and not with all of a long text.</summary>
    private static ILookup<int, Spelt> ByLine(List<Spelt> labels) => labels
        .SelectMany(label => Enumerable.Range(label.First, label.Last - label.First + 1), (label, line) => (Label: label, Line: line))
        .ToLookup(entry => entry.Line, entry => entry.Label);

    private static IEnumerable<Spelt> On(ILookup<int, Spelt> onLine, Spelt label) =>
        Enumerable.Range(label.First, label.Last - label.First + 1).SelectMany(line => onLine[line]);

    /// <summary>Whether nothing between the values of a line and a label is another text.</summary>
    private bool IsBeside(Spelt label, int index) =>
        lasts[index] is not GridField last || label.Pieces.Exists(piece => piece.Field == last) || last.Column + last.Text.Length <= label.Left;

    /// <summary>The labels that begin on a line.</summary>
    private IEnumerable<Spelt> At(int index)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (Piece piece in pieces[index].Where(piece => piece.Letters.Length > 0))
        {
            foreach (RowSpelling spelling in vocabulary.Spellings[piece.Letters[0]])
            {
                if (!spelling.Letters.StartsWith(piece.Letters, StringComparison.Ordinal))
                {
                    continue;
                }

                var found = new List<(int Row, Piece Piece)> { (index, piece) };
                if (GoOn(spelling.Letters, piece.Letters.Length, found))
                {
                    string printed = string.Concat(found.Select(line => line.Piece.Text));
                    LabelMatch match = matcher.Row(printed);
                    if (match.Entry?.Target == spelling.Target && match.Quality != MatchQuality.Near && !match.NeedsContext)
                    {
                        int last = found[found.Count - 1].Row;
                        yield return new Spelt(spelling.Target, printed, spelling.Letters.Length, index, last, found.ConvertAll(line => line.Piece));
                    }
                }
            }
        }
    }

    private bool GoOn(string letters, int done, List<(int Row, Piece Piece)> found)
    {
        if (done == letters.Length)
        {
            return true;
        }

        (int row, Piece above) = found[found.Count - 1];
        for (int next = row + 1; next < rows.Count && next <= row + 1 + MostSkipped && next - found[0].Row < MostLines; next++)
        {
            bool isNewPage = rows[next].Page != rows[row].Page;
            foreach (Piece piece in pieces[next])
            {
                if (string.CompareOrdinal(letters, done, piece.Letters, 0, piece.Letters.Length) == 0 && (isNewPage || piece.IsBelow(above)))
                {
                    found.Add((next, piece));
                    if (GoOn(letters, done + piece.Letters.Length, found))
                    {
                        return true;
                    }

                    found.RemoveAt(found.Count - 1);
                }
            }

            // What only stands to the left does not part a label.
            if (lasts[next] is GridField other && !isNewPage && other.Column + other.Text.Length > above.Column)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Takes the label from its lines and puts it before the values of a row, or where it begins.</summary>
    private void Move(Spelt label, int to)
    {
        for (int i = label.First; i <= label.Last; i++)
        {
            List<GridField> fields = rows[i].Fields;
            if (label.Pieces.Find(piece => fields.Contains(piece.Field)) is not Piece piece)
            {
                continue;
            }

            int at = fields.IndexOf(piece.Field);
            string rest = piece.Field.Text.Substring(0, piece.Start).TrimEnd();
            fields.RemoveAt(at);
            if (rest.Length > 0)
            {
                fields.Insert(at, new GridField(rest, piece.Field.Place, FieldKind.Text, piece.Field.Column));
            }
        }

        int values = rows[to].Fields.FindIndex(field => field.Kind != FieldKind.Text && field.Column > label.Left);
        rows[to].Fields.Insert(values < 0 ? rows[to].Fields.Count : values,
            new GridField(label.Printed, label.Pieces[0].Place, FieldKind.Text, label.Left));
    }

    /// <summary>A label with all its lines.</summary>
    private sealed record Spelt(string Target, string Printed, int Length, int First, int Last, List<Piece> Pieces)
    {
        public int Left { get; } = Pieces.Min(piece => piece.Column);
    }

    /// <summary>What stands last before the values of a line, or the end of it.</summary>
    private sealed record Piece(GridField Field, int Start, string Letters)
    {
        public int Column => Field.Column + Start;

        public string Text => Field.Text.Substring(Start);

        public Place Place => new(Field.Place.Line, Field.Place.Column + Start);

        public bool IsBelow(Piece above) => Column - Slack <= above.Column + above.Text.Length && above.Column - Slack <= Column + Text.Length;

        /// <summary>The whole field, and each end of it that a space, or the one character of a narrow column, parts from what stands before.</summary>
        public static List<Piece> Of(GridField field)
        {
            var pieces = new List<Piece>();
            for (int start = 0; start < field.Text.Length; start++)
            {
                bool isWord = start == 0 || CharFolding.IsSpace(field.Text[start - 1]);
                bool isBesideOne = start == 1 && field.Text.Length <= NarrowWord && CharFolding.Fold(field.Text[0]) != '(';
                if (isWord || isBesideOne)
                {
                    pieces.Add(new Piece(field, start, RowSpelling.LettersOf(field.Text.Substring(start))));
                }
            }

            return pieces;
        }
    }
}
