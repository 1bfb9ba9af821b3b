namespace ClaimGraph.Diagrams.Files;

/// <summary>What nodes are put into titled clusters by. A closed vocabulary.</summary>
public enum GroupingRule
{
    /// <summary>Their kinds.</summary>
    Kind,

    /// <summary>The section of the source that most of their claims stand in.</summary>
    Section,

    /// <summary>The term that most of their claims have in a qualifier.</summary>
    Qualifier,

    /// <summary>What hangs together most; each community is called after its most central node.</summary>
    Community,
}
