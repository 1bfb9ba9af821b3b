using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Starter;
using ClaimGraph.Files;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph new NAME</c>: a small commented dataset to start from.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> name = new("name")
        {
            Description = "The directory to make. Its last part becomes the dataset's id: lower-case letters, digits and hyphens.",
        };
        CommandWithExamples command = new CommandWithExamples(
            "new",
            "Makes a small commented dataset, with a schema of its own, that passes check.",
            "new my-article",
            "new graph-data/my-article")
            .With(name);
        command.SetAction(parsed => Run(terminal, parsed.GetValue(name)!));
        return command;
    }

    private static int Run(Terminal terminal, string directory)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(directory));
        if (!Slug.IsValid(name))
        {
            throw new UsageException($"\"{name}\" is not a name for a dataset: use lower-case letters, digits and single hyphens, such as my-article.");
        }

        if (Directory.Exists(directory) && Directory.EnumerateFileSystemEntries(directory).Any())
        {
            throw new UsageException($"\"{directory}\" is there already and is not empty. Choose another name.");
        }

        string schema = Path.Combine(directory, "schema");
        foreach ((string path, string text) in StarterFiles.For(new SourceId(name)))
        {
            AtomicFile.WriteText(Path.Combine(directory, path), text);
        }

        foreach ((string file, string text) in SchemaCommand.Files(SchemaLoader.Load(schema).Schema!))
        {
            AtomicFile.WriteText(Path.Combine(schema, "json-schema", file), text);
        }

        terminal.Output.WriteLine(Terminal.Safe($"""
            Made {directory}: a schema, a short article, and the claims it makes.
            Next:
              claimgraph check --data {directory}
              claimgraph verify --data {directory} --text {directory}/article.txt
              claimgraph build --data {directory} --out out/{name}
            """));
        return ExitCode.Fine;
    }
}
