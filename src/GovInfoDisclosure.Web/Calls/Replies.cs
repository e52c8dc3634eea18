using System.Text.Encodings.Web;

namespace GovInfoDisclosure.Web.Calls;

/// <summary>What goes back to JavaScript beside the library's own JSON: errors, rules, cells, repairs.</summary>
internal static class Replies
{
    /// <summary>JSON of a value that a writer writes.</summary>
    /// <param name="write">Writes it.</param>
    public static string Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>An error: <c>error</c> with code, path, place and the message in both languages.</summary>
    public static string Error(CallException wrong) => Json(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartObject("error");
        writer.WriteString("code", wrong.Code);
        writer.WriteString("path", wrong.Path);
        if (wrong.Place is Place place)
        {
            writer.WriteStartObject("place");
            writer.WriteNumber("line", place.Line);
            writer.WriteNumber("column", place.Column);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("place");
        }

        Write(writer, "message", wrong.Text);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    /// <summary>Findings alone, as the member <c>findings</c> of section 2 has them.</summary>
    public static string Findings(IEnumerable<Finding> findings) =>
        FindingsJson.WriteCompact("", new ValidationResult { Findings = [.. findings] }).TrimEnd('\n');

    /// <summary>The rules of a set.</summary>
    public static string Rules(RuleSet set) => Json(writer =>
    {
        writer.WriteStartArray();
        foreach (Rule rule in set.Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteString("severity", FindingsJson.NameOf(rule.Severity));
            writer.WriteString("class", rule.Class);
            Write(writer, "title", rule.Title);
            writer.WriteStartArray("editions");
            foreach (ReportEdition edition in rule.Editions)
            {
                writer.WriteStringValue(edition == ReportEdition.Edition2019 ? "2019" : "2021");
            }

            writer.WriteEndArray();
            writer.WriteString("source", rule.SourceDocument + (rule.SourcePlace.Length > 0 ? " " + rule.SourcePlace : ""));
            writer.WriteString("yaml", rule.Yaml);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>The cells of a form, in its order.</summary>
    public static string Cells(FormShape form) => Json(writer =>
    {
        writer.WriteStartArray();
        foreach (CellDefinition cell in form.AllCells)
        {
            writer.WriteStartObject();
            writer.WriteString("address", cell.Address);
            writer.WriteNumber("table", cell.Table);
            Write(writer, "row", new Message(cell.RowLabel, cell.RowLabelEn));
            Write(writer, "column", new Message(cell.ColumnLabel, cell.ColumnLabelEn));
            writer.WriteBoolean("isAmount", cell.Measure == Measure.TenThousandYuan);
            writer.WriteBoolean("isSigned", cell.IsSigned);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter writer, string name, Message text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("zh", text.Zh);
        writer.WriteString("en", text.En);
        writer.WriteEndObject();
    }
}
