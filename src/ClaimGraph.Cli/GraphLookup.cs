using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query;
using ClaimGraph.Schema;

namespace ClaimGraph.Cli;

/// <summary>Finds what a user names on the command line, or says what is like it.</summary>
internal static class GraphLookup
{
    /// <summary>Loads the dataset, or several as one, and builds the graph, narrowed to a view.</summary>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <param name="data">What to load.</param>
    /// <param name="view">The value of <c>--view</c>, or null for everything.</param>
    /// <param name="keepAllNodes">False to leave out, when narrowed, the nodes that no claim left is about.</param>
    /// <param name="relations">The values of <c>--relation</c>: only these claims are taken; null or none for all.</param>
    /// <returns>The graph, or null when the data has errors.</returns>
    /// <exception cref="UsageException">There is no such dataset, view or relation.</exception>
    public static KnowledgeGraph? Load(
        Terminal terminal, DataChoice data, string? view = null, bool keepAllNodes = true, string[]? relations = null)
    {
        KnowledgeGraph? graph = Build(terminal, Workspace.LoadAll(data.Directory), data, view, keepAllNodes);
        return graph is not null && Relations(graph, relations) is { Length: > 0 } taken
            ? graph.Where(c => taken.Contains(c.Relation), keepAllNodes)
            : graph;
    }

    /// <summary>Loads the graph and does something else meanwhile.</summary>
    /// <typeparam name="T">What comes of that.</typeparam>
    /// <param name="terminal">Where diagnostics go.</param>
    /// <param name="data">What to load.</param>
    /// <param name="view">The value of <c>--view</c>, or null for everything.</param>
    /// <param name="work">What to do while the files are read. When it throws, nothing is said about them.</param>
    /// <returns>The graph, or null when the data has errors; and what came of the work.</returns>
    /// <exception cref="UsageException">There is no such dataset or view.</exception>
    public static (KnowledgeGraph? Graph, T Other) LoadWhile<T>(Terminal terminal, DataChoice data, string? view, Func<T> work)
    {
        IReadOnlyList<string> directories = Workspace.Datasets(data.Directory);
        Task<LoadResult> loading = Task.Run(() => DatasetLoader.LoadAll(directories));
        T other = work();
        return (Build(terminal, loading.GetAwaiter().GetResult(), data, view), other);
    }

    /// <summary>A graph narrowed to a view.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="view">The view as written.</param>
    /// <param name="keepAllNodes">False to leave out the nodes that no claim left is about.</param>
    /// <returns>The part of it.</returns>
    /// <exception cref="UsageException">It is no view, or it names something the graph has not.</exception>
    public static KnowledgeGraph Narrow(KnowledgeGraph graph, string view, bool keepAllNodes = true) =>
        graph.View(View(graph, view) with { KeepsAllNodes = keepAllNodes });

    /// <summary>Reads a view and checks the names in it.</summary>
    /// <param name="graph">The graph it is a view of.</param>
    /// <param name="text">The view as written.</param>
    /// <returns>The view.</returns>
    /// <exception cref="UsageException">It is none, or it names something the graph has not.</exception>
    public static GraphView View(KnowledgeGraph graph, string text)
    {
        if (!GraphView.TryParse(text, out GraphView? view, out string? problem))
        {
            throw new UsageException(problem);
        }

        return view.FindUnknownNames(graph) is [string first, ..]
            ? throw new UsageException(first)
            : view;
    }

    /// <summary>Finds the one node a name means.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="name">An id, label or alias.</param>
    /// <returns>The node.</returns>
    /// <exception cref="UsageException">No node has the name, or several have.</exception>
    public static Node Node(KnowledgeGraph graph, string name)
    {
        NameIndex names = new(graph);
        IReadOnlyList<NameMatch> found = names.Find(name);
        NameMatch[] byId = [.. found.Where(m => m.Kind == NameKind.Id)];
        return found switch
        {
            _ when byId is [NameMatch one] => one.Node,
            [NameMatch only] => only.Node,
            [] => throw new UsageException($"There is no node \"{name}\".{Suggestions(names.Suggest(name).Select(m => m.Node.Id.Value))}"),
            _ => throw new UsageException($"\"{name}\" means several nodes: {string.Join(", ", found.Select(m => m.Node.Id))}. Use an id."),
        };
    }

    /// <summary>Finds the relations of some ids.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="ids">Relation ids.</param>
    /// <returns>The relations, in the same order.</returns>
    /// <exception cref="UsageException">The schema lacks one of them.</exception>
    public static RelationId[] Relations(KnowledgeGraph graph, string[]? ids) =>
        [.. (ids ?? []).Select(id => Relation(graph, id).Id)];

    /// <summary>Finds a claim.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="id">The claim's id, with its source or without.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="UsageException">There is none such, or several sources have one.</exception>
    public static Claim Claim(KnowledgeGraph graph, string id) => graph.FindClaimsCalled(id) switch
    {
        [ClaimId one] => graph.GetClaim(one),
        [] => throw new UsageException($"There is no claim \"{id}\".{Suggestions(Near(id, graph.Claims.Select(c => c.Id.Value)))}"),
        var several => throw new UsageException($"\"{id}\" means several claims: {string.Join(", ", several)}. Write one of these."),
    };

    /// <summary>Finds a section of the sources.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="id">The section's id.</param>
    /// <returns>The section.</returns>
    /// <exception cref="UsageException">There is none such.</exception>
    public static Section Section(KnowledgeGraph graph, string id)
    {
        Section[] sections = [.. graph.Sources.SelectMany(s => s.Sections)];
        return graph.FindSectionsCalled(id) switch
        {
            [SectionId one] => Array.Find(sections, s => s.Id == one)!,
            [] => throw new UsageException($"There is no section \"{id}\". There are: {string.Join(", ", sections.Select(s => s.Id))}."),
            var several => throw new UsageException($"\"{id}\" means several sections: {string.Join(", ", several)}. Write one of these."),
        };
    }

    /// <summary>Finds a qualifier of the schema.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="id">The qualifier's id.</param>
    /// <returns>The id.</returns>
    /// <exception cref="UsageException">There is none such.</exception>
    public static QualifierId Qualifier(KnowledgeGraph graph, string id) =>
        Slug.IsValid(id) && graph.Schema.FindQualifier(new QualifierId(id)) is { } qualifier
            ? qualifier.Id
            : throw new UsageException($"There is no qualifier \"{id}\".{Suggestions(Near(id, graph.Schema.Qualifiers.Select(q => q.Id.Value)))}");

    private static KnowledgeGraph? Build(Terminal terminal, LoadResult result, DataChoice data, string? view, bool keepAllNodes = true)
    {
        if (Workspace.Report(terminal, result) is not { } dataset)
        {
            return null;
        }

        KnowledgeGraph graph = KnowledgeGraph.Build(dataset);
        if (data.IsUnified)
        {
            if (Judgements(terminal, data, dataset) is not { } judgements)
            {
                return null;
            }

            graph = graph.Unified(judgements);
        }

        return view is null ? graph : Narrow(graph, view, keepAllNodes);
    }

    private static SamenessJudgements? Judgements(Terminal terminal, DataChoice data, Dataset dataset)
    {
        string path = Workspace.FindSameness(data.Directory)
            ?? throw new UsageException($"There is no {Workspace.SamenessFile} in the directory that holds the datasets. Write it, or leave out --same.");
        SamenessResult result = SamenessLoader.Load(path, dataset);
        TextReport.Write(result.Diagnostics, terminal.Error);
        return result.Judgements;
    }

    private static Relation Relation(KnowledgeGraph graph, string id) =>
        Slug.IsValid(id) && graph.Schema.FindRelation(new RelationId(id)) is { } relation
            ? relation
            : throw new UsageException($"There is no relation \"{id}\".{Suggestions(Near(id, graph.Schema.Relations.Select(r => r.Id.Value)))}");

    private static IEnumerable<string> Near(string name, IEnumerable<string> names) =>
        NearestName.Find(name, [.. names]) is { } nearest ? [nearest] : [];

    private static string Suggestions(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length == 0 ? "" : $" Did you mean {string.Join(" or ", all.Select(n => $"\"{n}\""))}?";
    }
}
