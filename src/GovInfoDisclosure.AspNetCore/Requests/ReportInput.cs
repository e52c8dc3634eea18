namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Reads the body of a request as the JSON of one report, for those who bind it.</summary>
internal static class ReportInput
{
    /// <summary>Reads it, within the limit of the service.</summary>
    /// <exception cref="UploadTooLargeException">It is larger.</exception>
    public static async Task<JsonReadResult> ReadAsync(HttpRequest request, GovInfoDisclosureOptions limits, CancellationToken cancellation)
    {
        await using Upload upload = await Upload.ReadBodyAsync(request, limits.MaxBytes, cancellation).ConfigureAwait(false);
        return Read(upload, limits);
    }

    /// <summary>Reads what came.</summary>
    public static JsonReadResult Read(Upload upload, GovInfoDisclosureOptions limits)
    {
        var bounds = new JsonReadOptions { MaxReportBytes = (int)Math.Min(limits.MaxBytes, int.MaxValue), KeepPlaces = true };
        return AnnualReportJson.Read(upload.Files[0].Open(), bounds);
    }
}
