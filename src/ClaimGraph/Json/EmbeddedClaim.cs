using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Json;

/// <summary>
/// A claim of graph JSON: it names the section and sources that a claims file says once for all its claims.
/// </summary>
/// <param name="Draft">The claim as a claims file would have it.</param>
/// <param name="Section">Its section; null when it is missing, which has been reported.</param>
/// <param name="Sources">
/// The source of each piece of evidence; one that is missing has been reported and is left out.
/// </param>
internal sealed record EmbeddedClaim(
    ClaimDraft Draft, Located<string>? Section, ImmutableArray<Located<string>> Sources)
{
    /// <summary>Reads a claim.</summary>
    /// <param name="file">The file.</param>
    /// <param name="value">The claim.</param>
    /// <param name="decoder">Reads what a claims file has too.</param>
    /// <returns>The claim; null when it has no id to know it by, which has been reported.</returns>
    public static EmbeddedClaim? Decode(FileScope file, JsonSyntax value, ClaimDecoder decoder)
    {
        if (value is not JsonObjectSyntax claim)
        {
            decoder.Decode(value);
            return null;
        }

        Located<string>? section = Take(file, ref claim, "section", "a claim", "the section's id");
        ImmutableArray<Located<string>>.Builder sources = ImmutableArray.CreateBuilder<Located<string>>();
        claim = claim with
        {
            Properties = [.. claim.Properties.Select(p => p.Name == "evidence" ? WithoutSources(file, p, sources) : p)],
        };
        return decoder.Decode(claim) is { } draft
            ? new EmbeddedClaim(draft, section, sources.DrainToImmutable())
            : null;
    }

    /// <summary>Puts the sources into the claim's evidence.</summary>
    /// <param name="claim">The claim, checked against its first source.</param>
    /// <returns>The claim with the sources it names.</returns>
    public CheckedClaim WithSources(CheckedClaim claim) => claim.Claim.Evidence.Length != Sources.Length
        ? claim
        : claim with
        {
            Claim = claim.Claim with
            {
                Evidence = [.. claim.Claim.Evidence.Zip(Sources, (span, source) =>
                    Slug.IsValid(source.Value) ? span with { Source = new SourceId(source.Value) } : span)],
            },
        };

    private static JsonPropertySyntax WithoutSources(
        FileScope file, JsonPropertySyntax evidence, ImmutableArray<Located<string>>.Builder sources)
    {
        if (evidence.Value is not JsonArraySyntax list)
        {
            return evidence;
        }

        ImmutableArray<JsonSyntax>.Builder spans = ImmutableArray.CreateBuilder<JsonSyntax>();
        foreach (JsonSyntax element in list.Elements)
        {
            if (element is not JsonObjectSyntax span)
            {
                spans.Add(element);
                continue;
            }

            if (Take(file, ref span, "source", "a piece of evidence", "the source's id") is { } source)
            {
                sources.Add(source);
            }

            spans.Add(span);
        }

        return evidence with { Value = list with { Elements = spans.DrainToImmutable() } };
    }

    private static Located<string>? Take(
        FileScope file, ref JsonObjectSyntax owner, string name, string ownerName, string what)
    {
        if (owner.Properties.FirstOrDefault(p => p.Name == name) is not { } property)
        {
            file.Report(ValueMessages.MissingProperty(file.AtStart(owner.Span), ownerName, name));
            return null;
        }

        owner = owner with { Properties = owner.Properties.Remove(property) };
        if (property.Value is not JsonNullSyntax)
        {
            return ValueDecoder.Name(file, property.Value, what);
        }

        file.Report(ValueMessages.WrongType(file.At(property.Value.Span), $"\"{name}\"", "a value", "null"));
        return null;
    }
}
