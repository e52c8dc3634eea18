using System;
using System.IO;
using System.Linq;
using System.Threading;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Reads a document to its end. Whatever is wrong with it becomes a finding.</summary>
internal static class DocumentReader
{
    /// <summary>The code of a path that cannot be opened.</summary>
    public const string FileCode = "READ-FILE";

    /// <summary>The code of JSON that is no report.</summary>
    public const string JsonCode = "READ-JSON";

    public static ReadResult Read(Document document, CancellationToken cancellation)
    {
        if (document.Problem is Message problem)
        {
            return Nothing(Wrong(FileCode, problem, null));
        }

        if (document.Json is JsonReadResult json)
        {
            return json.Report is AnnualReport report ? new ReadResult { Report = report } : Nothing([.. json.Errors.Select(Wrong)]);
        }

        try
        {
            using Stream text = document.Text ?? DocumentFinder.Open(document.Path);
            return ReportReader.Read(text, null, cancellation);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Nothing(Wrong(FileCode, InputProblems.Of(document.Path, wrong), null));
        }
    }

    /// <summary>What a program error leaves of a document: a finding, so that the others are still read.</summary>
    public static ReadResult Failed(Exception wrong) => Nothing(Wrong(FileCode, InputProblems.Failed(wrong), null));

    private static ReadResult Nothing(params Finding[] findings) => new() { Findings = new ValueList<Finding>(findings) };

    private static Finding Wrong(JsonError error)
    {
        string where = error.Path == "$" ? "" : error.Path;
        var message = new Message(where.Length == 0 ? error.Message.Zh : where + "：" + error.Message.Zh, where.Length == 0 ? error.Message.En : where + ": " + error.Message.En);
        return Wrong(JsonCode, message, new Place((int)Math.Min(error.Line, int.MaxValue), (int)Math.Min(error.BytePosition, int.MaxValue)));
    }

    private static Finding Wrong(string code, Message message, Place? place) => new()
    {
        RuleId = code,
        Id = code,
        Severity = Severity.Error,
        Outcome = Outcome.Reading,
        Message = message,
        Place = place,
    };
}
