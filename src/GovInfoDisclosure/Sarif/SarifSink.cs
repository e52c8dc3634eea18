using System.Text.Json;

namespace GovInfoDisclosure.Sarif;

/// <summary>A SARIF log being written: its results, a line each, then the tool with its rules.</summary>
internal sealed class SarifSink : ResultSink
{
    /// <summary>What is between two results.</summary>
    public const string Between = ",\n        ";

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly MessageLanguage language;
    private readonly Stream output;
    private readonly SortedSet<string> codes = new(StringComparer.Ordinal);
    private RuleSet? rules;
    private bool hasResults;

    public SarifSink(MessageLanguage language, Stream output)
    {
        this.language = language;
        this.output = output;
        Write("{\n  \"$schema\": \"" + Schema + "\",\n  \"version\": \"2.1.0\",\n  \"runs\": [\n    {\n      \"columnKind\": \"utf16CodeUnits\",\n"
            + "      \"language\": \"" + language.Pick("zh-CN", "en-US") + "\",\n      \"results\": [");
    }

    public override void Add(CheckedDocument document, byte[] rendered)
    {
        rules ??= document.JudgedBy;
        codes.UnionWith(document.Result.Findings.Where(finding => finding.Outcome == Outcome.Reading).Select(finding => finding.RuleId));
        if (rendered.Length > 0)
        {
            Write(hasResults ? Between : "\n        ");
            output.Write(rendered, 0, rendered.Length);
            hasResults = true;
        }
    }

    public override void End(IEnumerable<string> notes)
    {
        var json = JsonOutput.Take(isIndented: false);
        var writer = new SarifRuleWriter(json.Writer, language);
        json.Writer.WriteStartObject();
        json.Writer.WriteStartObject("driver");
        json.Writer.WriteString("name", "govinfo");
        json.Writer.WriteString("version", Provenance.Version);
        json.Writer.WriteStartArray("rules");
        foreach (Rule rule in (rules ?? RuleSet.Default).Rules)
        {
            writer.Write(rule);
        }

        foreach (string code in codes)
        {
            writer.WriteReading(code);
        }

        json.Writer.WriteEndArray();
        json.Writer.WriteEndObject();
        json.Writer.WriteEndObject();
        Write((hasResults ? "\n      ],\n" : "],\n") + "      \"tool\": " + json.Finish() + "\n    }\n  ]\n}\n");
    }

    private void Write(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        output.Write(bytes, 0, bytes.Length);
    }
}
