namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// Numbers that narrow columns break over two lines. Above values of a row, or below, stands a part of its line that is no row's, and the upper of the two is
/// as long as a number that its column does not hold: nothing tells whether they are one number or two.
/// </summary>
internal static class BrokenNumbers
{
    /// <summary>Of the numbers of a row those that are too long for their columns are few, and some of another row may stand on their line.</summary>
    private const int MostBesideOthers = 4;

    /// <summary>How many lines apart the halves of a number stand, where labels lie over one another between them.</summary>
    private const int MostLinesApart = 3;

    /// <summary>No column is so narrow that a number of fewer digits stands on two lines.</summary>
    private const int FewestDigits = 3;

    /// <summary>How far apart, in the doubled units of GridField.Middle, values of one column have their middles, aligned as they may be.</summary>
    private const int BesideMiddle = 2;

    /// <summary>Leaves out the cells that may show but half a number, and the row where another of its cells may have the other numbers of that line.</summary>
    /// <param name="rows">The rows of the grid.</param>
    /// <param name="lines">The lines of values that are no rows of their own.</param>
    /// <param name="given">The lines that each label has.</param>
    public static void LeaveOut(List<GridRow> rows, List<PlacedLine> lines, Dictionary<PlacedLabel, List<PlacedLine>> given)
    {
        HashSet<PlacedLine> taken = [.. given.Values.SelectMany(own => own)];
        List<PlacedLine> left = lines.FindAll(line => !taken.Contains(line));
        bool IsBeside(PlacedLine part, PlacedLine line) => rows[part.Index].Page == rows[line.Index].Page
            && Math.Abs(rows[part.Index].Line - rows[line.Index].Line) <= MostLinesApart
            && !taken.Any(other => other.Values.Count >= part.Values.Count
                && Math.Min(part.Index, line.Index) < other.Index && other.Index < Math.Max(part.Index, line.Index));
        foreach (PlacedLabel label in given.Keys.ToList())
        {
            foreach (PlacedLine part in left.FindAll(part => given[label].Exists(line => IsBeside(part, line))))
            {
                given[label] = Without(given[label], part, rows[part.Index].Fields.Count(IsInked) <= MostBesideOthers);
            }
        }
    }

    /// <summary>The lines of a row without the cells that a line beside them may have half of.</summary>
    private static List<PlacedLine> Without(List<PlacedLine> own, PlacedLine part, bool isOfRow)
    {
        List<GridField> values = [.. own.SelectMany(line => line.Values)];
        var halves = new Dictionary<GridField, GridField>();
        foreach (GridField value in part.Values)
        {
            if (values.Find(other => value.Line < other.Line ? IsRest(other, value) : IsRest(value, other)) is GridField half)
            {
                halves[half] = value;
            }
        }

        return halves.Count == 0 || (halves.Count < part.Values.Count && !isOfRow) ? own
            : halves.Count < part.Values.Count ? []
            : own.ConvertAll(line => line with
            {
                Values = line.Values.ConvertAll(value => halves.TryGetValue(value, out GridField? half) ? Broken(value, half) : value),
            });
    }

    private static bool IsInked(GridField field) => field.Kind is FieldKind.Number or FieldKind.Dash;

    /// <summary>Whether a number may be the last digits of another on a line above.</summary>
    private static bool IsRest(GridField below, GridField value) => below.Kind == FieldKind.Number && value.Kind == FieldKind.Number
        && value.Text.Length >= FewestDigits && below.Text.Length <= value.Text.Length
        && Math.Abs(below.Middle - value.Middle) <= value.Text.Length - below.Text.Length + BesideMiddle;

    /// <summary>Both halves in one cell, as two numbers that are no value; a space between them alone could part thousands.</summary>
    private static GridField Broken(GridField value, GridField part)
    {
        (GridField above, GridField below) = part.Line < value.Line ? (part, value) : (value, part);
        return new PlacedField($"{above.Text} | {below.Text}", value.Place, FieldKind.Number, value.Column, value.Wide);
    }
}
