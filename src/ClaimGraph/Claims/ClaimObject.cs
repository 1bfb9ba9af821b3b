using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Text;

namespace ClaimGraph.Claims;

/// <summary>What a claim says about its subject: a node, a quantity, a date or a text.</summary>
public abstract record ClaimObject
{
    private protected ClaimObject()
    {
    }
}

/// <summary>A node as the object of a claim, which makes the claim an edge.</summary>
/// <param name="Node">The node.</param>
public sealed record NodeObject(NodeId Node) : ClaimObject;

/// <summary>A quantity as the object of a claim.</summary>
/// <param name="Quantity">The quantity.</param>
public sealed record QuantityObject(Quantity Quantity) : ClaimObject;

/// <summary>A date as the object of a claim.</summary>
/// <param name="Date">The date or interval.</param>
public sealed record DateObject(EdtfDate Date) : ClaimObject;

/// <summary>A text as the object of a claim.</summary>
/// <param name="Text">The text in each language.</param>
public sealed record TextObject(LocalizedText Text) : ClaimObject;
