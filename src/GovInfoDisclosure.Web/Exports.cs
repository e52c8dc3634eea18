using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Loader;
using GovInfoDisclosure.Documents.Workbooks;
using GovInfoDisclosure.Documents.Writing;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Schema;

namespace GovInfoDisclosure.Web;

/// <summary>What JavaScript calls; <c>module/engine.js</c> is the only caller. Text goes both ways as JSON: an object with <c>error</c> is a call that cannot
/// be answered.</summary>
internal static partial class Exports
{
    /// <summary>The parts of the library that some bytes need, separated by blanks.</summary>
    [JSExport]
    internal static string Doors(byte[] bytes) => string.Join(' ', Calls.Doors.Of(bytes));

    /// <summary>Loads an assembly of a door.</summary>
    [JSExport]
    internal static void LoadPart(byte[] assembly) => AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(assembly, writable: false));

    /// <summary>Checks documents and writes the results in a format of the tool.</summary>
    [JSExport]
    internal static string Check(byte[] bytes, string options, string format) => Answer(() => Encoding.UTF8.GetString(Rendered(bytes, options, format)));

    /// <summary>The same for formats that are no text; empty where the call is wrong: <see cref="Check"/> then says why.</summary>
    [JSExport]
    internal static byte[] CheckToBytes(byte[] bytes, string options, string format) => Rendered(bytes, options, format);

    /// <summary>Checks what a page shows, once for both: the results as JSON after a line with their length, then the page, where there is one document.
    /// </summary>
    [JSExport]
    internal static string CheckPage(byte[] bytes, string options) => Answer(() =>
    {
        CallOptions how = CallOptions.Parse(options);
        CheckedDocument[] all = [.. new DocumentCheck(how).All(bytes)];
        string json = Encoding.UTF8.GetString(Rendered(all, ResultFormats.Json));
        string page = all.Length == 1 ? Encoding.UTF8.GetString(Rendered(all, ResultFormats.Html(how.Results))) : "";
        return json.Length.ToString(CultureInfo.InvariantCulture) + "\n" + json + page;
    });

    /// <summary>Reads a document: its report with <c>reading</c>, and what the reader says.</summary>
    [JSExport]
    internal static string Read(byte[] bytes, string options) => Answer(() =>
    {
        DocumentReading document = new DocumentCheck(CallOptions.Parse(options)).One(bytes);
        ReadResult read = document.Result;
        return Replies.Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("source", document.Source);
            writer.WritePropertyName("report");
            if (read.Report is AnnualReport report)
            {
                writer.WriteRawValue(AnnualReportJson.Write(report, read.Cells, read.Lost));
            }
            else
            {
                writer.WriteNullValue();
            }

            writer.WritePropertyName("said");
            writer.WriteRawValue(Replies.Findings(read.Findings));
            writer.WriteEndObject();
        });
    });

    /// <summary>Repairs and fills a report.</summary>
    [JSExport]
    internal static string Fix(byte[] bytes, string options) => Answer(() =>
    {
        CallOptions how = CallOptions.Parse(options);
        return Repairs.Make(new DocumentCheck(how).One(bytes), how);
    });

    /// <summary>Begins to edit a report.</summary>
    /// <returns>The number of the session.</returns>
    [JSExport]
    internal static string OpenSession(string report, string options) => Answer(() =>
    {
        AnnualReport start = Reports.Parse(report);
        return Sessions.Add(start, CallOptions.Parse(options)).ToString(CultureInfo.InvariantCulture);
    });

    /// <summary>Sets a cell; answers the outcomes before, separated by blanks, and the findings now.</summary>
    [JSExport]
    internal static string SetCell(int session, string address, string value) => Answer(() =>
    {
        IReadOnlyList<(Outcome Before, Finding Finding)> changes = Sessions.Set(session, address, value);
        return Replies.Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("before");
            foreach ((Outcome before, _) in changes)
            {
                writer.WriteStringValue(FindingsJson.NameOf(before));
            }

            writer.WriteEndArray();
            writer.WritePropertyName("now");
            writer.WriteRawValue(Replies.Findings(changes.Select(change => change.Finding)));
            writer.WriteEndObject();
        });
    });

    /// <summary>What a session has found, as an object of findings.</summary>
    [JSExport]
    internal static string SessionResult(int session, string name) => Answer(() => FindingsJson.WriteCompact(name, Sessions.Of(session).Result));

    /// <summary>Ends a session.</summary>
    [JSExport]
    internal static void CloseSession(int session) => Sessions.Close(session);

    /// <summary>The rules.</summary>
    [JSExport]
    internal static string Rules(string options) => Answer(() => Replies.Rules(CallOptions.Parse(options).Rules));

    /// <summary>The cells of the form of an edition.</summary>
    [JSExport]
    internal static string Cells(string edition) => Replies.Cells(edition == "2019" ? FormShape.Of2019 : FormShape.Of2021);

    /// <summary>A schema: <c>report</c>, <c>report-2019</c>, <c>report-2021</c>, <c>findings</c> or <c>rules</c>.</summary>
    [JSExport]
    internal static string Schema(string kind) => Answer(() => kind switch
    {
        "report" => SchemaExporter.Report(),
        "report-2019" => SchemaExporter.Report(ReportEdition.Edition2019),
        "report-2021" => SchemaExporter.Report(ReportEdition.Edition2021),
        "findings" => SchemaExporter.Findings(),
        "rules" => SchemaExporter.RuleFiles(),
        _ => throw new CallException("OPTION", new Message($"没有“{kind}”的 JSON Schema。", $"There is no schema '{kind}'."), kind),
    });

    /// <summary>The official form of a report, <c>docx</c> or <c>html</c>.</summary>
    [JSExport]
    internal static byte[] Write(string report, string format)
    {
        using var output = new MemoryStream();
        Action<AnnualReport, Stream> write = format == "docx" ? OfficialFormWriter.WriteWord : OfficialFormWriter.WriteHtml;
        write(Reports.Parse(report), output);
        return output.ToArray();
    }

    private static byte[] Rendered(byte[] bytes, string options, string format)
    {
        CallOptions how = CallOptions.Parse(options);
        return Rendered(new DocumentCheck(how).All(bytes), OutputOf(format, how));
    }

    private static byte[] Rendered(IEnumerable<CheckedDocument> documents, ResultOutput format)
    {
        using var output = new MemoryStream();
        format.WriteAll(documents, output);
        return output.ToArray();
    }

    private static ResultOutput OutputOf(string format, CallOptions how) => format switch
    {
        "json" => ResultFormats.Json,
        "ndjson" => ResultFormats.JsonLines,
        "text" => ResultFormats.Text(how.Results),
        "line" => ResultFormats.Line(how.Results),
        "html" => ResultFormats.Html(how.Results),
        "sarif" => ResultFormats.Sarif(how.Results),
        "github" => ResultFormats.GitHub(how.Results),
        "xlsx" => ResultWorkbook.Output(how.Language),
        _ => throw new CallException("OPTION", new Message($"没有格式“{format}”。", $"There is no format '{format}'."), "format"),
    };

    private static string Answer(Func<string> call)
    {
        try
        {
            return call();
        }
        catch (CallException wrong)
        {
            return Replies.Error(wrong);
        }
        catch (InvalidOperationException)
        {
            // A page has room for one document.
            return Replies.Error(DocumentCheck.NotOne(2));
        }
    }
}
