
namespace GovInfoDisclosure.Lake.Csv;

/// <summary>Which table <see cref="ReportCsv"/> writes.</summary>
public enum ReportTable
{
    /// <summary>
    /// For people: a row for each report, the cells under their addresses, amounts in 万元 as the form has them. A cell that is
    /// blank, or that the report's form has not, is empty.
    /// </summary>
    Form,

    /// <summary>
    /// For the table <c>report_wide</c> of <see cref="Sql.SqlExporter"/>: a row for each report, the cells under their SQL names, amounts in whole yuan (元).
    /// </summary>
    Wide,

    /// <summary>For the table <c>report_header</c>: a row for each report, without its cells.</summary>
    Header,

    /// <summary>
    /// For the table <c>report_value</c>: a row for each cell, <c>report_id, address, value</c>, blank ones with an empty value; amounts in whole yuan (元).
    /// </summary>
    Value,
}
