using System.Collections.Immutable;

namespace ClaimGraph.Diagrams.Labelling;

/// <summary>
/// Gives a label that stands badly a better place that others hold, where they find places elsewhere and all stand better for it:
/// ejection chains (Glover 1996), two steps long for labels that mislead and one for those with a leader. Not safe for use from several
/// threads.
/// </summary>
/// <param name="board">Where labels stand.</param>
/// <param name="options">The places of each label, the cheapest first.</param>
internal sealed class MakingWay(LabelBoard board, IReadOnlyList<List<LabelPlace>> options)
{
    private const double LeastGain = 0.5;
    private const double Bad = 8;
    private const double Missing = 2000;
    private const int MostMoved = 3;
    private const int ManyLabels = 700;

    private readonly int _mostTries = options.Count > ManyLabels ? 120 : 600;
    private readonly int _mostTriesAfterwards = options.Count > ManyLabels ? 12 : 40;

    private readonly bool[] _isHeld = new bool[options.Count];
    private readonly Stack<(int Label, LabelPlace? Before)> _moves = [];

    /// <summary>Moves a label and those in its way, if there is something to gain.</summary>
    /// <param name="label">The label.</param>
    /// <returns>True when something was moved.</returns>
    public bool Improve(int label)
    {
        LabelPlace? before = board[label];
        double cost = board.IsInTheWay(label) ? Missing : CostOf(before);
        if (cost < Bad)
        {
            return false;
        }

        _moves.Clear();
        Move(label, null);
        int steps = before is { Flaws: 0 } && cost < Missing ? 1 : 2;
        foreach (LabelPlace option in options[label].Take(_mostTries).TakeWhile(o => o.Cost < cost - LeastGain))
        {
            if (Take(label, option, cost - option.Cost - LeastGain, steps) is not null)
            {
                return true;
            }
        }

        Undo(0);
        return false;
    }

    private static double CostOf(LabelPlace? place) => place?.Cost ?? Missing;

    private void Move(int label, LabelPlace? place)
    {
        _moves.Push((label, board[label]));
        board.Put(label, place);
    }

    private void Undo(int moves)
    {
        while (_moves.Count > moves)
        {
            (int label, LabelPlace? before) = _moves.Pop();
            board.Put(label, before);
        }
    }

    // What is left of the gain, all told; null when the others cannot make way at that price.
    private double? Take(int label, LabelPlace option, double gain, int steps)
    {
        ImmutableArray<int> others = board.InTheWayOf(option);
        if (others.Length > MostMoved || (steps == 0 && !others.IsEmpty) || others.Any(o => _isHeld[o]))
        {
            return null;
        }

        int moves = _moves.Count;
        double[] costs = [.. others.Select(o => CostOf(board[o]))];
        foreach (int other in others)
        {
            Move(other, null);
        }

        Move(label, option);
        _isHeld[label] = true;
        double? left = gain;
        for (int i = 0; i < others.Length && left is not null; i++)
        {
            left = Resettle(others[i], costs[i] + left.Value, steps - 1);
        }

        _isHeld[label] = false;
        if (left is null)
        {
            Undo(moves);
        }

        return left;
    }

    private double? Resettle(int label, double most, int steps)
    {
        List<LabelPlace> places = options[label];
        if (places.TakeWhile(o => o.Cost < most).FirstOrDefault(o => board.Conflicts(o) == 0) is { } free)
        {
            Move(label, free);
            return most - free.Cost;
        }

        return steps == 0
            ? null
            : places.Take(_mostTriesAfterwards).TakeWhile(o => o.Cost < most).Select(o => Take(label, o, most - o.Cost, steps)).FirstOrDefault(left => left is not null);
    }
}
