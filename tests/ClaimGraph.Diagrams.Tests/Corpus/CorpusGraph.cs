using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Typography;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>A graph that drawings are compared on.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="NodeCount">How many nodes it has.</param>
/// <param name="Make">Makes it, always the same.</param>
internal sealed record CorpusGraph(string Name, int NodeCount, Func<DiagramGraph> Make)
{
    /// <summary>The graph measured but not placed: the boxes that every engine gets.</summary>
    public Sketch Sketch()
    {
        using Fonts fonts = new();
        return Diagrams.Drawing.Sketch.Of(Make(), new Wording(Language.English), new LineBreaker(fonts));
    }
}
