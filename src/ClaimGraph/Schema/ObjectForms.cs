using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Schema;

/// <summary>What the object of a relation may be: one or more of a node, a quantity, a date and a text.</summary>
/// <param name="Kinds">The kinds a node may have, descendants included; empty when the object is never a node.</param>
/// <param name="Units">The units a quantity may have; empty when the object is never a quantity.</param>
/// <param name="AllowsDate">True when the object may be an EDTF date.</param>
/// <param name="AllowsText">True when the object may be a text.</param>
public sealed record ObjectForms(ImmutableArray<KindId> Kinds, ImmutableArray<UnitId> Units, bool AllowsDate, bool AllowsText)
{
    /// <inheritdoc/>
    public bool Equals(ObjectForms? other) => other is not null
        && Kinds.SequenceEqual(other.Kinds) && Units.SequenceEqual(other.Units)
        && AllowsDate == other.AllowsDate && AllowsText == other.AllowsText;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kinds.Length, Units.Length, AllowsDate, AllowsText);
}
