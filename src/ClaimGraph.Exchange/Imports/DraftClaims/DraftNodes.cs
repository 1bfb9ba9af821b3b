using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Exchange.Imports.Mapping;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Imports.DraftClaims;

/// <summary>The nodes that drafts name: by a label and a kind, or by a label alone that a node has already.</summary>
internal sealed class DraftNodes(FileScope file, ImportSession session)
{
    private static readonly ObjectShape Shape = new("a node of a draft", ["label"], ["kind", "aliases", "description"]);

    private readonly Dictionary<(string Kind, string Label), NodeSketch> _nodes = [];
    private readonly Dictionary<string, NodeSketch> _byName = new(StringComparer.Ordinal);
    private readonly List<NodeSketch> _all = [];
    private ImportMapping _mapping = new();

    /// <summary>The nodes in the order they were first named.</summary>
    public IReadOnlyList<NodeSketch> All => _all;

    /// <summary>The languages of the dataset.</summary>
    public ImmutableArray<Language> Languages { get; private set; } = [Language.English];

    /// <summary>Takes the mapping.</summary>
    public void Use(ImportMapping mapping)
    {
        _mapping = mapping;
        Languages = !session.Languages.IsEmpty ? session.Languages : mapping.Languages.IsEmpty ? [Language.English] : mapping.Languages;
    }

    /// <summary>Finds or makes the node that a value names.</summary>
    /// <returns>Its key; null when there is none such, which is reported.</returns>
    public string? Find(JsonSyntax? value)
    {
        switch (value)
        {
            case null:
                return null;
            case JsonStringSyntax text when _byName.TryGetValue(TidyText.Of(text.Value), out NodeSketch? known):
                return known.Key;
            case JsonStringSyntax text:
                file.Report(ForeignMessages.UnknownDraftNode(file.At(text.Span), text.Value));
                return null;
            default:
                return Define(value);
        }
    }

    /// <summary>Finds or makes the node of an object with label and kind.</summary>
    public string? Define(JsonSyntax value)
    {
        if (ObjectReader.Open(file, value, Shape) is not { } node)
        {
            return null;
        }

        SortedDictionary<Language, string> labels = [];
        Texts(node["label"], "a label", labels);
        KindId? kind = Kind(ValueDecoder.Name(file, node["kind"], "a kind"), node);
        if (labels.Count == 0 || kind is not { } known)
        {
            return null;
        }

        string label = labels.GetValueOrDefault(Languages[0]) ?? labels.Values.First();
        if (!_nodes.TryGetValue((known.Value, label), out NodeSketch? sketch))
        {
            sketch = new NodeSketch($"{label}\n{known}", null, known, new ForeignPlace(file, value.Span));
            _nodes.Add((known.Value, label), sketch);
            _all.Add(sketch);
        }

        foreach ((Language language, string name) in labels)
        {
            sketch.AddName(language, name);
            _byName.TryAdd(name, sketch);
        }

        foreach (JsonSyntax alias in ValueDecoder.Elements(file, node["aliases"], "the list of aliases"))
        {
            if (ValueDecoder.Name(file, alias, "a name") is { } name && TidyText.Of(name.Value) is { Length: > 0 } tidy)
            {
                sketch.AddAlias(Languages[0], tidy);
                _byName.TryAdd(tidy, sketch);
            }
        }

        if (sketch.Description.Count == 0)
        {
            Texts(node["description"], "a description", sketch.Description);
        }

        return sketch.Key;
    }

    /// <summary>What a relation's name stands for; null when the mapping does not say, which is reported.</summary>
    public TypeTarget? Relation(Located<string>? name)
    {
        if (name is not { } written)
        {
            return null;
        }

        if (_mapping.Relations.TryGetValue(written.Value, out TypeTarget? target))
        {
            return target;
        }

        // Whoever drafts in the words of the schema needs no mapping for them.
        if (session.Schema is { } schema)
        {
            return _mapping.OtherRelation is { } usual && schema.Relations.Find(written.Value) is null ? new TypeTarget(usual)
                : schema.Relations.Resolve(file, name, DiagnosticCodes.UnknownRelation, "Define it in relations.json, or map it.") is { } found
                    ? new TypeTarget(found.Value.Relation.Id.Value)
                    : null;
        }

        if (_mapping.OtherRelation is { } other)
        {
            return new TypeTarget(other);
        }

        file.Report(ForeignMessages.UnmappedRelation(file.At(written.Span), written.Value, _mapping.Shown));
        return null;
    }

    /// <summary>Reads a text in one language, a string, or in several, an object.</summary>
    public void Texts(JsonSyntax? value, string what, SortedDictionary<Language, string> texts)
    {
        if (value is JsonObjectSyntax byLanguage)
        {
            foreach (JsonPropertySyntax property in byLanguage.Properties)
            {
                if (ValueDecoder.Tag(file, new Located<string>(property.Name, property.NameSpan)) is { } language)
                {
                    if (!Languages.Contains(language))
                    {
                        file.Report(ValueMessages.UnknownLanguage(file.At(property.NameSpan), language.Tag, [.. Languages.Select(l => l.Tag)]));
                    }
                    else if (ValueDecoder.Name(file, property.Value, what) is { } text && TidyText.Of(text.Value) is { Length: > 0 } tidy)
                    {
                        texts.TryAdd(language, tidy);
                    }
                }
            }
        }
        else if (ValueDecoder.Name(file, value, what) is { } text && TidyText.Of(text.Value) is { Length: > 0 } tidy)
        {
            texts.TryAdd(Languages[0], tidy);
        }
    }

    /// <summary>Reads a text in one language or in several.</summary>
    public LocalizedText Text(JsonSyntax? value, string what)
    {
        SortedDictionary<Language, string> texts = [];
        Texts(value, what, texts);
        return new LocalizedText(texts);
    }

    private KindId? Kind(Located<string>? name, ObjectReader node)
    {
        if (name is { } written)
        {
            if (_mapping.Kinds.TryGetValue(written.Value, out TypeTarget? target))
            {
                if (target.Name is null)
                {
                    file.Report(ForeignMessages.UnmappedKind(file.At(written.Span), written.Value, _mapping.Shown));
                    return null;
                }

                return new KindId(target.Name);
            }

            if (session.Schema is { } schema && (_mapping.OtherKind is null || schema.Kinds.Find(written.Value) is not null))
            {
                if (schema.Kinds.Resolve(file, name, DiagnosticCodes.UnknownKind, "Define it in kinds.json, or map it.") is not { } found)
                {
                    return null;
                }

                if (found.Value.IsAbstract)
                {
                    file.Report(ClaimMessages.AbstractKind(file.At(written.Span), found.Value.Id.Value, []));
                }

                return new KindId(found.Value.Id.Value);
            }
        }

        if (_mapping.OtherKind is { } other)
        {
            return new KindId(other);
        }

        file.Report(ForeignMessages.UnmappedKind(name is { } n ? file.At(n.Span) : file.AtStart(node.Span), name?.Value, _mapping.Shown));
        return null;
    }
}
