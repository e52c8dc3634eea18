using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Json;

/// <summary>Reads the reports of a stream piece by piece, as the stream gives them: what <see cref="AnnualReportJson"/> offers for many of them.</summary>
internal static class ManyReports
{
    // A reader's arrays are worth keeping; each thread has its own, and none calls back into foreign code while it reads.
    [ThreadStatic]
    private static ReportJsonReader? threadReader;

    /// <summary>The reader of this thread.</summary>
    public static ReportJsonReader Reader => threadReader ??= new ReportJsonReader();

    /// <summary>See <see cref="AnnualReportJson.ReadMany"/>.</summary>
    public static IEnumerable<JsonReadResult> Read(Stream input, string source, JsonReadOptions options)
    {
        var splitter = new JsonSplitter(options.MaxReportBytes);
        while (!splitter.IsDone)
        {
            foreach (JsonReadResult result in Taken(splitter, source, options))
            {
                yield return result;
            }

            if (!splitter.IsDone)
            {
                ArraySegment<byte> space = splitter.Space();
                splitter.Filled(input.Read(space.Array!, space.Offset, space.Count));
            }
        }
    }

    /// <summary>See <see cref="AnnualReportJson.ReadManyAsync"/>.</summary>
    public static async IAsyncEnumerable<JsonReadResult> ReadAsync(Stream input, string source,
        JsonReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var splitter = new JsonSplitter(options.MaxReportBytes);
        while (!splitter.IsDone)
        {
            foreach (JsonReadResult result in Taken(splitter, source, options))
            {
                yield return result;
            }

            if (!splitter.IsDone)
            {
                cancellationToken.ThrowIfCancellationRequested();
                ArraySegment<byte> space = splitter.Space();
                splitter.Filled(await input.ReadAsync(space.Array!, space.Offset, space.Count, cancellationToken).ConfigureAwait(false));
            }
        }
    }

    /// <summary>See <see cref="AnnualReportJson.ReadChunks"/>.</summary>
    public static IEnumerable<JsonChunk> Chunks(Stream input, JsonCutter cutter)
    {
        while (!cutter.IsDone)
        {
            while (cutter.Next() is JsonChunk chunk)
            {
                yield return chunk;
            }

            if (!cutter.IsDone)
            {
                ArraySegment<byte> space = cutter.Space();
                cutter.Filled(input.Read(space.Array!, space.Offset, space.Count));
            }
        }
    }

    /// <summary>See <see cref="AnnualReportJson.ReadBatches"/>.</summary>
    public static IEnumerable<ReportBatch> Batches(Stream input, BatchReader reader)
    {
        using (reader)
        {
            while (!reader.IsDone)
            {
                while (reader.Take() is ReportBatch full)
                {
                    yield return full;
                    full.Clear();
                }

                if (!reader.IsDone)
                {
                    ArraySegment<byte> space = reader.Space();
                    reader.Filled(input.Read(space.Array!, space.Offset, space.Count));
                }
            }

            foreach (ReportBatch rest in reader.Rest)
            {
                yield return rest;
            }
        }
    }

    /// <summary>Reads one of many reports.</summary>
    public static JsonReadResult Read(byte[] bytes, JsonPiece piece, string source, JsonReadOptions options) => Read(bytes, piece, source, options, null)!;

    /// <summary>Reads one of many reports; null where a sieve leaves it out.</summary>
    public static JsonReadResult? Read(byte[] bytes, JsonPiece piece, string source, JsonReadOptions options, JsonSieve? sieve)
    {
        var called = new JsonSource(source, piece.Kind, piece.Number);
        if (piece.Error is Message error)
        {
            return new JsonReadResult(called, new ValueList<JsonError>([JsonErrorList.Error("$", piece.Position, error)]));
        }

        JsonReadResult? result = Reader.Read(bytes.AsSpan(piece.Offset, piece.Length), called, options, piece.Position, sieve);
        if (result is not null && options.KeepHash)
        {
            result.InputHash = ContentHash.Of(bytes, piece.Offset, piece.Length);
        }

        return result;
    }

    /// <summary>The reports that are read already.</summary>
    private static IEnumerable<JsonReadResult> Taken(JsonSplitter splitter, string source, JsonReadOptions options)
    {
        while (splitter.TryTake(out JsonPiece piece))
        {
            var called = new JsonSource(source, piece.Kind, piece.Number);
            JsonReadResult result = Read(splitter.Bytes, piece, source, options);
            yield return result;
            if (splitter.GivesUp(result.IsSuccess))
            {
                Message last = JsonTexts.NoReports(JsonSplitter.MostMisfits);
                yield return new JsonReadResult(called with { Kind = default }, new ValueList<JsonError>([JsonErrorList.Error("$", piece.Position, last)]));
                yield break;
            }
        }
    }
}
