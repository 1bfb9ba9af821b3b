namespace ClaimGraph.Schema;

/// <summary>What values a qualifier takes. A closed vocabulary.</summary>
public enum QualifierType
{
    /// <summary>A term of a closed list.</summary>
    Term,

    /// <summary>A text in the languages of the dataset.</summary>
    Text,

    /// <summary>A node of certain kinds.</summary>
    Node,

    /// <summary>A quantity in certain units.</summary>
    Quantity,

    /// <summary>An EDTF date or interval.</summary>
    Date,
}
