using ClaimGraph.Benchmarks.Input;
using ClaimGraph.Benchmarks.Tables;
using ClaimGraph.Benchmarks.Tasks;

namespace ClaimGraph.Benchmarks.Tests;

public sealed class TaskTests
{
    private static readonly string[] Tasks = [.. Goals.Tasks.Select(t => t.Task).Where(t => t != "rss_mb")];

    public static TheoryData<int, int, int> Sizes => new() { { 200, 1500, 1 }, { 200, 90, 2 }, { 12, 60, 3 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_way_of_doing_a_task_gives_the_answer_of_a_naive_computation(int nodes, int edges, int seed)
    {
        SyntheticGraph graph = SyntheticGraph.Generate(nodes, edges, seed);
        using TemporaryDirectory directory = new();
        BenchmarkFiles files = new(directory.FullPath);
        files.Write(graph);
        HashSet<string> done = [];
        foreach ((string name, Func<Answer> run) in GraphTasks.Over(TaskInput.Create(GraphInput.Read(files.Claims), files)))
        {
            string task = Tasks.Last(t => name.StartsWith(t, StringComparison.Ordinal));
            Assert.Equal((name, NaiveAnswers.Of(task, graph)), (name, run()));
            done.Add(name);
        }

        Assert.Superset(Tasks.Where(t => t != "load").ToHashSet(), done);
    }

    [Fact]
    public void A_graph_in_our_own_format_gives_the_same_answers_as_the_lines_it_was_written_from()
    {
        SyntheticGraph graph = SyntheticGraph.Generate(60, 400, 4);
        using TemporaryDirectory directory = new();
        BenchmarkFiles files = new(directory.FullPath);
        files.Write(graph);
        string dataset = DatasetWriter.Write(files.Claims, directory.FullPath);
        TaskInput lines = TaskInput.Create(GraphInput.Read(files.Claims), files);
        TaskInput own = TaskInput.Create(GraphInput.Read(dataset), files);
        Assert.Equal(NaiveAnswers.Of("load", graph), GraphInput.SizeOf(own.Graph));
        Assert.Equal(
            GraphTasks.Over(lines).Select(t => (t.Name, t.Run())),
            GraphTasks.Over(own).Select(t => (t.Name, t.Run())));
        SyntheticEdge first = graph.Edges[0];
        Claims.Claim claim = own.Graph.Edges[0].Claim;
        Assert.Equal(first.Source, $"doc-{Assert.Single(claim.Evidence).Paragraph - 1}");
        Assert.Equal(first.Confidence, Assert.IsType<Claims.QuantityValue>(Assert.Single(claim.Qualifiers).Value).Quantity.Value);
    }

    [Fact]
    public void QuikGraph_gives_the_answers_of_a_naive_computation()
    {
        SyntheticGraph graph = SyntheticGraph.Generate(100, 700, 5);
        using TemporaryDirectory directory = new();
        BenchmarkFiles files = new(directory.FullPath);
        files.Write(graph);
        Measurement[] measured = Lines("quikgraph", directory.FullPath, "1");
        Assert.Equal(
            Tasks.Select(t => (t, NaiveAnswers.Of(t, graph).ToString().Replace(" ", "", StringComparison.Ordinal))),
            measured.Where(m => m.Answer is not null).Select(m => (m.Task, m.Answer!)));
    }

    [Fact]
    public void The_program_prints_every_task_and_its_memory_in_the_form_of_the_peers()
    {
        using TemporaryDirectory directory = new();
        Assert.Equal(0, Commands.Run(["generate", directory.FullPath, "50", "200"], TextWriter.Null, TextWriter.Null));
        Measurement[] measured = Lines("tasks", directory.FullPath, "1");
        Assert.Equal(Goals.Tasks.Select(t => t.Task), measured.Select(m => m.Task).Where(m => Goals.Tasks.Any(t => t.Task == m)));
        Assert.All(measured, m => Assert.Equal(RatioTable.Us, m.Peer));
        Assert.Equal(["load", "rss_mb", "triangle", "triangle_text", "rss_mb_after_tasks"], Lines("tasks", directory.FullPath, "1", "triangle").Select(m => m.Task));
    }

    [Fact]
    public void A_call_without_its_files_says_what_is_missing_and_a_wrong_one_how_it_is_used()
    {
        using StringWriter error = new();
        Assert.Equal(1, Commands.Run(["tasks", "nowhere"], TextWriter.Null, error));
        Assert.Contains("There is no", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, Commands.Run(["taks"], TextWriter.Null, error));
        Assert.Contains("usage:", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_that_changes_its_answer_is_found_out()
    {
        int count = 0;
        TaskLog log = new("test", TextWriter.Null, 3);
        Assert.Throws<InvalidOperationException>(() => log.Run("counting", () => new Answer(count++)));
    }

    private static Measurement[] Lines(params string[] arguments)
    {
        using StringWriter output = new();
        Assert.Equal(0, Commands.Run(arguments, output, TextWriter.Null));
        return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Measurement.Parse(l)!)];
    }
}
