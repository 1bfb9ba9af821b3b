namespace ClaimGraph.Query.Values;

/// <summary>The types of values, in the order in which openCypher sorts values of different types.</summary>
internal enum ValueKind
{
    Map,
    Node,
    Relationship,
    List,
    Path,
    Date,
    String,
    Boolean,
    Integer,
    Float,
    Null,
}
