using System.Text;
using ClaimGraph.Cli.Output;

namespace ClaimGraph.Cli.Shell;

/// <summary>The shell where statements come from a file or another program: no prompts, and the first that fails ends it.</summary>
/// <param name="terminal">Where statements come from and answers go.</param>
/// <param name="state">What is looked at, and how.</param>
internal sealed class ScriptedShell(Terminal terminal, ShellState state)
{
    private const int LongestStatement = 16 * 1024 * 1024;

    /// <summary>Reads and carries out statements, each as soon as it is complete.</summary>
    /// <param name="stop">Stops it.</param>
    /// <returns>The exit code of the first that fails; fine when none does.</returns>
    /// <exception cref="UsageException">The input is not UTF-8, or a statement is too long.</exception>
    public int Run(CancellationToken stop)
    {
        ShellSession session = new(terminal, state);
        using StreamReader input = new(
            terminal.OpenInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        string rest = "";
        while (ReadLine(input) is { } line)
        {
            foreach (string statement in Statements.Split(rest + line + "\n", out rest))
            {
                if (session.Run(statement, stop) is not ExitCode.Fine and var code)
                {
                    return code;
                }

                if (state.IsOver)
                {
                    return ExitCode.Fine;
                }
            }

            if (rest.Length > LongestStatement)
            {
                throw new UsageException($"A statement has more than {LongestStatement >> 20} million characters. End statements with a semicolon.");
            }
        }

        return session.Run(rest, stop);
    }

    private static string? ReadLine(StreamReader input)
    {
        try
        {
            return input.ReadLine();
        }
        catch (DecoderFallbackException e)
        {
            throw new UsageException("The input is not UTF-8. Write it in UTF-8.", e);
        }
    }
}
