using System.Text.RegularExpressions;

namespace ClaimGraph.Samples.Tests;

/// <summary>What the README shows is what happens.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void Every_piece_of_code_stands_in_a_sample()
    {
        string[] samples = [.. Directory.EnumerateFiles(Repository.PathOf("samples"), "Program.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];
        string[] pieces = [.. Blocks(Text, "csharp")];
        Assert.NotEmpty(pieces);
        Assert.All(pieces, piece => Assert.Contains(samples, s => s.Contains(piece, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Every_command_of_the_tutorial_works_and_prints_what_is_shown()
    {
        using TemporaryDirectory directory = new();
        string tutorial = Section("## Ten minutes");
        List<string> printed = [];
        foreach (string line in Blocks(tutorial, "sh").SelectMany(b => b.Split('\n')).Where(l => l.StartsWith("claimgraph ", StringComparison.Ordinal)))
        {
            ToolResult result = await Programs.CommandAsync(directory.FullPath, Words(line).Skip(1));
            Assert.True(result.ExitCode == 0, $"{line}\n{result.Output}{result.Error}");
            printed.AddRange([.. result.Output.Split('\n'), .. result.Error.Split('\n')]);
        }

        string claims = directory.PathOf("my-article", "claims", "01-news.json");
        string right = await File.ReadAllTextAsync(claims, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(claims, right.Replace("\"launched\"", "\"lauched\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        ToolResult mistake = await Programs.CommandAsync(directory.FullPath, ["check", "--data", "my-article"]);
        Assert.Equal(1, mistake.ExitCode);
        printed.AddRange([.. mistake.Output.Split('\n'), .. mistake.Error.Split('\n')]);

        string[] shown = [.. Blocks(tutorial, "").SelectMany(b => b.Split('\n'))];
        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(line, printed));
    }

    [Fact]
    public async Task Every_command_of_the_query_chapter_works_and_prints_what_is_shown()
    {
        string chapter = Section("## Asking");
        List<string> printed = [];
        foreach (string line in Blocks(chapter, "sh").SelectMany(b => b.Split('\n')))
        {
            Assert.StartsWith("claimgraph ", line, StringComparison.Ordinal);
            ToolResult result = await Programs.CommandAsync(Repository.Root, Words(line).Skip(1));
            Assert.True(result.ExitCode == 0, $"{line}\n{result.Output}{result.Error}");
            printed.AddRange([.. result.Output.Split('\n'), .. result.Error.Split('\n')]);
        }

        string[] shown = [.. Blocks(chapter, "").SelectMany(b => b.Split('\n'))];
        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(line, printed));
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        string[] foreign = ["node_modules", "bin", "obj", "out"];
        string[] files = [.. Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Repository.Root, f).Split(Path.DirectorySeparatorChar).Intersect(foreign).Any())];
        Assert.Contains(Repository.PathOf("README.md"), files);
        Assert.All(files, file => Assert.All(
            Link().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value).Where(l => !l.Contains("://", StringComparison.Ordinal) && !l.StartsWith('#')),
            link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, link.Split('#')[0])), $"{file}: {link}")));
    }

    [Theory]
    [InlineData("overview.en.svg", "--lang", "en")]
    [InlineData("overview.zh.svg", "--lang", "zh")]
    [InlineData("price-war.en.svg", "--lang", "en", "--section", "price-war")]
    public async Task The_pictures_are_those_the_command_draws_today(string picture, params string[] options)
    {
        string committed = Repository.PathOf("graph-data", "china-us-ai-race", "pictures", picture);
        using TemporaryDirectory directory = new();
        string drawn = directory.PathOf(picture);
        ToolResult result = await Programs.CommandAsync(Repository.Root, ["render", "--data", Repository.Dataset, .. options, "--out", drawn]);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));

        // As elsewhere: accepting writes what is current, for somebody to look at and commit.
        if (Environment.GetEnvironmentVariable("CLAIMGRAPH_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(committed)!);
            File.Copy(drawn, committed, overwrite: true);
        }

        Assert.True(
            File.ReadAllBytes(drawn).AsSpan().SequenceEqual(File.ReadAllBytes(committed)),
            $"{committed} is not what is drawn today. Look at the drawing, then set CLAIMGRAPH_ACCEPT=1 and run this test to accept it.");
    }

    private static string Section(string heading)
    {
        int start = Text.IndexOf(heading, StringComparison.Ordinal);
        int end = Text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Text[start..end];
    }

    private static IEnumerable<string> Blocks(string text, string language) => Block().Matches(text)
        .Where(m => m.Groups[1].Value == language)
        .Select(m => m.Groups[2].Value.Trim('\n'));

    private static IEnumerable<string> Words(string line) => Word().Matches(line).Select(m => m.Value.Trim('"'));

    [GeneratedRegex("^```([a-z]*)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
