namespace GovInfoDisclosure.Form;

/// <summary>One row of a table of the form; in table 4 one block of five columns, in the fee report the whole of it.</summary>
internal sealed class RowDefinition
{
    public RowDefinition(RowLine line)
    {
        Address = line.Address;
        GroupLabel = line.Group;
        PrintedLabel = line.Label;
        Label = line.Group.Length == 0 ? line.Label : line.Group + " / " + line.Label;
        LabelEn = line.GroupEn.Length == 0 ? line.LabelEn : line.GroupEn + " / " + line.LabelEn;
    }

    /// <summary>The path of JSON names without the column: <c>requests.outcomes.denied.stateSecrets</c>.</summary>
    public string Address { get; }

    /// <summary>The group as printed, <c>（三）不予公开</c>; empty where there is none.</summary>
    public string GroupLabel { get; }

    /// <summary>The row's own label as printed: <c>1.属于国家秘密</c>.</summary>
    public string PrintedLabel { get; }

    /// <summary>Group and row as printed: <c>（三）不予公开 / 1.属于国家秘密</c>.</summary>
    public string Label { get; }

    /// <summary>Group and row in English.</summary>
    public string LabelEn { get; }

    /// <inheritdoc/>
    public override string ToString() => Address;
}
