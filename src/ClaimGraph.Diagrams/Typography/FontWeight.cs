namespace ClaimGraph.Diagrams.Typography;

/// <summary>How heavy a text is drawn.</summary>
internal enum FontWeight
{
    /// <summary>Weight 400.</summary>
    Regular,

    /// <summary>Weight 600.</summary>
    SemiBold,
}
