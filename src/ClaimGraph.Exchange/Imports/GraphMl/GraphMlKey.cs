using ClaimGraph.Exchange.Imports.Foreign;

namespace ClaimGraph.Exchange.Imports.GraphMl;

/// <summary>A property that a file of GraphML declares.</summary>
/// <param name="Name">The property's name: <c>attr.name</c>, or else the id of the key.</param>
/// <param name="Type">Its <c>attr.type</c>; texts unless it says otherwise.</param>
/// <param name="For">What has it: <c>node</c>, <c>edge</c>, <c>graph</c> or <c>all</c>.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record GraphMlKey(string Name, string Type, string For, ForeignPlace Place)
{
    /// <summary>What elements have that do not say otherwise; null for nothing.</summary>
    public string? Default { get; set; }

    /// <summary>Tells whether an element may have it.</summary>
    public bool IsFor(string element) => For == "all" || For == element;

    /// <summary>The value of a text.</summary>
    public ForeignValue Value(string text) => Type switch
    {
        "int" or "long" or "float" or "double" => new ForeignNumber(text.Trim()),
        "boolean" => new ForeignFlag(text.Trim() is "true" or "True" or "1"),
        _ => new ForeignText(text),
    };
}
