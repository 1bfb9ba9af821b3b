using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Shell.Editing;

namespace ClaimGraph.Cli.Shell;

/// <summary>The shell where somebody types at a terminal.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="state">What is looked at, and how.</param>
/// <param name="historyPath">The file that keeps the history; null to keep none.</param>
internal sealed class InteractiveShell(Terminal terminal, ShellState state, string? historyPath)
{
    private readonly ShellSession _session = new(terminal, state);
    private readonly Lock _lock = new();
    private HistoryFile? _file = historyPath is null ? null : new HistoryFile(historyPath);
    private CancellationTokenSource? _running;

    /// <summary>Reads and carries out statements until the user leaves.</summary>
    /// <returns>The exit code: always fine, since what went wrong was told.</returns>
    public int Run()
    {
        History history = ReadHistory();
        Func<string, string, string?> read = Reader(history);
        terminal.Output.Write(Terminal.Safe(
            $"{string.Join(", ", state.Whole.Sources.Select(s => s.Id))}: {state.Whole.Nodes.Length} nodes, {state.Whole.Claims.Count} claims.")
            + "\nEnd a query with ; or an empty line. :help lists the commands, Tab completes.\n");
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
        while (!state.IsOver)
        {
            string prompt = AskOptions.Join(state.View, state.AsOf) is { } view ? $"claimgraph [{view}]> " : "claimgraph> ";

            // Made before something is typed, so that no interrupt gets lost between typing and running.
            using CancellationTokenSource stop = new();
            lock (_lock)
            {
                _running = stop;
            }

            try
            {
                if (read(prompt, new string(' ', prompt.Length - 2) + "| ") is not { } text)
                {
                    break;
                }

                Remember(history, text.Trim());
                Run(text, stop.Token);
            }
            finally
            {
                lock (_lock)
                {
                    _running = null;
                }
            }
        }

        return ExitCode.Fine;
    }

    private void Run(string text, CancellationToken stop)
    {
        foreach (string statement in Statements.Split(text, out string rest).Append(rest))
        {
            if (state.IsOver || (!string.IsNullOrWhiteSpace(statement) && _session.Run(statement, stop) != ExitCode.Fine))
            {
                return;
            }
        }
    }

    // Comes on another thread.
    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        lock (_lock)
        {
            _running?.Cancel();
        }
    }

    // Asking for the capabilities also switches a Windows console to control sequences.
    private Func<string, string, string?> Reader(History history)
    {
        if (!terminal.Results.Profile.Capabilities.Ansi)
        {
            return ReadPlainly;
        }

        ConsoleScreen screen = new(terminal.Output);
        LineEditor editor = new(new ConsoleKeyboard(), screen, history, Statements.IsComplete, new ShellCompleter(state).Complete);
        return (prompt, continuation) =>
        {
            // While keys are read, Ctrl-C is one of them, and what is pasted comes between marks.
            Console.TreatControlCAsInput = true;
            screen.Write("\u001b[?2004h");
            try
            {
                return editor.Read(prompt, continuation);
            }
            finally
            {
                Console.TreatControlCAsInput = false;
                screen.Write("\u001b[?2004l");
            }
        };
    }

    private string? ReadPlainly(string prompt, string continuation)
    {
        string text = "";
        while (true)
        {
            terminal.Output.Write(text.Length == 0 ? prompt : continuation);
            terminal.Output.Flush();
            if (Console.In.ReadLine() is not { } line)
            {
                return text.Length == 0 ? null : text;
            }

            if (Statements.IsComplete(text + line))
            {
                return text + line;
            }

            text += line + "\n";
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A history that cannot be kept must not keep anybody from asking.")]
    private History ReadHistory()
    {
        try
        {
            return _file?.Read() ?? new History();
        }
        catch (Exception e)
        {
            ForgetFile(e);
            return new History();
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A history that cannot be kept must not keep anybody from asking.")]
    private void Remember(History history, string entry)
    {
        history.Add(entry);
        try
        {
            if (entry.Length > 0)
            {
                _file?.Add(entry);
            }
        }
        catch (Exception e)
        {
            ForgetFile(e);
        }
    }

    private void ForgetFile(Exception cause)
    {
        _file = null;
        terminal.Warn($"What is typed is not kept for later: {cause.Message}");
    }
}
