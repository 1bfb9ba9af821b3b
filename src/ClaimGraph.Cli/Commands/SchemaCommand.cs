using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagnostics;
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
        Option<string> directory = new("--schema", "-s")
        {
            Description = "The directory that holds kinds.json and relations.json.",
            HelpName = "dir",
            DefaultValueFactory = _ => Path.Combine("graph-data", "schema"),
        };
        Option<bool> check = new("--check") { Description = "Write nothing; fail when the files are not current." };
        CommandWithExamples command = new CommandWithExamples(
            "schema",
            $"Writes the JSON Schemas of the data files into the schema's {Folder} directory.",
            "schema",
            "schema --check",
            "schema --schema my-article/schema")
            .With(directory, check);
        command.SetAction(parsed => Run(terminal, parsed.GetValue(directory)!, parsed.GetValue(check)));
        return command;
    }

    /// <summary>The JSON Schemas of a schema, with that of graph JSON.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The files.</returns>
    public static IReadOnlyList<JsonSchemaFile> Files(GraphSchema schema) =>
        [.. JsonSchemaFiles.For(schema).Append(new JsonSchemaFile("graph.schema.json", GraphJsonSchema.ToText()))];

    private static int Run(Terminal terminal, string directory, bool check)
    {
        SchemaResult result = SchemaLoader.Load(directory);
        TextReport.Write(result.Diagnostics, terminal.Error);
        if (result.Schema is null)
        {
            return ExitCode.DataErrors;
        }

        int stale = 0;
        foreach ((string name, string text) in Files(result.Schema))
        {
            string path = Path.Combine(directory, Folder, name);
            if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text)
            {
                continue;
            }

            stale++;
            if (check)
            {
                terminal.Fail($"{path} is not current. Run: claimgraph schema --schema {directory}");
            }
            else
            {
                AtomicFile.WriteText(path, text);
                terminal.Output.WriteLine(path);
            }
        }

        return check && stale > 0 ? ExitCode.DataErrors : ExitCode.Fine;
    }
}
