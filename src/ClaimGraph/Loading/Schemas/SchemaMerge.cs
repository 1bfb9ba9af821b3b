using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Schemas;

/// <summary>Makes one schema of several: what has one id must be the same in all.</summary>
internal static class SchemaMerge
{
    /// <summary>Merges schemas.</summary>
    /// <param name="schemas">Two or more; what an earlier one defines comes first.</param>
    /// <param name="diagnostics">Takes what two define differently.</param>
    /// <returns>Everything that any of them defines; of what clashes the first.</returns>
    public static SchemaTables Of(IReadOnlyList<SchemaTables> schemas, DiagnosticBag diagnostics)
    {
        SchemaTables merged = new();
        List<ColorGroup> groups = Take(s => s.ColorGroups, s => s.ColorGroups, g => g.Id.Value);
        List<Kind> kinds = Take(s => s.Kinds, s => s.Kinds, k => k.Id.Value);
        List<Relation> relations = Take(s => s.Relations, s => s.Relations, r => r.Id.Value);
        List<Qualifier> qualifiers = Take(s => s.Qualifiers, s => s.Qualifiers, q => q.Id.Value);
        List<Unit> units = Take(s => s.Units, s => s.Units, u => u.Id.Value);
        merged.Schema = new GraphSchema(groups, kinds, relations, qualifiers, units);
        merged.KindsAreSound = schemas.All(s => s.KindsAreSound);
        merged.SoundRelations.UnionWith(relations.Select(r => r.Id).Where(r => schemas.All(s => s.Schema.FindRelation(r) is null || s.SoundRelations.Contains(r))));
        merged.SoundQualifiers.UnionWith(qualifiers.Select(q => q.Id).Where(q => schemas.All(s => s.Schema.FindQualifier(q) is null || s.SoundQualifiers.Contains(q))));
        CheckColorGroups(merged, diagnostics);
        return merged;

        List<TEntry> Take<TDraft, TEntry>(
            Func<SchemaTables, NameTable<TDraft>> tableOf, Func<GraphSchema, IEnumerable<TEntry>> entriesOf, Func<TEntry, string> idOf)
            where TEntry : notnull
        {
            NameTable<TDraft> all = tableOf(merged);
            all.IsComplete = schemas.All(s => tableOf(s).IsComplete);
            Dictionary<string, TEntry> taken = new(StringComparer.Ordinal);
            List<TEntry> ordered = [];
            foreach (SchemaTables schema in schemas)
            {
                NameTable<TDraft> table = tableOf(schema);
                foreach (TEntry entry in entriesOf(schema.Schema))
                {
                    string id = idOf(entry);
                    NameTable<TDraft>.Definition definition = table.Find(id)!;
                    if (taken.TryAdd(id, entry))
                    {
                        ordered.Add(entry);
                        all.Add(definition.File, new Located<string>(id, definition.Span), definition.Value);
                    }
                    else if (!taken[id].Equals(entry))
                    {
                        diagnostics.Add(ImportMessages.SchemaClash(definition.Location, all.What, id, all.Find(id)!.Location));
                    }
                }
            }

            return ordered;
        }
    }

    // Each schema has no more than there are colours; together they may.
    private static void CheckColorGroups(SchemaTables merged, DiagnosticBag diagnostics)
    {
        int count = 0;
        foreach (NameTable<ColorGroup>.Definition group in merged.ColorGroups.All)
        {
            if (++count > SchemaChecker.MostColorGroups)
            {
                diagnostics.Add(SchemaMessages.TooManyColorGroups(group.Location, count, SchemaChecker.MostColorGroups));
            }
        }
    }
}
