namespace ClaimGraph.Diagrams.Layout;

/// <summary>A layout engine could not answer.</summary>
public sealed class LayoutException : Exception
{
    /// <summary>Says nothing about the reason.</summary>
    public LayoutException()
    {
    }

    /// <summary>Says what happened.</summary>
    /// <param name="message">What happened.</param>
    public LayoutException(string message)
        : base(message)
    {
    }

    /// <summary>Says what happened and why.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">The error behind it.</param>
    public LayoutException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
