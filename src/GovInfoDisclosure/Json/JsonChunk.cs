using System.Buffers;

namespace GovInfoDisclosure.Json;

/// <summary>Some reports of a document of many (一段报告), cut out of it and not read yet: chunks are cut one after another, and read on as many threads as
/// there are.</summary>
/// <remarks>Safe to use from several threads. <see cref="AnnualReportJson.ReadChunks"/> gives them.</remarks>
public sealed class JsonChunk
{
    private readonly JsonCutter cutter;
    private readonly object reading = new();

    // Given back and forgotten when the chunk has been read.
    private byte[]? bytes;
    private JsonPiece[]? pieces;
    private JsonReadResult[]? results;

    internal JsonChunk(JsonCutter cutter, byte[] bytes, JsonPiece[] pieces, long before)
    {
        this.cutter = cutter;
        this.bytes = bytes;
        this.pieces = pieces;
        Count = pieces.Length;
        Before = before;
    }

    /// <summary>How many reports there are, good or bad.</summary>
    public int Count { get; }

    /// <summary>How many pieces of the document were cut before the first of this chunk.</summary>
    internal long Before { get; }

    /// <summary>Whether it has been read.</summary>
    internal bool IsRead => Volatile.Read(ref bytes) is null;

    /// <summary>Reads the reports, the first time it is asked for, on the thread that asks.</summary>
    /// <returns>One result for each report, good or bad, in their order.</returns>
    /// <exception cref="InvalidOperationException"><see cref="ReadSuspects"/> has read the chunk: nothing is kept of what holds.</exception>
    public IReadOnlyList<JsonReadResult> Read()
    {
        lock (reading)
        {
            return results ?? (IsRead ? throw new InvalidOperationException("Of this chunk only what is not in order was read.") : results = ReadAll(null));
        }
    }

    /// <summary>Reads only those reports of which something is to be said (存疑报告): that break a rule of a report alone, that blanks leave undecided, whose
    /// day of publication is judged, that are no reports. Of all others every rule holds or does not apply; nothing is made of them, which takes a third of
    /// the time.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="blankAsZero">Whether a blank is read as 0; else it can be any number of at least 0.</param>
    /// <returns>Their results in their order, to be validated; where the chunk was read before, of those that were read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public IReadOnlyList<JsonReadResult> ReadSuspects(RuleSet rules, bool blankAsZero = false)
    {
        Argument.NotNull(rules, nameof(rules));
        lock (reading)
        {
            if (!IsRead)
            {
                return ReadAll(new JsonSieve(rules, blankAsZero));
            }

            var options = new ValidationOptions { BlankAsZero = blankAsZero };
            return [.. (results ?? []).Where(x => !x.IsSuccess || x.HasPublished || x.Validate(rules, options) is { Broken: > 0 } or { Undecided: > 0 })];
        }
    }

    /// <summary>Makes sure that it has been read, one way or the other.</summary>
    internal void Settle()
    {
        lock (reading)
        {
            results = IsRead ? results : ReadAll(null);
        }
    }

    private JsonReadResult[] ReadAll(JsonSieve? sieve)
    {
        var all = new List<JsonReadResult>(sieve is null ? Count : 0);
        long lastReport = 0;
        for (int i = 0; i < Count; i++)
        {
            JsonPiece piece = pieces![i];
            JsonReadResult? result = ManyReports.Read(bytes!, piece, cutter.Source, cutter.Options, sieve);
            if (result is not null)
            {
                all.Add(result);
            }

            lastReport = result is null or { IsSuccess: true } ? Before + i + 1 : lastReport;
        }

        cutter.Saw(lastReport);
        if (bytes!.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        pieces = null;
        Volatile.Write(ref bytes, null);
        return [.. all];
    }
}
