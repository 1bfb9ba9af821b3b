using System.Collections.Immutable;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Imports.Mapping;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports.DraftClaims;

/// <summary>Collects the names that drafts use for kinds, relations and languages, whatever else is wrong with them.</summary>
internal static class DraftNames
{
    /// <summary>Proposes a mapping for them.</summary>
    /// <param name="root">The file's value.</param>
    /// <param name="languages">The languages asked for; empty where the drafts are to tell.</param>
    public static ImportMapping Propose(JsonSyntax root, ImmutableArray<Language> languages)
    {
        SortedSet<string> kinds = new(StringComparer.Ordinal);
        SortedSet<string> relations = new(StringComparer.Ordinal);
        SortedSet<Language> found = [];
        bool hasPlain = false;
        Collect(root, "");
        return new ImportMapping
        {
            Languages = !languages.IsEmpty ? languages
                : found.Count == 0 ? [Language.English]
                : found.Remove(Language.English) ? [Language.English, .. found]
                : [.. found],
            Kinds = kinds.ToImmutableSortedDictionary(k => k, k => new TypeTarget(ImportSlug.OfTerm(k) ?? ImportSlug.Digest("kind", k)), StringComparer.Ordinal),
            Relations = relations.ToImmutableSortedDictionary(r => r, r => new TypeTarget(ImportSlug.OfTerm(r) ?? ImportSlug.Digest("relation", r)), StringComparer.Ordinal),
            OtherKind = hasPlain ? MappingProposal.PlainKind : null,
        };

        void Collect(JsonSyntax value, string name)
        {
            switch (value)
            {
                case JsonArraySyntax list:
                    foreach (JsonSyntax element in list.Elements)
                    {
                        Collect(element, name);
                    }

                    break;
                case JsonObjectSyntax owner when name is "label" or "statement" or "note" or "text" or "description":
                    found.UnionWith(owner.Properties.Where(p => Language.IsValid(p.Name)).Select(p => new Language(p.Name)));
                    break;
                case JsonObjectSyntax owner:
                    hasPlain |= owner.Properties.Any(p => p.Name == "label") && owner.Properties.All(p => p.Name != "kind");
                    foreach (JsonPropertySyntax property in owner.Properties)
                    {
                        Collect(property.Value, property.Name);
                    }

                    break;
                case JsonStringSyntax { Value.Length: > 0 } text when name is "kind" or "relation":
                    (name == "kind" ? kinds : relations).Add(text.Value);
                    break;
                default:
                    break;
            }
        }
    }
}
