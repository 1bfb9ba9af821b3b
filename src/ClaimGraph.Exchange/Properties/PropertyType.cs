namespace ClaimGraph.Exchange.Properties;

/// <summary>What values a property has. A closed vocabulary.</summary>
public enum PropertyType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A decimal number, with its digits as written.</summary>
    Number,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A JSON value, on one line.</summary>
    Json,

    /// <summary>A list of JSON values, each on one line.</summary>
    JsonList,
}
