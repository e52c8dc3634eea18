using System.Runtime.CompilerServices;
using Parquet;
using Parquet.Schema;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Reads reports from the table report_wide, row group by row group. What an engine wrote has the columns in any order, with whole numbers of any
/// width.</summary>
internal static class ParquetReports
{
    private static readonly string[] Keys = ["report_id", .. KeyColumn.OfReport.Select(key => key.Name)];

    /// <summary>Those that files of earlier versions, and tables made by hand, may lack.</summary>
    private static readonly string[] Lineage = ["source", "input_hash", "load_id", "loaded_at", "tool_version"];
    private static readonly Dictionary<string, AgencyLevel> Levels = Enum.GetValues<AgencyLevel>().ToDictionary(level => DataName.Of(level));

    public static async IAsyncEnumerable<StoredReport> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ParquetReader reader = await OpenAsync(input, cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            if (IsOfAnotherTable(reader))
            {
                yield break;
            }

            for (int i = 0; i < reader.RowGroupCount; i++)
            {
                using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
                var columns = new GroupColumns(reader.Schema, group, cancellation);
                await columns.LoadAsync(Keys.Concat(Lineage.Where(columns.HasText)).Concat(TableSchema.AllCells.Select(cell => cell.SqlName)))
                    .ConfigureAwait(false);
                for (int row = 0; row < columns.Count; row++)
                {
                    yield return Report(columns, row);
                }
            }
        }
    }

    /// <summary>Header and values alone are no reports: a folder may hold them beside the wide table.</summary>
    private static bool IsOfAnotherTable(ParquetReader reader)
    {
        string? named = reader.CustomMetadata.TryGetValue(ColumnText.TableKey, out string? table) ? table : null;
        return (named is not null && named != ColumnText.NameOf(ReportTable.Wide))
            || reader.Schema.DataFields.Select(field => field.Name).SequenceEqual(["report_id", "address", "value"]);
    }

    private static async Task<ParquetReader> OpenAsync(Stream input, CancellationToken cancellation)
    {
        try
        {
            return await ParquetReader.CreateAsync(input, null, true, cancellation).ConfigureAwait(false);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            throw new InvalidDataException("not a Parquet file that can be read: " + wrong.Message, wrong);
        }
    }

    private static StoredReport Report(GroupColumns columns, int row)
    {
        string id = columns.Text("report_id", row) ?? "";
        ReportOrigin origin = Origin(columns, row, id);
        if (Form(columns, row) is not FormShape form)
        {
            return new StoredReport(id, null, new Message("edition、other_handling_rows、has_other_documents 不是任何一种格式。",
                "edition, other_handling_rows and has_other_documents are no shape of the form.")) { Origin = origin };
        }

        var values = new decimal?[form.AllCells.Length];
        foreach (CellDefinition cell in form.AllCells)
        {
            values[cell.Index] = columns.Number(cell.SqlName, row) / (decimal)cell.Scale();
        }

        string? level = columns.Text("agency_level", row);
        if (level is not null && !Levels.ContainsKey(level))
        {
            return new StoredReport(id, null, new Message($"agency_level 不能是“{level}”。", $"agency_level cannot be '{level}'.")) { Origin = origin };
        }

        string? published = columns.Text("published_on", row);
        IsoDate date = default;
        if (published is not null && !IsoDate.TryParse(published, out date))
        {
            return new StoredReport(id, null, new Message($"published_on 不能是“{published}”。", $"published_on cannot be '{published}'.")) { Origin = origin };
        }

        long? year = columns.Number("report_year", row);
        if (year is < 1 or > 9999)
        {
            return new StoredReport(id, null, new Message($"report_year 不能是 {year}。", $"report_year cannot be {year}.")) { Origin = origin };
        }

        return new StoredReport(id, form.ToReport(form.Values(values)) with
        {
            Year = (int?)year,
            Published = published is null ? null : date,
            Agency = new Agency
            {
                Name = columns.Text("agency_name", row),
                Code = columns.Text("agency_code", row),
                DivisionCode = columns.Text("division_code", row),
                Level = level is null ? null : Levels[level],
            },
        }, null) { Origin = origin };
    }

    private static ReportOrigin Origin(GroupColumns columns, int row, string id)
    {
        string? loadedAt = columns.Text("loaded_at", row);
        return new(columns.Text("source", row), columns.Text("input_hash", row), columns.Text("load_id", row),
            DateTimeOffset.TryParse(loadedAt, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset at) ? at : null,
            columns.Text("tool_version", row), id.Length == 0 ? null : id);
    }

    private static FormShape? Form(GroupColumns columns, int row)
    {
        long? edition = columns.Number("edition", row);
        long? rows = columns.Number("other_handling_rows", row);
        long? others = columns.Number("has_other_documents", row);
        return FormShape.All.FirstOrDefault(form => (int)form.Edition == edition && (form.HasSingleOtherHandling ? 1 : 3) == rows
            && (form.HasOtherDocuments ? 1 : 0) == others);
    }
}
