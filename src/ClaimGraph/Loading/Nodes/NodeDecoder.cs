using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Nodes;

/// <summary>Reads nodes one at a time.</summary>
internal sealed class NodeDecoder(FileScope file, LanguageRule languages)
{
    /// <summary>The properties of a nodes file.</summary>
    public static readonly ObjectShape FileShape = new("a nodes file", ["nodes"], ["$schema"]);

    // Stands where a kind could not be read; such a node never gets into a graph.
    private static readonly KindId NoKind = new("unknown");

    private static readonly ObjectShape Shape =
        new("a node", ["id", "kind", "labels"], ["aliases", "externalIds", "description", "status", "acceptedBy"]);

    // Graph JSON has accepted nodes alone.
    private static readonly ObjectShape EmbeddedShape = new("a node", ["id", "kind", "labels"], ["aliases", "externalIds", "description"]);

    private static readonly ObjectShape AliasShape = new("an alias", ["text", "language", "type"], []);

    /// <summary>Reads a node.</summary>
    /// <returns>The node; null when it has no id to know it by, which has been reported.</returns>
    public NodeDraft? Decode(JsonSyntax value)
    {
        if (ObjectReader.Open(file, value, file.IsGraph ? EmbeddedShape : Shape) is not { } node)
        {
            return null;
        }

        ImmutableArray<NodeName>.Builder names = ImmutableArray.CreateBuilder<NodeName>();
        Located<string>? id = ValueDecoder.Id(file, node["id"], "a node", file.IsGraph);
        Located<string>? kind = ValueDecoder.Name(file, node["kind"], "a kind");
        LocalizedText labels = ValueDecoder.Localized(file, node["labels"], languages, "a label") ?? LocalizedText.Empty;
        AddLabels(node["labels"], names);
        ImmutableArray<Alias> aliases = Aliases(node["aliases"], names);
        ImmutableSortedDictionary<string, string> externalIds = ExternalIds(node["externalIds"]);
        LocalizedText description = ValueDecoder.Localized(file, node["description"], languages, "a description") ?? LocalizedText.Empty;
        ClaimStatus status = file.IsGraph ? ClaimStatus.Accepted : ClaimDecoder.Status(file, node);
        if (id is not { } known)
        {
            return null;
        }

        Node content = new()
        {
            Id = new NodeId(known.Value),
            Kind = NoKind,
            Labels = labels,
            Aliases = aliases,
            ExternalIds = externalIds,
            Description = description,
            Origin = file.At(node.Span),
        };
        return new NodeDraft(file, known, kind, content, names.DrainToImmutable()) { IsSuggested = status == ClaimStatus.Suggested };
    }

    private static void AddLabels(JsonSyntax? labels, ImmutableArray<NodeName>.Builder names)
    {
        foreach (JsonPropertySyntax label in labels is JsonObjectSyntax o ? o.Properties : [])
        {
            if (label.Value is JsonStringSyntax text && Language.IsValid(label.Name))
            {
                names.Add(new NodeName(new Language(label.Name), text.Value, text.Span));
            }
        }
    }

    private ImmutableArray<Alias> Aliases(JsonSyntax? value, ImmutableArray<NodeName>.Builder names)
    {
        ImmutableArray<Alias>.Builder aliases = ImmutableArray.CreateBuilder<Alias>();
        foreach (JsonSyntax element in ValueDecoder.Elements(file, value, "the list of aliases"))
        {
            ObjectReader? alias = ObjectReader.Open(file, element, AliasShape);
            Located<string>? text = ValueDecoder.Text(file, alias?["text"], "a name");
            Located<string>? tag = ValueDecoder.Name(file, alias?["language"], "a language tag");
            Located<AliasType>? type = ValueDecoder.Word<AliasType>(file, alias?["type"], "an alias type", DiagnosticCodes.UnknownWord);
            if (AliasLanguage(tag) is { } language && text is { } name && type is { } kind)
            {
                aliases.Add(new Alias(name.Value, language, kind.Value));
                names.Add(new NodeName(language, name.Value, name.Span));
            }
        }

        return aliases.DrainToImmutable();
    }

    // An alias may be in a variety of a language of the dataset, such as zh-hant.
    private Language? AliasLanguage(Located<string>? tag)
    {
        if (ValueDecoder.Tag(file, tag) is not { } language)
        {
            return null;
        }

        if (languages.Allows(language) || languages.Required.Any(l => language.Tag.StartsWith(l.Tag + "-", StringComparison.Ordinal)))
        {
            return language;
        }

        file.Report(ValueMessages.UnknownLanguage(file.At(tag!.Value.Span), language.Tag, [.. languages.Required.Select(l => l.Tag)]));
        return null;
    }

    private ImmutableSortedDictionary<string, string> ExternalIds(JsonSyntax? value)
    {
        ImmutableSortedDictionary<string, string>.Builder ids = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (value is not null and not JsonObjectSyntax)
        {
            file.Report(ValueMessages.WrongType(file.At(value.Span), "the list of external ids", "an object", value.Name));
        }

        foreach (JsonPropertySyntax property in value is JsonObjectSyntax o ? o.Properties : [])
        {
            Located<string>? name = ValueDecoder.Id(file, new JsonStringSyntax(property.NameSpan, property.Name), "an outside collection");
            if (property.Value is JsonNullSyntax)
            {
                file.Report(ValueMessages.WrongType(file.At(property.Value.Span), "an id", "a text", "null"));
            }
            else if (ValueDecoder.Text(file, property.Value, "an id") is { } id && name is not null)
            {
                ids.Add(property.Name, id.Value);
            }
        }

        return ids.ToImmutable();
    }
}
