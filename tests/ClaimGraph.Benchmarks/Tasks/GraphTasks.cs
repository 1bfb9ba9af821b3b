namespace ClaimGraph.Benchmarks.Tasks;

/// <summary>The tasks of the comparison, each in every way that the library offers, all through its public surface.</summary>
internal static class GraphTasks
{
    /// <summary>The tasks under the names that the peers give them, the other ways under longer names.</summary>
    public static IReadOnlyList<(string Name, Func<Answer> Run)> Over(TaskInput input)
    {
        FluentTasks fluent = new(input);
        TextTasks text = new(input);
        StepTasks steps = new(input);
        return
        [
            ("two_hop_1000", fluent.TwoHop),
            ("two_hop_1000_text", text.TwoHop),
            ("two_hop_1000_each", text.TwoHopEach),
            ("two_hop_1000_steps", steps.TwoHop),
            ("two_hop_any_1000", fluent.TwoHopAny),
            ("two_hop_any_1000_text", text.TwoHopAny),
            ("two_hop_any_1000_each", text.TwoHopAnyEach),
            ("two_hop_any_1000_steps", steps.TwoHopAny),
            ("shortest_200", fluent.Shortest),
            ("shortest_200_text", text.Shortest),
            ("shortest_200_steps", steps.Shortest),
            ("pattern_2", fluent.Pattern),
            ("pattern_2_text", text.Pattern),
            ("triangle", fluent.Triangle),
            ("triangle_text", text.Triangle),
            ("components", fluent.Components),
        ];
    }
}
