using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write reports inside other types: add it to <see cref="JsonSerializerOptions.Converters"/>.</summary>
/// <remarks>As strict as <see cref="AnnualReportJson"/>. Lines and bytes of errors count from the beginning of the report.</remarks>
public sealed class AnnualReportJsonConverter : JsonConverter<AnnualReport>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is no report.</exception>
    public override AnnualReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonReadResult result = AnnualReportJson.Read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
        return result.Report ?? throw new JsonException(string.Join(Environment.NewLine, result.Errors));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AnnualReport value, JsonSerializerOptions options) => AnnualReportJson.Write(value, writer);
}
