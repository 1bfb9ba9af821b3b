using System.Collections.Immutable;
using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Questions;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph query 'MATCH …'</c>: a question in openCypher.</summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> text = new("query") { Description = "A query in openCypher that only reads; - reads it from standard input." };
        AskOptions options = new();
        Option<bool> json = new("--json") { Description = "The same as --format json." };
        Option<bool> explain = new("--explain") { Description = "Print the steps the query is run in, with the rows of each, estimated and actual." };
        Option<bool> why = new("--why") { Description = "Say of every row which claims it rests on, and how they are meant." };
        CommandWithExamples command = new CommandWithExamples(
            "query",
            "Asks the graph a question in openCypher. Labels are kinds, relationship types are relations in UPPER_SNAKE_CASE.",
            "query \"MATCH (c)-[:MEMBER_OF]->(g) RETURN g.id, c.id\"",
            "query \"MATCH (n {id: \\$id})-[r]->(m) RETURN r, m\" -p id=baidu --why",
            "query \"MATCH ()-[r]->() RETURN r.modality, count(*)\" --format csv",
            "query - < question.cypher")
            .With([text, explain, why, json, .. options.All]);
        command.Validators.Add(result =>
        {
            if (result.GetValue(explain) && result.GetValue(why))
            {
                result.AddError("--explain and --why do not go together. Give one of them.");
            }
        });
        command.SetAction((parsed, stop) => Task.Run(
            () =>
            {
                bool asJson = parsed.GetValue(json);
                if (asJson && options.IsFormatGiven(parsed) && options.FormatOf(parsed) != AnswerFormat.Json)
                {
                    throw new UsageException("--json and --format do not go together. Give one of them.");
                }

                AnswerFormat format = asJson ? AnswerFormat.Json : options.FormatOf(parsed);
                if (options.HasText(parsed) && format is AnswerFormat.Csv or AnswerFormat.Graph)
                {
                    throw new UsageException("--text quotes the article in tables and JSON, not in other formats. Leave it out, or choose another format.");
                }

                ImmutableSortedDictionary<string, object?> parameters = options.ParametersOf(parsed);
                string asked = parsed.GetValue(text)!;
                asked = asked == "-" ? QueryText.Read(terminal) : asked;
                (KnowledgeGraph? graph, CypherQuery query) =
                    GraphLookup.LoadWhile(terminal, options.DataOf(parsed), options.ViewOf(parsed), () => Question.Parse(asked));
                if (graph is null)
                {
                    return ExitCode.DataErrors;
                }

                if (options.Read(terminal, parsed, parameters, graph) is not { } how)
                {
                    return ExitCode.InputOutput;
                }

                Question question = new(terminal, graph, how with { Format = format, Why = parsed.GetValue(why) || how.Copies is not null });
                return parsed.GetValue(explain) ? question.Explain(query, stop) : question.Ask(query, stop);
            },
            CancellationToken.None));
        return command;
    }
}
