using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading;

/// <summary>A property of foreign lines that becomes a qualifier of their claims.</summary>
public sealed record MappedQualifier
{
    /// <summary>Maps a property. Its qualifier's id is the property's name as a slug.</summary>
    /// <param name="property">The property's name.</param>
    /// <param name="type">What its values are: quantities, dates or texts.</param>
    /// <exception cref="ArgumentException">The type is another one, or no slug can be made of the name.</exception>
    public MappedQualifier(string property, QualifierType type)
    {
        if (type is not (QualifierType.Quantity or QualifierType.Date or QualifierType.Text))
        {
            throw new ArgumentException("A property becomes a quantity, a date or a text.", nameof(type));
        }

        Property = property;
        Type = type;
        Id = Lines.LineSlug.Of(property) is { } slug
            ? new QualifierId(slug)
            : throw new ArgumentException($"No id can be made of \"{property}\".", nameof(property));
    }

    /// <summary>The property's name.</summary>
    public string Property { get; }

    /// <summary>What its values are. Quantities are numbers, or texts that are numbers; they are exact, and nothing is rounded.</summary>
    public QualifierType Type { get; }

    /// <summary>The qualifier.</summary>
    public QualifierId Id { get; init; }

    /// <summary>The unit of a quantity; <c>number</c> unless set.</summary>
    public UnitId Unit { get; init; } = new("number");
}
