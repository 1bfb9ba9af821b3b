using ClaimGraph.Dates;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Text;

namespace ClaimGraph.Claims;

/// <summary>The value of a qualifier: a term, a text, a node, a quantity or a date.</summary>
public abstract record QualifierValue
{
    private protected QualifierValue()
    {
    }
}

/// <summary>A term of the qualifier's closed list.</summary>
/// <param name="Term">The term.</param>
public sealed record TermValue(TermId Term) : QualifierValue;

/// <summary>A text.</summary>
/// <param name="Text">The text in each language.</param>
public sealed record TextValue(LocalizedText Text) : QualifierValue;

/// <summary>A node.</summary>
/// <param name="Node">The node.</param>
public sealed record NodeValue(NodeId Node) : QualifierValue;

/// <summary>A quantity.</summary>
/// <param name="Quantity">The quantity.</param>
public sealed record QuantityValue(Quantity Quantity) : QualifierValue;

/// <summary>A date.</summary>
/// <param name="Date">The date or interval.</param>
public sealed record DateValue(EdtfDate Date) : QualifierValue;
