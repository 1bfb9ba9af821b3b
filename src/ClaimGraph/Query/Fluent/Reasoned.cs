namespace ClaimGraph.Query.Fluent;

/// <summary>A row that can be asked what it rests on.</summary>
/// <typeparam name="T">The type of the row.</typeparam>
public sealed class Reasoned<T>
{
    private readonly QueryRun _run;
    private readonly int _position;

    internal Reasoned(T row, QueryRun run, int position)
    {
        Row = row;
        _run = run;
        _position = position;
    }

    /// <summary>The row.</summary>
    public T Row { get; }

    /// <summary>What the row rests on: see <see cref="QueryRow.Why"/>.</summary>
    /// <returns>The claims.</returns>
    /// <exception cref="QueryException">The query could not be run as far as this row.</exception>
    public Reasons Why() => _run.Why(_position);
}
