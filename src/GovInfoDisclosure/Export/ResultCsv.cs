using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Export;

/// <summary>What rules said of many reports, as CSV (RFC 4180, UTF-8, invariant numbers), each result written as it comes.</summary>
/// <remarks>Number the results as the reports were numbered: then <c>report_id</c> joins with the tables of <see cref="ReportCsv"/>. Amounts are in 万元, as in a <see cref="Finding"/>.</remarks>
public static class ResultCsv
{
    /// <summary>Writes a table of results.</summary>
    /// <param name="results">The results, one for each report.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="table">Which table.</param>
    /// <param name="idPrefix">What <c>report_id</c> starts with; the number of the result follows, from 1.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IEnumerable<ValidationResult> results, Stream output, ResultTable table, string idPrefix = "") =>
        CsvStreams.Write(results, output, Header(table), Rows(table, idPrefix));

    /// <summary>Writes a table of results.</summary>
    /// <param name="results">The results, one for each report.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="table">Which table.</param>
    /// <param name="idPrefix">What <c>report_id</c> starts with; the number of the result follows, from 1.</param>
    /// <param name="cancellationToken">Ends the writing between two results.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Task WriteAsync(IAsyncEnumerable<ValidationResult> results, Stream output, ResultTable table, string idPrefix = "", CancellationToken cancellationToken = default) =>
        CsvStreams.WriteAsync(results, output, Header(table), Rows(table, idPrefix), cancellationToken);

    private static IEnumerable<string> Header(ResultTable table) => table switch
    {
        ResultTable.Findings => ["report_id", "rule_id", "instance_id", "outcome", "severity", "left_value", "right_value", "difference"],
        ResultTable.Summary => ["report_id", "holds", "broken", "undecided", "not_applicable"],
        _ => throw new ArgumentOutOfRangeException(nameof(table)),
    };

    private static Action<CsvRow, ValidationResult, long> Rows(ResultTable table, string idPrefix) => (row, result, number) =>
    {
        string id = idPrefix + number.ToString(CultureInfo.InvariantCulture);
        if (table == ResultTable.Summary)
        {
            row.Add(id).Add(result.Holds).Add(result.Broken).Add(result.Undecided).Add(result.NotApplicable);
            row.End();
            return;
        }

        foreach (Finding finding in result.Findings)
        {
            row.Add(id).Add(finding.RuleId).Add(finding.Id).Add(RuleNames.Of(finding.Outcome)).Add(RuleNames.Of(finding.Severity))
                .Add(finding.Left).Add(finding.Right).Add(finding.Difference);
            row.End();
        }
    };
}
