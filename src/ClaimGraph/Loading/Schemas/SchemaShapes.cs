using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Loading.Schemas;

/// <summary>The properties of the objects in schema files.</summary>
internal static class SchemaShapes
{
    public static ObjectShape KindsFile { get; } = new("the kinds file", ["kinds"], ["$schema", "colorGroups"]);

    public static ObjectShape RelationsFile { get; } = new("the relations file", ["relations"], ["$schema"]);

    public static ObjectShape QualifiersFile { get; } = new("the qualifiers file", ["qualifiers"], ["$schema"]);

    public static ObjectShape UnitsFile { get; } = new("the units file", ["units"], ["$schema"]);

    public static ObjectShape ColorGroup { get; } = new("a colour group", ["id", "labels"], []);

    public static ObjectShape Kind { get; } = new(
        "a kind", ["id", "labels", "description"], ["parent", "abstract", "colorGroup", "shape"]);

    public static ObjectShape Relation { get; } = new(
        "a relation",
        ["id", "labels", "inverseLabels", "description", "subject", "object"],
        ["deniedLabels", "symmetric", "transitive", "functional", "acyclic", "reflexive", "qualifiers", "requiredQualifiers"]);

    public static ObjectShape ObjectForms { get; } = new("the object of a relation", [], ["kinds", "quantity", "date", "text"]);

    public static ObjectShape QuantityForm { get; } = new("the quantity form", ["units"], []);

    public static ObjectShape Qualifier { get; } = new("a qualifier", ["id", "labels", "description", "type"], ["terms", "kinds", "units"]);

    public static ObjectShape Term { get; } = new("a term", ["id", "labels"], []);

    public static ObjectShape Unit { get; } = new("a unit", ["id", "labels", "description"], []);
}
