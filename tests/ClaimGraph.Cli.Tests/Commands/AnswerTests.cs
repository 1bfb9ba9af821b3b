using System.Text;
using ClaimGraph.Json;
using ClaimGraph.Loading;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Tests.Commands;

public sealed class AnswerTests
{
    private const string Tigers = "MATCH (c:Company)-[r:MEMBER_OF]->(g {id: $group}) RETURN c, r, g.name_zh AS 组, 1.5 AS x ORDER BY c.id LIMIT 2";

    [Fact]
    public void A_table_shows_labels_ids_and_arrows_in_the_language_asked_for()
    {
        CommandResult asked = Command.OnDataset("query", Tigers, "--param", "group=six-tigers", "--lang", "zh");
        Assert.Equal((0, ""), (asked.ExitCode, asked.Error));
        Assert.Equal(
            """
            ╭──────────────────────────────────┬─────────────────────────────────────────────────────────────────────────────┬────────┬─────╮
            │ c                                │ r                                                                           │ 组     │ x   │
            ├──────────────────────────────────┼─────────────────────────────────────────────────────────────────────────────┼────────┼─────┤
            │ 零一万物 (01-ai)                 │ (零一万物)-[MEMBER_OF, reported]->(六小虎) six-tigers-01-ai                 │ 六小虎 │ 1.5 │
            │ 百川智能 (baichuan-intelligence) │ (百川智能)-[MEMBER_OF, reported]->(六小虎) six-tigers-baichuan-intelligence │ 六小虎 │ 1.5 │
            ╰──────────────────────────────────┴─────────────────────────────────────────────────────────────────────────────┴────────┴─────╯
            2 rows

            """,
            asked.Output);
    }

    [Fact]
    public void JSON_has_a_row_on_each_line_with_tagged_nodes_edges_and_paths()
    {
        CommandResult asked = Command.OnDataset(
            "query", "MATCH p = (a {id: 'baidu'})<-[r]-(b) RETURN a, r, p, 9007199254740993 AS big, 2.0 AS real, [1, null] AS list, {k: true} AS map LIMIT 1", "--format", "json");
        Assert.Equal((0, ""), (asked.ExitCode, asked.Error));
        Assert.Equal(3, asked.Output.Count(c => c == '\n'));
        JToken row = Assert.Single(asked.Json);
        Assert.Equal(("node", "baidu"), ((string?)row["a"]!["type"], (string?)row["a"]!["id"]));
        Assert.Equal(("edge", "baidu"), ((string?)row["r"]!["type"], (string?)row["r"]!["object"]!["node"]));
        Assert.Equal(("path", 1), ((string?)row["p"]!["type"], (int)row["p"]!["length"]!));
        Assert.Equal("baidu", (string?)row["p"]!["nodes"]![0]);
        Assert.True((bool)row["p"]!["edges"]![0]!["reversed"]!);
        Assert.EndsWith("\"big\":9007199254740993,\"real\":2.0,\"list\":[1,null],\"map\":{\"k\":true}}\n]\n", asked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_row_is_an_empty_array() =>
        Assert.Equal("[]\n", Command.OnDataset("query", "MATCH (n {id: 'none'}) RETURN n", "--format", "json").Output);

    [Fact]
    public void CSV_is_quoted_where_it_must_be_and_starts_no_formula()
    {
        CommandResult asked = Command.OnDataset(
            "query", "MATCH (n {id: 'baidu'}) RETURN n, '=1+1' AS formula, 'a, \"b\"\nc' AS text, null AS nothing, '' AS empty, -1 AS number, [1, '二'] AS list", "--format", "csv");
        Assert.Equal((0, ""), (asked.ExitCode, asked.Error));
        Assert.Equal("n,formula,text,nothing,empty,number,list\r\nbaidu,'=1+1,\"a, \"\"b\"\"\nc\",,\"\",-1,\"[1,\"\"二\"\"]\"\r\n", asked.Output);
    }

    [Fact]
    public void The_graph_of_an_answer_can_be_read_back()
    {
        CommandResult asked = Command.OnDataset("query", "MATCH (c:Company)-[r:MEMBER_OF]->(g) RETURN c.name, [r] AS edges", "--format", "graph");
        LoadResult read = GraphJson.Read(new DataFile("graph.json", Encoding.UTF8.GetBytes(asked.Output)));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(6, read.Dataset!.Claims.Count);
        Assert.All(read.Dataset.Claims, c => Assert.Equal("member-of", c.Relation.Value));
    }

    [Fact]
    public void The_graph_of_nodes_alone_has_them_and_a_graph_of_nothing_says_so()
    {
        CommandResult nodes = Command.OnDataset("query", "MATCH (c:Company) RETURN collect(c) AS companies", "--format", "graph");
        Assert.Contains(nodes.Json["nodes"]!, n => (string?)n["id"] == "minimax");
        Assert.Empty(nodes.Json["claims"]!);
        Assert.Contains("the graph is empty", Command.OnDataset("query", "RETURN 1", "--format", "graph").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_comes_from_the_standard_input_in_UTF_8()
    {
        CommandResult asked = Command.Read("\uFEFFMATCH (n {name_zh: '百度'})\nRETURN n.id AS id", "query", "-", "--format", "csv", "--data", Repository.Dataset);
        Assert.Equal((0, "id\r\nbaidu\r\n", ""), (asked.ExitCode, asked.Output, asked.Error));
    }

    [Fact]
    public void A_query_that_is_not_UTF_8_is_refused_with_the_offset()
    {
        CommandResult asked = Command.Read([0x52, 0xFF], "query", "-", "--data", Repository.Dataset);
        Assert.Equal((2, ""), (asked.ExitCode, asked.Output));
        Assert.Contains("offset 1", asked.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_narrows_what_is_asked_and_so_does_a_view_beside_it()
    {
        static int Count(params string[] options) => (int)Command.OnDataset(["query", "MATCH ()-[r]->() RETURN count(r) AS n", "--json", .. options]).Json[0]!["n"]!;
        int early = Count("--as-of", "2010");
        Assert.InRange(early, 1, Count() - 1);
        Assert.InRange(Count("--as-of", "2010", "--view", "opinions"), 1, early - 1);
    }

    [Fact]
    public void A_problem_is_shown_with_a_caret_below_its_place()
    {
        CommandResult asked = Command.OnDataset("query", "MATCH (百度)\nRETURN 百度.name, nme");
        Assert.Equal((2, ""), (asked.ExitCode, asked.Output));
        Assert.EndsWith("    2 | RETURN 百度.name, nme\n      |                   ^^^\n", asked.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-rows", "3", "more than 3 rows")]
    [InlineData("--timeout", "50ms", "did not end within 0.05 s")]
    public void A_limit_ends_a_query_with_2_and_its_name(string option, string value, string message)
    {
        CommandResult asked = Command.OnDataset("query", "MATCH (a)-[*]-(b) RETURN a.id, b.id", option, value, "--format", "csv");
        Assert.Equal(2, asked.ExitCode);
        Assert.Contains(message, asked.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_before_a_failure_are_written_but_the_answer_is_not_closed()
    {
        CommandResult asked = Command.OnDataset("query", "UNWIND [1, 0] AS x RETURN 1 / x AS y", "--format", "json");
        Assert.Equal((2, "[\n{\"y\":1}\n"), (asked.ExitCode, asked.Output));
    }

    [Theory]
    [InlineData("--timeout", "0s")]
    [InlineData("--timeout", "soon")]
    [InlineData("--max-rows", "-1")]
    [InlineData("--format", "xml")]
    [InlineData("--as-of", "2024,factual")]
    [InlineData("--as-of", "may")]
    [InlineData("--param", "x=[")]
    [InlineData("--explain", "--why")]
    [InlineData("--json", "--format=csv")]
    [InlineData("--format=csv", "--text=article.txt")]
    public void A_wrong_option_ends_with_2(params string[] options)
    {
        CommandResult asked = Command.OnDataset(["query", "RETURN 1", .. options]);
        Assert.Equal((2, ""), (asked.ExitCode, asked.Output));
        Assert.StartsWith("claimgraph: error: ", asked.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parameter_is_given_once() =>
        Assert.Contains("$a is given twice", Command.OnDataset("query", "RETURN $a", "-p", "a=1", "-p", "a=2").Error, StringComparison.Ordinal);

    [Fact]
    public void The_plan_comes_with_estimated_and_actual_rows()
    {
        CommandResult asked = Command.OnDataset("query", "MATCH (c:Company)-[:MEMBER_OF]->(g) RETURN g.id, count(*)", "--explain");
        Assert.Equal((0, ""), (asked.ExitCode, asked.Error));
        Assert.Contains("MEMBER_OF", asked.Output, StringComparison.Ordinal);
        Assert.Matches("^Project.*about [0-9.]+ rows, 1 seen", asked.Output);
    }

    [Fact]
    public void A_misspelt_name_is_pointed_at_and_the_query_answered()
    {
        CommandResult asked = Command.OnDataset("query", "MATCH (n:Compny) RETURN n", "--format", "csv");
        Assert.Equal((0, "n\r\n"), (asked.ExitCode, asked.Output));
        Assert.Contains("Did you mean \"Company\"?", asked.Error, StringComparison.Ordinal);
        Assert.EndsWith("    1 | MATCH (n:Compny) RETURN n\n      |          ^^^^^^\n", asked.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table", "\\u001B[31m\\u202Ered")]
    [InlineData("json", "\\u001b[31m\\u202Ered")]
    public void Nothing_in_an_answer_steers_the_terminal(string format, string shown)
    {
        CommandResult asked = Command.OnDataset("query", "RETURN '\\u001b[31m\\u202ered' AS x", "--format", format);
        Assert.Contains(shown, asked.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', asked.Output);
        Assert.DoesNotContain('\u202e', asked.Output);
    }
}
