using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph suggestions</c>: what programs proposed and nobody has accepted yet.</summary>
internal static class SuggestionsCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string?> data = Workspace.Option();
        Option<string?> language = CommonOptions.Language();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "suggestions",
            "Lists the claims that are only suggested, with what each still lacks.",
            "suggestions",
            "suggestions --data my-article --json")
            .With(data, language, json);
        command.SetAction(parsed =>
        {
            if (Workspace.Report(terminal, Workspace.LoadAll(parsed.GetValue(data))) is not { } dataset)
            {
                return ExitCode.DataErrors;
            }

            KnowledgeGraph graph = KnowledgeGraph.Build(dataset.WithSuggestions());
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(terminal, ToJson(dataset.Suggestions));
            }
            else
            {
                Print(terminal, dataset.Suggestions, graph, CommonOptions.LanguageOf(parsed, language, graph));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>What a suggestion lacks, as people read it.</summary>
    public static string Words(SuggestionGap gap) => gap switch
    {
        SuggestionGap.Evidence => "evidence",
        SuggestionGap.Speaker => "a speaker",
        SuggestionGap.Modality => "how it is meant",
        SuggestionGap.Statement => "a statement",
        SuggestionGap.Translation => "a translation",
        SuggestionGap.Qualifier => "a qualifier",
        _ => "its condition",
    };

    private static void Print(Terminal terminal, Suggestions suggestions, KnowledgeGraph graph, Language language)
    {
        ClaimText words = new(graph, language);
        foreach (Suggestion suggestion in suggestions.Claims)
        {
            Claim claim = suggestion.Claim;
            string text = claim.Statement.IsEmpty ? words.Triple(claim) : claim.Statement.In(language);
            terminal.Output.WriteLine(Terminal.Safe($"{claim.Origin}: {claim.Id}: {text}"));
            terminal.Output.WriteLine(suggestion.Gaps.IsEmpty ? "  lacks nothing" : $"  lacks {string.Join(", ", suggestion.Gaps.Select(Words))}");
        }

        int whole = suggestions.Claims.Count(s => s.Gaps.IsEmpty);
        terminal.Output.WriteLine(suggestions.Claims.IsEmpty
            ? "Nothing is suggested."
            : $"{Count(suggestions.Claims.Length, "claim is", "claims are")} suggested; {Count(whole, "lacks", "lack")} nothing.");
    }

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private static JObject ToJson(Suggestions suggestions) => new()
    {
        ["claims"] = new JArray(suggestions.Claims.Select(s => new JObject
        {
            ["claim"] = JsonOutput.Claim(s.Claim),
            ["missing"] = new JArray(s.Gaps.Select(Vocabulary.NameOf)),
            ["file"] = s.Claim.Origin?.File,
            ["line"] = s.Claim.Origin?.Line,
            ["column"] = s.Claim.Origin?.Column,
        })),
        ["nodes"] = new JArray(suggestions.Nodes.Select(JsonOutput.Node)),
    };
}
