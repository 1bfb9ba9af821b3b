using System.CommandLine;
using System.Text;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Starter;
using ClaimGraph.Files;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Schema;

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

        IReadOnlyList<KeyValuePair<string, string>> starter = StarterFiles.For(new SourceId(name));
        GraphSchema schema = SchemaLoader.Load("schema", starter.Select(f => new DataFile(f.Key, Encoding.UTF8.GetBytes(f.Value)))).Schema!;
        AtomicFile.WriteAll(
        [
            .. starter.Select(f => FileContent.OfText(Path.Combine(directory, f.Key), f.Value)),
            .. SchemaCommand.Files(schema).Select(f => FileContent.OfText(Path.Combine(directory, "schema", "json-schema", f.Name), f.Text)),
        ]);
        string shown = directory.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '_' or '/' or '\\' or ':')) ? $"\"{directory}\"" : directory;
        terminal.Output.WriteLine(Terminal.Safe($"""
            Made {shown}: a schema, a short article, and the claims it makes.
            Next:
              claimgraph check --data {shown}
              claimgraph verify --data {shown} --text {shown}/article.txt
              claimgraph build --data {shown} --out out/{name}
            """));
        return ExitCode.Fine;
    }
}
