namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>A body goes on beyond the limit of the service.</summary>
internal sealed class UploadTooLargeException() : IOException("The body is larger than the service takes.");
