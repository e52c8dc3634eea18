using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Writes the record of a run, one object: with what it judged, what it read and wrote, how long it took.</summary>
internal static class RunRecord
{
    /// <summary>Of the record.</summary>
    private const int Version = 1;

    private static readonly JsonWriterOptions Settings = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes the record.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rules">The rules that judged.</param>
    /// <param name="files">What was written.</param>
    /// <param name="status">How it ended.</param>
    /// <param name="output">Where to.</param>
    public static void Write(RunReport run, RuleSet rules, IReadOnlyList<WrittenFile> files, int status, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Settings);
        json.WriteStartObject();
        json.WriteNumber("schemaVersion", Version);
        json.WriteString("run", run.Id);
        json.WriteString("loadId", run.LoadId);
        json.WriteString("tool", Provenance.Version);
        json.WriteString("ruleSet", rules.Hash);
        Array("layers", rules.FileHashes, layer => Named(layer.Key, layer.Value));
        json.WriteString("options", run.Options);
        Array("inputs", run.Inputs, json.WriteStringValue);
        Array("companions", run.Companions, path => Named(path, File.Exists(path) ? HashOf(path) : null));
        json.WriteString("startedAt", run.Started);
        json.WriteString("endedAt", DateTimeOffset.UtcNow);
        json.WriteNumber("processorMilliseconds", (long)Environment.CpuUsage.TotalTime.TotalMilliseconds);
        json.WriteStartObject("documents");
        json.WriteNumber("all", run.Documents);
        json.WriteNumber("reports", run.Reports);
        Counts("notRead", run.NotRead.Select(cause => (cause.Key, cause.Value)));
        json.WriteEndObject();
        Counts("instances", run.Instances);
        Counts("findings", run.Findings);
        Array("outputs", files, file =>
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("table", file.Table is ResultTable table ? ResultCsv.NameOf(table) : null);
            Number("rows", file.Rows);
            Number("bytes", file.Size);
            json.WriteEndObject();
        });
        json.WriteNumber("status", status);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');

        void Named(string name, string? hash)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("hash", hash);
            json.WriteEndObject();
        }

        void Array<T>(string name, IEnumerable<T> items, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (T item in items)
            {
                write(item);
            }

            json.WriteEndArray();
        }

        void Counts(string name, IEnumerable<(string Name, long Count)> counts)
        {
            json.WriteStartObject(name);
            foreach ((string key, long count) in counts)
            {
                json.WriteNumber(key, count);
            }

            json.WriteEndObject();
        }

        void Number(string name, long? number)
        {
            if (number is long known)
            {
                json.WriteNumber(name, known);
            }
            else
            {
                json.WriteNull(name);
            }
        }
    }

    private static string? HashOf(string path)
    {
        try
        {
            return ContentHash.Of(File.ReadAllBytes(path));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // It was read before: what is gone by now has no hash.
            return null;
        }
    }
}
