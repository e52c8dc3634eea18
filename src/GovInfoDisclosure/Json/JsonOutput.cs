using System.Buffers;
using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Canonical JSON as UTF-8 bytes in memory: indented by two spaces or in one line, the same bytes on every machine and target.</summary>
internal sealed class JsonOutput : IBufferWriter<byte>
{
    /// <summary>A thread keeps no more than this.</summary>
    private const int MostKept = 64 * 1024;

    [ThreadStatic]
    private static JsonOutput? compact;

    [ThreadStatic]
    private static JsonOutput? indented;

    private byte[] buffer;
    private int length;
    private long[]? numbers;

    private JsonOutput(bool isIndented)
    {
        // A report without long prose fits.
        buffer = new byte[isIndented ? 12 * 1024 : 8 * 1024];
        Writer = new Utf8JsonWriter(this,
            new JsonWriterOptions { Encoder = CanonicalEncoder.Instance, Indented = isIndented, IndentSize = 2, NewLine = "\n", SkipValidation = true });
    }

    public Utf8JsonWriter Writer { get; }

    /// <summary>What there is so far, and room behind it.</summary>
    public byte[] Buffer => buffer;

    /// <summary>How much there is so far.</summary>
    public int Length => length;

    public bool IsIndented => Writer.Options.Indented;

    /// <summary>Room for the numbers of one report.</summary>
    public long[] Numbers => numbers ??= new long[FormShape.All.Max(form => form.AllCells.Length)];

    /// <summary>One that the thread has kept, or a new one: kept again when it is finished.</summary>
    public static JsonOutput Take(bool isIndented)
    {
        JsonOutput? kept = isIndented ? indented : compact;
        indented = isIndented ? null : indented;
        compact = isIndented ? compact : null;
        return kept ?? new JsonOutput(isIndented);
    }

    /// <summary>Ends a document with a line break and writes it to a stream; the next may begin. One that is a line has nothing else in it that ends
    /// one.</summary>
    public void EndLine(Stream stream)
    {
        Writer.Flush();
        if (!IsIndented && LineSeparators.AreIn(buffer.AsSpan(0, length)))
        {
            byte[] escaped = Encoding.UTF8.GetBytes(LineSeparators.Escaped(Encoding.UTF8.GetString(buffer, 0, length)));
            length = 0;
            escaped.CopyTo(GetSpan(escaped.Length));
            Advance(escaped.Length);
        }

        GetSpan(1)[0] = (byte)'\n';
        Advance(1);
        CopyTo(stream);
        Writer.Reset();
    }

    /// <summary>Writes to a stream what there is so far, and goes on behind it.</summary>
    public void CopyTo(Stream stream)
    {
        Writer.Flush();
        stream.Write(buffer, 0, length);
        length = 0;
    }

    /// <summary>The whole as a text, and the end of it.</summary>
    public string Finish()
    {
        Writer.Flush();
        string text = Encoding.UTF8.GetString(buffer, 0, length);
        Keep();
        return text;
    }

    /// <summary>Writes the whole to a stream, and ends.</summary>
    public void Finish(Stream stream)
    {
        CopyTo(stream);
        Keep();
    }

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int least = Math.Max(sizeHint, 1);
        if (buffer.Length - length < least)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + least));
        }

        return buffer.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Empties it and keeps it for the thread's next document.</summary>
    private void Keep()
    {
        if (buffer.Length > MostKept)
        {
            return;
        }

        Writer.Reset();
        length = 0;
        if (IsIndented)
        {
            indented = this;
        }
        else
        {
            compact = this;
        }
    }
}
