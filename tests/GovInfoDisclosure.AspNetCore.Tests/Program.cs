using GovInfoDisclosure.AspNetCore;
using Microsoft.AspNetCore.Builder;

// The application that the tests call: what docs/aspnetcore.md shows.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddGovInfoDisclosure(builder.Configuration.GetSection("GovInfoDisclosure"));

WebApplication app = builder.Build();
app.MapGovInfoDisclosure();
app.MapHealthChecks("/health");
app.Run();
