namespace GovInfoDisclosure.Lake.Csv;

/// <summary>
/// Which table <see cref="ResultCsv"/> writes. All add up: the tables of parts of a collection, one behind the other, are the table of the whole.
/// </summary>
/// <remarks>Each row ends with <c>content_id, report_key, input_hash, tool_version, rule_set, options, load_id, loaded_at</c>: which report it is in the tables
/// of <see cref="ReportCsv"/> (its <c>report_id</c>), and what judged it when.</remarks>
public enum ResultTable
{
    /// <summary>
    /// A row for each finding, the reader's too:
    /// <c>report_id, rule_id, instance_id, outcome, severity, left_value, right_value, difference, place_line, place_column, agency, year, title, message,
    /// cells, labels, finding_no</c>.
    /// </summary>
    Findings,

    /// <summary>A row for each document: <c>report_id, holds, broken, undecided, not_applicable, errors, warnings, infos, excused, not_read, agency, year</c>;
    /// the counts of instances are empty where it gave no report, and <c>not_read</c> has the reader's code that says why. <c>errors</c>, <c>warnings</c>
    /// and <c>infos</c> are of what is broken and of what the reader says.</summary>
    Summary,

    /// <summary>A row for each document and rule that has an instance on it: <c>report_id, rule_id, severity, holds, broken, undecided, not_applicable,
    /// excused, agency, year</c>. They add up to the summary; there are none where <see cref="ValidationOptions.CountByRule"/> was not set.</summary>
    RuleCounts,

    /// <summary>A row for each cell of each finding: <c>report_id, finding_no, rule_id, instance_id, cell_no, cell_of, address, label, cell_value, place_line,
    /// place_column</c>; <c>cell_of</c> is empty for the report's own.</summary>
    FindingCells,

    /// <summary>A row for each cell that an explanation of what is wrong changes: <c>report_id, part_no, explanation_no, change_no, grade, weight, is_tied,
    /// is_cut_off, slips, address, label, from_value, to_value, is_determined, place_line, place_column, message, agency, year</c>; of a part without an
    /// explanation one row. At most fifty explanations of a part.</summary>
    Diagnosis,

    /// <summary>A row for each blank cell whose number follows: <c>report_id, address, label, deduced_value, rules, message, place_line, place_column, agency,
    /// year</c>.</summary>
    Deduced,
}
