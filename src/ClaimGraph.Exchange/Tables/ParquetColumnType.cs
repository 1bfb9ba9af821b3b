namespace ClaimGraph.Exchange.Tables;

/// <summary>What values a column of a Parquet table has; each may be absent.</summary>
internal enum ParquetColumnType
{
    /// <summary>Texts.</summary>
    Text,

    /// <summary>Lists of texts.</summary>
    Texts,

    /// <summary>Whole numbers of 64 bits.</summary>
    Integer,

    /// <summary>Floating point numbers of 64 bits.</summary>
    Double,
}
