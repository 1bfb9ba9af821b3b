using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Diagrams.Tests.TestData;

namespace ClaimGraph.Diagrams.Tests.Arranging;

/// <summary>The record of what was tried.</summary>
public sealed class TrialTests(SharedRenderer shared)
{
    [Theory]
    [InlineData("dense 20", DiagramLayout.Organic)]
    [InlineData("star of 35", DiagramLayout.Layered)]
    [InlineData("random 25", DiagramLayout.Best)]
    public void The_lowest_score_is_kept_and_the_record_is_the_same_every_time(string name, DiagramLayout layout)
    {
        using DiagramRenderer fresh = new();
        Diagram diagram = shared.Renderer.Render(GraphCorpus.Get(name), new DiagramOptions { Layout = layout });
        Diagram again = fresh.Render(GraphCorpus.Get(name), new DiagramOptions { Layout = layout });

        LayoutTrial kept = Assert.Single(diagram.Trials, t => t.IsKept);
        Assert.Equal(diagram.Trials.Min(t => t.Score), kept.Score);
        Assert.Equal(diagram.Measures.Crossings, kept.Terms.Single(t => t.Name == "crossings").Value);
        Assert.Equal(diagram.Trials.Select(t => (t.ToString(), t.Score)), again.Trials.Select(t => (t.ToString(), t.Score)));
    }

    [Fact]
    public void Layers_are_tried_in_both_directions_and_folded_and_the_best_of_all_only_on_request()
    {
        LayoutTrial[] layered = [.. shared.Renderer.Render(GraphCorpus.Get("star of 35"), new DiagramOptions { Layout = DiagramLayout.Layered }).Trials];
        LayoutTrial[] organic = [.. shared.Renderer.Render(GraphCorpus.Get("star of 35"), new DiagramOptions()).Trials];
        LayoutTrial[] best = [.. shared.Renderer.Render(GraphCorpus.Get("star of 35"), new DiagramOptions { Layout = DiagramLayout.Best }).Trials];

        Assert.All(layered, t => Assert.Equal(LayoutMethod.Layered, t.Method));
        Assert.Equal(4, layered.Select(t => (t.Direction, t.IsFolded)).Distinct().Count());
        Assert.DoesNotContain(organic, t => t.Method == LayoutMethod.Layered);
        Assert.Equal(organic.Length + layered.Length, best.Length);
        Assert.Equal(best.Min(t => t.Score), Math.Min(organic.Min(t => t.Score), layered.Min(t => t.Score)));
    }

    [Fact]
    public void A_score_is_the_sum_of_its_terms_and_a_trial_says_how_it_was_made()
    {
        LayoutTrial trial = new(LayoutMethod.Layered, LayoutDirection.Right, 1.3, false, [new("faults", 2, 1000), new("crossings", 3, 0.5)]) { IsFolded = true };

        Assert.Equal(2001.5, trial.Score);
        Assert.Equal("layered right, folded, separation 1.3", trial.ToString());
    }

    [Theory]
    [InlineData("chain of 40")]
    [InlineData("star of 60")]
    [InlineData("ring of 20")]
    public void Long_thin_graphs_get_the_shape_of_a_page(string name)
    {
        foreach (DiagramLayout layout in Enum.GetValues<DiagramLayout>())
        {
            Diagram diagram = shared.Renderer.Render(GraphCorpus.Get(name), new DiagramOptions { Layout = layout });
            Assert.InRange(diagram.Measures.AspectRatio, 0.6, 2.2);
        }
    }
}
