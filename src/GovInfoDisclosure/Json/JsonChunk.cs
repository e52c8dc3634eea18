using System.Buffers;

namespace GovInfoDisclosure.Json;

/// <summary>Some reports of a document of many (一段报告), cut out of it and not read yet: chunks are cut one after another, and read on as many threads as
/// there are.</summary>
/// <remarks>Safe to use from several threads. <see cref="AnnualReportJson.ReadChunks"/> gives them.</remarks>
public sealed class JsonChunk
{
    private readonly JsonCutter cutter;
    private readonly Lazy<IReadOnlyList<JsonReadResult>> results;
    private readonly int length;

    // Given back and forgotten when they have been read.
    private byte[]? bytes;
    private JsonPiece[]? pieces;

    internal JsonChunk(JsonCutter cutter, byte[] bytes, JsonPiece[] pieces, long before)
    {
        this.cutter = cutter;
        this.bytes = bytes;
        this.pieces = pieces;
        length = pieces.Length;
        Before = before;
        results = new Lazy<IReadOnlyList<JsonReadResult>>(ReadAll);
    }

    /// <summary>How many pieces of the document were cut before the first of this chunk.</summary>
    internal long Before { get; }

    /// <summary>Whether it has been read.</summary>
    internal bool IsRead => results.IsValueCreated;

    /// <summary>Reads the reports, the first time it is asked for, on the thread that asks.</summary>
    /// <returns>One result for each report, good or bad, in their order.</returns>
    public IReadOnlyList<JsonReadResult> Read() => results.Value;

    private JsonReadResult[] ReadAll()
    {
        var all = new JsonReadResult[length];
        long lastReport = 0;
        for (int i = 0; i < length; i++)
        {
            all[i] = AnnualReportJson.Read(bytes!, pieces![i], cutter.Source, cutter.Options);
            lastReport = all[i].IsSuccess ? Before + i + 1 : lastReport;
        }

        cutter.Saw(lastReport);
        if (bytes!.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }

        bytes = null;
        pieces = null;
        return all;
    }
}
