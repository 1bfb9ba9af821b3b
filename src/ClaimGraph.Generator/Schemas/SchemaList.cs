namespace ClaimGraph.Generator.Schemas;

/// <summary>One of the four lists of a schema: a file of data, and a class that is made of it.</summary>
/// <param name="FileName">The file's name.</param>
/// <param name="ClassName">The class's name.</param>
/// <param name="Property">The property of the file that holds the entries.</param>
/// <param name="IdType">The type of their ids, of the namespace ClaimGraph.Identifiers.</param>
/// <param name="Singular">What an entry is called in messages.</param>
/// <param name="Plural">What the entries are called in documentation.</param>
internal sealed record SchemaList(string FileName, string ClassName, string Property, string IdType, string Singular, string Plural)
{
    /// <summary>The types of nodes.</summary>
    public static SchemaList Kinds { get; } = new("kinds.json", "Kinds", "kinds", "KindId", "a kind", "kinds of nodes");

    /// <summary>The types of claims.</summary>
    public static SchemaList Relations { get; } = new("relations.json", "Relations", "relations", "RelationId", "a relation", "relations");

    /// <summary>The details of claims.</summary>
    public static SchemaList Qualifiers { get; } = new("qualifiers.json", "Qualifiers", "qualifiers", "QualifierId", "a qualifier", "qualifiers of claims");

    /// <summary>What quantities are counted in.</summary>
    public static SchemaList Units { get; } = new("units.json", "Units", "units", "UnitId", "a unit", "units of quantities");

    /// <summary>The list that a file of a schema's directory holds, or null.</summary>
    /// <param name="path">The file's path.</param>
    public static SchemaList? OfFile(string path)
    {
        string name = Path.GetFileName(path);
        return new[] { Kinds, Relations, Qualifiers, Units }.FirstOrDefault(l => string.Equals(l.FileName, name, StringComparison.OrdinalIgnoreCase));
    }
}
