using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Shell;
using ClaimGraph.Cli.Shell.Editing;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph shell</c>: a prompt for questions in openCypher.</summary>
internal static class ShellCommand
{
    private const int RowsShown = 100;

    public static Command Create(Terminal terminal)
    {
        AskOptions options = new();
        Option<bool> noHistory = new("--no-history") { Description = "Neither read nor keep what is typed." };
        CommandWithExamples command = new CommandWithExamples(
            "shell",
            "Opens a prompt for questions in openCypher, with history and completion. Reads a script when its input is redirected.",
            "shell",
            "shell --view factual --lang zh",
            "shell < questions.cypher")
            .With([noHistory, .. options.All]);

        // Not asynchronously: an interrupt is for the query that runs, not for the shell.
        command.SetAction(parsed =>
        {
            System.Collections.Immutable.ImmutableSortedDictionary<string, object?> parameters = options.ParametersOf(parsed);
            if (GraphLookup.Load(terminal, options.DataOf(parsed)) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            if (options.Read(terminal, parsed, parameters, graph) is not { } how)
            {
                return ExitCode.InputOutput;
            }

            ShellState state = new(options.DataOf(parsed), graph, how);
            (string? view, string? asOf) = options.LookOf(parsed);
            state.Look(view, asOf);
            if (!terminal.IsInteractive)
            {
                return new ScriptedShell(terminal, state).Run(CancellationToken.None);
            }

            state.Options = how with { RowsShown = RowsShown };
            string? history = parsed.GetValue(noHistory) ? null : HistoryFile.PathOf(Environment.GetEnvironmentVariable);
            return new InteractiveShell(terminal, state, history).Run();
        });
        return command;
    }
}
