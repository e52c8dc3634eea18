namespace GovInfoDisclosure.Web.Calls;

/// <summary>Reports that a call brings as JSON.</summary>
internal static class Reports
{
    /// <summary>Reads a report strictly.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="CallException">It is no report: the path and place of the first error.</exception>
    public static AnnualReport Parse(string json)
    {
        JsonReadResult read = AnnualReportJson.Read(json);
        if (read.Report is AnnualReport report)
        {
            return report;
        }

        JsonError error = read.Errors[0];
        throw new CallException("REPORT", new Message($"{error.Path}：{error.Message.Zh}", $"{error.Path}: {error.Message.En}"), error.Path,
            error.Line > 0 ? new Place((int)error.Line, (int)error.Column) : null);
    }
}
