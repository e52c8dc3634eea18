namespace GovInfoDisclosure.Reading.Tables;

/// <summary>A column that the form does not have, beside its own, which are all named: subtotals, last year's numbers, sums that check a sheet.</summary>
/// <param name="from">The first column of the grid.</param>
/// <param name="to">The one behind the last.</param>
/// <param name="head">What is printed above it; null where nothing is.</param>
internal sealed class ExtraColumn(int from, int to, GridField? head)
{
    /// <summary>What some print for each row or group; the form has no such row and no such column.</summary>
    public const string Subtotal = "小计";

    /// <summary>So many rows that show a number more, each in the same column, are no chance.</summary>
    private const int FewestRows = 3;

    /// <summary>What is printed above it, or its first number.</summary>
    public GridField? Head { get; private set; } = head;

    /// <summary>Whether it has a number, which came to no cell.</summary>
    public bool HasNumbers { get; private set; }

    public bool Holds(GridField field) => field.Column >= from && field.Column + field.Span <= to;

    /// <summary>Takes a field out of its row: it is no value of the form.</summary>
    public void Take(GridField field)
    {
        field.IsNoValue = true;
        HasNumbers |= field.Kind != FieldKind.Empty;
        Head ??= field.Kind != FieldKind.Empty ? field : null;
    }

    /// <summary>
    /// The columns beside those of the form: below words of the head's lines that name none of them, or below nothing, where rows show a number in one and
    /// the same column behind an empty one, or full rows one more than they have columns.
    /// </summary>
    /// <param name="scan">The table.</param>
    /// <param name="heads">The heads above the row.</param>
    /// <param name="part">The part of the grid that the row stands in.</param>
    /// <param name="columns">The form's columns.</param>
    public static List<ExtraColumn> Beside(ScannedTable scan, IEnumerable<HeadColumn> heads, int part, ColumnSpans columns)
    {
        HashSet<int> lines = [.. heads.Where(column => column.Field.Part.Number == part).Select(column => column.Field.Place.Line)];
        int left = scan.Texts.Where(text => text.Field.Part.Number == part && lines.Contains(text.Field.Place.Line))
            .Select(text => text.Field.Column + text.Field.Span).DefaultIfEmpty().Min();

        // What stands first in a line of heads is the head of the labels, in whatever words.
        bool IsFree(GridField field) => field.Column >= left && columns.AreBeside(field);
        Place? first = scan.Runs.Find(run => run.Label.Entry is not null)?.Place;
        List<ExtraColumn> extras = [.. scan.Texts
            .Where(text => (text.Match.Entry is null || scan.IsOtherTotal(text.Match.Entry, text.Match.Quality)) && text.Field.Part.Number == part
                && (lines.Contains(text.Field.Place.Line) || text.Field.Place < first) && IsFree(text.Field))
            .Select(text => new ExtraColumn(text.Field.Column, text.Field.Column + text.Field.Span, text.Field))];
        int right = columns.Right;
        var beyond = new Dictionary<int, int>();
        foreach (GridRow row in scan.Runs.Select(run => run.Row).Where(row => row.Fields.Count > 0 && row.Fields[0].Part.Number == part))
        {
            List<GridField> inked = row.Fields.FindAll(field => field.Kind is FieldKind.Number or FieldKind.Dash);
            List<GridField> behind = inked.FindAll(field => field.Column >= right);
            if (behind.Count > 0 && (behind[0].Column > right
                || inked.Select(columns.At).Where(at => at >= 0).Distinct().Count() == columns.Count))
            {
                behind.ForEach(field => beyond[field.Column] = beyond.TryGetValue(field.Column, out int rows) ? rows + 1 : 1);
            }
        }

        extras.AddRange(beyond.Where(column => column.Value >= FewestRows && !extras.Exists(extra => extra.Covers(column.Key)))
            .Select(column => new ExtraColumn(column.Key, column.Key + 1, null)).ToList());
        return extras;
    }

    private bool Covers(int column) => column >= from && column < to;
}
