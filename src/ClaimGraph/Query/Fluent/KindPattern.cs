using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Plans;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Fluent;

/// <summary>
/// The kind a node of a pattern must have, itself or as an ancestor. Written as a <see cref="KindId"/> or, for schemas known only
/// when the program runs, as its text; the default value is any kind.
/// </summary>
[SuppressMessage("Usage", "CA2225", Justification = "It exists to be converted to where a pattern asks for a kind.")]
public readonly record struct KindPattern
{
    private readonly string? _kind;

    private KindPattern(string kind) => _kind = kind;

    /// <summary>A kind.</summary>
    /// <param name="kind">Its identifier.</param>
    public static implicit operator KindPattern(KindId kind) => new(kind.Value);

    /// <summary>A kind.</summary>
    /// <param name="kind">Its identifier as text.</param>
    public static implicit operator KindPattern(string kind) => new(kind);

    internal IEnumerable<string> LabelsIn(GraphSchema schema)
    {
        if (_kind is null)
        {
            return [];
        }

        string[] kinds = [.. schema.Kinds.Select(k => k.Id.Value)];
        return kinds.Contains(_kind, StringComparer.Ordinal)
            ? [GraphNames.Label(_kind)]
            : throw new ArgumentException(
                $"There is no kind \"{_kind}\". {NearestName.Advice(_kind, kinds, "Use the id of a kind of the schema.")}");
    }
}
