namespace GovInfoDisclosure.Reading.Flows;

/// <summary>What stands on one line of a flow: words, or one value.</summary>
internal sealed class FlowItem(GridField field, int page, int flow, int lineOfFlow)
{
    public GridField Field { get; } = field;

    /// <summary>The page, from 0.</summary>
    public int Page { get; } = page;

    /// <summary>Which of the pieces that blank lines part, from 0.</summary>
    public int Flow { get; } = flow;

    /// <summary>Which of the flow's lines, from 0.</summary>
    public int LineOfFlow { get; } = lineOfFlow;

    public bool IsValue => Field.Kind is FieldKind.Number or FieldKind.Dash;

    /// <summary>Of a value: whether no line stands above it in its flow, and no other value below, so that it follows what the text prints before it.</summary>
    public bool IsApart { get; set; }

    /// <summary>Of a value: whether its flow holds labels and right behind each of them one value or more, so that its lines are those of rows.</summary>
    public bool IsBesideLabel { get; set; }

    /// <summary>Of a value: whether it stands right below words of its flow, and so lower on the page than they.</summary>
    public bool IsBelowWords { get; set; }

    /// <summary>Of a value in a flow of labels with equally many values each, fewer than their rows have: the row, which goes on behind the flow.</summary>
    public string? RowBeside { get; set; }

    /// <summary>Of a value beside others on one line: whether a row above lacks just as many, so that they are its own and no row's beside them.</summary>
    public bool IsDisplaced { get; set; }

    /// <summary>Of a value: whether nothing but the number of values before it on the page tells its cell.</summary>
    public bool IsByCount { get; set; }

    /// <summary>Of a value in a flow of nothing but one value a line: how many lines that has; 0 elsewhere.</summary>
    public int StackHeight { get; set; }

    /// <summary>Of words that a label begins with: the row.</summary>
    public string? Target { get; set; }

    /// <summary>Of words that a label begins with: the label, whole.</summary>
    public string Printed { get; set; } = "";

    /// <summary>Of words: whether a label has them.</summary>
    public bool IsOfLabel { get; set; }
}
