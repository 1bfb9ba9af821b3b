using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Output;

namespace ClaimGraph.Cli;

/// <summary>The <c>claimgraph</c> command as a function of its arguments and two writers.</summary>
internal static class CommandLine
{
    private const int HelpWidthWhenRedirected = 80;

    // A name that starts with @ is a name, not a file of arguments.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs one command.</summary>
    /// <param name="args">The arguments after the command's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where diagnostics, progress and usage errors go.</param>
    /// <param name="input">Opens what a command reads besides files; the standard input when null.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, Func<Stream>? input = null)
    {
        Terminal terminal = new(output, error, input);
        try
        {
            return Run(args, terminal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The error stream itself cannot be written, so there is nobody left to tell.
            return ExitCode.InputOutput;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong, the user gets a line and an exit code, not a stack trace.")]
    private static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        try
        {
            return Invoke(Root(terminal).Parse(args, Parsing), terminal);
        }
        catch (UsageException e)
        {
            terminal.Fail(e.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            terminal.Fail("Stopped.");
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Fail(e.Message);
            return ExitCode.InputOutput;
        }
        catch (Exception e)
        {
            Exception cause = e.GetBaseException();
            terminal.Fail($"This should not happen: {cause.Message.ReplaceLineEndings(" ")} ({cause.GetType().Name}). Please report it, with the command you gave.");
            return ExitCode.Unexpected;
        }
    }

    private static int Invoke(ParseResult parsed, Terminal terminal)
    {
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            return UsageErrors(terminal, parsed);
        }

        // Asynchronously, because only then is an interrupt passed on to commands that take some time.
        return parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        }).GetAwaiter().GetResult();
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
            QueryCommand.Create(terminal),
            ShellCommand.Create(terminal),
            DiffCommand.Create(terminal),
            ConflictsCommand.Create(terminal),
            CorroborationsCommand.Create(terminal),
            TimelineCommand.Create(terminal),
            CompareCommand.Create(terminal),
            SpeakersCommand.Create(terminal),
            CentralityCommand.Create(terminal),
            ComponentsCommand.Create(terminal),
            CommunitiesCommand.Create(terminal),
            RenderCommand.Create(terminal),
            ExportCommand.Create(terminal),
            ServeCommand.Create(terminal),
            StatsCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            NewCommand.Create(terminal),
            ImportCommand.Create(terminal),
            SuggestionsCommand.Create(terminal),
            AcceptCommand.Create(terminal),
        };
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            HelpAction usual = (HelpAction)help.Action!;
            if (terminal.IsRedirected)
            {
                usual.MaxWidth = HelpWidthWhenRedirected;
            }

            help.Action = new HelpWithExamples(usual);
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
