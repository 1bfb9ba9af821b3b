using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Schemas;

/// <summary>Looks up the names within a schema, checks its own rules, and puts together what is right.</summary>
internal sealed class SchemaChecker(SchemaTables tables)
{
    /// <summary>People tell about ten colours apart; themes have as many.</summary>
    public const int MostColorGroups = 10;

    private const string DefineKind = "Define it in kinds.json.";
    private const string DefineUnit = "Define it in units.json.";
    private const string DefineQualifier = "Define it in qualifiers.json.";

    /// <summary>Checks everything and sets <see cref="SchemaTables.Schema"/>.</summary>
    /// <param name="kindsWereRead">True when nothing was wrong in reading the kinds.</param>
    public void Check(bool kindsWereRead)
    {
        ImmutableArray<NameTable<KindDraft>.Definition> kinds = [.. tables.Kinds.All];
        int errors = kinds.Select(k => k.File).Distinct().Sum(f => f.Diagnostics.ErrorCount);
        CheckColorGroups();
        List<Kind> checkedKinds = [.. kinds.Select(Kind)];
        tables.KindsAreSound = kindsWereRead && kinds.Select(k => k.File).Distinct().Sum(f => f.Diagnostics.ErrorCount) == errors;
        tables.Schema = new GraphSchema(
            tables.ColorGroups.All.Select(g => g.Value),
            checkedKinds,
            [.. tables.Relations.All.Select(Relation)],
            [.. tables.Qualifiers.All.Select(Qualifier)],
            tables.Units.All.Select(u => u.Value));
    }

    private void CheckColorGroups()
    {
        int count = 0;
        foreach (NameTable<Schema.ColorGroup>.Definition group in tables.ColorGroups.All)
        {
            if (++count > MostColorGroups)
            {
                group.File.Report(SchemaMessages.TooManyColorGroups(group.Location, count, MostColorGroups));
            }
        }
    }

    private Kind Kind(NameTable<KindDraft>.Definition definition)
    {
        (FileScope file, KindDraft draft) = (definition.File, definition.Value);
        bool knowsParent = tables.Kinds.Resolve(file, draft.Parent, DiagnosticCodes.UnknownKind, "Define it too.") is not null;
        tables.ColorGroups.Resolve(file, draft.ColorGroup, DiagnosticCodes.UnknownColorGroup, "Define it in \"colorGroups\".");
        List<KindDraft> lineage = Lineage(definition, out bool isWhole);
        string? group = lineage.Select(k => k.ColorGroup?.Value).FirstOrDefault(g => g is not null);
        Shape? shape = lineage.Select(k => k.Shape).FirstOrDefault(s => s is not null);
        if (!draft.IsAbstract && isWhole && tables.Kinds.IsComplete)
        {
            if (shape is null)
            {
                file.Report(SchemaMessages.KindWithoutDisplay(definition.Location, draft.Id.Value, "shape"));
            }

            if (group is null)
            {
                file.Report(SchemaMessages.KindWithoutDisplay(definition.Location, draft.Id.Value, "colorGroup"));
            }
        }

        return new Kind(
            new KindId(draft.Id.Value),
            knowsParent ? new KindId(draft.Parent!.Value.Value) : null,
            draft.IsAbstract,
            draft.Labels,
            draft.Description,
            group is not null && Slug.IsValid(group) ? new ColorGroupId(group) : null,
            shape ?? Shape.Rectangle);
    }

    // A cycle is reported once, at the first of its kinds in the order of the file.
    private List<KindDraft> Lineage(NameTable<KindDraft>.Definition start, out bool isWhole)
    {
        List<KindDraft> lineage = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        isWhole = true;
        KindDraft? kind = start.Value;
        while (kind is not null && seen.Add(kind.Id.Value))
        {
            lineage.Add(kind);
            KindDraft? parent = kind.Parent is { } p ? tables.Kinds.Find(p.Value)?.Value : null;
            isWhole &= parent is not null || kind.Parent is null;
            kind = parent;
        }

        isWhole &= kind is null;
        if (kind == start.Value && tables.Kinds.Names.First(n => seen.Contains(n)) == kind.Id.Value)
        {
            string path = string.Join(" -> ", [.. lineage.Select(k => k.Id.Value), kind.Id.Value]);
            start.File.Report(SchemaMessages.KindCycle(start.File.At(kind.Parent!.Value.Span), path));
        }

        return lineage;
    }

    private Relation Relation(NameTable<RelationDraft>.Definition definition)
    {
        (FileScope file, RelationDraft draft) = (definition.File, definition.Value);
        int errors = file.Diagnostics.ErrorCount;
        Relation relation = draft.Relation with
        {
            SubjectKinds = [.. Known(file, draft.SubjectKinds, tables.Kinds, DiagnosticCodes.UnknownKind, DefineKind).Select(k => new KindId(k))],
            Object = draft.Relation.Object with
            {
                Kinds = [.. Known(file, draft.ObjectKinds, tables.Kinds, DiagnosticCodes.UnknownKind, DefineKind).Select(k => new KindId(k))],
                Units = [.. Known(file, draft.Units, tables.Units, DiagnosticCodes.UnknownUnit, DefineUnit).Select(u => new UnitId(u))],
            },
            Qualifiers = [.. Known(file, draft.Qualifiers, tables.Qualifiers, DiagnosticCodes.UnknownQualifier, DefineQualifier).Select(q => new QualifierId(q))],
        };
        List<QualifierId> required = [];
        foreach (Located<string> name in draft.RequiredQualifiers)
        {
            if (tables.Qualifiers.Resolve(file, name, DiagnosticCodes.UnknownQualifier, DefineQualifier) is null)
            {
                continue;
            }

            if (draft.Qualifiers.All(q => q.Value != name.Value))
            {
                file.Report(SchemaMessages.RequiredButNotAllowed(file.At(name.Span), name.Value));
            }

            required.Add(new QualifierId(name.Value));
        }

        relation = relation with { RequiredQualifiers = [.. required] };
        if (tables.SoundRelations.Contains(relation.Id))
        {
            CheckFlags(file, definition.Location, relation);
        }

        if (file.Diagnostics.ErrorCount > errors || !tables.Kinds.IsComplete || !tables.Units.IsComplete || !tables.Qualifiers.IsComplete)
        {
            tables.SoundRelations.Remove(relation.Id);
        }

        return relation;
    }

    private static void CheckFlags(FileScope file, Location place, Relation relation)
    {
        string id = relation.Id.Value;
        bool toNodes = !relation.Object.Kinds.IsEmpty;
        if (!toNodes && (relation.IsSymmetric || relation.IsTransitive || relation.IsAcyclic || relation.IsReflexive))
        {
            file.Report(SchemaMessages.ContradictoryFlags(
                place, id, "is symmetric, transitive, acyclic or reflexive without leading to nodes", "Remove the flag, or allow nodes as objects."));
        }

        if (relation.IsAcyclic && (relation.IsSymmetric || relation.IsReflexive))
        {
            file.Report(SchemaMessages.ContradictoryFlags(
                place, id, $"is acyclic and {(relation.IsSymmetric ? "symmetric" : "reflexive")} at once", "Remove one of the two flags."));
        }

        if (!relation.IsSymmetric)
        {
            return;
        }

        if (toNodes && (!relation.SubjectKinds.ToHashSet().SetEquals(relation.Object.Kinds)
            || !relation.Object.Units.IsEmpty || relation.Object.AllowsDate || relation.Object.AllowsText))
        {
            file.Report(SchemaMessages.ContradictoryFlags(
                place, id, "is symmetric but allows other subjects than objects", "Give \"subject\" and \"object\" the same kinds and nothing else."));
        }

        if (!relation.Labels.Equals(relation.InverseLabels))
        {
            file.Report(SchemaMessages.SymmetricLabels(place, id));
        }
    }

    private Qualifier Qualifier(NameTable<QualifierDraft>.Definition definition)
    {
        (FileScope file, QualifierDraft draft) = (definition.File, definition.Value);
        int errors = file.Diagnostics.ErrorCount;
        Qualifier qualifier = draft.Qualifier with
        {
            Kinds = [.. Known(file, draft.Kinds, tables.Kinds, DiagnosticCodes.UnknownKind, DefineKind).Select(k => new KindId(k))],
            Units = [.. Known(file, draft.Units, tables.Units, DiagnosticCodes.UnknownUnit, DefineUnit).Select(u => new UnitId(u))],
        };
        if (file.Diagnostics.ErrorCount > errors)
        {
            tables.SoundQualifiers.Remove(qualifier.Id);
        }

        return qualifier;
    }

    private static IEnumerable<string> Known<T>(
        FileScope file, ImmutableArray<Located<string>> names, NameTable<T> table, string code, string whereToDefine)
    {
        foreach (Located<string> name in names)
        {
            if (table.Resolve(file, name, code, whereToDefine) is not null)
            {
                yield return name.Value;
            }
        }
    }
}
