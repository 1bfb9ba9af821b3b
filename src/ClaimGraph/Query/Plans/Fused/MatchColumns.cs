namespace ClaimGraph.Query.Plans.Fused;

/// <summary>Which columns the steps of a match speak of.</summary>
internal static class MatchColumns
{
    /// <summary>The columns of the input whose nodes the steps start from or lead to, ascending.</summary>
    public static IEnumerable<int> KnownNodes(IEnumerable<MatchStep> steps, int inputWidth) =>
        steps.SelectMany(NodesOf).Where(c => c < inputWidth).Distinct().Order();

    /// <summary>The columns of relationships that others must differ from.</summary>
    public static IEnumerable<int> Unlike(IEnumerable<MatchStep> steps) => steps.OfType<HopStep>().SelectMany(s => s.Unlike);

    private static int[] NodesOf(MatchStep step) => step switch
    {
        HopStep s => [s.From, s.To],
        WeighStep s => [s.Column],
        MeetStep s => [s.First, s.Second],
        ReachStep s => [s.From],
        _ => [],
    };
}
