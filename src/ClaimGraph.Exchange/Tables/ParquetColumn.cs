namespace ClaimGraph.Exchange.Tables;

/// <summary>A column of a Parquet table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its values are.</param>
internal sealed record ParquetColumn(string Name, ParquetColumnType Type)
{
    /// <summary>A column of texts.</summary>
    public static ParquetColumn OfText(string name) => new(name, ParquetColumnType.Text);

    /// <summary>A column of lists of texts.</summary>
    public static ParquetColumn OfTexts(string name) => new(name, ParquetColumnType.Texts);

    /// <summary>A column of whole numbers.</summary>
    public static ParquetColumn OfInteger(string name) => new(name, ParquetColumnType.Integer);

    /// <summary>A column of floating point numbers.</summary>
    public static ParquetColumn OfDouble(string name) => new(name, ParquetColumnType.Double);
}
