using ClaimGraph.Diagrams;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;

namespace ClaimGraph.Viewer.Tests.Browser;

/// <summary>Pages that many tests look at, each made once.</summary>
internal static class SharedPages
{
    private static readonly Lazy<Task<ViewerPage>> LazyArticle = new(() => Task.Run(MakeArticle));

    /// <summary>The page of the first dataset.</summary>
    public static Task<ViewerPage> ArticleAsync() => LazyArticle.Value;

    /// <summary>The graph of the first dataset.</summary>
    public static KnowledgeGraph ArticleGraph() => KnowledgeGraph.Build(DatasetLoader.Load(Repository.Dataset).Dataset!);

    private static ViewerPage MakeArticle()
    {
        using DiagramRenderer renderer = new();
        return ViewerPage.Of(ArticleGraph(), renderer);
    }
}
