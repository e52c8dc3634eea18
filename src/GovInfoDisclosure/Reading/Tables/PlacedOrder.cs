namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Gives lines of values to labels by their order alone, as where rows are too low for their labels, whose lines reach beside the values of other rows: all
/// labels of the form stand there in its order, and as many lines of values.
/// </summary>
/// <param name="rows">The rows of the grid.</param>
/// <param name="form">The rows of the form, and how many columns each has.</param>
internal sealed class PlacedOrder(List<GridRow> rows, List<(string Target, int Width)> form)
{
    /// <summary>Where so many labels have no line beside them, those that have one may have their neighbour's: a row that shows nothing is rare.</summary>
    private const int FewestWithout = 3;

    /// <summary>Gives each label the line of its number.</summary>
    /// <param name="labels">The labels.</param>
    /// <param name="lines">The lines of values.</param>
    /// <param name="given">What labels have for where they stand.</param>
    /// <returns>The labels that have a line for its number alone.</returns>
    public HashSet<PlacedLabel> Give(List<PlacedLabel> labels, List<PlacedLine> lines, Dictionary<PlacedLabel, List<PlacedLine>> given)
    {
        if (labels.Count != form.Count || lines.Count != form.Count || Ordered(labels) is not List<PlacedLabel> ordered || !Fit(ordered, lines))
        {
            return [];
        }

        List<PlacedLine> Given(int row) => given.TryGetValue(ordered[row], out List<PlacedLine>? found) ? found : [];
        List<int> others = [.. Enumerable.Range(0, ordered.Count).Where(row => Given(row).Count != 1 || Given(row)[0] != lines[row])];
        bool contradicts = others.Exists(row => Given(row).Count > 0);
        if (others.Count == 0 || (contradicts && (!AreFull(lines) || others.Count(row => Given(row).Count == 0) < FewestWithout)))
        {
            return [];
        }

        for (int row = 0; row < ordered.Count; row++)
        {
            given[ordered[row]] = [lines[row]];
        }

        return [.. others.Select(row => ordered[row])];
    }

    private bool AreFull(List<PlacedLine> lines) => lines.Zip(form, (line, row) => line.Values.Count == row.Width).All(isWhole => isWhole);

    /// <summary>The labels as the form orders them; null where it has others, or two stand in another order.</summary>
    private List<PlacedLabel>? Ordered(List<PlacedLabel> labels)
    {
        List<PlacedLabel> ordered = [.. form.Select(row => labels.Find(label => label.Target == row.Target)).OfType<PlacedLabel>()];
        return ordered.Count == form.Count && ordered.Zip(ordered.Skip(1), (above, below) => above.First <= below.Last).All(isInOrder => isInOrder)
            ? ordered
            : null;
    }

    /// <summary>
    /// Whether each line may be that of its number: no label stands whole beside that of another, and lines that are not full, of which two could be one row's,
    /// stand beside their labels.
    /// </summary>
    private bool Fit(List<PlacedLabel> ordered, List<PlacedLine> lines)
    {
        int around = AreFull(lines) ? PlacedGrid.MostLinesBeside : 1;
        for (int row = 0; row < lines.Count; row++)
        {
            (PlacedLine line, PlacedLabel label) = (lines[row], ordered[row]);
            int at = rows[line.Index].Line;
            bool isOfOther = line.Beside is PlacedLabel beside && beside != label && beside.First == beside.Last;
            if (isOfOther || line.HasOtherLabel || line.Values.Count > form[row].Width
                || at < rows[label.First].Line - around || at > rows[label.Last].Line + around)
            {
                return false;
            }
        }

        return true;
    }
}
