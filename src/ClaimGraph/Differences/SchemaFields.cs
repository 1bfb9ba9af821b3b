using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Differences;

/// <summary>The fields in which two entries of a schema differ.</summary>
public static class SchemaFields
{
    /// <summary>The fields in which two colour groups differ.</summary>
    /// <param name="change">The earlier and the later one.</param>
    /// <returns>The fields, in the order of files; never none.</returns>
    public static IReadOnlyList<FieldDifference> Fields(this Alteration<ColorGroup> change) =>
        new FieldComparison().Text("labels", change.Before.Labels, change.After.Labels).Differences;

    /// <summary>The fields in which two kinds differ.</summary>
    /// <param name="change">The earlier and the later one.</param>
    /// <returns>The fields, in the order of files; never none.</returns>
    public static IReadOnlyList<FieldDifference> Fields(this Alteration<Kind> change)
    {
        (Kind before, Kind after) = (change.Before, change.After);
        return new FieldComparison()
            .Value("parent", before.Parent, after.Parent)
            .Value("abstract", Show(before.IsAbstract), Show(after.IsAbstract))
            .Text("labels", before.Labels, after.Labels)
            .Text("description", before.Description, after.Description)
            .Value("colorGroup", before.ColorGroup, after.ColorGroup)
            .Value("shape", Vocabulary.NameOf(before.Shape), Vocabulary.NameOf(after.Shape))
            .Differences;
    }

    /// <summary>The fields in which two relations differ.</summary>
    /// <param name="change">The earlier and the later one.</param>
    /// <returns>The fields, in the order of files; never none.</returns>
    public static IReadOnlyList<FieldDifference> Fields(this Alteration<Relation> change)
    {
        (Relation before, Relation after) = (change.Before, change.After);
        return new FieldComparison()
            .Text("labels", before.Labels, after.Labels)
            .Text("inverseLabels", before.InverseLabels, after.InverseLabels)
            .Text("deniedLabels", before.DeniedLabels, after.DeniedLabels)
            .Text("description", before.Description, after.Description)
            .Items("subject", before.SubjectKinds.Select(k => k.Value), after.SubjectKinds.Select(k => k.Value))
            .Items("object.kinds", before.Object.Kinds.Select(k => k.Value), after.Object.Kinds.Select(k => k.Value))
            .Items("object.quantity.units", before.Object.Units.Select(u => u.Value), after.Object.Units.Select(u => u.Value))
            .Value("object.date", Show(before.Object.AllowsDate), Show(after.Object.AllowsDate))
            .Value("object.text", Show(before.Object.AllowsText), Show(after.Object.AllowsText))
            .Value("symmetric", Show(before.IsSymmetric), Show(after.IsSymmetric))
            .Value("transitive", Show(before.IsTransitive), Show(after.IsTransitive))
            .Value("functional", Show(before.IsFunctional), Show(after.IsFunctional))
            .Value("acyclic", Show(before.IsAcyclic), Show(after.IsAcyclic))
            .Value("reflexive", Show(before.IsReflexive), Show(after.IsReflexive))
            .Items("qualifiers", before.Qualifiers.Select(q => q.Value), after.Qualifiers.Select(q => q.Value))
            .Items("requiredQualifiers", before.RequiredQualifiers.Select(q => q.Value), after.RequiredQualifiers.Select(q => q.Value))
            .Differences;
    }

    /// <summary>The fields in which two qualifiers differ.</summary>
    /// <param name="change">The earlier and the later one.</param>
    /// <returns>The fields, in the order of files; never none.</returns>
    public static IReadOnlyList<FieldDifference> Fields(this Alteration<Qualifier> change)
    {
        (Qualifier before, Qualifier after) = (change.Before, change.After);
        return new FieldComparison()
            .Text("labels", before.Labels, after.Labels)
            .Text("description", before.Description, after.Description)
            .Value("type", Vocabulary.NameOf(before.Type), Vocabulary.NameOf(after.Type))
            .Items("terms", before.Terms.Select(Show), after.Terms.Select(Show))
            .Items("kinds", before.Kinds.Select(k => k.Value), after.Kinds.Select(k => k.Value))
            .Items("units", before.Units.Select(u => u.Value), after.Units.Select(u => u.Value))
            .Differences;
    }

    /// <summary>The fields in which two units differ.</summary>
    /// <param name="change">The earlier and the later one.</param>
    /// <returns>The fields, in the order of files; never none.</returns>
    public static IReadOnlyList<FieldDifference> Fields(this Alteration<Unit> change) => new FieldComparison()
        .Text("labels", change.Before.Labels, change.After.Labels)
        .Text("description", change.Before.Description, change.After.Description)
        .Differences;

    private static string Show(bool flag) => flag ? "true" : "false";

    private static string Show(Term term) => $"{term.Id} {Show(term.Labels)}";

    private static string Show(LocalizedText text) => FieldComparison.Show(text);
}
