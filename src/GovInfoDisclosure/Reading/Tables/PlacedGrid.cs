namespace GovInfoDisclosure.Reading.Tables;

/// <summary>The rows of a text that keeps columns, made anew when its lines of values have been given to labels.</summary>
/// <param name="rows">The rows, which become others.</param>
/// <param name="labels">The labels.</param>
/// <param name="lines">The lines of values.</param>
/// <param name="ofLabel">The label that each piece of one is of.</param>
internal sealed class PlacedGrid(List<GridRow> rows, List<PlacedLabel> labels, List<PlacedLine> lines, Dictionary<GridField, PlacedLabel> ofLabel)
{
    /// <summary>Names of groups stand beside labels that are so near.</summary>
    public const int MostLinesBeside = 12;

    /// <summary>Makes the grid anew: each label with its values; values of no label alone; labels without values behind all.</summary>
    /// <param name="given">The lines of each label.</param>
    /// <param name="byOrder">The labels that have them for their order alone.</param>
    public void Rebuild(Dictionary<PlacedLabel, List<PlacedLine>> given, HashSet<PlacedLabel> byOrder)
    {
        var owner = new Dictionary<int, PlacedLabel>();
        foreach (KeyValuePair<PlacedLabel, List<PlacedLine>> row in given.ToList())
        {
            if (row.Value.Count == 0)
            {
                given.Remove(row.Key);
            }

            row.Value.ForEach(line => owner.Add(line.Index, row.Key));
        }

        HashSet<int> ofValues = [.. lines.Where(line => !line.HasOtherLabel).Select(line => line.Index)];
        var made = new List<GridRow>(rows.Count);
        var done = new HashSet<PlacedLabel>();
        for (int i = 0; i < rows.Count; i++)
        {
            List<GridField> values = ofValues.Contains(i) ? PlacedLabels.Values(rows[i]) : [];
            GridRow words = Row(i, WordsOf(rows[i], values));
            if (words.Fields.Count > 0 || rows[i].Fields.Count == 0)
            {
                made.Add(words);
            }

            if (values.Count == 0)
            {
                continue;
            }

            if (!owner.TryGetValue(i, out PlacedLabel? label))
            {
                // Nor are they the end of the row above.
                made.Add(Row(i, []));
                made.Add(Row(i, values, isOfNoLabel: PlacedLabels.LastText(rows[i]) is GridField text && ofLabel.ContainsKey(text)));
            }
            else if (done.Add(label))
            {
                made.Add(Row(i, [FieldOf(label), .. given[label].SelectMany(line => line.Values).OrderBy(value => value.Column)],
                    isDoubtful: byOrder.Contains(label)));
            }
        }

        made.AddRange(labels.Where(label => !given.ContainsKey(label)).Select(label => Row(label.First, [FieldOf(label)])));
        rows.Clear();
        rows.AddRange(made);
    }

    /// <summary>What is left of a row without values and pieces of labels.</summary>
    private IEnumerable<GridField> WordsOf(GridRow row, List<GridField> values)
    {
        foreach (GridField field in row.Fields.Where(field => !values.Contains(field) && !RowSpelling.IsItemNumber(field.Text)))
        {
            if (!ofLabel.TryGetValue(field, out PlacedLabel? label))
            {
                if (!IsLetterOfGroup(field, row.Page))
                {
                    yield return field;
                }

                continue;
            }

            string rest = field.Text.Substring(0, label.Pieces.Find(piece => piece.Field == field)!.Start).TrimEnd();
            if (rest.Length > 0)
            {
                yield return new GridField(rest, field.Place, FieldKind.Text, field.Column);
            }
        }
    }

    /// <summary>
    /// Whether a letter alone stands beside labels, to the left of them: one of a group's name, of which two spell a row's: 其, 他 of 其他处理.
    /// </summary>
    private bool IsLetterOfGroup(GridField field, int page) => RowSpelling.LettersOf(field.Text).Length == 1
        && labels.Exists(label => rows[label.First].Page == page && field.Column < label.Left
            && Math.Abs(rows[label.First].Line - field.Line) <= MostLinesBeside)
        && field.Line > rows[labels[0].First].Line;

    private static GridField FieldOf(PlacedLabel label) => new(label.Printed, label.Pieces[0].Place, FieldKind.Text, label.Left);

    private GridRow Row(int index, IEnumerable<GridField> fields, bool isOfNoLabel = false, bool isDoubtful = false)
    {
        var row = new GridRow(rows[index].Line) { Page = rows[index].Page, IsOfNoLabel = isOfNoLabel, IsOrderDoubtful = isDoubtful };
        row.Fields.AddRange(fields);
        return row;
    }
}
