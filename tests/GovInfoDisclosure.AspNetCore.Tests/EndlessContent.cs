using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>A body that goes on until nobody takes it any more.</summary>
internal sealed class EndlessContent : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        var bytes = new byte[512];
        Array.Fill(bytes, (byte)'x');
        try
        {
            while (true)
            {
                await stream.WriteAsync(bytes);
                await stream.FlushAsync();
            }
        }
        catch (Exception wrong) when (wrong is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The service has answered.
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
