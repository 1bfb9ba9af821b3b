using System.CommandLine;
using ClaimGraph.Cli.Output;
using ClaimGraph.Evidence;
using ClaimGraph.Loading;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph locate --text FILE "words"</c>: the evidence entry of a quote.</summary>
internal static class LocateCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> quote = new("quote") { Description = "Words of the article; simplified and traditional characters are the same." };
        Option<string> text = CommonOptions.Text();
        Option<string?> data = Workspace.Option();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "locate",
            "Finds a quote in a copy of the article and prints the evidence entry to paste.",
            "locate --text article.txt \"some words\"")
            .With(quote, text, data, json);
        command.SetAction(parsed =>
        {
            if (TextFile.Read(terminal, parsed.GetValue(text)!) is not { } copy)
            {
                return ExitCode.InputOutput;
            }

            QuoteResult result = new QuoteLocator(copy, Curated(copy, parsed.GetValue(data))).Find(parsed.GetValue(quote)!);
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(terminal, ToJson(result));
            }
            else if (result is QuoteFound found)
            {
                terminal.Error.WriteLine(EvidenceMessages.Describe(result));
                terminal.Output.WriteLine(found.Place.ToJson());
            }
            else
            {
                terminal.Fail(EvidenceMessages.Describe(result));
            }

            return result is QuoteFound ? ExitCode.Fine : ExitCode.DataErrors;
        });
        return command;
    }

    // In the copy of a source that has been curated, what follows the curated paragraphs is no place for evidence.
    private static int? Curated(SourceText copy, string? data) => Workspace.FindDatasets(data)
        .SelectMany(d => DatasetLoader.Load(d).Dataset?.Sources ?? [])
        .FirstOrDefault(s => s.Sha256 == copy.Sha256)?.Paragraphs.Length;

    private static JObject ToJson(QuoteResult result) => result switch
    {
        QuoteFound found => new JObject { ["result"] = "found", ["match"] = Vocabulary.NameOf(found.Match), ["places"] = new JArray(JsonOutput.Place(found.Place)) },
        QuoteAmbiguous many => new JObject { ["result"] = "ambiguous", ["match"] = Vocabulary.NameOf(many.Match), ["places"] = new JArray(many.Places.Select(JsonOutput.Place)) },
        QuoteNotFound { Nearest: { } nearest } => new JObject { ["result"] = "not-found", ["nearest"] = JsonOutput.Place(nearest) },
        _ => new JObject { ["result"] = "not-found" },
    };
}
