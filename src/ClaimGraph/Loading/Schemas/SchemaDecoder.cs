using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Schemas;

/// <summary>Reads the entries of the four schema files into tables. Names are looked up afterwards, when all are known.</summary>
internal sealed class SchemaDecoder(SchemaTables tables, LanguageRule languages)
{
    /// <summary>Reads kinds.json.</summary>
    public void Kinds(FileScope file, JsonReading reading)
    {
        tables.Kinds.IsComplete = tables.ColorGroups.IsComplete = reading.IsComplete;
        ObjectReader? root = ObjectReader.Open(file, reading.Root, SchemaShapes.KindsFile, reading.IsComplete);
        foreach (ObjectReader group in Entries(root, "colorGroups", "the list of colour groups", SchemaShapes.ColorGroup))
        {
            (Located<string>? id, LocalizedText labels) = IdAndLabels(group, "a colour group");
            if (id is { } known)
            {
                tables.ColorGroups.Add(file, known, new ColorGroup(new ColorGroupId(known.Value), labels));
            }
        }

        foreach (ObjectReader kind in Entries(root, "kinds", "the list of kinds", SchemaShapes.Kind))
        {
            (Located<string>? id, LocalizedText labels) = IdAndLabels(kind, "a kind");
            LocalizedText description = Description(kind);
            Located<string>? parent = ValueDecoder.Name(file, kind["parent"], "the parent's id");
            bool isAbstract = ValueDecoder.Flag(file, kind["abstract"]);
            Located<string>? group = ValueDecoder.Name(file, kind["colorGroup"], "the colour group's id");
            Located<Shape>? shape = ValueDecoder.Word<Shape>(file, kind["shape"], "a shape", DiagnosticCodes.UnknownWord);
            if (id is { } known)
            {
                tables.Kinds.Add(file, known, new KindDraft(known, parent, isAbstract, labels, description, group, shape?.Value));
            }
        }
    }

    /// <summary>Reads relations.json.</summary>
    public void Relations(FileScope file, JsonReading reading)
    {
        tables.Relations.IsComplete = reading.IsComplete;
        ObjectReader? root = ObjectReader.Open(file, reading.Root, SchemaShapes.RelationsFile, reading.IsComplete);
        foreach (ObjectReader relation in Entries(root, "relations", "the list of relations", SchemaShapes.Relation))
        {
            RelationEntry(file, relation);
        }
    }

    /// <summary>Reads qualifiers.json.</summary>
    public void Qualifiers(FileScope file, JsonReading reading)
    {
        tables.Qualifiers.IsComplete = reading.IsComplete;
        ObjectReader? root = ObjectReader.Open(file, reading.Root, SchemaShapes.QualifiersFile, reading.IsComplete);
        foreach (ObjectReader qualifier in Entries(root, "qualifiers", "the list of qualifiers", SchemaShapes.Qualifier))
        {
            QualifierEntry(file, qualifier);
        }
    }

    /// <summary>Reads units.json.</summary>
    public void Units(FileScope file, JsonReading reading)
    {
        tables.Units.IsComplete = reading.IsComplete;
        ObjectReader? root = ObjectReader.Open(file, reading.Root, SchemaShapes.UnitsFile, reading.IsComplete);
        foreach (ObjectReader unit in Entries(root, "units", "the list of units", SchemaShapes.Unit))
        {
            (Located<string>? id, LocalizedText labels) = IdAndLabels(unit, "a unit");
            LocalizedText description = Description(unit);
            if (id is { } known)
            {
                tables.Units.Add(file, known, new Unit(new UnitId(known.Value), labels, description));
            }
        }
    }

    private static List<ObjectReader> Entries(ObjectReader? root, string property, string what, ObjectShape shape)
    {
        List<ObjectReader> entries = [];
        if (root is not null)
        {
            foreach (JsonSyntax element in ValueDecoder.Elements(root.File, root[property], what))
            {
                if (ObjectReader.Open(root.File, element, shape) is { } entry)
                {
                    entries.Add(entry);
                }
            }
        }

        return entries;
    }

    private (Located<string>? Id, LocalizedText Labels) IdAndLabels(ObjectReader entry, string what) => (
        ValueDecoder.Id(entry.File, entry["id"], what),
        ValueDecoder.Localized(entry.File, entry["labels"], languages, "a label") ?? LocalizedText.Empty);

    private LocalizedText Description(ObjectReader entry) =>
        ValueDecoder.Localized(entry.File, entry["description"], languages, "a description") ?? LocalizedText.Empty;

    private void RelationEntry(FileScope file, ObjectReader entry)
    {
        int errors = file.Diagnostics.ErrorCount;
        (Located<string>? id, LocalizedText labels) = IdAndLabels(entry, "a relation");
        LocalizedText inverse = ValueDecoder.Localized(file, entry["inverseLabels"], languages, "a label") ?? LocalizedText.Empty;
        LocalizedText denied = ValueDecoder.Localized(file, entry["deniedLabels"], languages, "a label") ?? LocalizedText.Empty;
        LocalizedText description = Description(entry);
        ImmutableArray<Located<string>> subjects = ValueDecoder.Names(file, entry["subject"], "the list of subject kinds", mayBeEmpty: false);
        ObjectReader? forms = ObjectReader.Open(file, entry["object"], SchemaShapes.ObjectForms);
        ImmutableArray<Located<string>> objects = ValueDecoder.Names(file, forms?["kinds"], "the list of object kinds", mayBeEmpty: false);
        ObjectReader? quantity = ObjectReader.Open(file, forms?["quantity"], SchemaShapes.QuantityForm);
        ImmutableArray<Located<string>> units = ValueDecoder.Names(file, quantity?["units"], "the list of units", mayBeEmpty: false);
        bool date = ValueDecoder.Flag(file, forms?["date"]);
        bool text = ValueDecoder.Flag(file, forms?["text"]);
        if (forms is not null && forms["kinds"] is null && forms["quantity"] is null && !date && !text && file.Diagnostics.ErrorCount == errors)
        {
            file.Report(SchemaMessages.NoObjectForm(file.At(forms.Span)));
        }

        Relation relation = new()
        {
            Id = new RelationId(id?.Value ?? "nameless"),
            Labels = labels,
            InverseLabels = inverse,
            DeniedLabels = denied,
            Description = description,
            SubjectKinds = [],
            Object = new ObjectForms([], [], date, text),
            IsSymmetric = ValueDecoder.Flag(file, entry["symmetric"]),
            IsTransitive = ValueDecoder.Flag(file, entry["transitive"]),
            IsFunctional = ValueDecoder.Flag(file, entry["functional"]),
            IsAcyclic = ValueDecoder.Flag(file, entry["acyclic"]),
            IsReflexive = ValueDecoder.Flag(file, entry["reflexive"]),
        };
        ImmutableArray<Located<string>> allowed = ValueDecoder.Names(file, entry["qualifiers"], "the list of qualifiers");
        ImmutableArray<Located<string>> required = ValueDecoder.Names(file, entry["requiredQualifiers"], "the list of required qualifiers");
        if (id is not { } known)
        {
            return;
        }

        RelationDraft draft = new(relation, entry.Span)
        {
            SubjectKinds = subjects,
            ObjectKinds = objects,
            Units = units,
            Qualifiers = allowed,
            RequiredQualifiers = required,
        };
        if (tables.Relations.Add(file, known, draft) && file.Diagnostics.ErrorCount == errors)
        {
            tables.SoundRelations.Add(relation.Id);
        }
    }

    private void QualifierEntry(FileScope file, ObjectReader entry)
    {
        int errors = file.Diagnostics.ErrorCount;
        (Located<string>? id, LocalizedText labels) = IdAndLabels(entry, "a qualifier");
        LocalizedText description = Description(entry);
        Located<QualifierType>? type = ValueDecoder.Word<QualifierType>(file, entry["type"], "a qualifier type", DiagnosticCodes.UnknownWord);
        NameTable<Term> terms = new("term");
        foreach (ObjectReader term in Entries(entry, "terms", "the list of terms", SchemaShapes.Term))
        {
            (Located<string>? termId, LocalizedText termLabels) = IdAndLabels(term, "a term");
            if (termId is { } knownTerm)
            {
                terms.Add(file, knownTerm, new Term(new TermId(knownTerm.Value), termLabels));
            }
        }

        ImmutableArray<Located<string>> kinds = ValueDecoder.Names(file, entry["kinds"], "the list of kinds");
        ImmutableArray<Located<string>> units = ValueDecoder.Names(file, entry["units"], "the list of units");
        if (type is { } knownType)
        {
            CheckLists(file, entry, knownType.Value);
        }

        if (id is not { } known)
        {
            return;
        }

        Qualifier qualifier = new()
        {
            Id = new QualifierId(known.Value),
            Labels = labels,
            Description = description,
            Type = type?.Value ?? QualifierType.Text,
            Terms = [.. terms.All.Select(t => t.Value)],
        };
        if (tables.Qualifiers.Add(file, known, new QualifierDraft(qualifier, kinds, units))
            && type is not null && file.Diagnostics.ErrorCount == errors)
        {
            tables.SoundQualifiers.Add(qualifier.Id);
        }
    }

    // Each type has the list it draws on and no other.
    private static void CheckLists(FileScope file, ObjectReader entry, QualifierType type)
    {
        string? wanted = type switch
        {
            QualifierType.Term => "terms",
            QualifierType.Node => "kinds",
            QualifierType.Quantity => "units",
            _ => null,
        };
        foreach (string list in (ReadOnlySpan<string>)["terms", "kinds", "units"])
        {
            JsonSyntax? given = entry[list];
            if (list == wanted && given is null or JsonArraySyntax { Elements.IsEmpty: true })
            {
                file.Report(SchemaMessages.QualifierNeedsList(given is null ? file.AtStart(entry.Span) : file.At(given.Span), Vocabulary.NameOf(type), list));
            }
            else if (list != wanted && given is not null)
            {
                file.Report(SchemaMessages.QualifierHasNoList(file.At(given.Span), Vocabulary.NameOf(type), list));
            }
        }
    }
}
