using System.Globalization;
using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Questions;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Cli.Shell;

/// <summary>The commands of the shell: what begins with a colon.</summary>
/// <param name="terminal">Where they print.</param>
/// <param name="state">What they change.</param>
internal sealed class ShellCommands(Terminal terminal, ShellState state)
{
    private const string Off = "off";
    private const int WidthWhenRedirected = 120;

    /// <summary>The commands, with what stands after them and what they do, in the order of help.</summary>
    public static IReadOnlyList<(string Name, string Argument, string Description)> All { get; } =
    [
        (":help", "", "this list"),
        (":explain", "[query]", "the steps a query is run in, with their rows; of the query before when none is given"),
        (":why", "[query]", "for every row the claims it rests on; of the query before when none is given"),
        (":schema", "", "the labels, relationship types and properties there are"),
        (":view", "[view|off]", "look only at claims that pass, such as factual or said-by:<node>"),
        (":as-of", "[date|off]", "look only at what is so on a day"),
        (":format", "[format]", "table, json, csv or graph"),
        (":param", "[name=value|name]", "set a parameter, remove it, or list all"),
        (":rows", "[count|all]", "how many rows are shown"),
        (":timeout", "[time|off]", "how long a query may take, such as 10s"),
        (":lang", "[tag]", "the language of labels and statements"),
        (":text", "[file|off]", "a copy of the article to quote from in :why"),
        (":reload", "", "read the files again"),
        (":quit", "", "leave; so does Ctrl-D"),
    ];

    /// <summary>Carries one out.</summary>
    /// <param name="statement">The command with what stands after it.</param>
    /// <param name="ask">Asks a query: explained, or with reasons.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">There is no such command, or it cannot be carried out.</exception>
    public int Run(string statement, Func<string, QueryMode, int> ask)
    {
        string[] parts = statement.Trim().Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string argument = parts.Length > 1 ? parts[1] : "";
        switch (parts[0])
        {
            case ":explain":
                return ask(QueryOf(argument), QueryMode.Explain);
            case ":why":
                return ask(QueryOf(argument), QueryMode.Why);
            case ":help":
                Help();
                break;
            case ":schema":
                new SchemaListing(terminal, state.Graph, state.Options.Language).Print();
                break;
            case ":reload":
                return Reload();
            case ":quit" or ":exit" or ":q":
                state.IsOver = true;
                break;
            default:
                Set(parts[0], argument);
                break;
        }

        return ExitCode.Fine;
    }

    private void Set(string command, string argument)
    {
        switch (command)
        {
            case ":view":
                View(argument);
                break;
            case ":as-of":
                AsOf(argument);
                break;
            case ":format":
                Format(argument);
                break;
            case ":param":
                Parameter(argument);
                break;
            case ":rows":
                Rows(argument);
                break;
            case ":timeout":
                Timeout(argument);
                break;
            case ":lang":
                Language(argument);
                break;
            case ":text":
                Copy(argument);
                break;
            default:
                string advice = NearestName.Find(command, [.. All.Select(c => c.Name)]) is { } near ? $"Did you mean {near}?" : ":help lists the commands.";
                throw new UsageException($"There is no command \"{command}\". {advice}");
        }
    }

    private string QueryOf(string argument) => argument.Length > 0 ? argument
        : state.LastQuery ?? throw new UsageException("There is no query before. Write one behind the command.");

    private void Say(string line) => terminal.Output.Write(Terminal.Safe(line) + "\n");

    private void Help()
    {
        int width = terminal.Width ?? WidthWhenRedirected;
        foreach ((string name, string argument, string description) in All)
        {
            string start = $"  {name + " " + argument,-26} ";
            foreach (string line in TextTable.Wrap(description, Math.Max(20, width - start.Length)))
            {
                Say(start + line);
                start = new string(' ', start.Length);
            }
        }

        const string Keys = "A query ends with ; or, at the prompt, with an empty line. Tab completes, Ctrl-R searches what was typed before, "
            + "Ctrl-C stops a query, Alt-Enter starts a line.";
        foreach (string line in TextTable.Wrap(Keys, width))
        {
            Say(line);
        }
    }

    private int Reload()
    {
        if (!state.Reload(terminal))
        {
            terminal.Warn("The files have errors. The graph is still the one from before.");
            return ExitCode.DataErrors;
        }

        Say($"{state.Whole.Nodes.Length} nodes and {state.Whole.Claims.Count} claims.");
        return ExitCode.Fine;
    }

    private void View(string argument)
    {
        if (argument.Length > 0)
        {
            state.Look(argument == Off ? null : argument, state.AsOf);
        }

        Say($"view: {state.View ?? Off}");
    }

    private void AsOf(string argument)
    {
        if (argument.Contains(',', StringComparison.Ordinal))
        {
            throw new UsageException($"\"{argument}\" is not a date. Write a day, month or year, such as 2024-05.");
        }

        if (argument.Length > 0)
        {
            state.Look(state.View, argument == Off ? null : argument);
        }

        Say($"as of: {state.AsOf ?? Off}");
    }

    private void Format(string argument)
    {
        if (argument.Length > 0)
        {
            if (!AskOptions.FormatNames.Contains(argument, StringComparer.Ordinal))
            {
                throw new UsageException($"\"{argument}\" is not a format. Write {string.Join(", ", AskOptions.FormatNames)}.");
            }

            state.Options = state.Options with { Format = AskOptions.ReadFormat(argument) };
        }

        Say($"format: {AskOptions.FormatNames[(int)state.Options.Format]}");
    }

    private void Parameter(string argument)
    {
        if (argument.Contains('=', StringComparison.Ordinal))
        {
            if (!QueryParameter.TryParse(argument, out KeyValuePair<string, object?> parameter, out string? problem))
            {
                throw new UsageException(problem);
            }

            state.Options = state.Options with { Parameters = state.Options.Parameters.SetItem(parameter.Key, parameter.Value) };
        }
        else if (argument.Length > 0)
        {
            string name = argument.TrimStart('$');
            if (!state.Options.Parameters.ContainsKey(name))
            {
                throw new UsageException($"There is no parameter ${name}. Set it: :param {name}=value");
            }

            state.Options = state.Options with { Parameters = state.Options.Parameters.Remove(name) };
        }

        foreach ((string name, object? value) in state.Options.Parameters)
        {
            Say($"${name} = {AnswerJson.Text(AnswerJson.Of(value))}");
        }
    }

    private void Rows(string argument)
    {
        if (argument.Length > 0)
        {
            int count = 0;
            if (argument != "all" && !(int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0))
            {
                throw new UsageException($"\"{argument}\" is not a number of rows. Write a whole number from 1, or all.");
            }

            state.Options = state.Options with { RowsShown = argument == "all" ? null : count };
        }

        Say($"rows: {state.Options.RowsShown?.ToString(CultureInfo.InvariantCulture) ?? "all"}");
    }

    private void Timeout(string argument)
    {
        if (argument.Length > 0)
        {
            TimeSpan? time = argument == Off ? null : AskOptions.ReadTime(argument)
                ?? throw new UsageException($"\"{argument}\" is not a time. Write a number with ms, s or m, such as 500ms, 10s or 2m.");
            state.Options = state.Options with { Limits = state.Options.Limits with { Timeout = time } };
        }

        QueryLimits limits = state.Options.Limits;
        Say($"timeout: {(limits.Timeout is { } set ? string.Create(CultureInfo.InvariantCulture, $"{set.TotalSeconds} s") : Off)}");
    }

    private void Language(string argument)
    {
        if (argument.Length > 0)
        {
            Language[] languages = [.. state.Whole.Sources.SelectMany(s => s.Languages).Distinct()];
            if (!Identifiers.Language.IsValid(argument) || !languages.Contains(new Language(argument)))
            {
                throw new UsageException($"The data is not in the language \"{argument}\". It is in: {string.Join(", ", languages)}.");
            }

            state.Options = state.Options with { Language = new Language(argument) };
        }

        Say($"language: {state.Options.Language}");
    }

    private void Copy(string argument)
    {
        if (argument == Off)
        {
            state.Options = state.Options with { Copies = null };
        }
        else if (argument.Length > 0 && EvidenceCopies.TryRead(terminal, state.Whole, [argument], out EvidenceCopies? copies))
        {
            state.Options = state.Options with { Copies = copies };
        }

        Say($"text: {state.Options.Copies?.Paths ?? Off}");
    }
}
