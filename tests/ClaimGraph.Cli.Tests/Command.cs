using System.Globalization;
using System.Text;

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

    /// <summary>Calls it with something on its standard input.</summary>
    /// <param name="input">What it reads.</param>
    /// <param name="arguments">The arguments after the command's name.</param>
    public static CommandResult Read(string input, params string[] arguments) => Read(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Calls it with something on its standard input.</summary>
    /// <param name="input">What it reads.</param>
    /// <param name="arguments">The arguments after the command's name.</param>
    public static CommandResult Read(byte[] input, params string[] arguments)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture);
        using StringWriter error = new(CultureInfo.InvariantCulture);
        int code = CommandLine.Run(arguments, output, error, () => new MemoryStream(input));
        return new CommandResult(code, output.ToString(), error.ToString());
    }

    /// <summary>Calls it on the first dataset.</summary>
    /// <param name="arguments">The arguments after the command's name.</param>
    public static CommandResult OnDataset(params string[] arguments) => Run([.. arguments, "--data", Repository.Dataset]);
}
