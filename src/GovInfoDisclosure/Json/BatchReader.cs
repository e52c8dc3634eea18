namespace GovInfoDisclosure.Json;

/// <summary>Reads many reports into columns: one batch for each shape and level that occurs, given when it is full or at the end. Of canonical JSON nothing is
/// made but the numbers.</summary>
/// <param name="options">The bounds.</param>
/// <param name="source">What the document is called.</param>
/// <param name="rows">How many reports a batch has room for.</param>
/// <param name="onError">Takes what is no report.</param>
internal sealed class BatchReader(JsonReadOptions options, string source, int rows, Action<JsonReadResult> onError) : IDisposable
{
    private const int Levels = (int)AgencyLevel.Township + 2;

    private readonly JsonSplitter splitter = new(options.MaxReportBytes);
    private readonly TemplateReader canonical = new();
    private readonly ReportJsonReader reader = new();
    private readonly ReportBatch?[] open = new ReportBatch?[FormShape.All.Length * Levels];

    public bool IsDone => splitter.IsDone;

    /// <summary>The batches that are not full.</summary>
    public IEnumerable<ReportBatch> Rest => open.Where(batch => batch is { Count: > 0 })!;

    public ArraySegment<byte> Space() => splitter.Space();

    public void Filled(int count) => splitter.Filled(count);

    /// <summary>Takes reports until a batch is full, which is answered; null when more must be read first, or at the end.</summary>
    public ReportBatch? Take()
    {
        while (splitter.TryTake(out JsonPiece piece))
        {
            ReportBatch? batch = Add(piece);
            if (splitter.GivesUp(batch is not null))
            {
                onError(new JsonReadResult(new JsonSource(source), Error(piece, JsonTexts.NoReports(JsonSplitter.MostMisfits))));
            }

            if (batch?.Count == batch?.Capacity && batch is not null)
            {
                return batch;
            }
        }

        return null;
    }

    public void Dispose() => Array.ForEach(open, batch => batch?.Dispose());

    private static ValueList<JsonError> Error(JsonPiece piece, Message message) => new([JsonErrorList.Error("$", piece.Position, message)]);

    /// <summary>The batch that a report was added to; null where the piece is none.</summary>
    private ReportBatch? Add(JsonPiece piece)
    {
        var called = new JsonSource(source, piece.Kind, piece.Number);
        if (piece.Error is Message error)
        {
            onError(new JsonReadResult(called, Error(piece, error)));
            return null;
        }

        ReadOnlySpan<byte> json = splitter.Text(piece);
        if (json.Length <= options.MaxReportBytes && canonical.TryRead(json))
        {
            ReportBatch batch = BatchOf(canonical.Form, canonical.Level ?? LevelOfName.Find(canonical.Name(json)));
            batch.Add(canonical.Numbers, canonical.Year ?? 0, piece.Number);
            return batch;
        }

        JsonReadResult result = reader.ReadAny(json, called, options, piece.Position);
        if (result.Values is not CellValues values)
        {
            onError(result);
            return null;
        }

        AnnualReport report = result.Report!;
        ReportBatch other = BatchOf(values.Form, RuleSet.LevelOf(report.Agency));
        other.Add(values.Stored, report.Year ?? 0, piece.Number);
        return other;
    }

    private ReportBatch BatchOf(FormShape form, AgencyLevel? level) =>
        open[(form.Ordinal * Levels) + (level is AgencyLevel known ? (int)known + 1 : 0)] ??= new ReportBatch(form, rows, level);
}
