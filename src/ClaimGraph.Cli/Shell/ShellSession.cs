using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Questions;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Cli.Shell;

/// <summary>Carries statements out, one after another.</summary>
/// <param name="terminal">Where answers go.</param>
/// <param name="state">What is looked at, and how.</param>
internal sealed class ShellSession(Terminal terminal, ShellState state)
{
    private readonly ShellCommands _commands = new(terminal, state);

    /// <summary>Carries one out. What is wrong with it is told, not thrown.</summary>
    /// <param name="statement">A query or a command.</param>
    /// <param name="stop">Stops a query.</param>
    /// <returns>The exit code.</returns>
    public int Run(string statement, CancellationToken stop)
    {
        try
        {
            return Statements.IsCommand(statement)
                ? _commands.Run(statement, (text, mode) => Ask(text, mode, stop))
                : Ask(statement, QueryMode.Answer, stop);
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
    }

    private int Ask(string text, QueryMode mode, CancellationToken stop)
    {
        if (Statements.IsBlank(text))
        {
            return ExitCode.Fine;
        }

        CypherQuery query = Question.Parse(text);
        state.LastQuery = text;
        Question question = new(terminal, state.Graph, state.Options with { Why = mode == QueryMode.Why });
        return mode == QueryMode.Explain ? question.Explain(query, stop) : question.Ask(query, stop);
    }
}
