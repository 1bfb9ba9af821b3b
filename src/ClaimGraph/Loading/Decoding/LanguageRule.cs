using System.Collections.Immutable;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Decoding;

/// <summary>Which languages a text has to be in.</summary>
/// <param name="Required">The languages it must be in; empty while the dataset's languages are not known.</param>
/// <param name="AllowsOthers">True when it may be in other languages too.</param>
internal sealed record LanguageRule(ImmutableArray<Language> Required, bool AllowsOthers)
{
    /// <summary>Any languages will do.</summary>
    public static LanguageRule Any { get; } = new([], AllowsOthers: true);

    /// <summary>True when it may lack a language: what is only suggested may still have to be translated.</summary>
    public bool MayLack { get; init; }

    /// <summary>Tells whether a text may be in a language.</summary>
    public bool Allows(Language language) => AllowsOthers || Required.Contains(language);

    /// <summary>The languages that a text should be in and is not.</summary>
    public IReadOnlyCollection<string> Missing(JsonObjectSyntax texts) =>
        [.. Required.Select(l => l.Tag).Where(tag => texts.Properties.All(p => p.Name != tag))];
}
