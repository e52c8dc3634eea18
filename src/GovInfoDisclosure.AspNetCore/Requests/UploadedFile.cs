namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>One file of a request.</summary>
/// <param name="Name">Its name, as results call it.</param>
/// <param name="Open">Gives its bytes from the start; the upload closes them.</param>
internal sealed record UploadedFile(string Name, Func<Stream> Open);
