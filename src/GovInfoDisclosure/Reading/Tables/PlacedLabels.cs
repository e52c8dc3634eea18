namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Finds labels of rows in a text that keeps columns, each on one line or over several. A label is spelt whole, from line to line, by what stands last
/// before the values; what stands to the left of it (the names of groups, one character a line) is none of it.
/// </summary>
internal sealed class PlacedLabels
{
    /// <summary>A mark for a blank, and a line of 无法提供 or of 申请人无正当理由.</summary>
    public const string WordOrBlank = "无";

    private readonly List<GridRow> rows;
    private readonly SpelledLabels spelled;

    private PlacedLabels(List<GridRow> rows, SpelledLabels spelled)
    {
        this.rows = rows;
        this.spelled = spelled;
    }

    /// <summary>The labels in the order of their first lines; no piece of text is of two of them.</summary>
    public static List<PlacedLabel> Find(TextGrid grid, LabelMatcher matcher, LabelVocabulary vocabulary, CancellationToken cancellationToken)
    {
        var found = new PlacedLabels(grid.Rows, new SpelledLabels(grid, matcher, vocabulary, cancellationToken));
        var kept = new Dictionary<GridField, PlacedLabel>();

        // The longest first: 其他 of a longer label is none of its own.
        foreach (PlacedLabel label in Enumerable.Range(0, found.rows.Count).SelectMany(index => found.spelled.At(index, _ => false))
            .OrderByDescending(label => label.Length).ThenBy(label => label.Last - label.First).ToList())
        {
            if (!label.Pieces.Exists(piece => kept.ContainsKey(piece.Field)))
            {
                label.Pieces.ForEach(piece => kept[piece.Field] = label);
            }
            else if (label.Pieces.Skip(1).Select(piece => kept.TryGetValue(piece.Field, out PlacedLabel? other) ? other : null)
                .FirstOrDefault(other => other is not null && EndsAlike(label, other)) is PlacedLabel later)
            {
                found.GiveInOrder(label, later, kept);
            }
        }

        return [.. kept.Values.Distinct().OrderBy(label => label.First).ThenBy(label => label.Last)];
    }

    /// <summary>
    /// Whether a label that begins later has taken lines behind its first from one that may end on them as well. What goes on with the line that another
    /// label begins on is spelt of two.
    /// </summary>
    private static bool EndsAlike(PlacedLabel label, PlacedLabel later) => label.First < later.First && label.Length == later.Length
        && !label.Pieces.Exists(own => own.Field == later.Pieces[0].Field)
        && later.Pieces.Skip(1).Any(piece => label.Pieces.Skip(1).Any(own => own.Field == piece.Field));

    /// <summary>
    /// Gives each of two labels that end alike its own end: the one that begins first ends first. Where there is one end for both it is neither's, but where
    /// the first one ends on other words.
    /// </summary>
    private void GiveInOrder(PlacedLabel label, PlacedLabel later, Dictionary<GridField, PlacedLabel> kept)
    {
        bool IsOfOther(GridField field) => kept.TryGetValue(field, out PlacedLabel? other) && other != later;
        if (label.Pieces.Exists(piece => IsOfOther(piece.Field)))
        {
            return;
        }

        PlacedLabel? behind = spelled.At(later.First, field => IsOfOther(field) || label.Pieces.Exists(piece => piece.Field == field))
            .FirstOrDefault(other => other.Target == later.Target && other.Length == later.Length);
        bool endsOtherwise = later.First - label.First > 1 && LastText(rows[later.First - 1]) is GridField above && !kept.ContainsKey(above);
        if (behind is null && endsOtherwise)
        {
            return;
        }

        later.Pieces.ForEach(piece => kept.Remove(piece.Field));
        if (behind is not null)
        {
            label.Pieces.ForEach(piece => kept[piece.Field] = label);
            behind.Pieces.ForEach(piece => kept[piece.Field] = behind);
        }
    }

    /// <summary>The words that stand last before the values of a line, or at its end.</summary>
    public static GridField? LastText(GridRow row)
    {
        int last = row.Fields.FindLastIndex(field => field.Kind == FieldKind.Text);
        return IsWord(row, last) ? row.Fields[last + 1] : last >= 0 ? row.Fields[last] : null;
    }

    /// <summary>The values that stand behind all words of a line.</summary>
    public static List<GridField> Values(GridRow row)
    {
        int last = row.Fields.FindLastIndex(field => field.Kind == FieldKind.Text);
        return IsWord(row, last) ? [] : row.Fields.GetRange(last + 1, row.Fields.Count - last - 1);
    }

    private static bool IsWord(GridRow row, int last) => last + 2 == row.Fields.Count && row.Fields[last + 1].Text == WordOrBlank;
}
