using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Files;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Storage;

namespace ClaimGraph.Loading.Acceptance;

/// <summary>Accepts suggested claims: takes their status away in the dataset's files, if they are right.</summary>
/// <remarks>
/// The dataset is first read as if the status were gone, so that everything that holds for claims holds for them, and what is wrong is
/// told at its place in the files as they are. Nodes that the claims name are accepted with them. Every other byte of the files stays.
/// </remarks>
public static class SuggestionAcceptance
{
    /// <summary>Works out what to write. Nothing is written yet: that is for <see cref="AtomicFile.WriteAll"/>.</summary>
    /// <param name="directory">The directory of the dataset. Of datasets that it imports nothing is accepted.</param>
    /// <param name="claims">The ids as the dataset's files have them; null for all that is suggested, nodes that nothing names too.</param>
    /// <param name="by">Who accepts, which the claims then tell as <c>acceptedBy</c>; null to say nothing.</param>
    /// <param name="options">Limits; the usual ones when null.</param>
    /// <param name="cancellationToken">Stops the work between files.</param>
    /// <returns>The files with their new content, or what stands in the way.</returns>
    /// <exception cref="ArgumentException">
    /// An id is that of no suggested claim, or <paramref name="by"/> is empty, has white space at its ends or invisible characters in it.
    /// </exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static AcceptanceResult Accept(
        string directory,
        IReadOnlyCollection<ClaimId>? claims = null,
        string? by = null,
        LoadOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        if (by is not null && (by.Length == 0 || char.IsWhiteSpace(by[0]) || char.IsWhiteSpace(by[^1]) || by.AsSpan().ContainsAny(InvisibleCharacters.All)))
        {
            throw new ArgumentException("Name a person, on one line.", nameof(by));
        }

        LoadOptions limits = options ?? LoadOptions.Default;
        DiskFiles files = new(limits.DisplayBase);
        string full = DiskFiles.Full(directory);
        LoadResult before = new DatasetReading(files, limits, cancellationToken).Load(full);
        if (before.Dataset is not { } dataset)
        {
            return new AcceptanceResult([], [], [], before.Diagnostics);
        }

        Suggestion[] chosen = [.. Own(dataset, files.Display(full)).Where(s => claims is null || claims.Any(c => c.Name == s.Claim.Id.Name))];
        foreach (ClaimId unknown in claims?.Where(c => !Array.Exists(chosen, s => s.Claim.Id.Name == c.Name)) ?? [])
        {
            throw new ArgumentException($"There is no suggested claim \"{unknown}\".", nameof(claims));
        }

        HashSet<string> ids = new(chosen.Select(s => s.Claim.Id.Name), StringComparer.Ordinal);
        LoadResult after = new DatasetReading(files, limits, cancellationToken) { Accepting = (full, ids) }.Load(full);
        if (after.Dataset is null)
        {
            return new AcceptanceResult([], [], [], after.Diagnostics);
        }

        HashSet<string> named = new(chosen.SelectMany(s => ClaimSorting.Named(s.Claim)).Select(n => n.Name), StringComparer.Ordinal);
        StatusRemoval removal = new(new FileOpener(files, limits), by);
        removal.RemoveFrom(FilePath.Join(full, "nodes"), "nodes", id => claims is null || named.Contains(id));
        removal.RemoveFrom(FilePath.Join(full, "claims"), "claims", ids.Contains);
        return new AcceptanceResult(
            [.. chosen.Select(s => s.Claim.Id)],
            [.. removal.Nodes.Order(StringComparer.Ordinal).Select(n => new NodeId(n))],
            [.. removal.Files.Select(f => new FileContent(f.Path, stream => stream.Write(f.Content.Span)))],
            after.Diagnostics);
    }

    // Of datasets that are imported somebody else decides.
    private static IEnumerable<Suggestion> Own(Dataset dataset, string shown)
    {
        SourceId? own = dataset.Sources.FirstOrDefault(s => s.Origin?.File == $"{shown}/source.json" || (shown == "." && s.Origin?.File == "source.json"))?.Id;
        return dataset.Suggestions.Claims.Where(s => s.Claim.Id.Namespace is not { } source || source == own);
    }
}
