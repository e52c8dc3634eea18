using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>Gives its bytes in small chunks, as a network does.</summary>
internal sealed class ChunkStream(byte[] bytes, int chunk) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        base.ReadAsync(buffer, offset, Math.Min(count, chunk), cancellationToken);
}
