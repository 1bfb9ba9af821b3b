using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Shell.Completion;

/// <summary>Proposes how to go on with a query: words of the language, functions, variables, and the names of a graph.</summary>
internal sealed class QueryCompleter
{
    // So many names of nodes are still read by somebody; a longer beginning narrows them.
    private const int MostNames = 200;

    private readonly KnowledgeGraph _graph;
    private readonly QueryVocabulary _vocabulary;
    private readonly Func<IEnumerable<string>> _parameters;

    /// <param name="graph">The graph that is asked.</param>
    /// <param name="parameters">The names of the parameters that have values, without dollar signs.</param>
    public QueryCompleter(KnowledgeGraph graph, Func<IEnumerable<string>> parameters)
    {
        _graph = graph;
        _vocabulary = new QueryVocabulary(graph.Schema, graph.Sources.SelectMany(s => s.Languages));
        _parameters = parameters;
    }

    /// <summary>Proposes.</summary>
    /// <param name="text">The query up to the place where it is being written.</param>
    /// <returns>The proposals.</returns>
    public Proposals Complete(string text)
    {
        List<Word> words = WordScanner.Read(text);
        Word last = words.LastOrDefault();
        if (last.Kind == WordKind.Comment && last.IsOpen)
        {
            return Proposals.None;
        }

        words.RemoveAll(w => w.Kind == WordKind.Comment);
        if (last is { Kind: WordKind.Text, IsOpen: true })
        {
            return Values(words[..^1], last);
        }

        bool isWriting = last.End == text.Length && last.Kind is WordKind.Name or WordKind.Parameter or WordKind.Number;
        List<Word> before = isWriting ? words[..^1] : words;
        int start = isWriting ? last.Start : text.Length;
        string written = isWriting ? last.Text : "";
        IEnumerable<Proposal> items = last.Kind switch
        {
            WordKind.Parameter when isWriting => _parameters().Select(p => new Proposal("$" + p)),
            WordKind.Number when isWriting => [],
            _ => Names(before, isWriting),
        };
        return Proposals.Of(start, written, items);
    }

    private static IEnumerable<Proposal> Plain(IEnumerable<string> names) => names.Select(n => new Proposal(n));

    /// <summary>The position of the innermost bracket that is open at the end; -1 for none.</summary>
    private static int InnermostOpen(List<Word> words)
    {
        int closed = 0;
        for (int i = words.Count - 1; i >= 0; i--)
        {
            if (words[i].Is(')') || words[i].Is(']') || words[i].Is('}'))
            {
                closed++;
            }
            else if ((words[i].Is('(') || words[i].Is('[') || words[i].Is('{')) && closed-- == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsRelationship(List<Word> words, int bracket) =>
        bracket > 0 && words[bracket].Is('[') && words[bracket - 1].Is('-');

    private IEnumerable<Proposal> Names(List<Word> before, bool isWriting)
    {
        Word sign = before.LastOrDefault();
        int bracket = InnermostOpen(before);
        Word open = bracket < 0 ? default : before[bracket];
        if ((sign.Is(':') || sign.Is('|')) && IsRelationship(before, bracket))
        {
            return Plain(_vocabulary.RelationshipTypes);
        }

        if (sign.Is(':') && !open.Is('{'))
        {
            return Plain(_vocabulary.Labels);
        }

        if (sign is { Kind: WordKind.Sign, Text: "." })
        {
            return Plain(before.Count < 2 ? [] : PropertiesOf(Variables.Of(before[..^1]).GetValueOrDefault(before[^2].Text)));
        }

        if (open.Is('{') && (sign.Is('{') || sign.Is(',')))
        {
            int owner = InnermostOpen(before[..bracket]);
            return owner < 0 ? [] : Plain(PropertiesOf(IsRelationship(before, owner) ? VariableKind.Relationship : VariableKind.Node));
        }

        IEnumerable<Proposal> variables = Plain(Variables.Of(before).Keys);
        return !isWriting && (sign.Is('(') || sign.Is('['))
            ? variables
            : variables.Concat(Plain(QueryVocabulary.Keywords)).Concat(QueryVocabulary.Functions.Select(f => new Proposal(f, End: "(")));
    }

    private ImmutableArray<string> PropertiesOf(VariableKind kind) => kind switch
    {
        VariableKind.Node => _vocabulary.NodeProperties,
        VariableKind.Relationship => _vocabulary.RelationshipProperties,
        VariableKind.Path => [],
        _ => [.. _vocabulary.NodeProperties.Union(_vocabulary.RelationshipProperties)],
    };

    /// <summary>What a text can be that is being written: it goes by the property it is compared with.</summary>
    private Proposals Values(List<Word> before, Word text)
    {
        char quote = text.Text[0];
        string written = text.Text[1..];
        (string property, bool ofRelationship) = Compared(before);
        IEnumerable<Proposal> items = property switch
        {
            "id" when ofRelationship => Starting(_graph.Claims.Select(c => new Proposal(c.Id.Value)), written),
            "modality" => Plain(Vocabulary.NamesOf<Modality>()),
            "polarity" => Plain(Vocabulary.NamesOf<Polarity>()),
            "kind" => _graph.Schema.Kinds.Select(k => new Proposal(k.Id.Value)),
            "section" => _graph.Sources.SelectMany(s => s.Sections).Select(s => new Proposal(s.Id.Value)),
            "source" => _graph.Sources.Select(s => new Proposal(s.Id.Value)),
            _ when property.StartsWith("name", StringComparison.Ordinal) => Starting(Labels(), written),
            _ => Nodes(written),
        };

        return new Proposals(
            text.Start + 1,
            [
                .. items.Where(i => i.Note.Length > 0 || i.Text.StartsWith(written, StringComparison.OrdinalIgnoreCase))
                    .Select(i => i with { Text = Escape(i.Text, quote), End = quote.ToString() })
                    .DistinctBy(i => i.Text),
            ]);
    }

    private static string Escape(string text, char quote) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(quote.ToString(), "\\" + quote, StringComparison.Ordinal);

    private static IEnumerable<Proposal> Starting(IEnumerable<Proposal> items, string written) =>
        items.Where(i => i.Text.StartsWith(written, StringComparison.OrdinalIgnoreCase)).Take(MostNames);

    /// <summary>The property that a value at the end belongs to: <c>{id: </c>, <c>n.id = </c> or <c>n.id IN [</c>.</summary>
    private static (string Property, bool OfRelationship) Compared(List<Word> before)
    {
        int bracket = InnermostOpen(before);
        if (bracket >= 0 && before[bracket].Is('{') && before is [.., { Kind: WordKind.Name } key, var colon] && colon.Is(':'))
        {
            return (key.Text, IsRelationship(before, InnermostOpen(before[..bracket])));
        }

        int at = bracket > 0 && before[bracket].Is('[') ? bracket : before.Count;
        while (at > 0 && before[at - 1] is var word && (word.Kind == WordKind.Sign && "=<>~".Contains(word.Text, StringComparison.Ordinal)
            || word.Is("IN") || word.Is("STARTS") || word.Is("ENDS") || word.Is("WITH") || word.Is("CONTAINS")))
        {
            at--;
        }

        return at >= 3 && before[at - 1].Kind == WordKind.Name && before[at - 2] is { Kind: WordKind.Sign, Text: "." }
            ? (before[at - 1].Text, Variables.Of(before).GetValueOrDefault(before[at - 3].Text) == VariableKind.Relationship)
            : ("", false);
    }

    private IEnumerable<Proposal> Labels() =>
        _graph.Nodes.SelectMany(n => n.Labels.Entries).Select(l => new Proposal(l.Value));

    /// <summary>The ids of nodes; those found by a label or an alias have it as their note.</summary>
    private IEnumerable<Proposal> Nodes(string written)
    {
        IEnumerable<Proposal> byId = Starting(_graph.Nodes.Select(n => new Proposal(n.Id.Value)), written);
        if (written.Length == 0)
        {
            return byId;
        }

        IEnumerable<Proposal> byName =
            from node in _graph.Nodes
            let name = node.Labels.Entries.Select(l => l.Value).Concat(node.Aliases.Select(a => a.Text))
                .FirstOrDefault(n => n.StartsWith(written, StringComparison.OrdinalIgnoreCase))
            where name is not null
            select new Proposal(node.Id.Value, name);
        return byId.Concat(byName.Take(MostNames));
    }
}
