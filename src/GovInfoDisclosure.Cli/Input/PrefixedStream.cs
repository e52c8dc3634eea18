namespace GovInfoDisclosure.Cli.Input;

/// <summary>A stream whose first bytes were looked at: it gives them again, then the rest.</summary>
internal sealed class PrefixedStream(byte[] prefix, int length, Stream rest) : ForwardStream(rest)
{
    private readonly Stream rest = rest;
    private int given;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (given == length)
        {
            return rest.Read(buffer);
        }

        int count = Math.Min(buffer.Length, length - given);
        prefix.AsSpan(given, count).CopyTo(buffer);
        given += count;
        return count;
    }
}
