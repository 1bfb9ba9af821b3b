namespace ClaimGraph.Cli;

/// <summary>The command was called in a way that cannot be carried out. Its message says what to do instead.</summary>
internal sealed class UsageException : Exception
{
    public UsageException()
    {
    }

    public UsageException(string message)
        : base(message)
    {
    }

    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
