using System.CommandLine;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Dates;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph query 'MATCH …'</c>: a question in openCypher.</summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> text = new("query") { Description = "A query in openCypher that only reads; - reads it from standard input." };
        Option<string?> data = Workspace.Option();
        Option<string?> view = CommonOptions.View();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "query",
            "Asks the graph a question in openCypher. Labels are kinds, relationship types are relations in UPPER_SNAKE_CASE.",
            "query \"MATCH (c)-[:MEMBER_OF]->(g) RETURN g.id, c.id\"",
            "query \"MATCH ()-[r]->() RETURN r.modality, count(*)\" --json",
            "query - < question.cypher")
            .With(text, data, view, json);
        command.SetAction(parsed =>
        {
            string asked = parsed.GetValue(text)!;
            asked = asked == "-" ? Console.In.ReadToEnd() : asked;
            if (!CypherQuery.TryParse(asked, out CypherQuery? query, out CypherProblem? problem))
            {
                throw new UsageException(problem.ToString());
            }

            return GraphLookup.Load(terminal, parsed.GetValue(data), parsed.GetValue(view)) is { } graph
                ? Run(terminal, graph, query, parsed.GetValue(json))
                : ExitCode.DataErrors;
        });
        return command;
    }

    private static int Run(Terminal terminal, KnowledgeGraph graph, CypherQuery query, bool json)
    {
        QueryRow[] rows;
        try
        {
            rows = [.. graph.Query(query)];
        }
        catch (QueryException e)
        {
            throw new UsageException(e.Message, e);
        }

        if (json)
        {
            JsonOutput.Print(terminal, new JArray(rows.Select(r => new JObject(r.Columns.Select((c, i) => new JProperty(c, ToJson(r[i])))))));
            return ExitCode.Fine;
        }

        Table table = Tables.Of([.. query.Columns]);
        foreach (QueryRow row in rows)
        {
            table.Add([.. row.Columns.Select((_, i) => ToText(row[i]))]);
        }

        terminal.Results.Write(table);
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Length} {(rows.Length == 1 ? "row" : "rows")}"));
        return ExitCode.Fine;
    }

    private static JToken ToJson(object? value) => value switch
    {
        null => JValue.CreateNull(),
        Node node => JsonOutput.Node(node),
        ClaimEdge edge => JsonOutput.Claim(edge.Claim),
        ClaimPath path => new JArray(path.Claims.Select(JsonOutput.Claim)),
        EdtfDate date => date.Text,
        IReadOnlyDictionary<string, object?> map => new JObject(map.Select(e => new JProperty(e.Key, ToJson(e.Value)))),
        string text => text,
        IEnumerable<object?> items => new JArray(items.Select(ToJson)),
        _ => JToken.FromObject(value),
    };

    private static string ToText(object? value) => value switch
    {
        null => "",
        Node node => node.Labels.In(Language.English),
        bool truth => truth ? "true" : "false",
        IReadOnlyDictionary<string, object?> map => $"{{{string.Join(", ", map.Select(e => $"{e.Key}: {ToText(e.Value)}"))}}}",
        string text => text,
        IEnumerable<object?> items => string.Join(", ", items.Select(ToText)),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
