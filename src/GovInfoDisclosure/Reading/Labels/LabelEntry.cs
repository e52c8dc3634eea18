namespace GovInfoDisclosure.Reading.Labels;

/// <summary>What a label of the form stands for.</summary>
internal enum LabelKind
{
    /// <summary>A row of cells, in table 4 a block of five.</summary>
    Row,

    /// <summary>A group of rows that has no cells: （三）不予公开.</summary>
    Group,

    /// <summary>A column.</summary>
    Column,

    /// <summary>A word of the table's head: 信息内容, 申请人情况.</summary>
    Head,
}

/// <summary>One spelling of one label.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Target">The row's address, the column's key, or the head's own words.</param>
/// <param name="Core">The spelling, made comparable.</param>
/// <param name="Style">How its number is printed on the form.</param>
/// <param name="Number">Its number on the form; 0 where it has none.</param>
/// <param name="Edition">The edition it belongs to; null where both have it.</param>
/// <param name="IsOfficial">Whether the form itself prints it, and it is not a known variant.</param>
internal sealed record LabelEntry(LabelKind Kind, string Target, string Core, NumberStyle Style, int Number, ReportEdition? Edition, bool IsOfficial);
