using Parquet.Schema;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>The columns of a table of reports with their declared types: texts, 32-bit numbers before the cells, 64-bit whole numbers for cells.</summary>
internal sealed class TableSchema
{
    private static readonly WideColumns Wide = new(null);

    private TableSchema(ReportTable table, bool isPartitionedByYear)
    {
        Table = table;
        Keys = [.. KeyColumn.All.Where(key => !(isPartitionedByYear && key.Name == KeyColumn.PartYear))];
        Cells = table == ReportTable.Wide ? Wide.Cells : [];
        Schema = new ParquetSchema(table == ReportTable.Value
            ? [new DataField<string>("report_id", false), new DataField<string>("address", false), new DataField<long>("value", true)]
            : [.. Keys.Select(Field), .. Cells.Select(cell => new DataField<long>(cell.SqlName, true))]);
    }

    public ReportTable Table { get; }

    public ParquetSchema Schema { get; }

    /// <summary>The columns before the cells, of which a partition holds one instead of the file.</summary>
    public IReadOnlyList<KeyColumn> Keys { get; }

    /// <summary>The cells that have columns, in their order behind the keys.</summary>
    public IReadOnlyList<CellDefinition> Cells { get; }

    /// <summary>The cells of the table report_wide.</summary>
    public static IReadOnlyList<CellDefinition> AllCells => Wide.Cells;

    public static TableSchema Of(ReportTable table, bool isPartitionedByYear = false) => table == ReportTable.Form
        ? throw new ArgumentException("The table for people is CSV alone.", nameof(table)) : new TableSchema(table, isPartitionedByYear);

    private static Field Field(KeyColumn key) => key.Number is null ? new DataField<string>(key.Name, !key.IsRequired)
        : new DataField<int>(key.Name, !key.IsRequired);
}
