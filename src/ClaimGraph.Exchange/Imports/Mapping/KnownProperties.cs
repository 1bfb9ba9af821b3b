using System.Collections.Frozen;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>
/// What properties usually mean by their names, in any case, with <c>_</c>, <c>-</c> or nothing between words; a language may follow, as
/// in <c>label_en</c>. Those of this project's exports are among them.
/// </summary>
internal static class KnownProperties
{
    private static readonly FrozenDictionary<string, PropertyUse> OfNodes = Table(
        (PropertyUse.Label, "label name title fullname preflabel displayname"),
        (PropertyUse.Alias, "alias aliases aka altlabel altlabels altname altnames nickname nicknames synonym synonyms"),
        (PropertyUse.Description, "description desc summary abstract comment bio"),
        (PropertyUse.ExternalId, "wikidata wikidataid qid doi isbn orcid viaf gnd url uri iri homepage website"),
        (PropertyUse.LeaveOut, "kinds values record position x y z r g b size color colour shape viz layout"));

    private static readonly FrozenSet<string> Dates = FrozenSet.ToFrozenSet(
        "since until from to start end startdate enddate year founded founding established born birthdate birthday died deathdate published created released"
            .Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PropertyUse> OfEdges = Table(
        (PropertyUse.Modality, "modality"),
        (PropertyUse.Polarity, "polarity"),
        (PropertyUse.Time, "time date when"),
        (PropertyUse.SaidBy, "saidby"),
        (PropertyUse.Statement, "statement sentence"),
        (PropertyUse.Note, "note"),
        (
            PropertyUse.LeaveOut,
            "label evidence evidencesha256 links section record position timeearliest timelatest color colour width size points"));

    /// <summary>Tells whether a property is a date by its name, so that <c>2020</c> is a year and no number.</summary>
    public static bool IsDate(string name) => Dates.Contains(Folded(name));

    /// <summary>What a property of nodes usually is; null when its name tells nothing.</summary>
    public static PropertyTarget? OfNode(string name) =>
        After(name, "external_") is { } collection && Drafting.ImportSlug.OfTerm(collection) is { } id
            ? new PropertyTarget(PropertyUse.ExternalId) { Name = id }
            : Find(OfNodes, name);

    /// <summary>What a property of edges usually is; null when its name tells nothing.</summary>
    public static PropertyTarget? OfEdge(string name) => Find(OfEdges, name);

    /// <summary>The rest of a name that begins so; null for any other.</summary>
    public static string? After(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : null;

    /// <summary>Parts a name from the language that follows it: <c>label_zh</c>, <c>label@zh</c>.</summary>
    public static (string Name, Language? Language) Parted(string name)
    {
        int at = name.LastIndexOfAny(['_', '@']);
        return at > 0 && Language.IsValid(name[(at + 1)..]) ? (name[..at], new Language(name[(at + 1)..])) : (name, null);
    }

    private static PropertyTarget? Find(FrozenDictionary<string, PropertyUse> table, string name)
    {
        (string bare, Language? language) = Parted(name);
        if (language is not null && table.TryGetValue(Folded(bare), out PropertyUse use)
            && use is PropertyUse.Label or PropertyUse.Alias or PropertyUse.Description or PropertyUse.Statement or PropertyUse.Note)
        {
            return new PropertyTarget(use) { Language = language };
        }

        return table.TryGetValue(Folded(name), out use)
            ? new PropertyTarget(use) { Name = use == PropertyUse.ExternalId ? Drafting.ImportSlug.OfTerm(name) : null }
            : null;
    }

    private static string Folded(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static FrozenDictionary<string, PropertyUse> Table(params (PropertyUse Use, string Names)[] rows) => rows
        .SelectMany(r => r.Names.Split(' ').Select(n => KeyValuePair.Create(n, r.Use)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
