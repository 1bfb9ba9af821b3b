using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Evidence;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph verify --text FILE</c>: does every claim's evidence hold in a copy of the article?</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<string[]> text = CommonOptions.Texts();
        Option<string?> data = Workspace.Option();
        Option<bool> json = CommonOptions.Json();
        CommandWithExamples command = new CommandWithExamples(
            "verify",
            "Checks every claim's evidence against a copy of the article, and says where spans moved to.",
            "verify --text article.txt",
            "verify --text article.txt --text page.txt",
            "verify --data my-article --text my-article/article.txt --json")
            .With(text, data, json);
        command.SetAction(parsed => TextFile.With(terminal, parsed.GetValue(data), parsed.GetValue(text)!, (dataset, copies) =>
        {
            EvidenceReport[] reports = [.. copies.Select(c => EvidenceVerifier.Verify(c.Source, dataset.Claims, c.Text))];
            if (parsed.GetValue(json))
            {
                JsonOutput.Print(terminal, reports is [var only] ? ToJson(only) : new JArray(reports.Select(ToJson)));
            }
            else
            {
                Print(terminal, dataset, reports);
            }

            return Array.TrueForAll(reports, r => r.AllHolds) ? ExitCode.Fine : ExitCode.DataErrors;
        }));
        return command;
    }

    private static void Print(Terminal terminal, Dataset dataset, EvidenceReport[] reports)
    {
        foreach (Source source in dataset.Sources)
        {
            if (dataset.Sources.Length > 1)
            {
                terminal.Output.WriteLine(Terminal.Safe($"{source.Id}: {source.Title}"));
            }

            if (Array.Find(reports, r => r.Source.Id == source.Id) is { } report)
            {
                Print(terminal, report);
            }
            else
            {
                int claims = dataset.Claims.Count(c => c.Evidence.Any(e => e.Source == source.Id));
                terminal.Output.WriteLine($"No copy is given, so the evidence of {claims} {(claims == 1 ? "claim" : "claims")} is not checked.");
            }
        }
    }

    private static void Print(Terminal terminal, EvidenceReport report)
    {
        terminal.Output.WriteLine(EvidenceMessages.DescribeFile(report));
        foreach (ParagraphFailure paragraph in report.Paragraphs)
        {
            terminal.Output.WriteLine(EvidenceMessages.Describe(paragraph));
        }

        foreach (IGrouping<Claim, SpanFailure> claim in report.ByClaim)
        {
            string place = claim.Key.Origin is { } origin ? $"{origin}: " : "";
            terminal.Output.WriteLine(Terminal.Safe($"{place}{claim.Key.Id}"));
            foreach (SpanFailure failure in claim)
            {
                terminal.Output.WriteLine(Terminal.Safe($"  {EvidenceMessages.Describe(failure)} {EvidenceMessages.Advise(failure)}"));
            }
        }

        terminal.Output.WriteLine(EvidenceMessages.Summarize(report));
    }

    private static JObject ToJson(EvidenceReport report) => new()
    {
        ["source"] = report.Source.Id.Value,
        ["holds"] = report.AllHolds,
        ["sha256"] = report.FileSha256,
        ["fileMatches"] = report.FileMatches,
        ["claims"] = report.ClaimCount,
        ["spans"] = report.SpanCount,
        ["paragraphs"] = new JArray(report.Paragraphs.Select(p => new JObject
        {
            ["paragraph"] = p.Paragraph,
            ["expected"] = p.Expected,
            ["actual"] = p.Actual,
        })),
        ["failures"] = new JArray(report.Spans.Select(f => new JObject
        {
            ["claim"] = f.Claim.Id.Value,
            ["span"] = f.Index,
            ["fault"] = Vocabulary.NameOf(f.Fault),
            ["paragraph"] = f.Span.Paragraph,
            ["start"] = f.Span.Start,
            ["end"] = f.Span.End,
            ["candidates"] = new JArray(f.Candidates.Select(JsonOutput.Place)),
        })),
    };
}
