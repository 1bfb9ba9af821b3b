using System.Collections.Immutable;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>Nodes and claims on their way into a dataset.</summary>
/// <param name="Languages">The languages of the dataset, that of the source first.</param>
/// <param name="Nodes">The nodes.</param>
/// <param name="Claims">The claims.</param>
/// <param name="AreInReadingOrder">True when the order of the claims means something; else they are put in one that does not depend on it.</param>
internal sealed record Sketches(
    ImmutableArray<Language> Languages, IReadOnlyList<NodeSketch> Nodes, IReadOnlyList<ClaimSketch> Claims, bool AreInReadingOrder);
