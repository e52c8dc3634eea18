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
    private readonly MessageLanguage language;
    private readonly ParquetSchema schema;
    private readonly ParquetWriter writer;
    /// <summary>Larger numbers do not fit the column; no document that was read makes one.</summary>
    private const decimal Limit = 1_000_000_000_000_000_000m;

    private readonly List<FindingRow> findings = [];
    private readonly List<SummaryRow> results = [];

    public ParquetResultSink(ResultTable table, ParquetCompression compression, MessageLanguage language, Stream output)
    {
        this.table = table;
        this.language = language;
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
            findings.AddRange(known.Result.Findings.Select(finding => Row(known, finding)));
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
        new DataField<string>("agency", true), new DataField<int>("year", true), new DataField<string>("title", true),
        new DataField<string>("message", false), new DataField<string>("cells", true), new DataField<string>("labels", true),
    ];

    private static Field[] SummaryFields() =>
    [
        new DataField<string>("report_id", false), new DataField<int>("holds", true), new DataField<int>("broken", true),
        new DataField<int>("undecided", true), new DataField<int>("not_applicable", true),
        new DataField<int>("errors", true), new DataField<int>("warnings", true), new DataField<int>("infos", true),
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
            await Numbers(5, results, x => x.Errors).ConfigureAwait(false);
            await Numbers(6, results, x => x.Warnings).ConfigureAwait(false);
            await Numbers(7, results, x => x.Infos).ConfigureAwait(false);
            return;
        }

        await Texts(0, x => x.Source).ConfigureAwait(false);
        await Texts(1, x => x.RuleId).ConfigureAwait(false);
        await Texts(2, x => x.Texts.Id).ConfigureAwait(false);
        await Texts(3, x => x.Outcome).ConfigureAwait(false);
        await Texts(4, x => x.Severity).ConfigureAwait(false);
        await Decimals(5, x => x.Left).ConfigureAwait(false);
        await Decimals(6, x => x.Right).ConfigureAwait(false);
        await Decimals(7, x => x.Difference).ConfigureAwait(false);
        await Numbers(8, findings, x => x.Line).ConfigureAwait(false);
        await Numbers(9, findings, x => x.Column).ConfigureAwait(false);
        await Texts(10, x => x.Texts.Agency).ConfigureAwait(false);
        await Numbers(11, findings, x => x.Year).ConfigureAwait(false);
        await Texts(12, x => x.Texts.Title).ConfigureAwait(false);
        await Texts(13, x => x.Texts.Message).ConfigureAwait(false);
        await Texts(14, x => x.Texts.Cells).ConfigureAwait(false);
        await Texts(15, x => x.Texts.Labels).ConfigureAwait(false);

        Task Numbers<T>(int field, List<T> rows, Func<T, int?> number) => group.WriteAsync<int>(fields[field], rows.Select(number).ToArray().AsMemory());

        Task Texts(int field, Func<FindingRow, string?> text) => group.WriteAsync(fields[field], [.. findings.Select(text)], null);

        Task Decimals(int field, Func<FindingRow, decimal?> number) => group.WriteAsync<decimal>(fields[field], findings.Select(number).ToArray().AsMemory());
    }

    private FindingRow Row(CheckedDocument document, Finding finding) => new(FindingTexts.Plain(document.Source)!, finding.RuleId, DataName.Of(finding.Outcome),
        DataName.Of(finding.Severity), Stored(finding.Left), Stored(finding.Right), Stored(finding.Difference), finding.Place?.Line, finding.Place?.Column,
        document.Result.Report?.Year, FindingTexts.Of(document.Result, finding, language, document.Rules ?? RuleSet.Default));

    /// <summary>No report, no counts: 0 would say that it was judged and nothing applied.</summary>
    private static SummaryRow Row(string source, ValidationResult result)
    {
        bool isReport = result.Report is not null;
        int? Count(int number) => isReport ? number : null;
        return new(FindingTexts.Plain(source)!, Count(result.Holds), Count(result.Broken), Count(result.Undecided), Count(result.NotApplicable),
            FindingTexts.Count(result, Severity.Error), FindingTexts.Count(result, Severity.Warning), FindingTexts.Count(result, Severity.Info));
    }

    private static decimal? Stored(decimal? number) =>
        number is decimal known && Math.Abs(known) < Limit ? Math.Round(known, Scale) : null;

    private readonly record struct FindingRow(string Source, string RuleId, string Outcome, string Severity,
        decimal? Left, decimal? Right, decimal? Difference, int? Line, int? Column, int? Year, FindingTexts Texts);

    private readonly record struct SummaryRow(
        string Source, int? Holds, int? Broken, int? Undecided, int? NotApplicable, int? Errors, int? Warnings, int? Infos);
}
