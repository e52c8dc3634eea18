using GovInfoDisclosure.AspNetCore;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rendering;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddGovInfoDisclosure(builder.Configuration.GetSection("GovInfoDisclosure"));
WebApplication app = builder.Build();

// POST /documents and POST /reports, for programs: findings as JSON. GET /health says whether the rule files are right.
app.MapGovInfoDisclosure();
app.MapHealthChecks("/health");

// For people: a page to choose a file on, and what was found as a page.
app.MapGet("/", () => Results.Content(
    """
    <!doctype html>
    <html lang="zh"><meta charset="utf-8"><title>年度报告核对</title>
    <form method="post" action="/page" enctype="multipart/form-data">
      <label>年度报告（网页、Word、Excel、PDF） <input type="file" name="file" required></label>
      <button>核对</button>
    </form></html>
    """,
    "text/html"));
app.MapPost("/page", (IFormFile file, ReportChecker checker) =>
{
    using Stream stream = file.OpenReadStream();
    ReadResult read = DocumentReader.Read(stream);
    var page = new MemoryStream();
    ResultFormats.Html().WriteAll(
        [
            new CheckedDocument
            {
                Source = Path.GetFileName(file.FileName),
                Reading = read,
                Result = checker.Validate(read),
                Diagnosis = read.IsSuccess ? checker.Rules.Diagnose(read) : null,
                Rules = checker.Rules,
            },
        ],
        page);
    return Results.Bytes(page.ToArray(), "text/html; charset=utf-8");
}).DisableAntiforgery(); // Nothing is kept and nobody is logged in: there is nothing to forge.

app.Run();
