using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Reports as JSON, both ways: writing is canonical, reading is strict, and reading what was written gives the same report.</summary>
/// <remarks>Every cell of the report's shape is written, a blank as <c>null</c>, in the form's order; numbers are exact decimals, the text is UTF-8 without a
/// mark, Chinese is not escaped, lines end in <c>\n</c>: the same bytes on every machine. Safe to use from several threads. A text with half of a surrogate
/// pair has no JSON; the half is written as U+FFFD. What could not be read again for another reason (a number or year out of range, a fifth decimal, U+0000) is
/// an <see cref="ArgumentException"/> that names the cell; findings (<see cref="FindingsJson"/>) show such a report as it is.</remarks>
public static class AnnualReportJson
{
    /// <summary>A report as JSON, indented by two spaces.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(AnnualReport report) => Render(report, indented: true).Finish();

    /// <summary>A report as JSON in one line: its canonical text, in which U+0085, U+2028 and U+2029 stand as they are. For a file of lines use
    /// <see cref="WriteLines"/>, which escapes them.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string WriteCompact(AnnualReport report) => Render(report, indented: false).Finish();

    /// <summary>
    /// A report as JSON, with the member <c>reading</c>: how each cell was read, from which text and where, and how many were read so.
    /// Readers of reports accept and ignore it.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="cells">How its cells were read.</param>
    /// <param name="lost">How many printed values came to no cell.</param>
    /// <param name="isIndented">Whether to indent by two spaces; else it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(AnnualReport report, ValueList<CellReading> cells, int lost, bool isIndented = true)
    {
        var output = JsonOutput.Take(isIndented);
        ReportJsonWriter.WriteChecked(output.Writer, report ?? throw new ArgumentNullException(nameof(report)), (cells, lost));
        return Finish(output);
    }

    /// <summary>A report as JSON, with where it came from: <c>reportId</c>, <c>source</c> and <c>inputHash</c> beside <c>schemaVersion</c>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lineage">Where it came from.</param>
    /// <param name="isIndented">Whether it is indented by two spaces; else it is one line.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report could not be read again.</exception>
    public static string Write(AnnualReport report, ReportLineage lineage, bool isIndented = true)
    {
        var output = JsonOutput.Take(isIndented);
        ReportJsonWriter.WriteChecked(output.Writer, report ?? throw new ArgumentNullException(nameof(report)), null,
            lineage ?? throw new ArgumentNullException(nameof(lineage)));
        return Finish(output);
    }

    /// <summary>Writes a report as JSON, indented by two spaces.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(AnnualReport report, Stream output) =>
        Render(report, indented: true).Finish(output ?? throw new ArgumentNullException(nameof(output)));

    /// <summary>Writes a report as JSON in one line, without a line break behind it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteCompact(AnnualReport report, Stream output) =>
        Render(report, indented: false).Finish(output ?? throw new ArgumentNullException(nameof(output)));

    /// <summary>Writes a report as a value of other JSON; of the writer's options only the indentation counts.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">The writer, where a value may stand.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The report could not be read again; the message names the cell.</exception>
    public static void Write(AnnualReport report, Utf8JsonWriter writer) =>
        ReportJsonWriter.WriteChecked(writer ?? throw new ArgumentNullException(nameof(writer)), report ?? throw new ArgumentNullException(nameof(report)));

    /// <summary>Writes reports one a line (NDJSON), each as it comes.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteLines(IEnumerable<AnnualReport> reports, Stream output)
    {
        Argument.NotNull(reports, nameof(reports));
        Argument.NotNull(output, nameof(output));
        var json = JsonOutput.Take(isIndented: false);
        foreach (AnnualReport report in reports)
        {
            WriteLine(json, report, output);
        }
    }

    /// <summary>Writes reports one a line (NDJSON), each as it comes.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <param name="cancellationToken">Ends the writing between two reports.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static async Task WriteLinesAsync(IAsyncEnumerable<AnnualReport> reports, Stream output, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(reports, nameof(reports));
        Argument.NotNull(output, nameof(output));
        var json = JsonOutput.Take(isIndented: false);
        var lines = new MemoryStream();
        await foreach (AnnualReport report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            lines.SetLength(0);
            WriteLine(json, report, lines);
            await output.WriteAsync(lines.GetBuffer(), 0, (int)lines.Length, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes reports as one array, indented by two spaces, each as it comes.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteArray(IEnumerable<AnnualReport> reports, Stream output)
    {
        Argument.NotNull(reports, nameof(reports));
        Argument.NotNull(output, nameof(output));
        var json = JsonOutput.Take(isIndented: true);
        json.Writer.WriteStartArray();
        foreach (AnnualReport report in reports)
        {
            Write(report, json.Writer);
            json.CopyTo(output);
        }

        json.Writer.WriteEndArray();
        json.EndLine(output);
    }

    /// <summary>Reads one report strictly; all that is wrong is told at once, with path, line and byte.</summary>
    /// <param name="json">The JSON. Byte positions count its UTF-8 form.</param>
    /// <param name="options">The bounds; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static JsonReadResult Read(string json, JsonReadOptions? options = null)
    {
        Argument.NotNull(json, nameof(json));

        // Half a surrogate pair must stay wrong, and not become a replacement character unseen: it is encoded as bytes that are no UTF-8.
        return Read(LoneSurrogates.Encode(json), options);
    }

    /// <summary>Reads one report strictly; all that is wrong is told at once, with path, line and byte.</summary>
    /// <param name="utf8">The JSON as UTF-8, with or without a mark.</param>
    /// <param name="options">The bounds; <see langword="null"/> for the defaults.</param>
    public static JsonReadResult Read(ReadOnlyMemory<byte> utf8, JsonReadOptions? options = null)
    {
        ReadOnlySpan<byte> json = utf8.Span;
        int mark = json.Length >= 3 && json[0] == 0xEF && json[1] == 0xBB && json[2] == 0xBF ? 3 : 0;
        return ManyReports.Reader.Read(json.Slice(mark), new JsonSource(""), JsonReadOptions.CopyOf(options), new JsonPosition(1, 1 + mark, 1));
    }

    /// <summary>Reads one report strictly; all that is wrong is told at once, with path, line and byte.</summary>
    /// <param name="input">The JSON as UTF-8; read to its end, or to the bound, and left open.</param>
    /// <param name="options">The bounds; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    public static JsonReadResult Read(Stream input, JsonReadOptions? options = null)
    {
        Argument.NotNull(input, nameof(input));
        options = JsonReadOptions.CopyOf(options);
        var bytes = new JsonInput(options);
        while (bytes.Filled(input.Read(bytes.Buffer, bytes.Length, bytes.Space)))
        {
        }

        return Read(bytes.Buffer.AsMemory(0, bytes.Length), options);
    }

    /// <summary>Reads one report strictly, as from a request's body; all that is wrong is told at once, with path, line and byte.</summary>
    /// <param name="input">The JSON as UTF-8; read to its end, or to the bound, and left open.</param>
    /// <param name="options">The bounds; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading, at the latest when the read that is under way ends.</param>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<JsonReadResult> ReadAsync(Stream input, JsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        return ReadAllAsync(input ?? throw new ArgumentNullException(nameof(input)), JsonReadOptions.CopyOf(options), cancellationToken);
    }

    /// <summary>Reads one report; false where the JSON is none. <see cref="Read(string, JsonReadOptions)"/> tells why.</summary>
    /// <param name="json">The JSON; null is no report.</param>
    /// <param name="report">The report.</param>
    public static bool TryParse(string? json, [NotNullWhen(true)] out AnnualReport? report)
    {
        report = json is null ? null : Read(json).Report;
        return report is not null;
    }

    /// <summary>Reads one report, or throws: for callers to whom JSON that is no report is a mistake of their own.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The JSON is no report: the message lists all that is wrong; path, line and byte are those of the first
    /// error.</exception>
    public static AnnualReport Parse(string json) => Read(json).ReportOrThrow();

    /// <summary>Reads many reports with the memory of one: an array, one object a line (NDJSON), or a single object, told by content.</summary>
    /// <param name="input">The JSON as UTF-8; left open.</param>
    /// <param name="source">What to call the document; results append <c>:line</c> or <c>[index]</c>.</param>
    /// <param name="options">The bounds, for each report; <see langword="null"/> for the defaults.</param>
    /// <returns>One result for each report, good or bad, as they are read. A line or an item that is wrong does not stop the next; where
    /// an array itself is broken, a last result says so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="source"/> is null.</exception>
    public static IEnumerable<JsonReadResult> ReadMany(Stream input, string source = "", JsonReadOptions? options = null)
    {
        Argument.NotNull(input, nameof(input));
        Argument.NotNull(source, nameof(source));
        return ManyReports.Read(input, source, JsonReadOptions.CopyOf(options));
    }

    /// <summary>Reads many reports with the memory of one: an array, one object a line (NDJSON), or a single object, told by content.</summary>
    /// <param name="input">The JSON as UTF-8; left open.</param>
    /// <param name="source">What to call the document; results append <c>:line</c> or <c>[index]</c>.</param>
    /// <param name="options">The bounds, for each report; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>One result for each report, as <see cref="ReadMany"/> gives them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="source"/> is null.</exception>
    public static IAsyncEnumerable<JsonReadResult> ReadManyAsync(Stream input, string source = "",
        JsonReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        Argument.NotNull(input, nameof(input));
        Argument.NotNull(source, nameof(source));
        return ManyReports.ReadAsync(input, source, JsonReadOptions.CopyOf(options), cancellationToken);
    }

    /// <summary>Cuts a document of many reports into chunks that can be read on several threads at once, each with the results that <see cref="ReadMany"/>
    /// gives: <c>ReadChunks(input).AsParallel().AsOrdered().SelectMany(chunk =&gt; chunk.Read())</c>.</summary>
    /// <param name="input">The JSON as UTF-8; left open. It is read on the thread that asks for the next chunk.</param>
    /// <param name="source">What to call the document; results append <c>:line</c> or <c>[index]</c>.</param>
    /// <param name="options">The bounds, for each report; <see langword="null"/> for the defaults.</param>
    /// <returns>The chunks in their order, each of what could be read at once: forty reports or so, and never more than a few hundred. Its memory is given
    /// back when it has been read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> or <paramref name="source"/> is null.</exception>
    public static IEnumerable<JsonChunk> ReadChunks(Stream input, string source = "", JsonReadOptions? options = null)
    {
        Argument.NotNull(input, nameof(input));
        Argument.NotNull(source, nameof(source));
        return ManyReports.Chunks(input, new JsonCutter(source, JsonReadOptions.CopyOf(options)));
    }

    /// <summary>Reads many reports into columns, of which nothing is wanted but their numbers, year and level: from an array, one object a line (NDJSON), or a
    /// single object, told by content.</summary>
    /// <param name="input">The JSON as UTF-8; left open.</param>
    /// <param name="onError">Takes each line or item that is no report, with its errors; it does not stop the next.</param>
    /// <param name="source">What to call the document in errors.</param>
    /// <param name="capacity">How many reports a batch has room for; there may be a batch for each level, and all of them should fit a processor's
    /// cache.</param>
    /// <param name="options">The bounds, for each report; <see langword="null"/> for the defaults.</param>
    /// <returns>Batches, each of one shape and one level (of the report, or by its agency's name), with the line or index of each report as its
    /// <see cref="ReportBatch.Origins"/>. A batch stands until the next is asked for, and is not to be disposed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/>, <paramref name="onError"/> or <paramref name="source"/> is null.</exception>
    public static IEnumerable<ReportBatch> ReadBatches(
        Stream input, Action<JsonReadResult> onError, string source = "", int capacity = 128, JsonReadOptions? options = null)
    {
        Argument.NotNull(input, nameof(input));
        Argument.NotNull(onError, nameof(onError));
        Argument.NotNull(source, nameof(source));
        return ManyReports.Batches(input, new BatchReader(JsonReadOptions.CopyOf(options), source, capacity, onError));
    }

    /// <summary>Reads a report out of a document.</summary>
    /// <param name="utf8">The JSON of the report alone.</param>
    /// <param name="position">Where it begins.</param>
    internal static JsonReadResult Read(ReadOnlySpan<byte> utf8, JsonPosition position) =>
        ManyReports.Reader.Read(utf8, new JsonSource(""), JsonReadOptions.CopyOf(null), position);

    private static async Task<JsonReadResult> ReadAllAsync(Stream input, JsonReadOptions options, CancellationToken cancellationToken)
    {
        var bytes = new JsonInput(options);
        bool goesOn = true;
        while (goesOn)
        {
            cancellationToken.ThrowIfCancellationRequested();
            goesOn = bytes.Filled(await input.ReadAsync(bytes.Buffer, bytes.Length, bytes.Space, cancellationToken).ConfigureAwait(false));
        }

        return Read(bytes.Buffer.AsMemory(0, bytes.Length), options);
    }

    private static void WriteLine(JsonOutput json, AnnualReport report, Stream output)
    {
        TemplateWriter.WriteChecked(report ?? throw new ArgumentNullException(nameof(report)), json);
        json.EndLine(output);
    }

    /// <summary>What is no report alone: where it is one line, nothing in it ends a line.</summary>
    private static string Finish(JsonOutput output)
    {
        bool isLine = !output.IsIndented;
        string json = output.Finish();
        return isLine ? LineSeparators.Escaped(json) : json;
    }

    private static JsonOutput Render(AnnualReport report, bool indented)
    {
        Argument.NotNull(report, nameof(report));
        var output = JsonOutput.Take(indented);
        TemplateWriter.WriteChecked(report, output);
        return output;
    }
}
