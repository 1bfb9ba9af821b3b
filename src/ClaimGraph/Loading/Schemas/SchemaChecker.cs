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

    private readonly Dictionary<string, Inheritance> _inherited = new(StringComparer.Ordinal);

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
        (string? group, Shape? shape, bool isWhole) = Inherit(definition);
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

    /// <summary>What a kind has of itself or of the nearest ancestor that has it. Each kind is walked over once, however long the lines are.</summary>
    private Inheritance Inherit(NameTable<KindDraft>.Definition start)
    {
        List<NameTable<KindDraft>.Definition> path = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        Inheritance above = new(null, null, true);
        NameTable<KindDraft>.Definition? kind = start;
        while (kind is not null)
        {
            if (_inherited.TryGetValue(kind.Value.Id.Value, out Inheritance? known))
            {
                above = known;
                break;
            }

            if (!places.TryAdd(kind.Value.Id.Value, path.Count))
            {
                List<NameTable<KindDraft>.Definition> cycle = path[places[kind.Value.Id.Value]..];
                ReportCycle(cycle);
                above = Enumerable.Reverse(cycle).Aggregate(above with { IsWhole = false }, (after, k) => after.Below(k.Value));
                break;
            }

            path.Add(kind);
            above = above with { IsWhole = kind.Value.Parent is null };
            kind = kind.Value.Parent is { } parent ? tables.Kinds.Find(parent.Value) : null;
        }

        foreach (NameTable<KindDraft>.Definition step in Enumerable.Reverse(path))
        {
            above = above.Below(step.Value);
            _inherited.Add(step.Value.Id.Value, above);
        }

        return above;
    }

    // A cycle is met once, and reported at the first of its kinds in the order of the file. Kinds are asked for in that order, so that only
    // one that was reached from outside of it may have to be turned.
    private void ReportCycle(List<NameTable<KindDraft>.Definition> cycle)
    {
        HashSet<string> members = [.. cycle.Select(k => k.Value.Id.Value)];
        string first = tables.Kinds.Names.First(members.Contains);
        int turn = cycle.FindIndex(k => k.Value.Id.Value == first);
        List<NameTable<KindDraft>.Definition> turned = [.. cycle[turn..], .. cycle[..turn]];
        string path = string.Join(" -> ", [.. turned.Select(k => k.Value.Id.Value), first]);
        turned[0].File.Report(SchemaMessages.KindCycle(turned[0].File.At(turned[0].Value.Parent!.Value.Span), path));
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

    /// <summary>How a kind is shown, by itself or by inheritance.</summary>
    /// <param name="ColorGroup">The colour group; null when no ancestor has one.</param>
    /// <param name="Shape">The shape; null when no ancestor has one.</param>
    /// <param name="IsWhole">True when all ancestors are known.</param>
    private sealed record Inheritance(string? ColorGroup, Shape? Shape, bool IsWhole)
    {
        /// <summary>The same for a child.</summary>
        public Inheritance Below(KindDraft child) => new(child.ColorGroup?.Value ?? ColorGroup, child.Shape ?? Shape, IsWhole);
    }
}
