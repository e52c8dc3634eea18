namespace GovInfoDisclosure.Reading.Tables;

/// <summary>The values that stand after a label, as a grid shows them; the label is none where the values stand alone.</summary>
internal sealed class LabelledRun
{
    /// <summary>Table 3 has seven columns.</summary>
    private const int UsualSlots = 7;

    /// <summary>The row of the form.</summary>
    public LabelMatch Label { get; set; } = LabelMatch.None;

    /// <summary>The label as printed.</summary>
    public string Printed { get; set; } = "";

    /// <summary>Where the label stands, or the first value where there is none.</summary>
    public required Place Place { get; set; }

    /// <summary>The grid's row that the values stand in.</summary>
    public required GridRow Row { get; set; }

    /// <summary>The field of the label in that row; -1 where it stands in an earlier one.</summary>
    public int LabelColumn { get; set; } = -1;

    /// <summary>Which of the table's runs it is, from 0; known once all are there.</summary>
    public int Index { get; set; }

    /// <summary>The fields after the label, empty ones included.</summary>
    public List<GridField> Slots { get; } = new(UsualSlots);

    /// <summary>The head above: the columns named since the block began.</summary>
    public IReadOnlyList<HeadColumn> Head { get; set; } = [];

    /// <summary>How many columns the heads of the whole table have named before it.</summary>
    public int ColumnsBefore { get; init; }

    /// <summary>All the words of that head, where a unit may be named.</summary>
    public string HeadText { get; set; } = "";

    /// <summary>
    /// Whether the values may be another row's: words stand below a label that is whole without them, and with them nearly one (4.保护第三方合法权益,
    /// 其中：网络申请), so that they may be of a row that the form does not have; or their order alone gives them to one of several labels.
    /// </summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Whether values stand alone on the line below, so that the last one here may go on there.</summary>
    public bool GoesOnBelow { get; set; }

    /// <summary>Whether its values stand on lines of their own, as some programs write cells; a row that a line end cut has two lines.</summary>
    public bool IsStream
    {
        get
        {
            int first = Slots.Count > 0 ? Slots[0].Line : 0;
            int second = first;
            foreach (GridField slot in Slots)
            {
                int line = slot.Line;
                if (line != first && line != second && second != first)
                {
                    return true;
                }

                second = line != first ? line : second;
            }

            return false;
        }
    }

    /// <summary>How many slots show something.</summary>
    public int Inked
    {
        get
        {
            int count = 0;
            foreach (GridField slot in Slots)
            {
                count += slot.Kind == Values.FieldKind.Empty ? 0 : 1;
            }

            return count;
        }
    }
}

/// <summary>A column that a table's head names.</summary>
/// <param name="Entry">The column.</param>
/// <param name="Quality">How well the words agree with the form's.</param>
/// <param name="Field">Where it is printed.</param>
/// <param name="Row">The row of the grid in which that is.</param>
/// <param name="Printed">The words that name it, where the field has others too.</param>
internal sealed record HeadColumn(LabelEntry Entry, MatchQuality Quality, GridField Field, GridRow Row, string Printed);
