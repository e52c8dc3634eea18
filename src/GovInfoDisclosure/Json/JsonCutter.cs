namespace GovInfoDisclosure.Json;

/// <summary>Cuts a document into chunks, whose reports others read. It stops where the reports end, as reading one by one does: what it cannot know itself it
/// is told by the chunks that have been read, and where it must know it reads those that have not.</summary>
/// <param name="source">What the document is called.</param>
/// <param name="options">The bounds.</param>
internal sealed class JsonCutter(string source, JsonReadOptions options)
{
    /// <summary>More lines than reports fit into what is read at once: lines of nothing are not worth a larger chunk.</summary>
    private const int MostPieces = 256;

    private readonly JsonSplitter splitter = new(options.MaxReportBytes);
    private readonly List<JsonPiece> pieces = new(MostPieces);
    private readonly Queue<JsonChunk> unread = new();

    // How many pieces have been cut, and how many of them there are up to the last one that is known to be a report.
    private long cut;
    private long known;
    private bool isGivenUp;

    public string Source { get; } = source;

    public JsonReadOptions Options { get; } = options;

    private long Misfits => cut - Interlocked.Read(ref known);

    /// <summary>Cuts a chunk of what is there.</summary>
    /// <returns>Null when more must be read first, or at the end.</returns>
    public JsonChunk? Next()
    {
        if (isGivenUp)
        {
            return null;
        }

        while (unread.Count > 0 && unread.Peek().IsRead)
        {
            unread.Dequeue();
        }

        return Misfits >= JsonSplitter.MostMisfits && AreMisfits() ? GiveUp() : Cut();
    }

    public bool IsDone => isGivenUp || (splitter.IsDone && Misfits < JsonSplitter.MostMisfits);

    public ArraySegment<byte> Space() => splitter.Space();

    public void Filled(int count) => splitter.Filled(count);

    /// <summary>Takes note of a report; from any thread.</summary>
    /// <param name="count">How many pieces there are up to it; 0 for none.</param>
    public void Saw(long count)
    {
        long before;
        for (long last = Interlocked.Read(ref known); count > last; last = before)
        {
            before = Interlocked.CompareExchange(ref known, count, last);
            if (before == last)
            {
                return;
            }
        }
    }

    /// <summary>Whether the last so many are none in truth, now that all of them are read.</summary>
    private bool AreMisfits()
    {
        while (unread.Count > 0)
        {
            unread.Dequeue().Settle();
        }

        return Misfits >= JsonSplitter.MostMisfits;
    }

    private JsonChunk? Cut()
    {
        pieces.Clear();
        while (pieces.Count < MostPieces && (pieces.Count == 0 || Misfits + pieces.Count < JsonSplitter.MostMisfits) && splitter.TryTake(out JsonPiece piece))
        {
            pieces.Add(piece);
        }

        return pieces.Count == 0 ? null : Chunk();
    }

    private JsonChunk GiveUp()
    {
        isGivenUp = true;
        JsonPiece last = pieces[pieces.Count - 1];
        pieces.Clear();
        pieces.Add(last with { Offset = 0, Length = 0, Kind = default, Error = JsonTexts.NoReports(JsonSplitter.MostMisfits) });
        return new JsonChunk(this, [], [.. pieces], cut);
    }

    private JsonChunk Chunk()
    {
        int first = pieces[0].Offset;
        byte[] bytes = splitter.Give(first, out int moved);
        var chunk = new JsonChunk(this, bytes, [.. pieces.Select(piece => piece with { Offset = piece.Offset - moved })], cut);
        cut += pieces.Count;
        unread.Enqueue(chunk);
        return chunk;
    }
}
