using System.Collections.Immutable;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Lines;

/// <summary>Makes the schema of foreign lines: their kinds and relations, each relation between the kinds it is found between.</summary>
internal static class SchemaInference
{
    private const int MostColorGroups = 10;

    /// <summary>Makes a schema, in time linear in the claims.</summary>
    /// <param name="mapping">What the lines mean.</param>
    /// <param name="kinds">The kinds of the nodes, each once.</param>
    /// <param name="kindOf">For each node, as the table numbers them, its kind's position in <paramref name="kinds"/>.</param>
    /// <param name="claims">The claims.</param>
    /// <returns>The schema: kinds and relations by id, qualifiers in the order of the mapping.</returns>
    public static GraphSchema Infer(LineMapping mapping, IReadOnlyList<KindId> kinds, int[] kindOf, ClaimTable claims)
    {
        bool[] subjects = new bool[claims.Relations.Length * kinds.Count];
        bool[] objects = new bool[subjects.Length];
        bool[] isReflexive = new bool[claims.Relations.Length];
        for (int row = 0; row < claims.Count; row++)
        {
            int relation = claims.RelationOf(row);
            subjects[(relation * kinds.Count) + kindOf[claims.Subjects[row]]] = true;
            objects[(relation * kinds.Count) + kindOf[claims.Objects[row]]] = true;
            isReflexive[relation] |= claims.Subjects[row] == claims.Objects[row];
        }

        KindId[] sorted = [.. kinds.Order()];
        ImmutableArray<QualifierId> qualifiers = [.. mapping.Qualifiers.Select(q => q.Id)];
        return new GraphSchema(
            sorted.Take(MostColorGroups).Select(k => new ColorGroup(new ColorGroupId(k.Value), Words(k.Value))),
            sorted.Select((k, i) => new Kind(
                k, null, false, Words(k.Value), Words(k.Value), i < MostColorGroups ? new ColorGroupId(k.Value) : null, Shape.Rounded)),
            claims.Relations.Select((r, i) => new Relation
            {
                Id = r,
                Labels = Words(r.Value),
                InverseLabels = LineValues.In(mapping.Language, $"{LineSlug.Words(r.Value)} (of)"),
                Description = Words(r.Value),
                SubjectKinds = [.. kinds.Where((_, kind) => subjects[(i * kinds.Count) + kind]).Order()],
                Object = new ObjectForms([.. kinds.Where((_, kind) => objects[(i * kinds.Count) + kind]).Order()], [], AllowsDate: false, AllowsText: false),
                IsReflexive = isReflexive[i],
                Qualifiers = qualifiers,
            }).OrderBy(r => r.Id),
            mapping.Qualifiers.Select(q => new Qualifier
            {
                Id = q.Id,
                Labels = Words(q.Id.Value),
                Description = Words(q.Id.Value),
                Type = q.Type,
                Units = q.Type == QualifierType.Quantity ? [q.Unit] : [],
            }),
            mapping.Qualifiers.Where(q => q.Type == QualifierType.Quantity).Select(q => q.Unit).Distinct().Order()
                .Select(u => new Unit(u, Words(u.Value), Words(u.Value))));

        LocalizedText Words(string slug) => LineValues.In(mapping.Language, LineSlug.Words(slug));
    }
}
