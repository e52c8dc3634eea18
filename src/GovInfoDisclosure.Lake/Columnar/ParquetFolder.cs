namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>A folder of Parquet files, one table, partitioned by the year reported on: <c>part_year=2024/part-00001.parquet</c>, as DuckDB, Spark, Trino and
/// others read it (Hive).</summary>
/// <remarks>
/// <para>Reports are held until a partition has enough for a file, so that files are few and memory does not grow with the number of reports. Not safe to use
/// from several threads at once.</para>
/// <code>
/// var lake = new ParquetFolder("lake", ReportTable.Wide);
/// foreach (AnnualReport report in reports) await lake.AddAsync(report, id);
/// await lake.CompleteAsync();
/// </code>
/// </remarks>
public sealed class ParquetFolder
{
    /// <summary>How Hive names the partition of what is null.</summary>
    private const string Unknown = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>How many files' worth of reports are held at most: more years than these get smaller files.</summary>
    private const int MostHeld = 4;

    private readonly string folder;
    private readonly TableSchema table;
    private readonly ParquetCompression compression;
    private readonly ParquetPartition partition;
    private readonly Dictionary<string, List<StoredRow>> held = new(StringComparer.Ordinal);
    private readonly int mostRows;
    private int count;
    private int files;

    /// <summary>Begins a folder.</summary>
    /// <param name="folder">The folder; it is made where it is not there.</param>
    /// <param name="table">Which table; <see cref="ReportTable.Form"/> is CSV alone.</param>
    /// <param name="partition">By what it is partitioned.</param>
    /// <param name="compression">How files are packed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="ArgumentException">The table is for people.</exception>
    public ParquetFolder(string folder, ReportTable table, ParquetPartition partition = ParquetPartition.Year,
        ParquetCompression compression = ParquetCompression.Zstd)
    {
        this.folder = folder ?? throw new ArgumentNullException(nameof(folder));
        this.table = TableSchema.Of(table, isPartitionedByYear: partition != ParquetPartition.None);
        this.partition = partition;
        this.compression = compression;
        mostRows = ParquetTable.MostRows(table);
    }

    /// <summary>Adds a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="id">What stands under <c>report_id</c>.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A number is beyond 10¹⁵ or has a fraction of a yuan.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public Task AddAsync(AnnualReport report, string id, CancellationToken cancellationToken = default) =>
        AddAsync(report, new ReportOrigin(ReportId: id ?? throw new ArgumentNullException(nameof(id))), cancellationToken);

    /// <summary>Adds a report, with where it came from.</summary>
    /// <param name="report">The report.</param>
    /// <param name="origin">What stands under <c>source</c>, <c>load_id</c> and the like.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A number is beyond 10¹⁵ or has a fraction of a yuan.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public async Task AddAsync(AnnualReport report, ReportOrigin origin, CancellationToken cancellationToken = default)
    {
        var row = StoredRow.Of(report ?? throw new ArgumentNullException(nameof(report)), origin ?? throw new ArgumentNullException(nameof(origin)));
        string place = PlaceOf(row);
        if (!held.TryGetValue(place, out List<StoredRow>? rows))
        {
            held.Add(place, rows = []);
        }

        rows.Add(row);
        count++;
        if (rows.Count >= mostRows)
        {
            await WriteAsync(place, cancellationToken).ConfigureAwait(false);
        }
        else if (count >= MostHeld * mostRows)
        {
            await WriteAsync(held.OrderByDescending(x => x.Value.Count).ThenBy(x => x.Key, StringComparer.Ordinal).First().Key, cancellationToken)
                .ConfigureAwait(false);
        }
    }

    /// <summary>Writes what is still held. Of a collection without reports one file without rows is made, so that engines know the columns.</summary>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        foreach (string place in held.Keys.Order(StringComparer.Ordinal).ToArray())
        {
            await WriteAsync(place, cancellationToken).ConfigureAwait(false);
        }

        if (files == 0)
        {
            await WriteAsync("", [], cancellationToken).ConfigureAwait(false);
        }
    }

    private string PlaceOf(StoredRow row)
    {
        string year = KeyColumn.PartYear + "=" + (row.Year ?? 0).ToString(CultureInfo.InvariantCulture);
        return partition switch
        {
            ParquetPartition.None => "",
            ParquetPartition.Year => year,
            ParquetPartition.ProvinceAndYear => Path.Join("part_province=" + (ReportIds.ProvinceOf(row.Agency) ?? Unknown), year),
        };
    }

    private async Task WriteAsync(string place, CancellationToken cancellation)
    {
        List<StoredRow> rows = held[place];
        held.Remove(place);
        count -= rows.Count;
        await WriteAsync(place, rows, cancellation).ConfigureAwait(false);
    }

    private async Task WriteAsync(string place, List<StoredRow> rows, CancellationToken cancellation)
    {
        files++;
        string path = Path.Join(folder, place, "part-" + files.ToString("00000", CultureInfo.InvariantCulture) + ".parquet");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite);
        await using (stream.ConfigureAwait(false))
        {
            ParquetTable file = await ParquetTable.OpenAsync(table, stream, compression, cancellation).ConfigureAwait(false);
            await using (file.ConfigureAwait(false))
            {
                await file.WriteGroupAsync(rows, cancellation).ConfigureAwait(false);
            }
        }
    }
}
