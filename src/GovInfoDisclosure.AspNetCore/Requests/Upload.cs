using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>What a request brought, whole, before any of it is read: the body itself, or the files of a form. Large ones lie on the disk.</summary>
internal sealed class Upload : IAsyncDisposable
{
    // As much of a file as stays in memory while others wait for their turn: most reports as text or Word files, and 200 of them in 13 MB.
    private const int MemoryThreshold = 64 * 1024;

    // A scan that somebody sends although it is too large; it is read over, and not kept.
    private const long MostPassedOver = 256L * 1024 * 1024;
    private static readonly TimeSpan LongestPassedOver = TimeSpan.FromSeconds(20);

    // A folder of a county's agencies fits; more files than that come packed.
    private const int MostFiles = 1000;

    // The field of a form with last year's report.
    private const string PriorField = "prior";

    private readonly IAsyncDisposable? opened;

    private Upload(IReadOnlyList<UploadedFile> files, UploadedFile? prior, long bytes, IAsyncDisposable? opened)
    {
        Files = files;
        Prior = prior;
        Bytes = bytes;
        this.opened = opened;
    }

    /// <summary>The documents, in the order of the form.</summary>
    public IReadOnlyList<UploadedFile> Files { get; }

    /// <summary>Last year's report: the field <c>prior</c> of a form; null where it brought none.</summary>
    public UploadedFile? Prior { get; }

    /// <summary>How many bytes came.</summary>
    public long Bytes { get; }

    /// <summary>Reads the body of a request to its end: a form with files, or one document.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">The most bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="UploadTooLargeException">There are more.</exception>
    /// <exception cref="InvalidDataException">The form is not one.</exception>
    /// <exception cref="IOException">The body was cut.</exception>
    public static async Task<Upload> ReadAsync(HttpRequest request, long most, CancellationToken cancellation)
    {
        // Only this form has files. The other kind is what some callers say of any body, if they say nothing of their own.
        bool isForm = request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;
        return isForm ? await ReadFormAsync(request, most, cancellation).ConfigureAwait(false)
            : await ReadBodyAsync(request, most, cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads the body of a request to its end: one document, whatever its headers say.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">The most bytes.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="UploadTooLargeException">There are more.</exception>
    /// <exception cref="IOException">The body was cut.</exception>
    public static async Task<Upload> ReadBodyAsync(HttpRequest request, long most, CancellationToken cancellation)
    {
        BoundedBody body = Bounded(request, most);
        var spooled = new FileBufferingReadStream(body, MemoryThreshold);
        try
        {
            await spooled.DrainAsync(cancellation).ConfigureAwait(false);
            return new Upload([new UploadedFile(NameOf(request), () => FromStart(spooled))], null, body.Count, spooled);
        }
        catch
        {
            await spooled.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads on over what is too large, within bounds: a caller who is still sending does not see an answer.</summary>
    /// <param name="request">The request.</param>
    public static async Task PassOverAsync(HttpRequest request)
    {
        // A caller who says that it is more than this looks before it sends on, or has to see its connection closed.
        if (request.ContentLength > MostPassedOver)
        {
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(request.HttpContext.RequestAborted);
        end.CancelAfter(LongestPassedOver);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(MemoryThreshold);
        try
        {
            long passed = 0;
            for (int read = 1; read > 0 && passed < MostPassedOver; passed += read)
            {
                read = await request.Body.ReadAsync(bytes, end.Token).ConfigureAwait(false);
            }
        }
        catch (Exception wrong) when (wrong is IOException or OperationCanceledException or BadHttpRequestException)
        {
            // It is refused, whatever became of the rest.
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => opened?.DisposeAsync() ?? default;

    private static BoundedBody Bounded(HttpRequest request, long most)
    {
        // The server's own limit would answer first where it is the lower one; where it cannot be set, BoundedBody counts alone.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = null;
        }

        return request.ContentLength > most ? throw new UploadTooLargeException() : new BoundedBody(request.Body, most);
    }

    private static FileBufferingReadStream FromStart(FileBufferingReadStream spooled)
    {
        spooled.Position = 0;
        return spooled;
    }

    private static async Task<Upload> ReadFormAsync(HttpRequest request, long most, CancellationToken cancellation)
    {
        BoundedBody body = Bounded(request, most);
        Stream whole = request.Body;
        request.Body = body;
        var options = new FormOptions { MemoryBufferThreshold = MemoryThreshold, ValueCountLimit = MostFiles, MultipartBodyLengthLimit = long.MaxValue };

        // The files are closed with the request, which the server registers for.
        IFormCollection form;
        try
        {
            form = await new FormFeature(request, options).ReadFormAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            request.Body = whole;
        }

        UploadedFile? prior = form.Files.GetFile(PriorField) is IFormFile last ? FileOf(last) : null;
        return new Upload([.. form.Files.Where(file => file.Name != PriorField).Select(FileOf)], prior, body.Count, null);
    }

    private static UploadedFile FileOf(IFormFile file) => new(file.FileName.Length == 0 ? file.Name : file.FileName, file.OpenReadStream);

    /// <summary>A name in the address would stand in every log of every proxy; the header that names files does not.</summary>
    private static string NameOf(HttpRequest request)
    {
        bool isKnown = ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out ContentDispositionHeaderValue? disposition);
        string? name = !isKnown ? null
            : HeaderUtilities.RemoveQuotes(disposition!.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
        return string.IsNullOrEmpty(name) ? "document" : name;
    }
}
