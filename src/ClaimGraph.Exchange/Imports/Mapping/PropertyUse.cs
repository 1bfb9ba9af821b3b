namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>What becomes of a property. A closed vocabulary.</summary>
internal enum PropertyUse
{
    /// <summary>The name of a node, in a language.</summary>
    Label,

    /// <summary>Other names of a node.</summary>
    Alias,

    /// <summary>What a node is.</summary>
    Description,

    /// <summary>The id of a node in some collection.</summary>
    ExternalId,

    /// <summary>A claim about a node whose object is the value.</summary>
    Attribute,

    /// <summary>A qualifier of a claim.</summary>
    Qualifier,

    /// <summary>How a claim is meant, by a word of the vocabulary.</summary>
    Modality,

    /// <summary>Whether a claim affirms or denies.</summary>
    Polarity,

    /// <summary>When it is so.</summary>
    Time,

    /// <summary>Who says so: ids of nodes, the nearest speaker first.</summary>
    SaidBy,

    /// <summary>A claim in a sentence.</summary>
    Statement,

    /// <summary>A note on a claim.</summary>
    Note,

    /// <summary>Nothing.</summary>
    LeaveOut,
}

/// <summary>What a value is read as. A closed vocabulary.</summary>
internal enum ValueForm
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A decimal number in a unit.</summary>
    Quantity,

    /// <summary>A date.</summary>
    Date,
}
