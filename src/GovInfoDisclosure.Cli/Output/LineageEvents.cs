using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The events of a run in the words of OpenLineage, as its transport of files has them: one a line, the start of the run and its end.</summary>
internal sealed class LineageEvents(RunReport run, RuleSet rules, IReadOnlyList<WrittenFile> files)
{
    /// <summary>The published schemas that the events follow.</summary>
    private const string Spec = "https://openlineage.io/spec/";
    private const string Event = Spec + "2-0-2/OpenLineage.json#/$defs/RunEvent";

    /// <summary>The namespace of files.</summary>
    private const string FileSystem = "file";

    private static readonly JsonWriterOptions Settings = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Producer = "urn:govinfo-disclosure:tool:" + Provenance.Version;

    /// <summary>Writes both events.</summary>
    public void Write(Stream output)
    {
        WriteEvent(output, "START", run.Started);
        WriteEvent(output, "COMPLETE", DateTimeOffset.UtcNow);
    }

    private void WriteEvent(Stream output, string type, DateTimeOffset time)
    {
        using (var json = new Utf8JsonWriter(output, Settings))
        {
            json.WriteStartObject();
            json.WriteString("eventType", type);
            json.WriteString("eventTime", time);
            json.WriteString("producer", Producer);
            json.WriteString("schemaURL", Event);
            json.WriteStartObject("run");
            json.WriteString("runId", run.Id);
            json.WriteStartObject("facets");
            Facet(json, "processing_engine", Spec + "facets/1-1-0/ProcessingEngineRunFacet.json#/$defs/ProcessingEngineRunFacet");
            json.WriteString("version", Provenance.Version);
            json.WriteString("name", "govinfo");
            json.WriteEndObject();
            Facet(json, "govinfoDisclosure_judged", "urn:govinfo-disclosure:openlineage:judged:1");
            json.WriteString("ruleSet", rules.Hash);
            json.WriteString("options", run.Options);
            json.WriteString("loadId", run.LoadId);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("job");
            json.WriteString("namespace", "govinfo");
            json.WriteString("name", "check");
            json.WriteEndObject();
            bool isEnd = type == "COMPLETE";
            json.WriteStartArray("inputs");
            for (int i = 0; i < run.Inputs.Count; i++)
            {
                WriteInput(json, i, isEnd);
            }

            json.WriteEndArray();
            json.WriteStartArray("outputs");
            foreach (WrittenFile file in files)
            {
                WriteOutput(json, file, isEnd);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteInput(Utf8JsonWriter json, int input, bool isEnd)
    {
        Dataset(json, run.Inputs[input]);
        if (isEnd && run.HasDocuments(input))
        {
            json.WriteStartObject("inputFacets");
            Facet(json, "dataQualityAssertions", Spec + "facets/1-0-1/DataQualityAssertionsDatasetFacet.json#/$defs/DataQualityAssertionsDatasetFacet");
            json.WriteStartArray("assertions");
            foreach (Rule rule in rules.Rules)
            {
                json.WriteStartObject();
                json.WriteString("assertion", rule.Id);
                json.WriteBoolean("success", !run.IsBroken(input, rule.Id));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteOutput(Utf8JsonWriter json, WrittenFile file, bool isEnd)
    {
        Dataset(json, file.Path);
        if (file.Table is ResultTable table)
        {
            json.WriteStartObject("facets");
            Facet(json, "schema", Spec + "facets/1-0-0/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet");
            json.WriteStartArray("fields");
            foreach ((string name, string type, string description) in TableFiles.ColumnsOf(table))
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("type", type);
                json.WriteString("description", description);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        if (isEnd && file.Rows is long rows)
        {
            json.WriteStartObject("outputFacets");
            Facet(json, "outputStatistics", Spec + "facets/1-0-2/OutputStatisticsOutputDatasetFacet.json#/$defs/OutputStatisticsOutputDatasetFacet");
            json.WriteNumber("rowCount", rows);
            if (file.Size is long size)
            {
                json.WriteNumber("size", size);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Begins a file or folder as OpenLineage names it: by its whole path.</summary>
    private static void Dataset(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject();
        json.WriteString("namespace", FileSystem);
        json.WriteString("name", path == "-" ? path : Path.GetFullPath(path));
    }

    /// <summary>Begins a facet.</summary>
    private static void Facet(Utf8JsonWriter json, string name, string schema)
    {
        json.WriteStartObject(name);
        json.WriteString("_producer", Producer);
        json.WriteString("_schemaURL", schema);
    }
}
