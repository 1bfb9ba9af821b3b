using System.Collections.Immutable;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>Steps of a match as text, for people: nodes by the names of their columns.</summary>
internal sealed class MatchText(ImmutableArray<string> columns)
{
    /// <summary>Writes a step.</summary>
    public string Write(MatchStep step) => step switch
    {
        ScanStep s => $"scan ({Node(s.Column, s.Labels)})",
        KeyStep s => $"seek ({Node(s.Column, s.Labels)}).{s.Key} = {PlanText.Write(s.Value)}",
        KeysStep s => $"seek ({Node(s.Column, s.Labels)}).{s.Key} IN {PlanText.Write(s.List)}",
        IdStep s => $"seek id({Node(s.Column, s.Labels)}) = {PlanText.Write(s.Id)}",
        HopStep s => $"{(s.IsInto ? "close" : "hop")} ({columns[s.From]}){Arrow(s.Direction, columns[s.Edge], s.Types)}({Node(s.To, s.Labels)})",
        TestStep s => $"test {PlanText.Write(s.Predicate)}",
        WeighStep s => $"count ({columns[s.Column]}){Write([s.Branch])}",
        MeetStep s => $"count ({columns[s.First]}){Write([s.FromFirst])}{Arrow(HopTables.Opposite(s.FromSecond.Direction), "", s.FromSecond.Types)}({columns[s.Second]})",
        ReachStep s => $"reach ({columns[s.From]}){Write(s.Hops)} AS {columns[s.To]}",
        _ => step.GetType().Name,
    };

    /// <summary>Writes hops after one another.</summary>
    public static string Write(ImmutableArray<Branch> hops) => string.Concat(hops.Select(h =>
        $"{Arrow(h.Direction, "", h.Types)}({Labels(h.Labels)}){(h.Further.IsEmpty ? "" : "{" + string.Join(", ", h.Further.Select(f => Write([f]))) + "}")}"));

    private string Node(int column, ImmutableArray<string> labels) => columns[column] + Labels(labels);

    private static string Labels(ImmutableArray<string> labels) => string.Concat(labels.Select(l => ":" + l));

    private static string Arrow(EdgeDirection direction, string name, ImmutableArray<string> types)
    {
        string edge = $"[{name}{(types.IsEmpty ? "" : ":")}{string.Join('|', types)}]";
        return direction switch
        {
            EdgeDirection.Out => $"-{edge}->",
            EdgeDirection.In => $"<-{edge}-",
            _ => $"-{edge}-",
        };
    }
}
