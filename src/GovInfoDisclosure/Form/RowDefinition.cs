namespace GovInfoDisclosure.Form;

/// <summary>One row of a table of the form; in table 4 one block of five columns, in the fee report the whole of it.</summary>
internal sealed class RowDefinition
{
    /// <summary>What is written between a group and its row, and between a head and the one above it.</summary>
    public const string Separator = " / ";

    public RowDefinition(RowLine line)
    {
        Address = line.Address;
        GroupLabel = line.Group;
        GroupLabelEn = line.GroupEn;
        PrintedLabel = line.Label;
        PrintedLabelEn = line.LabelEn;
        Label = line.Group.Length == 0 ? line.Label : line.Group + Separator + line.Label;
        LabelEn = line.GroupEn.Length == 0 ? line.LabelEn : line.GroupEn + Separator + line.LabelEn;
    }

    /// <summary>The path of JSON names without the column: <c>requests.outcomes.denied.stateSecrets</c>.</summary>
    public string Address { get; }

    /// <summary>The group as printed, <c>（三）不予公开</c>; empty where there is none.</summary>
    public string GroupLabel { get; }

    /// <summary>The group in English; empty where there is none.</summary>
    public string GroupLabelEn { get; }

    /// <summary>The row's own label as printed: <c>1.属于国家秘密</c>.</summary>
    public string PrintedLabel { get; }

    /// <summary>The row's own label in English.</summary>
    public string PrintedLabelEn { get; }

    /// <summary>Group and row as printed: <c>（三）不予公开 / 1.属于国家秘密</c>.</summary>
    public string Label { get; }

    /// <summary>Group and row in English.</summary>
    public string LabelEn { get; }

    /// <inheritdoc/>
    public override string ToString() => Address;
}
