using GovInfoDisclosure;
using GovInfoDisclosure.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

// The application that the tests call: what docs/aspnetcore.md shows.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddGovInfoDisclosure(builder.Configuration.GetSection("GovInfoDisclosure"));
builder.Services.AddOpenApi();
builder.Services.AddControllers();

WebApplication app = builder.Build();
app.MapGovInfoDisclosure();
app.MapPost("/own", (ReportBody body, ReportChecker checker) => checker.Validate(body.Report));
app.MapPost("/bound", (AnnualReport report, ReportChecker checker) => checker.Validate(report));
app.MapControllers();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.Run();
