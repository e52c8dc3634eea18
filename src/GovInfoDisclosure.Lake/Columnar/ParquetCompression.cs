namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>How the columns of a Parquet file are packed.</summary>
public enum ParquetCompression
{
    /// <summary>Small: for keeping and for sending.</summary>
    Zstd,

    /// <summary>Quicker to read, and larger.</summary>
    Snappy,

    /// <summary>Not at all: the quickest to query, several times as large.</summary>
    None,
}
