using System.Text.Json;

namespace GovInfoDisclosure.Sarif;

/// <summary>Places as SARIF has them: a region where the format has lines, else a logical location (page, sheet and cell, table, row and column).</summary>
internal sealed class SarifPlaceWriter(string file, MessageLanguage language)
{
    private readonly string uri = FileUri.Of(file);

    /// <summary>A location.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="place">The place; null for the document as a whole.</param>
    /// <param name="end">The column behind its last character; null where that is not known.</param>
    /// <param name="id">The number of a related location; null for a main one.</param>
    /// <param name="message">What is there; null where nothing is said.</param>
    public void Write(Utf8JsonWriter writer, Place? place, int? end, int? id = null, string? message = null)
    {
        writer.WriteStartObject();
        if (id is int number)
        {
            writer.WriteNumber("id", number);
        }

        writer.WriteStartObject("physicalLocation");
        WriteFile(writer);
        if (place is { Line: > 0 } lines)
        {
            WriteRegion(writer, "region", lines, end);
        }

        writer.WriteEndObject();
        if (place is { Line: 0 } inside)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("name", PlaceText.Of(inside, language));
            writer.WriteString("fullyQualifiedName", DisplayWidth.Printable(inside.ToString()));
            writer.WriteString("kind", Kind(inside));
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        if (message is not null)
        {
            writer.WriteStartObject("message");
            writer.WriteString("text", DisplayWidth.Printable(message));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static string Kind(Place place) => place switch
    {
        { Sheet: not null } => "sheet cell",
        { Row: not null } => "table cell",
        { Table: not null } => "table",
        _ => "page",
    };

    public void WriteFile(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", uri);
        writer.WriteEndObject();
    }

    public static void WriteRegion(Utf8JsonWriter writer, string name, Place place, int? end)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", place.Line);
        if (place.Column > 0)
        {
            writer.WriteNumber("startColumn", place.Column);
        }

        if (end is int column)
        {
            writer.WriteNumber("endColumn", column);
        }

        writer.WriteEndObject();
    }
}
