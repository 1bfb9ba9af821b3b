namespace ClaimGraph.Query.Cypher;

/// <summary>What kind of name a graph does not have.</summary>
public enum CypherWarningKind
{
    /// <summary>A label that is no kind of the schema.</summary>
    UnknownLabel,

    /// <summary>A relationship type that is no relation of the schema.</summary>
    UnknownRelationshipType,

    /// <summary>A property that neither a node nor a relationship has.</summary>
    UnknownProperty,
}
