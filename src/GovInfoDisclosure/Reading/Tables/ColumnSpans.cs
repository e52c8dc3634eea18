namespace GovInfoDisclosure.Reading.Tables;

/// <summary>The stretches of a grid below the heads of a row's columns, in the order of the columns; no two of them overlap.</summary>
internal sealed class ColumnSpans
{
    private readonly int[] from;
    private readonly int[] to;
    private readonly string?[] printed;

    private ColumnSpans(int columns)
    {
        from = new int[columns];
        to = new int[columns];
        printed = new string?[columns];
    }

    public int Count => from.Length;

    /// <summary>The one behind the last.</summary>
    public int Right => to.Max();

    /// <summary>Whether one of them has room for two columns.</summary>
    public bool AreWide
    {
        get
        {
            bool areWide = false;
            for (int i = 0; i < from.Length; i++)
            {
                areWide |= to[i] - from[i] > 1;
            }

            return areWide;
        }
    }

    /// <summary>The stretches; null where the head does not name every column once.</summary>
    /// <param name="heads">The fields that name columns, with what they name, in the order of the document.</param>
    /// <param name="keys">The columns that are needed.</param>
    public static ColumnSpans? Of(IEnumerable<(string Key, GridField Field)> heads, List<string> keys)
    {
        var spans = new ColumnSpans(keys.Count);
        foreach ((string key, GridField field) in heads)
        {
            int at = keys.IndexOf(key);
            if (at >= 0 && !spans.Add(at, field))
            {
                return null;
            }
        }

        return spans.AreWhole() ? spans : null;
    }

    public int From(int column) => from[column];

    public int To(int column) => to[column];

    /// <summary>The column below whose head a field begins; -1 where it begins below none.</summary>
    public int At(GridField field)
    {
        int at = from.Length - 1;
        while (at >= 0 && (field.Column < from[at] || field.Column >= to[at]))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether a field stands below none of the heads, not even in part.</summary>
    public bool AreBeside(GridField field)
    {
        for (int i = 0; i < from.Length; i++)
        {
            if (field.Column + field.Span > from[i] && field.Column < to[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The head printed again, as after a page break, is no other; a merged one may be written once for each column that it spans.</summary>
    private bool Add(int at, GridField head)
    {
        int first = head.Column;
        int end = first + head.Span;
        bool isNew = to[at] == 0;
        bool isSame = !isNew && from[at] == first && to[at] == end;

        // Side by side in other words they are two columns: one for each of two years.
        if (!isNew && !isSame && (to[at] != first || printed[at] != ValueText.Clean(head.Text)))
        {
            return false;
        }

        from[at] = isNew ? first : from[at];
        to[at] = end;
        printed[at] = ValueText.Clean(head.Text);
        return true;
    }

    private bool AreWhole()
    {
        for (int i = 0; i < from.Length; i++)
        {
            for (int before = 0; before < i; before++)
            {
                if (from[i] < to[before] && from[before] < to[i])
                {
                    return false;
                }
            }

            if (to[i] == 0)
            {
                return false;
            }
        }

        return true;
    }
}
