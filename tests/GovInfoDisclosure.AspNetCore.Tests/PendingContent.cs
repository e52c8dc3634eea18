using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>A body that begins and does not go on until it is told to.</summary>
internal sealed class PendingContent : HttpContent
{
    private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void End() => end.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(new byte[100]);
        await stream.FlushAsync();
        await end.Task;
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
