using ClaimGraph.Schema;

namespace ClaimGraph.Json;

/// <summary>
/// Writes the schema part of graph JSON: the same objects as in the schema's own files, with what kinds inherit
/// written out.
/// </summary>
internal sealed class SchemaJsonWriter(LineJsonWriter json, GraphJsonWriter writer)
{
    public void Write(GraphSchema schema)
    {
        writer.WriteArray("colorGroups", schema.ColorGroups, g => writer.WriteLine(() =>
        {
            writer.WriteText("id", g.Id.Value);
            writer.WriteLocalized("labels", g.Labels);
        }));
        writer.WriteArray("kinds", schema.Kinds, WriteKind);
        writer.WriteArray("relations", schema.Relations, WriteRelation);
        writer.WriteArray("qualifiers", schema.Qualifiers, WriteQualifier);
        writer.WriteArray("units", schema.Units, u => writer.WriteLine(() =>
        {
            writer.WriteText("id", u.Id.Value);
            writer.WriteLocalized("labels", u.Labels);
            writer.WriteLocalized("description", u.Description);
        }));
    }

    private void WriteKind(Kind kind)
    {
        json.WriteStartObject();
        writer.WriteText("id", kind.Id.Value);
        if (kind.Parent is { } parent)
        {
            writer.WriteText("parent", parent.Value);
        }

        WriteFlag("abstract", kind.IsAbstract);
        writer.WriteLocalized("labels", kind.Labels);
        writer.WriteLocalized("description", kind.Description);
        if (kind.ColorGroup is { } group)
        {
            writer.WriteText("colorGroup", group.Value);
        }

        writer.WriteText("shape", Vocabulary.NameOf(kind.Shape));
        json.WriteEndObject();
    }

    private void WriteRelation(Relation relation)
    {
        json.WriteStartObject();
        writer.WriteText("id", relation.Id.Value);
        writer.WriteLocalized("labels", relation.Labels);
        writer.WriteLocalized("inverseLabels", relation.InverseLabels);
        writer.WriteLocalized("description", relation.Description);
        writer.WriteNames("subject", relation.SubjectKinds.Select(k => k.Value));
        json.WritePropertyName("object");
        json.OnOneLine(() => WriteForms(relation.Object));
        WriteFlag("symmetric", relation.IsSymmetric);
        WriteFlag("transitive", relation.IsTransitive);
        WriteFlag("functional", relation.IsFunctional);
        WriteFlag("acyclic", relation.IsAcyclic);
        WriteFlag("reflexive", relation.IsReflexive);
        writer.WriteNames("qualifiers", relation.Qualifiers.Select(q => q.Value));
        writer.WriteNames("requiredQualifiers", relation.RequiredQualifiers.Select(q => q.Value));
        json.WriteEndObject();
    }

    private void WriteForms(ObjectForms forms)
    {
        json.WriteStartObject();
        if (!forms.Kinds.IsEmpty)
        {
            writer.WriteNames("kinds", forms.Kinds.Select(k => k.Value));
        }

        if (!forms.Units.IsEmpty)
        {
            json.WritePropertyName("quantity");
            json.WriteStartObject();
            writer.WriteNames("units", forms.Units.Select(u => u.Value));
            json.WriteEndObject();
        }

        if (forms.AllowsDate)
        {
            WriteFlag("date", true);
        }

        if (forms.AllowsText)
        {
            WriteFlag("text", true);
        }

        json.WriteEndObject();
    }

    private void WriteQualifier(Qualifier qualifier)
    {
        json.WriteStartObject();
        writer.WriteText("id", qualifier.Id.Value);
        writer.WriteLocalized("labels", qualifier.Labels);
        writer.WriteLocalized("description", qualifier.Description);
        writer.WriteText("type", Vocabulary.NameOf(qualifier.Type));
        switch (qualifier.Type)
        {
            case QualifierType.Term:
                writer.WriteArray("terms", qualifier.Terms, t => writer.WriteLine(() =>
                {
                    writer.WriteText("id", t.Id.Value);
                    writer.WriteLocalized("labels", t.Labels);
                }));
                break;
            case QualifierType.Node:
                writer.WriteNames("kinds", qualifier.Kinds.Select(k => k.Value));
                break;
            case QualifierType.Quantity:
                writer.WriteNames("units", qualifier.Units.Select(u => u.Value));
                break;
            default:
                break;
        }

        json.WriteEndObject();
    }

    private void WriteFlag(string name, bool value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
