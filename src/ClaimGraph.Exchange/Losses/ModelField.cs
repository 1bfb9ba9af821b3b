namespace ClaimGraph.Exchange.Losses;

/// <summary>What a graph of claims holds, field by field: for each, a format says whether it can hold it. A closed vocabulary.</summary>
public enum ModelField
{
    /// <summary>The schema: kinds with their parents, relations, qualifiers and units, with labels and descriptions.</summary>
    Schema,

    /// <summary>A source's id and title in each language.</summary>
    SourceTitle,

    /// <summary>A source's author and publisher.</summary>
    SourceAuthor,

    /// <summary>The language a source is written in, and those of its labels and statements.</summary>
    SourceLanguages,

    /// <summary>When a source was published.</summary>
    SourcePublished,

    /// <summary>The digests of a source's text and of each of its paragraphs.</summary>
    SourceDigests,

    /// <summary>The sections of a source, and its paragraphs without claims.</summary>
    SourceSections,

    /// <summary>A node's id.</summary>
    NodeId,

    /// <summary>A node's kind.</summary>
    NodeKind,

    /// <summary>A node's name, in each language.</summary>
    NodeLabels,

    /// <summary>A node's other names.</summary>
    NodeAliases,

    /// <summary>The language of another name, and why there is one.</summary>
    NodeAliasDetails,

    /// <summary>A node's identifiers elsewhere.</summary>
    NodeExternalIds,

    /// <summary>What a node is, in a few words, in each language.</summary>
    NodeDescription,

    /// <summary>A node that no claim leads from or to.</summary>
    IsolatedNode,

    /// <summary>A claim whose object is a node: its id, subject, relation and object.</summary>
    Edge,

    /// <summary>An edge beside another one from the same node to the same node.</summary>
    ParallelEdge,

    /// <summary>An edge from a node to itself.</summary>
    SelfLoop,

    /// <summary>A claim whose object is a quantity, all of it.</summary>
    QuantityClaim,

    /// <summary>A claim whose object is a date, all of it.</summary>
    DateClaim,

    /// <summary>A claim whose object is a text, all of it.</summary>
    TextClaim,

    /// <summary>How an edge is meant.</summary>
    EdgeModality,

    /// <summary>Whether the relation of an edge is said to hold or not to hold.</summary>
    EdgePolarity,

    /// <summary>Who says an edge, from the nearest speaker outwards.</summary>
    EdgeSpeakers,

    /// <summary>When an edge happened or held.</summary>
    EdgeTime,

    /// <summary>The qualifiers of an edge.</summary>
    EdgeQualifiers,

    /// <summary>How an edge stands to other claims.</summary>
    EdgeLinks,

    /// <summary>The places an edge rests on.</summary>
    EdgeEvidence,

    /// <summary>The digests of the places an edge rests on.</summary>
    EdgeEvidenceDigests,

    /// <summary>An edge as one sentence, in each language.</summary>
    EdgeStatement,

    /// <summary>How an ambiguous text was read, in each language.</summary>
    EdgeNote,

    /// <summary>The section an edge belongs to.</summary>
    EdgeSection,

    /// <summary>The order in which sources, nodes and claims are read.</summary>
    ReadingOrder,
}
