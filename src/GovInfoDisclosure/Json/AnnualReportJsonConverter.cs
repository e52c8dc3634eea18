using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Json;

/// <summary>Reads and writes reports for <see cref="JsonSerializer"/> as strictly and as canonically as <see cref="AnnualReportJson"/> does.</summary>
internal sealed class AnnualReportJsonConverter : JsonConverter<AnnualReport>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException"> The value is no report. The message lists all that is wrong; path, line and byte are those of the first error. Inside
    /// other objects the path is that of the report in the document, and the message begins with the path in the report. </exception>
    public override AnnualReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        JsonPosition position = PositionOf(ref reader);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ReadOnlySpan<byte> json = JsonMarshal.GetRawUtf8Value(document.RootElement);
        JsonReadResult result = AnnualReportJson.Read(json, position);
        if (result.Report is AnnualReport report)
        {
            return report;
        }

        JsonException exception = JsonError.ToException(result.Errors);
        if (start.CurrentDepth == 0)
        {
            throw exception;
        }

        // Only the serialiser knows what is around the report: it takes its own path, and line and byte from where the reader stands.
        long offset = start.TokenStartIndex + position.OffsetOf(result.Errors[0], json);
        while (start.TokenStartIndex < offset && start.Read())
        {
        }

        reader = start;
        throw new JsonException(exception.Message);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AnnualReport value, JsonSerializerOptions options) => AnnualReportJson.Write(value, writer);

    /// <summary>Where the token begins that the reader stands on.</summary>
    private static JsonPosition PositionOf(ref Utf8JsonReader reader)
    {
        // A reader tells its line only in exceptions: another that goes on from the same state meets what is no JSON.
        try
        {
            var next = new Utf8JsonReader("!"u8, isFinalBlock: true, reader.CurrentState);
            next.Read();
        }
        catch (JsonException exception)
        {
            long end = (exception.BytePositionInLine ?? 0) + 1;
            return new JsonPosition((exception.LineNumber ?? 0) + 1, end - (reader.BytesConsumed - reader.TokenStartIndex), 1);
        }

        return JsonPosition.Start;
    }
}
