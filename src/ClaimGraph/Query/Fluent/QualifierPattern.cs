using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Fluent;

/// <summary>
/// A qualifier that a claim is asked for. Written as a <see cref="QualifierId"/> or, for schemas known only when the program runs, as
/// its text.
/// </summary>
[SuppressMessage("Usage", "CA2225", Justification = "It exists to be converted to where a qualifier is asked for.")]
public readonly record struct QualifierPattern
{
    private readonly string? _qualifier;

    private QualifierPattern(string qualifier) => _qualifier = qualifier;

    /// <summary>A qualifier.</summary>
    /// <param name="qualifier">Its identifier.</param>
    public static implicit operator QualifierPattern(QualifierId qualifier) => new(qualifier.Value);

    /// <summary>A qualifier.</summary>
    /// <param name="qualifier">Its identifier as text.</param>
    public static implicit operator QualifierPattern(string qualifier) => new(qualifier);

    internal string In(GraphSchema schema)
    {
        string wanted = _qualifier ?? "";
        string[] qualifiers = [.. schema.Qualifiers.Select(q => q.Id.Value)];
        return qualifiers.Contains(wanted, StringComparer.Ordinal)
            ? wanted
            : throw new ArgumentException(
                $"There is no qualifier \"{wanted}\". {NearestName.Advice(wanted, qualifiers, "Use the id of a qualifier of the schema.")}");
    }
}
