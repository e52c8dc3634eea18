using System.Collections.Concurrent;
using System.Text.Json;
using GovInfoDisclosure;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Rules;

// A form whose findings change while numbers are typed: one ValidationSession for each visitor, which judges only what a changed cell can change.
WebApplication app = WebApplication.CreateBuilder(args).Build();
app.UseDefaultFiles();
app.UseStaticFiles();

FormShape form = FormShape.Of2021;
CellDefinition[] cells = [.. form.Cells.Where(cell => cell.Table == 3)];
var sessions = new ConcurrentDictionary<Guid, ValidationSession>();
const int MostSessions = 10_000; // A session is some hundred kilobytes; a real service would forget the oldest.

// A new form, blank: its cells row by row, as the form prints them.
app.MapPost("/forms", () =>
{
    var id = Guid.NewGuid();
    AnnualReport blank = form.ToReport(form.Values(new decimal?[form.Cells.Length]));
    if (sessions.Count >= MostSessions || !sessions.TryAdd(id, new ValidationSession(RuleSet.Default, blank)))
    {
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    return Results.Ok(new { id, cells = cells.Select(cell => new { cell.Address, cell.RowLabel, cell.ColumnLabel }) });
});

// One cell typed: which outcomes that changed, and what is broken now. A Finding is written as everywhere: rule, cells, message in both languages.
app.MapPost("/forms/{id:guid}/cells/{address}", (Guid id, string address, JsonElement body) =>
{
    if (!sessions.TryGetValue(id, out ValidationSession? session))
    {
        return Results.NotFound();
    }

    bool isNumber = body.ValueKind == JsonValueKind.Number && body.TryGetDecimal(out _);
    if (form.TryFind(address) is null || (!isNumber && body.ValueKind != JsonValueKind.Null))
    {
        return Results.BadRequest();
    }

    try
    {
        // A session is for one thread at a time; a visitor may type faster than we answer.
        lock (session)
        {
            IReadOnlyList<(Outcome Before, Finding Finding)> changed = session.Set(address, isNumber ? body.GetDecimal() : null);
            return Results.Ok(new
            {
                undecided = session.Count(Outcome.Undecided),
                changed = changed.Select(change => new { change.Finding.Id, before = change.Before.ToString(), now = change.Finding.Outcome.ToString() }),
                broken = session.Count(Outcome.Broken) == 0
                    ? []
                    : session.Result.Findings.Where(finding => finding.Outcome == Outcome.Broken && finding.Cells.Count > 0),
            });
        }
    }
    catch (ArgumentException)
    {
        return Results.BadRequest(); // A number that the cell cannot have: a fraction, or out of range.
    }
});

// The report as it stands, to be kept or sent on.
app.MapGet("/forms/{id:guid}", (Guid id) => sessions.TryGetValue(id, out ValidationSession? session)
    ? Results.Text(AnnualReportJson.Write(session.Report), "application/json")
    : Results.NotFound());

app.Run();
