using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write reports as <see cref="AnnualReportJson"/> does, and write findings, results and diagnoses as
/// <see cref="FindingsJson"/> does, <c>source</c> null. These types name it, so nothing has to be set.</summary>
/// <remarks>A report that is none is a <see cref="JsonException"/> with path, line and byte. The others are written only: reading one is a
/// <see cref="NotSupportedException"/>. Of the serialiser's options only the indentation counts.</remarks>
public sealed class CanonicalJsonConverter : JsonConverterFactory
{
    private static readonly JsonConverter[] Converters =
    [
        new AnnualReportJsonConverter(),
        new Writing<ValidationResult>((writer, result) => FindingsJsonWriter.Write(writer, null, result)),
        new Writing<ReportDiagnosis>(DiagnosisJsonWriter.WriteAlone),
        new Writing<RuleOverride>(FindingsJsonWriter.Write),
        new Writing<Finding>(FindingsJsonWriter.Write),
        new Writing<CellValue>(FindingsJsonWriter.Write),
        new Writing<Claim>(FindingsJsonWriter.Write),
        new Writing<Message>(FindingsJsonWriter.Write),
        new Writing<Place>(FindingsJsonWriter.Write),
        new Writing<JudgedLevel>(FindingsJsonWriter.Write),
        new Writing<Waiver>(FindingsJsonWriter.Write),
    ];

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Find(typeToConvert) is not null;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Find(typeToConvert);

    private static JsonConverter? Find(Type type) => Array.Find(Converters, converter => converter.Type == type);

    private sealed class Writing<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"A {typeof(T).Name} is written as JSON, and not read.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
    }
}
