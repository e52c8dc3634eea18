using System.IO;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>The same bytes many times over.</summary>
internal sealed class RepeatStream(byte[] bytes, int times) : MemoryStream(bytes)
{
    private int left = times - 1;

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = base.Read(buffer, offset, count);
        if (read == 0 && left-- > 0)
        {
            Position = 0;
            read = base.Read(buffer, offset, count);
        }

        return read;
    }
}
