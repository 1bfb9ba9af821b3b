using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Claims;

/// <summary>What somebody holds of two nodes: that they are one thing, or two. It changes neither node.</summary>
public sealed record SamenessJudgement
{
    /// <summary>One of the two nodes, with its source before the id.</summary>
    public required NodeId First { get; init; }

    /// <summary>The other node, with its source before the id.</summary>
    public required NodeId Second { get; init; }

    /// <summary>Whether they are one.</summary>
    public required SamenessVerdict Verdict { get; init; }

    /// <summary>Who judged.</summary>
    public required string By { get; init; }

    /// <summary>Why.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>When.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>Where it was written, when it came from a file. Not part of equality.</summary>
    public Location? Origin { get; init; }

    /// <inheritdoc/>
    public bool Equals(SamenessJudgement? other) => other is not null
        && First == other.First && Second == other.Second && Verdict == other.Verdict && By == other.By
        && Why.Equals(other.Why) && Date.Equals(other.Date);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Second, Verdict);
}
