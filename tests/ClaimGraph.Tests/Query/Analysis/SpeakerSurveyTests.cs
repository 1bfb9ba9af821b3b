using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Analysis;
using ClaimGraph.Tests.TestData;
using CsCheck;

namespace ClaimGraph.Tests.Query.Analysis;

public sealed class SpeakerSurveyTests
{
    [Fact]
    public void Speakers_are_counted_apart_for_what_they_say_and_what_they_pass_on()
    {
        KnowledgeGraph graph = new TestDataset()
            .Claim("a likes b", saidBy: ["ann", "bob"])
            .Claim("a likes c", Modality.Forecast, saidBy: ["ann", "bob"])
            .Claim("b likes c", Modality.Opinion, saidBy: ["bob"])
            .Graph();

        SpeakerSurvey survey = SpeakerSurvey.Of(graph);

        Assert.Equal([("ann", 2, 0), ("bob", 1, 2)], survey.Speakers.Select(s => (s.Speaker.Value, s.Direct, s.PassedOn)));
        Assert.Equal([1, 0, 0, 1, 0, 0], survey.Speakers[0].DirectByModality.Select(t => t.Count));
        Assert.Equal([("a", 2), ("b", 1)], survey.Speakers[1].About.Select(t => (t.Value.Value, t.Count)));
        Assert.Equal(["ann <- bob: 2", "bob: 1"], survey.Chains.Select(c => c.ToString()));
    }

    [Fact]
    public void Every_claim_is_said_once_and_comes_by_one_chain() => RandomDatasets.Any.Sample(dataset =>
    {
        SpeakerSurvey survey = SpeakerSurvey.Of(KnowledgeGraph.Build(dataset));
        Assert.Equal(dataset.Claims.Count, survey.Speakers.Sum(s => s.Direct));
        Assert.Equal(dataset.Claims.Count, survey.Chains.Sum(c => c.Claims));
        Assert.All(survey.Speakers, s => Assert.Equal(s.Total, s.DirectByModality.Sum(t => t.Count) + s.PassedOnByModality.Sum(t => t.Count)));
    });
}
