namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>By what a folder of Parquet files is partitioned.</summary>
public enum ParquetPartition
{
    /// <summary>By the year reported on: <c>part_year=2024</c>.</summary>
    Year,

    /// <summary>By province (the first two digits of the division code), then by year: <c>part_province=33/part_year=2024</c>. Many small files take many
    /// times the space: only where each province is read by itself.</summary>
    ProvinceAndYear,

    /// <summary>Not at all: all files in the folder itself.</summary>
    None,
}
