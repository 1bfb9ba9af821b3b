using System.CommandLine;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Diagnostics;
using ClaimGraph.Files;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Acceptance;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph accept ID… | --all</c>: a person stands behind suggested claims.</summary>
internal static class AcceptCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> claims = new("claim") { Description = "The ids of suggested claims.", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> all = new("--all") { Description = "Accept everything that is suggested." };
        Option<string?> by = new Option<string?>("--by") { Description = "Who accepts; the claims then say so.", HelpName = "name" }.NotEmpty();
        Option<string?> data = Workspace.Option();
        CommandWithExamples command = new CommandWithExamples(
            "accept",
            "Accepts suggested claims: takes their status away in the dataset's files, if nothing is wrong or missing.",
            "accept acme-sells-anvils --data my-article",
            "accept --all --by \"Jane Doe\"")
            .With(claims, all, by, data);
        command.SetAction(parsed => Run(
            terminal, Workspace.Dataset(parsed.GetValue(data)), parsed.GetValue(claims) ?? [], parsed.GetValue(all), parsed.GetValue(by)));
        return command;
    }

    private static int Run(Terminal terminal, string directory, string[] names, bool all, string? by)
    {
        if (all == names.Length > 0)
        {
            throw new UsageException("Name the claims to accept, or write --all.");
        }

        LoadResult before = DatasetLoader.Load(directory);
        if (before.Dataset is not { } dataset)
        {
            TextReport.Write(before.Diagnostics.Where(d => d.Severity == Severity.Error), terminal.Error);
            return ExitCode.DataErrors;
        }

        HashSet<string> known = [.. dataset.Suggestions.Claims.SelectMany(s => new[] { s.Claim.Id.Value, s.Claim.Id.Name })];
        foreach (string name in names.Where(n => !known.Contains(n)))
        {
            throw new UsageException(dataset.Claims.Any(c => c.Id.Value == name || c.Id.Name == name)
                ? $"\"{name}\" is accepted already."
                : $"There is no suggested claim \"{name}\". {(NearestName.Find(name, [.. known]) is { } near ? $"Did you mean \"{near}\"?" : "claimgraph suggestions lists them.")}");
        }

        AcceptanceResult result;
        try
        {
            result = SuggestionAcceptance.Accept(directory, all ? null : [.. names.Distinct(StringComparer.Ordinal).Select(n => new ClaimId(n))], by);
        }
        catch (ArgumentException e) when (e.ParamName == "by")
        {
            throw new UsageException($"\"{by}\" is no name: write one on one line, without white space at its ends.", e);
        }

        if (!result.IsAccepted)
        {
            TextReport.Write(result.Diagnostics.Where(d => d.Severity == Severity.Error), terminal.Error);
            terminal.Fail("Nothing was accepted.");
            return ExitCode.DataErrors;
        }

        AtomicFile.WriteAll(result.Files);
        foreach (ClaimId claim in result.Claims)
        {
            terminal.Output.WriteLine($"accepted {claim}");
        }

        foreach (NodeId node in result.Nodes)
        {
            terminal.Output.WriteLine($"accepted node {node}");
        }

        if (result.Claims.IsEmpty && result.Nodes.IsEmpty)
        {
            terminal.Output.WriteLine("Nothing is suggested.");
        }

        return ExitCode.Fine;
    }
}
