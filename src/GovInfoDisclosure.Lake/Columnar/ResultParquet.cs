using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>What rules said of many reports, as Parquet: the tables of <see cref="ResultCsv"/> with declared types.</summary>
/// <remarks>Sides and differences are <c>DECIMAL(28, 10)</c>, in 万元 as in a <see cref="Finding"/>. Safe to use from several threads.</remarks>
public static class ResultParquet
{
    /// <summary>A table of results as an output: <c>report_id</c> is what the document is called. Memory holds one row group.</summary>
    /// <param name="table">Which table.</param>
    /// <param name="compression">How it is packed.</param>
    /// <param name="language">The language of titles, messages and labels.</param>
    public static ResultOutput Output(ResultTable table, ParquetCompression compression = ParquetCompression.Zstd,
        MessageLanguage language = MessageLanguage.Chinese) => new ParquetResults(table, compression, language);
}
