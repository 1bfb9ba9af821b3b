using System.CommandLine;
using ClaimGraph.Cli.Output;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph digest --text FILE</c>: what source.json says of a text.</summary>
internal static class DigestCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string> text = CommonOptions.Text();
        CommandWithExamples command = new CommandWithExamples(
            "digest",
            "Prints the digests of a text and its paragraphs, as source.json has them.",
            "digest --text article.txt")
            .With(text);
        command.SetAction(parsed =>
        {
            if (TextFile.Read(terminal, parsed.GetValue(text)!) is not { } copy)
            {
                return ExitCode.InputOutput;
            }

            JsonOutput.Print(terminal, new JObject
            {
                ["sha256"] = copy.Sha256,
                ["paragraphs"] = new JArray(copy.Paragraphs.Select(p => p.Sha256)),
            });
            return ExitCode.Fine;
        });
        return command;
    }
}
