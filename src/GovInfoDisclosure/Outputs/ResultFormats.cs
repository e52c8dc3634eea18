using GovInfoDisclosure.Rendering.Pages;
using GovInfoDisclosure.Rendering.Text;
using GovInfoDisclosure.Sarif;

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

    /// <summary><c>line</c>: a finding a line, <c>path:line:column: severity RULE/instance: message</c>, for editors and build servers; what is undecided only
    /// with <see cref="ResultOptions.ListAll"/>.</summary>
    /// <param name="options">What to show; the defaults where null.</param>
    public static ResultOutput Line(ResultOptions? options = null) => new LineFormat(ResultOptions.CopyOf(options));

    /// <summary><c>text</c>: for people, with a sum where there are several documents.</summary>
    /// <param name="options">What to show; the defaults where null.</param>
    public static ResultOutput Text(ResultOptions? options = null) => new TextFormat(ResultOptions.CopyOf(options));

    /// <summary><c>sarif</c>: SARIF 2.1.0, one run; messages in one language.</summary>
    /// <param name="options">The language; the defaults where null.</param>
    public static ResultOutput Sarif(ResultOptions? options = null) => new SarifFormat(ResultOptions.CopyOf(options));

    /// <summary><c>github</c>: annotations of a workflow (<c>::error file=…,line=…,col=…::…</c>), a line each.</summary>
    /// <param name="options">The language, and whether undecided instances are told too; the defaults where null.</param>
    public static ResultOutput GitHub(ResultOptions? options = null) => new GitHubFormat(ResultOptions.CopyOf(options));

    /// <summary><c>html</c>: a page of one document that loads nothing and needs no script; a second document is an
    /// <see cref="InvalidOperationException"/>.</summary>
    /// <param name="options">The language; the defaults where null.</param>
    public static ResultOutput Html(ResultOptions? options = null) => new PageFormat(ResultOptions.CopyOf(options));

    /// <summary><c>html</c> for a folder: a page for each document, and their index. What is written to is <c>index.html</c>.</summary>
    /// <param name="create">Creates a file beside the index by its name; it is closed once it is written.</param>
    /// <param name="options">The language; the defaults where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is null.</exception>
    public static ResultOutput HtmlFolder(Func<string, Stream> create, ResultOptions? options = null) =>
        new FolderFormat(ResultOptions.CopyOf(options), create ?? throw new ArgumentNullException(nameof(create)));
}
