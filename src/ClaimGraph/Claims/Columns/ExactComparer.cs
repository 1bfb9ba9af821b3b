namespace ClaimGraph.Claims.Columns;

/// <summary>Two decimals are equal whatever zeros they end with; here 39.5 and 39.50 are two values, as they are written.</summary>
internal sealed class ExactComparer : IEqualityComparer<QualifierValue>
{
    public static readonly ExactComparer Instance = new();

    public bool Equals(QualifierValue? x, QualifierValue? y) => x is QuantityValue a && y is QuantityValue b
        ? a.Equals(b) && a.Quantity.Value.Scale == b.Quantity.Value.Scale
        : Equals((object?)x, y);

    public int GetHashCode(QualifierValue obj) => obj.GetHashCode();
}
