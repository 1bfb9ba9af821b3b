using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>One condition that claims pass or fail.</summary>
public abstract record ViewRule
{
    private protected ViewRule()
    {
    }

    /// <summary>Tells whether a claim passes.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>True when it does.</returns>
    public abstract bool Passes(Claim claim);

    /// <summary>Tells of the rows of a table whether their claims pass.</summary>
    internal abstract Func<int, bool> Over(ClaimTable table);

    /// <summary>The rule as it is written on the command line.</summary>
    /// <returns>For example <c>said-by:kai-fu-lee</c>.</returns>
    public abstract override string ToString();
}

/// <summary>Passes claims of one modality.</summary>
/// <param name="Modality">The modality.</param>
public sealed record ModalityRule(Modality Modality) : ViewRule
{
    /// <inheritdoc/>
    public override bool Passes(Claim claim) => claim.Modality == Modality;

    /// <inheritdoc/>
    internal override Func<int, bool> Over(ClaimTable table) => row => table.ModalityOf(row) == Modality;

    /// <inheritdoc/>
    public override string ToString() => Modality switch
    {
        Modality.Fact => "factual",
        Modality.Opinion => "opinions",
        Modality.Forecast => "forecasts",
        _ => Vocabulary.NameOf(Modality),
    };
}

/// <summary>Passes claims of one polarity.</summary>
/// <param name="Polarity">The polarity.</param>
public sealed record PolarityRule(Polarity Polarity) : ViewRule
{
    /// <inheritdoc/>
    public override bool Passes(Claim claim) => claim.Polarity == Polarity;

    /// <inheritdoc/>
    internal override Func<int, bool> Over(ClaimTable table) => row => table.PolarityOf(row) == Polarity;

    /// <inheritdoc/>
    public override string ToString() => Vocabulary.NameOf(Polarity);
}

/// <summary>Passes claims that somebody says.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Nearest">True when the speaker must be the nearest; false when anywhere in the chain will do.</param>
public sealed record SpeakerRule(NodeId Speaker, bool Nearest) : ViewRule
{
    /// <inheritdoc/>
    public override bool Passes(Claim claim) => Passes(claim.SaidBy);

    /// <inheritdoc/>
    internal override Func<int, bool> Over(ClaimTable table)
    {
        bool[] passes = Array.ConvertAll(table.Chains, Passes);
        return row => passes[table.ChainOf(row)];
    }

    /// <inheritdoc/>
    public override string ToString() => (Nearest ? "nearest:" : "said-by:") + Speaker;

    private bool Passes(ImmutableArray<NodeId> chain) => Nearest ? chain[0] == Speaker : chain.Contains(Speaker);
}

/// <summary>
/// Passes claims that are so on a day: those without time, and those whose time has begun by then and, where it is an
/// interval with a known end, has not ended before.
/// </summary>
/// <param name="Day">The day.</param>
public sealed record AsOfRule(DateOnly Day) : ViewRule
{
    /// <inheritdoc/>
    public override bool Passes(Claim claim) => claim.Time is null || claim.Time.HoldsAt(Day);

    /// <inheritdoc/>
    internal override Func<int, bool> Over(ClaimTable table)
    {
        bool[] holds = [true, .. table.Times.Select(t => t.HoldsAt(Day))];
        return row => holds[table.TimeNumberOf(row)];
    }

    /// <inheritdoc/>
    public override string ToString() => "as-of:" + Day.ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>Passes claims with evidence in a source.</summary>
/// <param name="Source">The source.</param>
public sealed record SourceRule(SourceId Source) : ViewRule
{
    /// <inheritdoc/>
    public override bool Passes(Claim claim) => claim.Evidence.Any(e => e.Source == Source);

    /// <inheritdoc/>
    internal override Func<int, bool> Over(ClaimTable table) => row => table.EvidenceOf(row).Any(e => e.Source == Source);

    /// <inheritdoc/>
    public override string ToString() => "source:" + Source;
}

/// <summary>
/// Passes claims of the sections with an id: one in each source at most. Add a <see cref="SourceRule"/> for one
/// source's.
/// </summary>
/// <param name="Section">The section.</param>
public sealed record SectionRule(SectionId Section) : ViewRule
{
    /// <inheritdoc/>
    public override bool Passes(Claim claim) => claim.Section == Section;

    /// <inheritdoc/>
    internal override Func<int, bool> Over(ClaimTable table)
    {
        int section = Array.IndexOf(table.Sections, Section);
        return row => table.SectionNumberOf(row) == section;
    }

    /// <inheritdoc/>
    public override string ToString() => "section:" + Section;
}
