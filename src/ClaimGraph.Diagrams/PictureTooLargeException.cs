namespace ClaimGraph.Diagrams;

/// <summary>A drawing has more pixels than one PNG may have. The message says how many and what to do.</summary>
public sealed class PictureTooLargeException : Exception
{
    /// <summary>Says nothing further.</summary>
    public PictureTooLargeException()
        : this("The picture is too large.")
    {
    }

    /// <summary>Says what is too large and what to do.</summary>
    /// <param name="message">What is too large and what to do.</param>
    public PictureTooLargeException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is too large and why.</summary>
    /// <param name="message">What is too large and what to do.</param>
    /// <param name="innerException">The error behind it.</param>
    public PictureTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
