using System.Text.Json;
using GovInfoDisclosure;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;
using Microsoft.AspNetCore.Diagnostics;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

// A body that is no report is the caller's mistake: 400, with the path in the JSON where it is wrong.
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);

WebApplication app = builder.Build();
app.UseExceptionHandler(handler => handler.Run(async context =>
{
    if (context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException { InnerException: JsonException wrong } bad)
    {
        context.Response.StatusCode = bad.StatusCode;
        await context.Response.WriteAsJsonAsync(new { path = wrong.Path, message = wrong.Message });
    }
}));

// The text of a report as published: what was found in it.
app.MapPost("/documents", async (HttpRequest request) =>
{
    using var reader = new StreamReader(request.Body);
    ReadResult read = ReportReader.Read(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
    return Findings(RuleSet.Default.Validate(read));
});

// A report as JSON: ASP.NET reads it as strictly as the library does.
app.MapPost("/reports", (AnnualReport report) => Findings(RuleSet.Default.Validate(report)));

app.Run();

static IResult Findings(ValidationResult result) => Results.Text(FindingsJson.Write("request", result), "application/json");
