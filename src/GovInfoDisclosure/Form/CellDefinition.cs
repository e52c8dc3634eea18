namespace GovInfoDisclosure.Form;

/// <summary>One numeric cell of an edition of the form: its address, labels, unit and names elsewhere.</summary>
public sealed class CellDefinition
{
    internal CellDefinition(int index, RowDefinition row, CellLine<AnnualReport> line)
    {
        Index = index;
        Row = row;
        Key = line.Key;
        ColumnLabel = line.Label;
        ColumnLabelEn = line.LabelEn;
        Measure = line.Measure;
        IsSigned = line.IsSigned;
        SqlName = line.SqlName;
        Access = line.Access;
        Address = row.Address + "." + Key;
        Parts = Address.Split('.');
        Table = Parts[0] switch { "requests" => 3, "reconsiderationAndLitigation" => 4, "processingFees" => 6, _ => 2 };
        Label = row.Label + RowDefinition.Separator + ColumnLabel;
        LabelEn = row.LabelEn + RowDefinition.Separator + ColumnLabelEn;
    }

    /// <summary>The place in <see cref="FormShape.Cells"/>; the three cells of the fee report follow after the last.</summary>
    public int Index { get; }

    /// <summary>The path of JSON names from the root: <c>requests.received.total</c>.</summary>
    public string Address { get; }

    /// <summary>The table: 2, 3 or 4; 6 for the fee report, which section 六 states in prose.</summary>
    public int Table { get; }

    /// <summary>The address without the column: <c>requests.outcomes.denied.stateSecrets</c>; in table 4 that of a block of five columns.</summary>
    public string RowAddress => Row.Address;

    /// <summary>The group of the row as printed, <c>（三）不予公开</c>; empty where there is none.</summary>
    public string GroupLabel => Row.GroupLabel;

    /// <summary>Group and row as printed: <c>（三）不予公开 / 1.属于国家秘密</c>.</summary>
    public string RowLabel => Row.Label;

    /// <summary>Group and row in English.</summary>
    public string RowLabelEn => Row.LabelEn;

    /// <summary>The row's own label as printed: <c>1.属于国家秘密</c>.</summary>
    public string PrintedRowLabel => Row.PrintedLabel;

    /// <summary>The last part of the address: the column.</summary>
    public string Key { get; }

    /// <summary>Row and column as printed: <c>一、本年新收政府信息公开申请数量 / 自然人</c>.</summary>
    public string Label { get; }

    /// <summary>Row and column in English.</summary>
    public string LabelEn { get; }

    /// <summary>The column as printed: <c>自然人</c>.</summary>
    public string ColumnLabel { get; }

    /// <summary>The column in English.</summary>
    public string ColumnLabelEn { get; }

    /// <summary>The measure: pieces, 万元 or yuan.</summary>
    public Measure Measure { get; }

    /// <summary>Whether the cell may be negative: 本年增/减 alone may.</summary>
    public bool IsSigned { get; }

    /// <summary>The column's name in SQL: lower snake case, at most 60 bytes; amounts are whole yuan there.</summary>
    public string SqlName { get; }

    /// <summary>The row that the cell stands in.</summary>
    internal RowDefinition Row { get; }

    /// <summary>How many whole units of storage make one of the cell: 10 000 for 万元 (stored as yuan), 1 for all else.</summary>
    internal long Scale => Measure == Measure.TenThousandYuan ? 10_000 : 1;

    /// <summary>Takes the cell out of a report of this shape, or replaces it.</summary>
    internal CellAccess<AnnualReport> Access { get; }

    /// <summary>The parts of the address, which patterns of addresses are matched with again and again.</summary>
    internal string[] Parts { get; }

    /// <inheritdoc/>
    public override string ToString() => Address;
}
