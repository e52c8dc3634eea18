using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Reports as JSON, both ways: writing is canonical, reading is strict, and reading what was written gives the same report.</summary>
/// <remarks>Every cell of the report's shape is written, a blank as <c>null</c>, in the form's order; numbers are exact decimals, the text is UTF-8 without a
/// mark, Chinese is not escaped, lines end in <c>\n</c>: the same bytes on every machine. Safe to use from several threads. A text with half of a surrogate
/// pair has no JSON; the half is written as U+FFFD. What could not be read again for another reason (a number or year out of range, a fifth decimal, U+0000) is
/// an <see cref="ArgumentException"/> that names the cell; findings (<see cref="FindingsJson"/>) show such a report as it is.</remarks>
public static partial class AnnualReportJson
{
    /// <summary>A report as JSON, indented by two spaces.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Write(AnnualReport report) => Render(report, indented: true).Finish();

    /// <summary>A report as JSON in one line.</summary>
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
        return output.Finish();
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
        ThrowIfNull(reports, output);
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
        ThrowIfNull(reports, output);
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
        ThrowIfNull(reports, output);
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

    private static void WriteLine(JsonOutput json, AnnualReport report, Stream output)
    {
        Write(report, json.Writer);
        json.EndLine(output);
    }

    private static JsonOutput Render(AnnualReport report, bool indented)
    {
        var output = JsonOutput.Take(indented);
        Write(report, output.Writer);
        return output;
    }

    private static void ThrowIfNull(object? reports, Stream? output)
    {
        if (reports is null)
        {
            throw new ArgumentNullException(nameof(reports));
        }

        if (output is null)
        {
            throw new ArgumentNullException(nameof(output));
        }
    }
}
