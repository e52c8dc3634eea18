namespace GovInfoDisclosure.Form;

/// <summary>One row of a table of the form; in table 4 one block of five columns, in the fee report the whole of it.</summary>
public sealed class RowDefinition
{
    internal RowDefinition(string address, string group, string groupEn, string label, string labelEn)
    {
        Address = address;
        GroupLabel = group;
        PrintedLabel = label;
        Label = group.Length == 0 ? label : group + " / " + label;
        LabelEn = groupEn.Length == 0 ? labelEn : groupEn + " / " + labelEn;
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
