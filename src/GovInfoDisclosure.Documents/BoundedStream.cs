namespace GovInfoDisclosure.Documents;

/// <summary>Reads a stream up to a limit; beyond it the data counts as damaged. What packed data comes to is known only while it is unpacked.</summary>
internal sealed class BoundedStream(Stream inner, long most) : ForwardStream(inner)
{
    private readonly Stream inner = inner;
    private long left = most;

    /// <exception cref="InvalidDataException">The limit is passed.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = inner.Read(buffer, offset, count);
        left -= read;
        return left < 0 ? throw new InvalidDataException("The data comes to more than the limit.") : read;
    }
}
