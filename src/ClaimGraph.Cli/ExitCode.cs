namespace ClaimGraph.Cli;

/// <summary>What the command tells the program that called it.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The data has errors, or evidence does not hold.</summary>
    public const int DataErrors = 1;

    /// <summary>The command was called wrongly, or asked for something that is not there.</summary>
    public const int Usage = 2;

    /// <summary>A file could not be read or written.</summary>
    public const int InputOutput = 3;

    /// <summary>Something went wrong that should not: a fault of the program.</summary>
    public const int Unexpected = 4;

    /// <summary>The user stopped the command (128 and the number of the interrupt signal, as shells have it).</summary>
    public const int Interrupted = 130;
}
