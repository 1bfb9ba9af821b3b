using ClaimGraph.Query.Values;

namespace ClaimGraph.Query.Plans.Fused;

/// <summary>Runs <see cref="ReachStep"/>.</summary>
internal sealed class ReachRunner(ReachStep step, MatchState state) : StepRunner
{
    private readonly ReachSearch _search = new(step.Hops, state.Execution);
    private readonly bool _isWritten = state.IsWritten(step.To);
    private int _position;

    public override void Open()
    {
        _search.Run([state.Slots[step.From]]);
        _position = 0;
    }

    public override bool Next()
    {
        if (_position == _search.Count)
        {
            return false;
        }

        int node = _search.Reached[_position++];
        state.Slots[step.To] = node;
        if (_isWritten)
        {
            state.Row[step.To] = Value.FromNode(node);
        }

        return true;
    }

    public override void Release() => _search.Release();
}
