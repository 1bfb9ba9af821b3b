using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Cli.Questions;

/// <summary>Asks a graph a query, and writes the answer while it comes.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="graph">The graph.</param>
/// <param name="options">How.</param>
internal sealed class Question(Terminal terminal, KnowledgeGraph graph, AnswerOptions options)
{
    private readonly ReasonsOutput _reasons = new(options.Language, options.Copies);

    /// <summary>Reads a query.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The query.</returns>
    /// <exception cref="UsageException">It is none; the message shows where.</exception>
    public static CypherQuery Parse(string text) => CypherQuery.TryParse(text, out CypherQuery? query, out CypherProblem? problem)
        ? query
        : throw new UsageException(QueryPlace.Describe(text, problem));

    /// <summary>Asks it.</summary>
    /// <param name="query">The query.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">The query fails, or passes a limit. The rows until then are written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public int Ask(CypherQuery query, CancellationToken stop) => Guarded(query, asked =>
    {
        Warn(asked.Query);
        using PromptOutput output = new(terminal.Output);
        IAnswerWriter writer = WriterTo(output);
        bool isWhole = false;
        try
        {
            Write(graph.Query(asked.Query, asked.Parameters, options.Limits, stop), writer, output);
            isWhole = true;
        }
        finally
        {
            if (!isWhole)
            {
                writer.Abandon();
            }

            output.Flush();
        }

        return options.Copies?.Report(terminal) ?? ExitCode.Fine;
    }, stop);

    /// <summary>Prints how a query is run, with the rows of each step as estimated and as they were.</summary>
    /// <param name="query">The query.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">The query fails, or passes a limit.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public int Explain(CypherQuery query, CancellationToken stop) => Guarded(query, asked =>
    {
        Warn(asked.Query);
        terminal.Output.Write(Terminal.Safe(graph.Query(asked.Query, asked.Parameters, options.Limits, stop).Explain()));
        return ExitCode.Fine;
    }, stop);

    /// <summary>The part of the graph that the answer names, and the claims its rows rest on.</summary>
    /// <param name="query">The query.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The part, as a graph of its own.</returns>
    /// <exception cref="UsageException">The query fails, or passes a limit.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public KnowledgeGraph Part(CypherQuery query, CancellationToken stop) => Guarded(query, asked =>
    {
        Warn(asked.Query);
        AnswerPart part = new(graph, row => row.Why());
        foreach (QueryRow row in graph.Query(asked.Query, asked.Parameters, options.Limits, stop))
        {
            part.Add(row);
        }

        return KnowledgeGraph.Build(part.ToDataset());
    }, stop);

    // Of several sources, an id may be written without its own.
    private T Guarded<T>(CypherQuery query, Func<SourcedQuery, T> run, CancellationToken stop)
    {
        if (!SourcedQuery.TryMake(query, options.Parameters, graph, out SourcedQuery? asked, out CypherProblem? problem))
        {
            throw new UsageException(QueryPlace.Describe(query.Text, problem));
        }

        try
        {
            return run(asked);
        }
        catch (QueryException e)
        {
            stop.ThrowIfCancellationRequested();
            throw new UsageException(QueryPlace.Describe(asked.Query.Text, e), e);
        }
    }

    // A misspelt name is no error, it only finds nothing.
    private void Warn(CypherQuery query)
    {
        foreach (CypherWarning warning in query.Check(graph))
        {
            terminal.Error.WriteLine(Terminal.Safe($"{warning}\n{QueryPlace.Show(query.Text, warning.Location)}"));
        }
    }

    private void Write(QueryResult result, IAnswerWriter writer, PromptOutput output)
    {
        using IEnumerator<QueryRow> rows = result.GetEnumerator();
        int count = 0;
        bool hasMore = rows.MoveNext();
        writer.Begin(result.Columns);
        while (hasMore && count != options.RowsShown)
        {
            writer.Add(rows.Current);
            count++;
            hasMore = rows.MoveNext();
        }

        writer.End();
        if (options.Format == AnswerFormat.Table)
        {
            string more = hasMore ? " shown; there are more" : "";
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "row" : "rows")}{more}\n"));
        }
        else if (hasMore)
        {
            terminal.Warn(string.Create(CultureInfo.InvariantCulture, $"Only {count} rows are shown; there are more."));
        }
    }

    private IAnswerWriter WriterTo(TextWriter output)
    {
        AnswerText text = new(graph, options.Language);
        return options.Format switch
        {
            AnswerFormat.Json => new JsonAnswer(output, options.Why ? row => _reasons.Json(row.Why()) : null),
            AnswerFormat.Csv => new CsvAnswer(output, !terminal.IsRedirected, options.Why ? row => row.Why() : null),
            AnswerFormat.Graph => new GraphAnswer(terminal, new AnswerPart(graph, options.Why ? row => row.Why() : null)),
            _ when options.Why => new ReasonAnswer(output, text, row => _reasons.Text(row.Why())),
            _ => new TableAnswer(output, terminal.Width, text),
        };
    }
}
