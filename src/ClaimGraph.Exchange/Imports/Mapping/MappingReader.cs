using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>Reads a mapping. Where it names a schema, its names have to be defined there; else they have to be ids.</summary>
/// <param name="file">The file.</param>
internal sealed class MappingReader(FileScope file)
{
    private static readonly ObjectShape Shape = new(
        "a mapping",
        [],
        ["kinds", "relations", "nodeProperties", "edgeProperties", "nodeType", "edgeType", "otherKind", "otherRelation", "authorKind", "languages", "schema", "$schema"]);

    private static readonly ObjectShape KindShape = new("what a type of nodes becomes", [], ["kind", "leaveOut"]);

    private static readonly ObjectShape RelationShape = new("what a type of edges becomes", [], ["relation", "reversed", "leaveOut"]);

    private static readonly ObjectShape PropertyShape =
        new("what a property becomes", ["as"], ["language", "relation", "qualifier", "collection", "value", "unit"]);

    private SchemaTables? _schema;

    /// <summary>The path of the schema that the mapping names.</summary>
    /// <returns>The path with its place; null when it names none.</returns>
    public static Located<string>? SchemaOf(FileScope file, JsonSyntax root) =>
        root is JsonObjectSyntax mapping && mapping.Properties.FirstOrDefault(p => p.Name == "schema") is { } schema
            ? ValueDecoder.Text(file, schema.Value, "the path of the schema's directory")
            : null;

    /// <summary>Tells whether a property of a node, or of an edge, can be used so.</summary>
    public static bool IsUseOf(PropertyUse use, bool isNode) => use == PropertyUse.LeaveOut
        || isNode == (use is PropertyUse.Label or PropertyUse.Alias or PropertyUse.Description or PropertyUse.ExternalId or PropertyUse.Attribute);

    /// <summary>Reads it.</summary>
    /// <param name="root">The file's value.</param>
    /// <param name="schema">The schema it names; null for none.</param>
    /// <returns>The mapping; null when something is wrong, which is reported.</returns>
    public ImportMapping? Read(JsonSyntax root, SchemaTables? schema)
    {
        _schema = schema;
        int errors = file.Diagnostics.ErrorCount;
        if (ObjectReader.Open(file, root, Shape) is not { } mapping)
        {
            return null;
        }

        ImportMapping read = new()
        {
            Shown = file.Source.Path,
            Schema = schema is null ? null : ValueDecoder.Name(file, mapping["schema"], "a path")?.Value,
            Languages = [.. ValueDecoder.Names(file, mapping["languages"], "the list of languages").Select(t => ValueDecoder.Tag(file, t)).OfType<Language>()],
            NodeType = ValueDecoder.Name(file, mapping["nodeType"], "the name of a property")?.Value,
            EdgeType = ValueDecoder.Name(file, mapping["edgeType"], "the name of a property")?.Value,
            Kinds = Entries(mapping["kinds"], "the list of kinds", Kind),
            OtherKind = KindName(mapping["otherKind"]),
            Relations = Entries(mapping["relations"], "the list of relations", Relation),
            OtherRelation = RelationName(mapping["otherRelation"]),
            NodeProperties = Entries(mapping["nodeProperties"], "the list of properties", v => Property(v, isNode: true)),
            EdgeProperties = Entries(mapping["edgeProperties"], "the list of properties", v => Property(v, isNode: false)),
            AuthorKind = AuthorKind(mapping),
        };
        return file.Diagnostics.ErrorCount == errors ? read : null;
    }

    private string AuthorKind(ObjectReader mapping)
    {
        if (mapping["authorKind"] is { } named)
        {
            return KindName(named) ?? ImportMapping.UsualAuthorKind;
        }

        if (_schema is not null && _schema.Schema.FindKind(new KindId(ImportMapping.UsualAuthorKind)) is not { IsAbstract: false })
        {
            file.Report(ForeignMessages.BadMapping(
                file.AtStart(mapping.Span), "the mapping does not say which kind an author is.", "Add \"authorKind\" with a kind of the schema."));
        }

        return ImportMapping.UsualAuthorKind;
    }

    private ImmutableSortedDictionary<string, T> Entries<T>(JsonSyntax? value, string what, Func<JsonSyntax, T?> read)
        where T : class
    {
        ImmutableSortedDictionary<string, T>.Builder entries = ImportMapping.None<T>().ToBuilder();
        if (value is not null and not JsonObjectSyntax)
        {
            file.Report(ValueMessages.WrongType(file.At(value.Span), what, "an object", value.Name));
        }

        foreach (JsonPropertySyntax property in value is JsonObjectSyntax o ? o.Properties : [])
        {
            if (read(property.Value) is { } entry)
            {
                entries.Add(property.Name, entry);
            }
        }

        return entries.ToImmutable();
    }

    private TypeTarget? Kind(JsonSyntax value) =>
        ObjectReader.Open(file, value, KindShape) is { } entry ? Type(entry, "kind", KindName(entry["kind"])) : null;

    private TypeTarget? Relation(JsonSyntax value) => ObjectReader.Open(file, value, RelationShape) is { } entry
        ? Type(entry, "relation", RelationName(entry["relation"])) is { } target ? target with { IsReversed = ValueDecoder.Flag(file, entry["reversed"]) } : null
        : null;

    private TypeTarget? Type(ObjectReader entry, string property, string? name)
    {
        bool isLeftOut = ValueDecoder.Flag(file, entry["leaveOut"]);
        if (isLeftOut == entry[property] is not null)
        {
            file.Report(ForeignMessages.BadMapping(
                file.At(entry.Span),
                isLeftOut ? $"this type is left out and has a {property} at once." : $"this type has no {property}.",
                $"Write either \"{property}\" or \"leaveOut\": true."));
            return null;
        }

        return isLeftOut || name is not null ? new TypeTarget(name) { Place = file.At(entry.Span) } : null;
    }

    private PropertyTarget? Property(JsonSyntax value, bool isNode)
    {
        if (ObjectReader.Open(file, value, PropertyShape) is not { } entry
            || ValueDecoder.Word<PropertyUse>(file, entry["as"], "a use", DiagnosticCodes.UnknownWord) is not { } use)
        {
            return null;
        }

        if (!IsUseOf(use.Value, isNode))
        {
            file.Report(ForeignMessages.BadMapping(
                file.At(use.Span),
                $"a property of {(isNode ? "a node" : "an edge")} cannot become \"{Vocabulary.NameOf(use.Value)}\".",
                $"Write one of {string.Join(", ", Enum.GetValues<PropertyUse>().Where(u => IsUseOf(u, isNode)).Select(Vocabulary.NameOf))}."));
            return null;
        }

        ValueForm form = ValueDecoder.Word<ValueForm>(file, entry["value"], "a form of values", DiagnosticCodes.UnknownWord)?.Value ?? ValueForm.Text;
        return new PropertyTarget(use.Value)
        {
            Place = file.At(entry.Span),
            Language = ValueDecoder.Tag(file, ValueDecoder.Name(file, entry["language"], "a language tag")),
            Name = use.Value switch
            {
                PropertyUse.Attribute => Needed(entry, "relation", RelationName),
                PropertyUse.Qualifier => Needed(entry, "qualifier", QualifierName),
                PropertyUse.ExternalId => Needed(entry, "collection", v => ValueDecoder.Id(file, v, "an outside collection")?.Value),
                _ => null,
            },
            Form = form,
            Unit = form == ValueForm.Quantity && use.Value is PropertyUse.Attribute or PropertyUse.Qualifier ? Needed(entry, "unit", UnitName) : null,
        };
    }

    private string? Needed(ObjectReader entry, string property, Func<JsonSyntax?, string?> read)
    {
        if (entry[property] is null)
        {
            file.Report(ForeignMessages.BadMapping(file.At(entry.Span), $"this entry does not name a {property}.", $"Add \"{property}\"."));
        }

        return read(entry[property]);
    }

    private string? KindName(JsonSyntax? value)
    {
        if (_schema is null)
        {
            return ValueDecoder.Id(file, value, "a kind")?.Value;
        }

        Located<string>? name = ValueDecoder.Name(file, value, "a kind");
        if (_schema.Kinds.Resolve(file, name, DiagnosticCodes.UnknownKind, "Define it in kinds.json.") is not { Value: var found })
        {
            return null;
        }

        if (found.IsAbstract)
        {
            file.Report(ClaimMessages.AbstractKind(file.At(name!.Value.Span), found.Id.Value, []));
        }

        return found.Id.Value;
    }

    private string? RelationName(JsonSyntax? value) => _schema is null
        ? ValueDecoder.Id(file, value, "a relation")?.Value
        : _schema.Relations.Resolve(file, ValueDecoder.Name(file, value, "a relation"), DiagnosticCodes.UnknownRelation, "Define it in relations.json.")?.Value.Relation.Id.Value;

    private string? QualifierName(JsonSyntax? value) => _schema is null
        ? ValueDecoder.Id(file, value, "a qualifier")?.Value
        : _schema.Qualifiers.Resolve(file, ValueDecoder.Name(file, value, "a qualifier"), DiagnosticCodes.UnknownQualifier, "Define it in qualifiers.json.")?.Value.Qualifier.Id.Value;

    private string? UnitName(JsonSyntax? value) => _schema is null
        ? ValueDecoder.Id(file, value, "a unit")?.Value
        : _schema.Units.Resolve(file, ValueDecoder.Name(file, value, "a unit"), DiagnosticCodes.UnknownUnit, "Define it in units.json.")?.Value.Id.Value;
}
