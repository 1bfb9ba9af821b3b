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
}
