using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace GovInfoDisclosure.AspNetCore.OpenApi;

/// <summary>What an OpenAPI document says of an endpoint beside its types; stands among the endpoint's metadata.</summary>
/// <param name="summary">What it does.</param>
/// <param name="takesFiles">Whether it takes documents, also as the files of a form; else a report as JSON.</param>
internal sealed class CheckDescription(string summary, bool takesFiles)
{
    /// <summary>Says it.</summary>
    /// <param name="operation">The operation of the endpoint.</param>
    /// <param name="document">The document that the operation is in; null where schemas are not referred to.</param>
    public void Describe(OpenApiOperation operation, OpenApiDocument? document)
    {
        operation.Summary = summary;
        operation.Parameters ??= [];
        operation.Parameters.Add(Parameter("blank", "How blanks are read.", "undecided", "zero"));
        operation.Parameters.Add(Parameter("all", "Whether every instance is listed, also those that hold.", "false", "true"));
        operation.Parameters.Add(Parameter("diagnose", "Whether the cells that are wrong are looked for.", "auto", "always", "never"));
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = takesFiles
                ? new Dictionary<string, OpenApiMediaType>
                {
                    ["application/octet-stream"] = new() { Schema = Bytes("A document of any format, told by its content.") },
                    ["multipart/form-data"] = new() { Schema = FormSchema() },
                }
                : new Dictionary<string, OpenApiMediaType>
                {
                    ["application/json"] = new() { Schema = new OpenApiSchemaReference(SchemaComponents.Report, document) },
                },
        };
    }

    private static OpenApiParameter Parameter(string name, string description, params string[] values) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            Enum = [.. values.Select(value => (JsonNode)JsonValue.Create(value))],
            Default = values[0],
        },
    };

    private static OpenApiSchema FormSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["file"] = Bytes("The document; more than one where lines are asked for."),
            ["prior"] = Bytes("Last year's report."),
        },
        Required = new HashSet<string> { "file" },
    };

    private static OpenApiSchema Bytes(string description) => new() { Type = JsonSchemaType.String, Format = "binary", Description = description };
}
