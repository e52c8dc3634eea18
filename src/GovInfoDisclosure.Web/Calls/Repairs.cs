namespace GovInfoDisclosure.Web.Calls;

/// <summary>A report repaired and filled, as <c>govinfo fix</c> does: only what is certain, unless more is asked for.</summary>
internal static class Repairs
{
    /// <summary>Repairs what was read.</summary>
    /// <param name="document">What was read.</param>
    /// <param name="options">How.</param>
    /// <returns>The report, whether nothing is left open, and the log of changes.</returns>
    /// <exception cref="CallException">No report was read, or a correction that is picked does not exist.</exception>
    public static string Make(DocumentReading document, CallOptions options)
    {
        ReadResult read = document.Result;
        if (read.Report is not AnnualReport report)
        {
            throw new CallException("REPORT", read.Findings.Count > 0 ? read.Findings[0].Message
                : new Message("没有读到报告。", "No report was read."), null, read.Findings.Count > 0 ? read.Findings[0].Place : null);
        }

        DiagnosisOptions how = options.Diagnosis(report, options.Validation(report)) ?? new DiagnosisOptions();
        ReportDiagnosis found = document.Json?.Diagnose(options.Rules, how) ?? options.Rules.Diagnose(read, how);
        found = options.IsLikely ? found.WithLikely() : found;
        Explanation[] picked = [.. options.Picks.Select(pick => Picked(found, pick))];
        ReportDiagnosis made = picked.Length > 0 ? found.Pick(picked) : found;
        return Replies.Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteBoolean("isRepaired", made.IsRepaired);
            writer.WritePropertyName("report");
            AnnualReportJson.Write(made.Filled, writer);
            writer.WritePropertyName("changes");
            writer.WriteRawValue(FindingsJson.WriteChanges(document.Source, made));
            writer.WriteEndObject();
        });
    }

    private static Explanation Picked(ReportDiagnosis diagnosis, string pick)
    {
        string[] parts = pick.Split(':');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int part)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && diagnosis.Blocks.FirstOrDefault(block => block.Number == part)?.Explanations.FirstOrDefault(known => known.Number == number) is { } explanation
            ? explanation
            : throw new CallException("PICK", new Message($"没有改法“{pick}”；写作 处:N。", $"There is no correction '{pick}'; write PART:N."), "pick");
    }
}
