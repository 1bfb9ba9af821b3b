using System.Globalization;

namespace ClaimGraph.Cli.Tests.Commands;

public sealed class RoughUseTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData("verify", "--text", "")]
    [InlineData("locate", "words", "--text", "")]
    [InlineData("build", "--out", "")]
    [InlineData("render", "--out", "")]
    [InlineData("schema", "--schema", "")]
    [InlineData("check", "--data", "")]
    public void An_empty_path_is_wrong_usage_that_names_the_option(params string[] arguments)
    {
        CommandResult result = Command.Run(arguments);
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains($"{arguments[^2]} is empty", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_an_option_does_not_take_is_answered_with_those_it_takes()
    {
        CommandResult result = Command.Run("check", "--format", "xml");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("claimgraph: error: \"xml\" is not a value of --format. Write text, json or sarif.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_the_data_is_not_in_is_refused()
    {
        CommandResult result = Command.OnDataset("stats", "--lang", "fr");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("The data is not in the language \"fr\". It is in: en, zh.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_without_English_is_shown_in_its_own_language()
    {
        string dataset = MakeGerman();
        Assert.Equal(0, Command.Run("show", "tern", "--data", dataset).ExitCode);
        CommandResult picture = Command.Run("render", "--data", dataset);
        Assert.Equal((0, ""), (picture.ExitCode, picture.Error));
        Assert.Contains(" lang=\"de\"", picture.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_not_there_is_wrong_usage()
    {
        CommandResult result = Command.Run("schema", "--schema", _directory.PathOf("none"));
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("There is no directory", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_cannot_write_a_diagram_leaves_the_old_graph_as_it_was()
    {
        string dataset = _directory.PathOf("my-article");
        Command.Run("new", dataset);
        string output = _directory.PathOf("out");
        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, "graph.json"), "old");
        File.WriteAllText(Path.Combine(output, "diagrams"), "not a directory");

        CommandResult result = Command.Run("build", "--data", dataset, "--out", output);

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains("is a file, not a directory", result.Error, StringComparison.Ordinal);
        Assert.Equal("old", File.ReadAllText(Path.Combine(output, "graph.json")));
        Assert.Equal(["diagrams", "graph.json"], Directory.EnumerateFileSystemEntries(output).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_place_where_no_directory_can_be_made_ends_with_3_and_the_reason()
    {
        File.WriteAllText(_directory.PathOf("my-article"), "a file");
        CommandResult result = Command.Run("new", _directory.PathOf("my-article"));
        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.Contains("is a file, not a directory", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_dataset_in_a_place_with_spaces_is_followed_by_commands_that_can_be_pasted()
    {
        string dataset = Path.Combine(_directory.PathOf("two words"), "my-article");
        Assert.Contains($"check --data \"{dataset}\"", Command.Run("new", dataset).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(IOException), 3)]
    [InlineData(typeof(UnauthorizedAccessException), 3)]
    [InlineData(typeof(OperationCanceledException), 130)]
    [InlineData(typeof(InvalidCastException), 4)]
    public void Whatever_goes_wrong_ends_with_one_line_and_an_exit_code(Type exception, int code)
    {
        using FailingWriter output = new((Exception)Activator.CreateInstance(exception)!);
        using StringWriter error = new(CultureInfo.InvariantCulture);
        Assert.Equal(code, CommandLine.Run(["explain", "CG0104"], output, error));
        Assert.StartsWith("claimgraph: error: ", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, error.ToString().Count(c => c == '\n'));
    }

    [Fact]
    public void An_error_stream_that_cannot_be_written_ends_with_3()
    {
        using FailingWriter error = new(new IOException("No space left on device"));
        Assert.Equal(3, CommandLine.Run(["explain", "CG9999"], TextWriter.Null, error));
    }

    [Theory]
    [MemberData(nameof(UsageTests.Commands), MemberType = typeof(UsageTests))]
    public void Help_fits_into_80_columns(string command) =>
        Assert.All(Command.Run(command, "--help").Output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 80));

    [Fact]
    public void A_name_that_starts_with_an_at_sign_is_not_taken_for_a_file_of_arguments() =>
        Assert.Contains("There is no node \"@nobody\"", Command.OnDataset("show", "@nobody").Error, StringComparison.Ordinal);

    [Fact]
    public void Of_a_thousand_shortest_paths_and_more_a_thousand_are_printed()
    {
        string dataset = _directory.PathOf("my-article");
        Command.Run("new", dataset);
        List<string> nodes = [];
        List<string> claims = [];
        for (int i = 0; i < 30; i++)
        {
            foreach (string side in (string[])["left", "right"])
            {
                nodes.Add($$"""{ "id": "{{side}}-{{i}}", "kind": "document", "labels": { "en": "{{side}} {{i}}" } }""");
                claims.Add(AboutClaim($"knot-{i}", $"{side}-{i}"));
                claims.Add(AboutClaim($"{side}-{i}", $"knot-{i + 1}"));
            }
        }

        nodes.AddRange(Enumerable.Range(0, 31).Select(i => $$"""{ "id": "knot-{{i}}", "kind": "document", "labels": { "en": "Knot {{i}}" } }"""));
        File.WriteAllText(Path.Combine(dataset, "nodes", "knots.json"), $$"""{ "nodes": [{{string.Join(",\n", nodes)}}] }""");
        File.WriteAllText(Path.Combine(dataset, "claims", "03-knots.json"), $$"""{ "section": "news", "claims": [{{string.Join(",\n", claims)}}] }""");

        CommandResult result = Command.Run("path", "knot-0", "knot-30", "--all", "--data", dataset);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("claimgraph: note: There are more than 1000 shortest paths; these are the first.", result.Error.Trim());
        Assert.Equal(1000, result.Output.Split("(60 edges)").Length - 1);
    }

    private static string AboutClaim(string subject, string target) => $$"""
        {
          "id": "{{subject}}-about-{{target}}", "subject": "{{subject}}", "relation": "about", "object": "{{target}}",
          "modality": "fact", "saidBy": ["sam-reed"],
          "evidence": [{ "paragraph": 1, "start": 20, "end": 34, "sha256": "c856ec5b4390986c3625dc83c0392c3bdad10a2153b45e634f31abd5d5adbefe" }],
          "statement": { "en": "{{subject}} is about {{target}}." }
        }
        """;

    private string MakeGerman()
    {
        string dataset = _directory.PathOf("my-article");
        Command.Run("new", dataset);
        foreach (string file in Directory.EnumerateFiles(dataset, "*.json", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\"en\"", "\"de\"", StringComparison.Ordinal));
        }

        return dataset;
    }

    private sealed class FailingWriter(Exception failure) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void Write(char value) => throw failure;

        public override void Write(string? value) => throw failure;

        public override void WriteLine(string? value) => throw failure;
    }
}
