using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Diagrams.Files;

/// <summary>A diagram as a file describes it: what it shows, and how.</summary>
public sealed record DiagramFile
{
    /// <summary>Its identifier, a slug: drawings are called after it.</summary>
    public required string Id { get; init; }

    /// <summary>The heading in each language of the dataset.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The line under the heading; empty for the source, its date and what is counted.</summary>
    public LocalizedText Subtitle { get; init; } = LocalizedText.Empty;

    /// <summary>What it shows.</summary>
    public DiagramSelection Selection { get; init; } = new();

    /// <summary>How it is laid out.</summary>
    public DiagramForm Form { get; init; }

    /// <summary>Where the edges of a layered diagram lead; null for whatever suits the page.</summary>
    public LayoutDirection? Direction { get; init; }

    /// <summary>The clusters nodes are put into; null for none.</summary>
    public DiagramGrouping? Grouping { get; init; }

    /// <summary>What is compared; null but for a comparison.</summary>
    public ComparisonSettings? Comparison { get; init; }

    /// <summary>The lanes of a timeline from the top, each a node or a kind; a lane for each subject when empty.</summary>
    public ImmutableArray<string> Lanes { get; init; } = [];

    /// <summary>How many claims of one speaker and modality are listed before they are summed up; 1 to 40.</summary>
    public int MostClaims { get; init; } = 6;

    /// <summary>What is written beside the names of nodes, each once.</summary>
    public ImmutableArray<DiagramLabelling> Labels { get; init; } =
        [DiagramLabelling.Relations, DiagramLabelling.Qualifiers, DiagramLabelling.Values];

    /// <summary>The colours.</summary>
    public Theme Theme { get; init; } = Theme.Light;

    /// <summary>The languages it is drawn in; every language of the dataset when empty.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>The formats a build writes.</summary>
    public ImmutableArray<DiagramFormat> Formats { get; init; } = [DiagramFormat.Svg];

    /// <summary>The width that a comparison, timeline or diagram of speakers is set in, in pixels; 480 to 2400.</summary>
    public int Width { get; init; } = 880;

    /// <summary>Where it was written. Not part of equality.</summary>
    public Location? Origin { get; init; }

    /// <inheritdoc/>
    public bool Equals(DiagramFile? other) => other is not null
        && Id == other.Id && Title.Equals(other.Title) && Subtitle.Equals(other.Subtitle) && Selection == other.Selection
        && Form == other.Form && Direction == other.Direction && Grouping == other.Grouping && Comparison == other.Comparison
        && Lanes.SequenceEqual(other.Lanes, StringComparer.Ordinal) && MostClaims == other.MostClaims && Labels.SequenceEqual(other.Labels)
        && Theme == other.Theme && Languages.SequenceEqual(other.Languages) && Formats.SequenceEqual(other.Formats) && Width == other.Width;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Selection, Form, Width);
}
