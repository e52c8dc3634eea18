using GovInfoDisclosure.Rendering;
using Parquet;
using Parquet.Schema;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Keeps rows until there are enough for a row group, and writes those.</summary>
internal sealed class ParquetResultSink : ResultSink
{
    /// <summary>Rows of a row group: some tens of MiB.</summary>
    private const int MostRows = 131_072;

    /// <summary>As many digits as a decimal holds, ten of them after the point: amounts have four, and rules multiply them by shares.</summary>
    private const int Precision = 28;
    private const int Scale = 10;

    private readonly ResultTable table;
    private readonly ParquetSchema schema;
    private readonly ParquetWriter writer;
    /// <summary>Larger numbers do not fit the column; no document that was read makes one.</summary>
    private const decimal Limit = 1_000_000_000_000_000_000m;

    private readonly List<FindingRow> findings = [];
    private readonly List<SummaryRow> results = [];

    public ParquetResultSink(ResultTable table, ParquetCompression compression, Stream output)
    {
        this.table = table;
        schema = new ParquetSchema(table == ResultTable.Findings ? FindingFields() : SummaryFields());
        writer = ParquetWriter.CreateAsync(schema, output, ParquetTable.OptionsOf(compression)).GetAwaiter().GetResult();
        writer.CustomMetadata = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [ColumnText.TableKey] = table == ResultTable.Findings ? "findings" : "summary",
        };
    }

    public override void Add(CheckedDocument document, byte[] rendered)
    {
        CheckedDocument known = document ?? throw new ArgumentNullException(nameof(document));
        if (table == ResultTable.Findings)
        {
            findings.AddRange(known.Result.Findings.Select(finding => Row(known.Source, finding)));
        }
        else if (known.RosterYear is null)
        {
            // A roster is no document: it has no row in the table of these.
            results.Add(Row(known.Source, known.Result));
        }

        if (findings.Count >= MostRows || results.Count >= MostRows)
        {
            Write();
        }
    }

    public override void End(IEnumerable<string> notes)
    {
        Write();
        writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private static Field[] FindingFields() =>
    [
        new DataField<string>("report_id", false), new DataField<string>("rule_id", false), new DataField<string>("instance_id", false),
        new DataField<string>("outcome", false), new DataField<string>("severity", false),
        Number("left_value"), Number("right_value"), Number("difference"),
        new DataField<int>("place_line", true), new DataField<int>("place_column", true),
    ];

    private static Field[] SummaryFields() =>
    [
        new DataField<string>("report_id", false), new DataField<int>("holds", true), new DataField<int>("broken", true),
        new DataField<int>("undecided", true), new DataField<int>("not_applicable", true),
    ];

    private static DecimalDataField Number(string name) => new(name, Precision, Scale, false, true);

    private void Write()
    {
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        WriteAsync(group).GetAwaiter().GetResult();
        findings.Clear();
        results.Clear();
    }

    private async Task WriteAsync(ParquetRowGroupWriter group)
    {
        DataField[] fields = schema.DataFields;
        if (table == ResultTable.Summary)
        {
            await group.WriteAsync(fields[0], [.. results.Select(x => x.Source)], null).ConfigureAwait(false);
            await Numbers(1, results, x => x.Holds).ConfigureAwait(false);
            await Numbers(2, results, x => x.Broken).ConfigureAwait(false);
            await Numbers(3, results, x => x.Undecided).ConfigureAwait(false);
            await Numbers(4, results, x => x.NotApplicable).ConfigureAwait(false);
            return;
        }

        await Texts(0, x => x.Source).ConfigureAwait(false);
        await Texts(1, x => x.RuleId).ConfigureAwait(false);
        await Texts(2, x => x.Id).ConfigureAwait(false);
        await Texts(3, x => x.Outcome).ConfigureAwait(false);
        await Texts(4, x => x.Severity).ConfigureAwait(false);
        await Decimals(5, x => x.Left).ConfigureAwait(false);
        await Decimals(6, x => x.Right).ConfigureAwait(false);
        await Decimals(7, x => x.Difference).ConfigureAwait(false);
        await Numbers(8, findings, x => x.Line).ConfigureAwait(false);
        await Numbers(9, findings, x => x.Column).ConfigureAwait(false);

        Task Numbers<T>(int field, List<T> rows, Func<T, int?> number) => group.WriteAsync<int>(fields[field], rows.Select(number).ToArray().AsMemory());

        Task Texts(int field, Func<FindingRow, string> text) => group.WriteAsync(fields[field], [.. findings.Select(text)], null);

        Task Decimals(int field, Func<FindingRow, decimal?> number) => group.WriteAsync<decimal>(fields[field], findings.Select(number).ToArray().AsMemory());
    }

    private static FindingRow Row(string source, Finding finding) => new(source, finding.RuleId, finding.Id, DataName.Of(finding.Outcome),
        DataName.Of(finding.Severity), Stored(finding.Left), Stored(finding.Right), Stored(finding.Difference), finding.Place?.Line, finding.Place?.Column);

    /// <summary>No report, no counts: 0 would say that it was judged and nothing applied.</summary>
    private static SummaryRow Row(string source, ValidationResult result) => result.Report is null
        ? new(source, null, null, null, null)
        : new(source, result.Holds, result.Broken, result.Undecided, result.NotApplicable);

    private static decimal? Stored(decimal? number) =>
        number is decimal known && Math.Abs(known) < Limit ? Math.Round(known, Scale) : null;

    private readonly record struct FindingRow(string Source, string RuleId, string Id, string Outcome, string Severity,
        decimal? Left, decimal? Right, decimal? Difference, int? Line, int? Column);

    private readonly record struct SummaryRow(string Source, int? Holds, int? Broken, int? Undecided, int? NotApplicable);
}
