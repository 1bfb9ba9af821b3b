using System.Globalization;

namespace ClaimGraph.Cli.Tests;

/// <summary>Calls the command as a function.</summary>
internal static class Command
{
    /// <summary>Calls it.</summary>
    /// <param name="arguments">The arguments after the command's name.</param>
    public static CommandResult Run(params string[] arguments)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture);
        using StringWriter error = new(CultureInfo.InvariantCulture);
        int code = CommandLine.Run(arguments, output, error);
        return new CommandResult(code, output.ToString(), error.ToString());
    }

    /// <summary>Calls it on the first dataset.</summary>
    /// <param name="arguments">The arguments after the command's name.</param>
    public static CommandResult OnDataset(params string[] arguments) => Run([.. arguments, "--data", Repository.Dataset]);
}
