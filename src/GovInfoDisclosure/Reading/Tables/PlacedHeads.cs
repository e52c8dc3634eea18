namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Where a head in text that keeps columns has them: each name spelt whole, perhaps over several lines one below the other, and all of them from left to
/// right in the form's order. Cells of one column stand one below the other, so that a value below a part of one name, and of no other, is that column's.
/// </summary>
internal static class PlacedHeads
{
    /// <summary>A name of the head, two characters a line in a narrow column.</summary>
    private const int MostLines = 6;

    /// <summary>Lines on which only names of other columns go on, between two of one name.</summary>
    private const int MostSkipped = 2;

    private const string Organisations = "法人或其他组织";

    /// <summary>How far above the rows its head is looked for: a page of a table.</summary>
    private const int MostRows = 200;

    /// <summary>The columns of the nearest head above a row on its page; null where there is none that names just these columns in this order.</summary>
    /// <param name="rows">The rows of the grid.</param>
    /// <param name="below">The row.</param>
    /// <param name="labels">The names of the columns, from left to right.</param>
    /// <param name="isWide">Whether Chinese characters take two columns, as on a screen, or one, as <c>pdftotext</c> counts them.</param>
    public static List<(int From, int To)>? Find(List<GridRow> rows, GridRow below, IReadOnlyList<string> labels, bool isWide) =>
        Nearest(rows, below, labels, isWide) is { } near && near.Select(name => name.Letters).SequenceEqual(labels.Select(RowSpelling.LettersOf))
            ? [.. near.Select((name, i) => (name.From, i + 1 < near.Count ? Math.Min(name.To, near[i + 1].From) : name.To))]
            : null;

    /// <summary>
    /// Whether the nearest head above a row on its page names just these columns, in another order; or, where narrow columns break its names, begins them on
    /// one line in another order.
    /// </summary>
    /// <param name="rows">The rows of the grid.</param>
    /// <param name="below">The row.</param>
    /// <param name="labels">The names of the columns, from left to right.</param>
    public static bool AreInOtherOrder(List<GridRow> rows, GridRow below, IReadOnlyList<string> labels)
    {
        string[] names = [.. labels.Select(RowSpelling.LettersOf)];
        bool areSame = false;
        foreach (bool isWide in (bool[])[false, true])
        {
            string[]? near = Nearest(rows, below, labels, isWide)?.Select(name => name.Letters).ToArray();
            if (near is not null && near.SequenceEqual(names))
            {
                return false;
            }

            areSame |= near is not null && IsSame(near, names);
        }

        return areSame || BeginInOtherOrder([.. LinesAbove(rows, below)], names) || IsLastFirst(rows, below, names);
    }

    private static bool BeginInOtherOrder(List<List<Word>> lines, string[] names)
    {
        string last = names[names.Length - 1];
        List<Word> firsts = [.. lines.Select(line => PiecesOf(line, names)).Where(pieces => pieces.Count > 0).Select(pieces => pieces[0])];
        int left = firsts.Where(word => !last.StartsWith(word.Letters, StringComparison.Ordinal)).Select(word => word.From).DefaultIfEmpty(int.MaxValue).Min();
        if (lines.Exists(line => BeginsInOtherOrder(line, names, left)))
        {
            return true;
        }

        // Lines of nothing but pieces of names begin where the page says, and none of them left of the first column.
        ILookup<bool, int> begins = lines.Where(line => line.Count > 0 && PiecesOf(line, names).Count == line.Count)
            .ToLookup(line => last.StartsWith(line[0].Letters, StringComparison.Ordinal), line => line[0].From);
        return begins[true].Any() && begins[false].Any() && begins[true].Min() < begins[false].Min();
    }

    /// <summary>
    /// Whether the last name stands left of all others behind words of the first column, which may be counted wider than they are: so the first values below
    /// must say, too.
    /// </summary>
    private static bool IsLastFirst(List<GridRow> rows, GridRow below, string[] names)
    {
        string last = names[names.Length - 1];
        List<Word> begins = [.. LinesAbove(rows, below).Select(line => PiecesOf(line, names)).Where(pieces => pieces.Count > 0).Select(pieces => pieces[0])];
        Word first = begins.Find(word => word.Letters == last);
        if (first.Letters is null || !begins.Exists(word => word.Letters != last) || begins.Exists(word => word.Letters != last && word.From <= first.From))
        {
            return false;
        }

        List<GridField> values = [.. rows.Skip(rows.IndexOf(below)).TakeWhile(row => row.Page == below.Page).Take(MostRows)
            .Select(row => row.Fields.Find(field => field.Kind == FieldKind.Number)).OfType<GridField>()];
        int beneath = values.Count(value => value.Column < first.To && first.From < value.Column + value.Text.Length);
        return beneath > 1 && beneath * 2 > values.Count;
    }

    /// <summary>The words at a line's end that are pieces of names.</summary>
    private static List<Word> PiecesOf(List<Word> line, string[] names)
    {
        List<Word> words = line.FindAll(word => word.Letters.Length > 0);
        int other = words.FindLastIndex(word => !Array.Exists(names, name => name.Contains(word.Letters)));
        return words.GetRange(other + 1, words.Count - other - 1);
    }

    private static bool IsSame(string[] near, string[] names) =>
        near.OrderBy(name => name, StringComparer.Ordinal).SequenceEqual(names.OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>The words of the lines right above a row, up to one with values.</summary>
    private static IEnumerable<List<Word>> LinesAbove(List<GridRow> rows, GridRow below)
    {
        int end = rows.IndexOf(below);
        for (int i = end - 1; i >= 0 && end - i <= MostLines && !HasValues(rows[i]) && rows[i].Page == below.Page; i--)
        {
            yield return Words(rows[i], isWide: false);
        }
    }

    /// <summary>
    /// Whether a line has names, or lines of them, in another order than theirs. Names that stand for each of three blocks begin anew; that they do so with
    /// the last one, and do not end with it, is another order, but where the first block's other names stand left of it on lines of their own.
    /// </summary>
    private static bool BeginsInOtherOrder(List<Word> line, string[] names, int left)
    {
        string[] distinct = [.. names.Distinct()];
        bool isOfBlocks = distinct.Length < names.Length;
        List<(int Name, int From)> order = [.. line.Where(word => word.Letters.Length > 0)
            .Select(word => (word, Array.FindAll(distinct, name =>
                isOfBlocks ? name.StartsWith(word.Letters, StringComparison.Ordinal) : IsOf(word.Letters, name))))
            .Where(named => named.Item2.Length == 1).Select(named => (Array.IndexOf(distinct, named.Item2[0]), named.word.From))];
        return isOfBlocks
            ? order.Count > distinct.Length && order[0].Name == distinct.Length - 1 && order[0].From <= left && order[order.Count - 1].Name != order[0].Name
            : order.Zip(order.Skip(1), (before, behind) => before.Name > behind.Name).Any(isBack => isBack);
    }

    /// <summary>Whether some letters begin a name, or are a line of it and none of the one that stands above all organisations. One may be any.</summary>
    private static bool IsOf(string letters, string name) => name.StartsWith(letters, StringComparison.Ordinal)
        || (letters.Length > 1 && name.Contains(letters) && !Organisations.EndsWith(letters, StringComparison.Ordinal));

    /// <summary>
    /// The names of the nearest head above a row on its page, from left to right; null where there is none, or two of them stand in one place.
    /// </summary>
    private static List<Name>? Nearest(List<GridRow> rows, GridRow below, IReadOnlyList<string> labels, bool isWide)
    {
        int end = rows.IndexOf(below);
        int start = end;
        while (start > 0 && rows[start - 1].Page == below.Page && end - start < MostRows)
        {
            start--;
        }

        List<Word>[] words = [.. Enumerable.Range(start, end - start).Select(i => Words(rows[i], isWide))];
        IEnumerable<string> names = labels.Select(RowSpelling.LettersOf).Distinct();
        List<Name> found = [.. names.SelectMany(name => Enumerable.Range(0, words.Length).SelectMany(line => At(words, line, name)))];
        if (found.Count == 0)
        {
            return null;
        }

        int last = found.Max(name => name.Last);

        // Values part two heads.
        int above = last;
        while (above > 0 && last - above < MostLines && !HasValues(rows[start + above - 1]))
        {
            above--;
        }

        List<Name> near = [.. found.Where(name => name.First >= above && name.Last <= last).OrderBy(name => name.From)];
        return near.Zip(near.Skip(1), (left, right) => left.From < right.From).All(isLeft => isLeft) ? near : null;
    }

    private static bool HasValues(GridRow row) => row.Fields.Exists(field => field.Kind is FieldKind.Number or FieldKind.Dash);

    /// <summary>The words of a row without values, each by itself: in heads what is one space apart may be two columns.</summary>
    private static List<Word> Words(GridRow row, bool isWide)
    {
        var words = new List<Word>();
        if (HasValues(row))
        {
            return words;
        }

        foreach (GridField field in row.Fields.Where(field => field.Kind == FieldKind.Text && !PageFurniture.IsProse(field.Text)))
        {
            int column = field.Column + (isWide ? field.Wide : 0);
            int start = 0;
            foreach (string word in field.Text.Split(' ', '\u3000'))
            {
                string before = field.Text.Substring(0, start);
                int from = column + before.Length + (isWide ? before.Count(character => WideCharacters.Has(character)) : 0);
                words.Add(new Word(RowSpelling.LettersOf(word), from, from + word.Length + word.Count(character => WideCharacters.Has(character))));
                start += word.Length + 1;
            }
        }

        return words;
    }

    /// <summary>The names that begin on a line.</summary>
    private static IEnumerable<Name> At(List<Word>[] words, int line, string name)
    {
        foreach (Word word in words[line])
        {
            if (word.Letters.Length > 0 && name.StartsWith(word.Letters, StringComparison.Ordinal))
            {
                (int done, int last, int from, int to) = (word.Letters.Length, line, word.From, word.To);
                for (int next = line + 1; done < name.Length && next < words.Length && next - last <= MostSkipped + 1 && next - line < MostLines; next++)
                {
                    // Of two narrow columns a line of one may reach below the other.
                    List<Word> beside = words[next].FindAll(other => other.From < to && from < other.To);
                    Word more = beside.Find(other =>
                        other.Letters.Length > 0 && string.CompareOrdinal(name, done, other.Letters, 0, other.Letters.Length) == 0);
                    if (more.Letters is null && beside.Count > 0)
                    {
                        break;
                    }

                    if (more.Letters is null)
                    {
                        continue;
                    }

                    (done, last, from, to) = (done + more.Letters.Length, next, Math.Min(from, more.From), Math.Max(to, more.To));
                }

                if (done == name.Length)
                {
                    yield return new Name(name, line, last, from, to);
                }
            }
        }
    }

    private readonly record struct Word(string Letters, int From, int To);

    private sealed record Name(string Letters, int First, int Last, int From, int To);
}
