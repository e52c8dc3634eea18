namespace GovInfoDisclosure.Json;

/// <summary>The bytes of one report while they are being read: to the end of the input, or to one byte more than may be.</summary>
internal sealed class JsonInput(JsonReadOptions options)
{
    private byte[] buffer = new byte[16 * 1024];

    public byte[] Buffer => buffer;

    public int Length { get; private set; }

    public int Space => buffer.Length - Length;

    /// <summary>Takes note of what was read behind <see cref="Length"/>; false when nothing more is to be read.</summary>
    public bool Filled(int count)
    {
        Length += count;
        if (Space == 0)
        {
            Array.Resize(ref buffer, 2 * buffer.Length);
        }

        return count > 0 && Length <= options.MaxReportBytes;
    }
}
