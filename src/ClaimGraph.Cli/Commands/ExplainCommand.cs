using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Questions;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph explain ID</c>: why a claim is in the graph, or what a diagnostic means.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> id = new("id") { Description = "A claim's id, or a diagnostic's code such as CG0104." };
        DataOptions data = new();
        Option<string?> language = CommonOptions.Language();
        Option<string[]> text = CommonOptions.Quotes();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "explain",
            "Explains a claim (who says so, where, how it is meant, what it rests on) or a diagnostic.",
            "explain baidu-frees-speed",
            "explain baidu-frees-speed --text article.txt",
            "explain CG0104")
            .With([id, text, .. data.All, language, json]);
        command.SetAction(parsed =>
        {
            string wanted = parsed.GetValue(id)!;
            if (wanted.StartsWith("CG", StringComparison.OrdinalIgnoreCase) && wanted.Skip(2).All(char.IsAsciiDigit))
            {
                return Diagnostic(terminal, wanted.ToUpperInvariant(), parsed.GetValue(json));
            }

            if (GraphLookup.Load(terminal, data.Read(parsed)) is not { } graph)
            {
                return ExitCode.DataErrors;
            }

            if (!EvidenceCopies.TryRead(terminal, graph, parsed.GetValue(text), out EvidenceCopies? copies))
            {
                return ExitCode.InputOutput;
            }

            Explanation explanation = graph.Explain(GraphLookup.Claim(graph, wanted).Id);
            copies?.Check([explanation.Claim]);
            Language shown = CommonOptions.LanguageOf(parsed, language, graph);
            if (parsed.GetValue(json))
            {
                JObject result = ToJson(explanation);
                result["why"] = new ReasonsOutput(shown, copies).Json(graph.Why(explanation.Claim.Id));
                JsonOutput.Print(terminal, result);
            }
            else
            {
                Print(terminal, explanation, graph, shown, copies);
            }

            return copies?.Report(terminal) ?? ExitCode.Fine;
        });
        return command;
    }

    private static int Diagnostic(Terminal terminal, string code, bool json)
    {
        if (!DiagnosticCatalog.TryFind(code, out DiagnosticRule? rule))
        {
            throw new UsageException($"There is no diagnostic \"{code}\".");
        }

        if (json)
        {
            JsonOutput.Print(terminal, new JObject
            {
                ["code"] = rule.Code,
                ["severity"] = Vocabulary.NameOf(rule.Severity),
                ["title"] = rule.Title,
                ["explanation"] = rule.Explanation,
                ["wrong"] = rule.Wrong,
                ["right"] = rule.Right,
                ["fix"] = rule.Fix,
            });
        }
        else
        {
            terminal.Output.WriteLine($"""
                {rule.Code} ({Vocabulary.NameOf(rule.Severity)}): {rule.Title}

                {rule.Explanation}

                Wrong:
                {rule.Wrong}

                Right:
                {rule.Right}

                {rule.Fix}
                """);
        }

        return ExitCode.Fine;
    }

    private static JObject ToJson(Explanation explanation) => new()
    {
        ["claim"] = JsonOutput.Claim(explanation.Claim),
        ["speakers"] = new JArray(explanation.Speakers.Select(JsonOutput.Node)),
        ["restsOn"] = new JArray(explanation.RestsOn.Select(Linked)),
        ["supports"] = new JArray(explanation.Supports.Select(Linked)),
        ["contradicts"] = new JArray(explanation.Contradicts.Select(c => c.Id.Value)),
        ["restates"] = new JArray(explanation.Restates.Select(c => c.Id.Value)),
        ["corroboratedBy"] = new JArray(explanation.CorroboratedBy.Select(c => c.Id.Value)),
    };

    private static JObject Linked(LinkedClaim linked) => new()
    {
        ["claim"] = linked.Claim.Id.Value,
        ["type"] = Vocabulary.NameOf(linked.Type),
        ["via"] = linked.Via.Value,
        ["depth"] = linked.Depth,
    };

    private static void Print(Terminal terminal, Explanation explanation, KnowledgeGraph graph, Language language, EvidenceCopies? copies)
    {
        ClaimText text = new(graph, language);
        Claim claim = explanation.Claim;
        void Line(string name, string value)
        {
            if (value.Length > 0)
            {
                terminal.Output.WriteLine(Terminal.Safe($"  {name,-11} {value}"));
            }
        }

        terminal.Output.WriteLine(Terminal.Safe(claim.Statement.In(language)));
        Line("claim", claim.Id.Value);
        Line("says", text.Triple(claim));
        Line("meant as", ClaimText.Modality(claim) + (claim.Polarity == Polarity.Denied ? ", denied" : ""));
        Line("said by", text.Speakers(claim));
        Line("time", ClaimText.Time(claim.Time));
        Line("details", text.Qualifiers(claim));
        Line("evidence", ClaimText.Places(claim));
        foreach (EvidenceSpan span in copies is null ? [] : claim.Evidence)
        {
            Line($"  ¶ {span.Paragraph}", copies!.Quote(span));
        }

        if (graph.Separate != graph && graph.Separate.GetClaim(claim.Id) is var written && (written.Subject != claim.Subject || !written.Object.Equals(claim.Object)))
        {
            Line("written of", written.Object is NodeObject o ? $"{written.Subject}, {o.Node}" : written.Subject.Value);
        }

        Line("in all", graph.Why(claim.Id).Summary);
        Line("note", claim.Note.In(language));
        Linked(terminal, "Rests on", explanation.RestsOn, language);
        Linked(terminal, "Supports", explanation.Supports, language);
        Others(terminal, "Contradicts", explanation.Contradicts, language);
        Others(terminal, "Says the same as", explanation.Restates, language);
        Others(terminal, Corroborated(explanation), explanation.CorroboratedBy, language);
    }

    private static string Corroborated(Explanation explanation)
    {
        int sources = explanation.CorroboratedBy.SelectMany(c => c.Evidence).Select(e => e.Source).Distinct().Count();
        return sources == 1 ? "Said by another source too" : $"Said by {sources} other sources too";
    }

    private static void Linked(Terminal terminal, string title, IReadOnlyCollection<LinkedClaim> claims, Language language)
    {
        if (claims.Count > 0)
        {
            terminal.Output.WriteLine($"{title}:");
        }

        foreach (LinkedClaim linked in claims)
        {
            string indent = new(' ', 2 * linked.Depth);
            terminal.Output.WriteLine(Terminal.Safe(
                $"{indent}{Vocabulary.NameOf(linked.Type)}: {linked.Claim.Statement.In(language)} [{ClaimText.Modality(linked.Claim)}, {linked.Claim.Id}]"));
        }
    }

    private static void Others(Terminal terminal, string title, IReadOnlyCollection<Claim> claims, Language language)
    {
        if (claims.Count > 0)
        {
            terminal.Output.WriteLine($"{title}:");
        }

        foreach (Claim claim in claims)
        {
            terminal.Output.WriteLine(Terminal.Safe($"  {claim.Statement.In(language)} [{ClaimText.Modality(claim)}, {claim.Id}]"));
        }
    }
}
