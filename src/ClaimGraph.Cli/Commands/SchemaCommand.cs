using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagnostics;
using ClaimGraph.Diagrams.Files;
using ClaimGraph.Exchange.Imports;
using ClaimGraph.Files;
using ClaimGraph.Json;
using ClaimGraph.Loading;
using ClaimGraph.Loading.JsonSchemas;
using ClaimGraph.Schema;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph schema</c>: the JSON Schemas that let an editor complete and check data files.</summary>
internal static class SchemaCommand
{
    private const string Folder = "json-schema";

    public static Command Create(Terminal terminal)
    {
        Option<string?> directory = new Option<string?>("--schema", "-s")
        {
            Description = "The directory that holds kinds.json and relations.json. Default: graph-data/schema here or in a directory above.",
            HelpName = "dir",
        }.NotEmpty();
        Option<bool> check = new("--check") { Description = "Write nothing; fail when the files are not current." };
        CommandWithExamples command = new CommandWithExamples(
            "schema",
            $"Writes the JSON Schemas of the data files into the schema's {Folder} directory.",
            "schema",
            "schema --check",
            "schema --schema my-article/schema")
            .With(directory, check);
        command.SetAction(parsed => Run(terminal, parsed.GetValue(directory) ?? Workspace.DefaultSchema(), parsed.GetValue(check)));
        return command;
    }

    /// <summary>The JSON Schemas of a schema, with those of diagrams, of graph JSON and of what is imported.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The files.</returns>
    public static IReadOnlyList<JsonSchemaFile> Files(GraphSchema schema) =>
        [.. JsonSchemaFiles.For(schema), DiagramFileSchema.For(schema), new JsonSchemaFile("graph.schema.json", GraphJsonSchema.ToText()), .. ImportSchemas.All];

    private static int Run(Terminal terminal, string directory, bool check)
    {
        if (!Directory.Exists(directory))
        {
            throw new UsageException($"There is no directory \"{directory}\". Name a schema's with --schema.");
        }

        SchemaResult result = SchemaLoader.Load(directory);
        TextReport.Write(result.Diagnostics, terminal.Error);
        if (result.Schema is null)
        {
            return ExitCode.DataErrors;
        }

        FileContent[] stale =
        [
            .. Files(result.Schema)
                .Select(f => (Path: Path.Combine(directory, Folder, f.Name), f.Text))
                .Where(f => !File.Exists(f.Path) || File.ReadAllText(f.Path).ReplaceLineEndings("\n") != f.Text)
                .Select(f => FileContent.OfText(f.Path, f.Text)),
        ];
        if (!check)
        {
            AtomicFile.WriteAll(stale);
        }

        foreach (FileContent file in stale)
        {
            if (check)
            {
                terminal.Fail($"{file.Path} is not current. Run: claimgraph schema --schema {directory}");
            }
            else
            {
                terminal.Output.WriteLine(Terminal.Safe(file.Path));
            }
        }

        return check && stale.Length > 0 ? ExitCode.DataErrors : ExitCode.Fine;
    }
}
