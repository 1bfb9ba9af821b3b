using System.CommandLine;
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
            terminal, Workspace.Datasets(parsed.GetValue(data)), parsed.GetValue(claims) ?? [], parsed.GetValue(all), parsed.GetValue(by)));
        return command;
    }

    private static int Run(Terminal terminal, IReadOnlyList<string> directories, string[] names, bool all, string? by)
    {
        if (all == names.Length > 0)
        {
            throw new UsageException("Name the claims to accept, or write --all.");
        }

        List<SuggestedClaim> suggested = [];
        HashSet<string> accepted = new(StringComparer.Ordinal);
        foreach (string directory in directories)
        {
            LoadResult before = DatasetLoader.Load(directory);
            if (before.Dataset is not { } dataset)
            {
                TextReport.Write(before.Diagnostics.Where(d => d.Severity == Severity.Error), terminal.Error);
                return ExitCode.DataErrors;
            }

            SourceId source = TextFile.SourceIn(dataset, directory).Id;
            suggested.AddRange(dataset.Suggestions.Claims.Select(s => s.Claim.Id)
                .Where(c => c.Namespace is not { } other || other == source).Select(c => new SuggestedClaim(directory, source, c.Name)));
            accepted.UnionWith(dataset.Claims.Select(c => c.Id.Name));
        }

        ILookup<string, ClaimId>? chosen = all ? null : names.Distinct(StringComparer.Ordinal).Select(n => Find(n, suggested, accepted))
            .ToLookup(c => c.Directory, c => new ClaimId(c.Name), StringComparer.Ordinal);
        AcceptanceResult[] results;
        try
        {
            results = [.. directories.Where(d => chosen?.Contains(d) != false).Select(d => SuggestionAcceptance.Accept(d, chosen is null ? null : [.. chosen[d]], by))];
        }
        catch (ArgumentException e) when (e.ParamName == "by")
        {
            throw new UsageException($"\"{by}\" is no name: write one on one line, without white space at its ends.", e);
        }

        if (Array.Exists(results, r => !r.IsAccepted))
        {
            TextReport.Write(results.SelectMany(r => r.Diagnostics).Where(d => d.Severity == Severity.Error), terminal.Error);
            terminal.Fail("Nothing was accepted.");
            return ExitCode.DataErrors;
        }

        AtomicFile.WriteAll(results.SelectMany(r => r.Files));
        string[] lines =
        [
            .. results.SelectMany(r => r.Claims).Select(c => $"accepted {c}"),
            .. results.SelectMany(r => r.Nodes).Select(n => $"accepted node {n}"),
        ];
        foreach (string line in lines.Length == 0 ? ["Nothing is suggested."] : lines)
        {
            terminal.Output.WriteLine(line);
        }

        return ExitCode.Fine;
    }

    private static SuggestedClaim Find(string name, List<SuggestedClaim> suggested, HashSet<string> accepted)
    {
        SuggestedClaim[] found = [.. suggested.Where(s => s.Name == name || s.WholeName == name)];
        if (found.Length > 1)
        {
            throw new UsageException($"\"{name}\" is suggested in several datasets: {string.Join(", ", found.Select(f => f.WholeName))}. Use one of these ids.");
        }

        return found.Length == 1 ? found[0]
            : throw new UsageException(accepted.Contains(name)
                ? $"\"{name}\" is accepted already."
                : $"There is no suggested claim \"{name}\". "
                    + (NearestName.Find(name, [.. suggested.SelectMany(s => new[] { s.Name, s.WholeName })]) is { } near
                        ? $"Did you mean \"{near}\"?"
                        : "claimgraph suggestions lists them."));
    }

    // A suggested claim and the dataset it belongs to.
    private sealed record SuggestedClaim(string Directory, SourceId Source, string Name)
    {
        public string WholeName => $"{Source}:{Name}";
    }
}
