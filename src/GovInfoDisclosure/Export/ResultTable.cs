namespace GovInfoDisclosure.Export;

/// <summary>Which table <see cref="ResultCsv"/> writes. Both add up: the tables of parts of a collection, one behind the other, are the table of the whole.</summary>
public enum ResultTable
{
    /// <summary>A row for each finding: <c>report_id, rule_id, instance_id, outcome, severity, left_value, right_value, difference</c>.</summary>
    Findings,

    /// <summary>A row for each report: <c>report_id, holds, broken, undecided, not_applicable</c>.</summary>
    Summary,
}
