namespace GovInfoDisclosure.Reading.Flows;

/// <summary>Values that follow one another without a word between them.</summary>
internal sealed class FlowRun
{
    private bool? hasLineInside;

    /// <summary>The rows, from 0, whose labels stand between the values before and these.</summary>
    public required List<int> Labels { get; init; }

    /// <summary>Of rows whose first values stand beside their labels, in one flow: these values, by row.</summary>
    public Dictionary<int, List<FlowItem>> BesideLabels { get; init; } = [];

    /// <summary>How many values stand before these and those beside the labels.</summary>
    public required int Before { get; init; }

    /// <summary>How many of them do so on the page.</summary>
    public required int BeforeOnPage { get; init; }

    /// <summary>How many values of rows above are printed behind these on the page.</summary>
    public required int DisplacedBehind { get; init; }

    public List<FlowItem> Values { get; } = [];

    public int Page => Values[0].Page;

    /// <summary>Whether the values stand in the order of the text: none is one of a column of several.</summary>
    public bool IsInOrder => Values.TrueForAll(value => value.IsApart);

    /// <summary>Whether the values are those of one row, from left to right: each stands apart, or behind its label in the label's own flow.</summary>
    public bool IsRow => Values.TrueForAll(value => value.IsApart || value.IsBesideLabel)
        && (IsInOrder || IsPlainRow(Values));

    /// <summary>Whether nothing on the lines of a row may have been moved behind what it stands before.</summary>
    public static bool IsPlainRow(List<FlowItem> values) => values.TrueForAll(value => IsPlain(value.Field.Text)) && !HasMarksLast(values);

    /// <summary>
    /// Whether marks for blanks stand behind all numbers, or one does behind the last of numbers that are not all zero: sheets align marks otherwise than
    /// numbers, and the text may print them last wherever they are.
    /// </summary>
    public static bool HasMarksLast(List<FlowItem> values) => values.Count > 0 && values[values.Count - 1].Field.Kind == FieldKind.Dash
        && (values.Exists(value => value.Field.Kind == FieldKind.Number && value.Field.Text != "0")
            || (values.FindIndex(value => value.Field.Kind == FieldKind.Dash) is > 0 and int mark
                && mark > values.FindLastIndex(value => value.Field.Kind == FieldKind.Number)));

    /// <summary>A mark of a note, or a sign of another font, moves a value up or down beside the others of its row, and then behind them in the text.</summary>
    private static bool IsPlain(string text) => text.All(character => character < 128 && character is not ('[' or '('));

    /// <summary>
    /// Whether cells stand together on one line, and not only the last ones: they are one piece above several columns then, and the text keeps no order from
    /// left to right there, neither in their row nor in those above and below it.
    /// </summary>
    public bool HasLineInside => hasLineInside ??= Values.GroupBy(value => value.Field.Place.Line)
        .Any(line => line.Skip(1).Any() && !line.First().IsBesideLabel && line.Key != Values[Values.Count - 1].Field.Place.Line);

    /// <summary>The values row by row, those beside the labels first.</summary>
    public List<FlowItem> WithBeside(int row, int rows)
    {
        if (BesideLabels.Count == 0)
        {
            return Values;
        }

        int each = Values.Count / rows;
        return [.. Enumerable.Range(0, rows).SelectMany(i => BesideLabels[row + i].Concat(Values.GetRange(i * each, each)))];
    }

    /// <summary>
    /// The values row by row, where they are printed as columns: a flow for each column, one value a line. Rows of three or seven columns cannot be made of
    /// flows that have two values or more of one row and are equally long, so that such flows are columns. Null where they are anything else.
    /// </summary>
    public List<FlowItem>? Turned(int rows, int columns)
    {
        if (rows < 2 || Values.Count != rows * columns || !Values.TrueForAll(value => value.StackHeight == rows)
            || Values[0].LineOfFlow != 0 || columns % rows == 0)
        {
            return null;
        }

        return [.. Enumerable.Range(0, Values.Count).Select(i => Values[((i % columns) * rows) + (i / columns)])];
    }
}
