
namespace GovInfoDisclosure.Lake.Csv;

/// <summary>
/// Which table <see cref="ResultCsv"/> writes. Both add up: the tables of parts of a collection, one behind the other, are the table of the whole.
/// </summary>
public enum ResultTable
{
    /// <summary>
    /// A row for each finding, the reader's too:
    /// <c>report_id, rule_id, instance_id, outcome, severity, left_value, right_value, difference, place_line, place_column, agency, year, title, message,
    /// cells, labels</c>.
    /// </summary>
    Findings,

    /// <summary>A row for each document: <c>report_id, holds, broken, undecided, not_applicable, errors, warnings, infos</c>; the first four counts are empty
    /// where it gave no report, the last three are of what is broken and of what the reader says.</summary>
    Summary,
}
