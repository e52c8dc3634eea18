namespace GovInfoDisclosure.Rendering.Text;

/// <summary>Holds results back until one of them was judged, so that what is to be said of all, where none was, can stand before them.</summary>
internal sealed class HeldResults(Action<byte[]> write)
{
    /// <summary>Some ten thousand documents; past it they are written, for nobody should wait for a million.</summary>
    private const int MostBytes = 16 << 20;

    private readonly List<byte[]> held = [];
    private int bytes;
    private bool isReleased;

    /// <summary>Writes a result, or holds it back.</summary>
    /// <param name="rendered">The result.</param>
    /// <param name="isJudged">Whether any rule could be judged in it.</param>
    public void Write(byte[] rendered, bool isJudged)
    {
        held.Add(rendered);
        bytes += rendered.Length;
        if (isReleased || isJudged || bytes > MostBytes)
        {
            Release();
        }
    }

    /// <summary>Writes what is still held back.</summary>
    /// <param name="first">What stands before it; empty where nothing does.</param>
    public void End(byte[] first)
    {
        if (first.Length > 0 && !isReleased)
        {
            write(first);
        }

        Release();
    }

    private void Release()
    {
        held.ForEach(write);
        held.Clear();
        isReleased = true;
    }
}
