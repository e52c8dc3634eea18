using GovInfoDisclosure.Rendering.Text;

namespace GovInfoDisclosure.Outputs;

/// <summary>The formats that results are written in, the same bytes as the tool's: open one and add documents, or write all at once.</summary>
/// <remarks>
/// <code>
/// ResultFormats.Text().WriteAll([new CheckedDocument { Source = "report.txt", Result = result, Reading = read }], stream);
/// </code>
/// CSV is in the package GovInfoDisclosure.Lake, the workbook in GovInfoDisclosure.Documents. All are immutable and safe to share between threads.
/// </remarks>
public static class ResultFormats
{
    /// <summary><c>json</c>: one array, indented by two spaces.</summary>
    public static ResultOutput Json { get; } = new JsonFormat(isArray: true);

    /// <summary><c>ndjson</c>: an object a line.</summary>
    public static ResultOutput JsonLines { get; } = new JsonFormat(isArray: false);

    /// <summary><c>text</c>: for people, with a sum where there are several documents.</summary>
    /// <param name="options">What to show; the defaults where null.</param>
    public static ResultOutput Text(ResultOptions? options = null) => new TextFormat(ResultOptions.CopyOf(options));
}
