using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Output;

namespace ClaimGraph.Cli;

/// <summary>The <c>claimgraph</c> command as a function of its arguments and two writers.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments after the command's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where diagnostics, progress and usage errors go.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        Terminal terminal = new(output, error);
        ParseResult parsed = Root(terminal).Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            return UsageErrors(terminal, parsed);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException e)
        {
            terminal.Fail(e.Message);
            return ExitCode.Usage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Fail(e.Message);
            return ExitCode.InputOutput;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        RootCommand root = new("Turns the claims of articles into a graph: checked, queried, exported and drawn.")
        {
            BuildCommand.Create(terminal),
            CheckCommand.Create(terminal),
            VerifyCommand.Create(terminal),
            LocateCommand.Create(terminal),
            CoverageCommand.Create(terminal),
            DigestCommand.Create(terminal),
            ShowCommand.Create(terminal),
            NeighborsCommand.Create(terminal),
            PathCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            RenderCommand.Create(terminal),
            StatsCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            NewCommand.Create(terminal),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        return root;
    }

    private static int UsageErrors(Terminal terminal, ParseResult parsed)
    {
        foreach (ParseError error in parsed.Errors)
        {
            terminal.Fail(error.Message);
        }

        string command = parsed.CommandResult.Command is RootCommand ? "" : $" {parsed.CommandResult.Command.Name}";
        terminal.Error.WriteLine($"Try: claimgraph{command} --help");
        return ExitCode.Usage;
    }
}
