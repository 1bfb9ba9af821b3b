namespace ClaimGraph.Loading.Syntax;

/// <summary>What came of reading a text.</summary>
/// <param name="Root">The value read, as far as it could be read; null when not even its beginning could.</param>
/// <param name="IsComplete">True when the text was read to its end; what stopped the reading has been reported otherwise.</param>
internal readonly record struct JsonReading(JsonSyntax? Root, bool IsComplete);
