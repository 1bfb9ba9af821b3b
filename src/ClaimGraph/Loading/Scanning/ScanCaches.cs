using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Loading.Scanning;

/// <summary>What one scanner remembers of the values it read. Used by one thread at a time.</summary>
internal sealed class ScanCaches
{
    private readonly Dictionary<QualifierId, ValueCache<QualifierValue>> _qualifiers = [];

    /// <summary>Chains of speakers.</summary>
    public ValueCache<ImmutableArray<NodeId>> Chains { get; } = new();

    /// <summary>Times.</summary>
    public ValueCache<EdtfDate> Times { get; } = new();

    /// <summary>Modalities.</summary>
    public ValueCache<Modality> Modalities { get; } = new();

    /// <summary>Values of a qualifier.</summary>
    public ValueCache<QualifierValue> Of(QualifierId qualifier)
    {
        if (!_qualifiers.TryGetValue(qualifier, out ValueCache<QualifierValue>? values))
        {
            _qualifiers.Add(qualifier, values = new ValueCache<QualifierValue>());
        }

        return values;
    }
}
