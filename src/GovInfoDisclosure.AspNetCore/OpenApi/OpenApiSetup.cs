using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace GovInfoDisclosure.AspNetCore.OpenApi;

/// <summary>
/// Gives every OpenAPI document of the application the schemas of reports and findings, which the framework cannot know: types with a converter are
/// <c>true</c> to it. And says of the endpoints what their request delegates do not.
/// </summary>
internal sealed class OpenApiSetup : IConfigureNamedOptions<OpenApiOptions>
{
    public void Configure(OpenApiOptions options) => Configure(null, options);

    public void Configure(string? name, OpenApiOptions options)
    {
        Func<System.Text.Json.Serialization.Metadata.JsonTypeInfo, string?> others = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type => type.Type == typeof(AnnualReport) ? SchemaComponents.Report
            : type.Type == typeof(ValidationResult) ? SchemaComponents.Findings
            : others(type);
        options.AddDocumentTransformer((document, _, _) =>
        {
            AddSchemas(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<CheckDescription>().FirstOrDefault() is CheckDescription description)
            {
                description.Describe(operation, context.Document);
            }

            return Task.CompletedTask;
        });
    }

    private static void AddSchemas(OpenApiDocument document)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        var reader = new OpenApiJsonReader();
        foreach ((string name, JsonObject json) in SchemaComponents.All())
        {
            if (reader.ReadFragment<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, document, out _) is OpenApiSchema schema)
            {
                document.Components.Schemas[name] = schema;
            }
        }
    }
}
