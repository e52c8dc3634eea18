using System.Text.Json;

namespace GovInfoDisclosure.Sarif;

/// <summary>A rule as SARIF describes one: title, where it comes from, and its text as help.</summary>
internal sealed class SarifRuleWriter(Utf8JsonWriter writer, MessageLanguage language)
{
    public void Write(Rule rule)
    {
        string basis = language.Pick("出处：", "Source: ") + rule.SourceDocument + " " + rule.SourcePlace + (rule.IsPrinted
            ? language.Pick("（载明）。", " (printed there).")
            : language.Pick("（由其推导）。", " (derived from it)."));
        string title = rule.Title.In(language);
        Begin(rule.Id, title);
        Texts("fullDescription", title, null);
        string markdown = title + "\n\n" + basis + (rule.Yaml.Length == 0 ? "" : "\n\n```yaml\n" + rule.Yaml.TrimEnd('\n') + "\n```");
        Texts("help", title + "\n" + basis, markdown);
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", SarifResultWriter.Level(rule.Severity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteStartArray("tags");
        foreach (string tag in rule.Tags.Prepend(rule.Class).Distinct())
        {
            writer.WriteStringValue(DisplayWidth.Printable(tag));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>A code of the reader.</summary>
    public void WriteReading(string code)
    {
        Begin(code, language.Pick("读取文件时的提示", "What the reader has to say of the document"));
        string help = language.Pick("这是读取文件时的提示，不是规则：哪些数值未能读出，哪些作了推断。各代码的含义见 docs/reading.md。",
            "A remark of the reader, not a rule: what was not read, and what was interpreted. docs/reading.md says what each code means.");
        Texts("help", help, help);
        writer.WriteEndObject();
    }

    private void Begin(string id, string title)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        Texts("shortDescription", title, null);
    }

    private void Texts(string name, string text, string? markdown)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", Lines(text));
        if (markdown is not null)
        {
            writer.WriteString("markdown", Lines(markdown));
        }

        writer.WriteEndObject();
    }

    /// <summary>The text, line by line without what a terminal would obey.</summary>
    private static string Lines(string text) => string.Join("\n", text.Split('\n').Select(DisplayWidth.Printable));
}
