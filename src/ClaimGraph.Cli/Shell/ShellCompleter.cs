using ClaimGraph.Cli.Commands;
using ClaimGraph.Cli.Shell.Completion;
using ClaimGraph.Graphs;

namespace ClaimGraph.Cli.Shell;

/// <summary>Proposes how to go on with a statement: commands and what stands after them, else queries.</summary>
/// <param name="state">What is looked at.</param>
internal sealed class ShellCompleter(ShellState state)
{
    private static readonly string[] Views =
        ["factual", "reported", "opinions", "forecasts", "hypothetical", "normative", "affirmed", "denied", "everything", "off"];

    private KnowledgeGraph? _graph;
    private QueryCompleter? _queries;

    /// <summary>Proposes.</summary>
    /// <param name="text">The input up to the place where it is being written.</param>
    /// <returns>The proposals; their start counts from the beginning of the input.</returns>
    public Proposals Complete(string text)
    {
        // What comes after the last semicolon is another statement.
        int start = WordScanner.Read(text).Where(w => w.Is(';')).Select(w => w.End).LastOrDefault();
        start += text[start..].TakeWhile(char.IsWhiteSpace).Count();
        Proposals proposals = Statement(text[start..]);
        return proposals with { Start = proposals.Start + start };
    }

    private Proposals Statement(string text)
    {
        if (!Statements.IsCommand(text))
        {
            return Query(text);
        }

        int end = text.AsSpan().IndexOfAny(' ', '\t', '\n');
        if (end < 0)
        {
            return Proposals.Of(0, text, ShellCommands.All.Select(c => new Proposal(c.Name, End: c.Argument.Length > 0 ? " " : "")));
        }

        string argument = text[(end + 1)..];
        Proposals proposals = text[..end] switch
        {
            ":explain" or ":why" => Query(argument),
            ":format" => Words(argument, AskOptions.FormatNames),
            ":lang" => Words(argument, state.Whole.Sources.SelectMany(s => s.Languages).Distinct().Select(l => l.Tag)),
            ":param" => Words(argument, state.Options.Parameters.Keys),
            ":as-of" or ":timeout" or ":text" => Words(argument, ["off"]),
            ":rows" => Words(argument, ["all"]),
            ":view" => View(argument),
            _ => Proposals.None,
        };
        return proposals with { Start = proposals.Start + end + 1 };
    }

    private static Proposals Words(string written, IEnumerable<string> words) =>
        Proposals.Of(0, written, words.Select(w => new Proposal(w)));

    private Proposals Query(string text)
    {
        if (_queries is null || _graph != state.Whole)
        {
            _graph = state.Whole;
            _queries = new QueryCompleter(_graph, () => state.Options.Parameters.Keys);
        }

        return _queries.Complete(text);
    }

    private Proposals View(string argument)
    {
        int start = argument.LastIndexOf(',') + 1;
        IEnumerable<string> speakers = state.Whole.Claims.SelectMany(c => c.SaidBy).Distinct().Order().Select(s => s.Value);
        IEnumerable<string> rules = argument.AsSpan(start).IndexOf(':') < 0
            ? [.. Views, "said-by:", "nearest:", "as-of:", "source:", "section:"]
            : [
                .. speakers.SelectMany(s => new[] { $"said-by:{s}", $"nearest:{s}" }),
                .. state.Whole.Sources.Select(s => $"source:{s.Id}"),
                .. state.Whole.Sources.SelectMany(s => s.Sections).Select(s => $"section:{s.Id}"),
            ];
        Proposals proposals = Words(argument[start..].TrimStart(), rules);
        return proposals with { Start = start + argument[start..].TakeWhile(char.IsWhiteSpace).Count() };
    }
}
