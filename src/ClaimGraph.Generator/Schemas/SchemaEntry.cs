namespace ClaimGraph.Generator.Schemas;

/// <summary>A kind, relation, qualifier or unit: its id, and what its documentation says.</summary>
/// <param name="Id">The id, a slug.</param>
internal sealed record SchemaEntry(string Id)
{
    /// <summary>Its name in each language.</summary>
    public EquatableArray<LocalText> Labels { get; init; }

    /// <summary>A relation's name from object to subject in each language.</summary>
    public EquatableArray<LocalText> InverseLabels { get; init; }

    /// <summary>What it means in each language.</summary>
    public EquatableArray<LocalText> Descriptions { get; init; }

    /// <summary>The kind it specialises, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>The kinds of a relation's subjects.</summary>
    public EquatableArray<string> Subjects { get; init; }

    /// <summary>The kinds of a relation's objects, or of a qualifier's values.</summary>
    public EquatableArray<string> Kinds { get; init; }

    /// <summary>The units of a relation's objects, or of a qualifier's values.</summary>
    public EquatableArray<string> Units { get; init; }

    /// <summary>The terms of a qualifier.</summary>
    public EquatableArray<string> Terms { get; init; }

    /// <summary>The qualifiers that claims of a relation may carry.</summary>
    public EquatableArray<string> Qualifiers { get; init; }

    /// <summary>The type of a qualifier's values, or null.</summary>
    public string? Type { get; init; }

    /// <summary>The names of the properties that are true: abstract, date, text, symmetric and so on, in the order of the file.</summary>
    public EquatableArray<string> Flags { get; init; }
}
