using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports.Drafting;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Imports.Mapping;

/// <summary>Reads the edges of somebody else's graph by a mapping.</summary>
internal sealed class EdgeSketcher(ImportMapping mapping, ImportSession session, ImmutableArray<Language> languages)
{
    private const string Owner = "of edges";

    private readonly PropertyValues _values = new(session, languages);

    /// <summary>Reads an edge.</summary>
    /// <param name="edge">The edge.</param>
    /// <param name="target">Its relation.</param>
    /// <param name="nodes">The nodes by key.</param>
    public ClaimSketch Sketch(ForeignEdge edge, TypeTarget target, IReadOnlyDictionary<string, NodeSketch> nodes)
    {
        (string subject, string end) = target.IsReversed ? (edge.Target.Key, edge.Source.Key) : (edge.Source.Key, edge.Target.Key);
        ClaimSketch claim = new(edge.Id, subject, new RelationId(target.Name!), edge.Place) { Target = end };
        foreach (ForeignProperty property in edge.Properties.Where(p => p.Name != mapping.EdgeType).OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            if (mapping.EdgeProperties.TryGetValue(property.Name, out PropertyTarget? use))
            {
                Read(claim, property, use, nodes);
            }
            else
            {
                session.Losses.Omitted($"property {Report.Quote(property.Name)} {Owner}", $"{mapping.Shown} does not name it", property.Place.Location);
            }
        }

        return claim;
    }

    private void Read(ClaimSketch claim, ForeignProperty property, PropertyTarget target, IReadOnlyDictionary<string, NodeSketch> nodes)
    {
        Language language = target.Language ?? languages[0];
        switch (target.Use)
        {
            case PropertyUse.Modality:
                claim.Modality = Word<Modality>(property);
                break;
            case PropertyUse.Polarity:
                claim.Polarity = Word<Polarity>(property) ?? Polarity.Affirmed;
                break;
            case PropertyUse.Time:
                claim.Time = Single(property) is { } time ? _values.Date(time, property, Owner) : null;
                break;
            case PropertyUse.SaidBy:
                foreach (string speaker in property.Value.Texts)
                {
                    if (!nodes.ContainsKey(speaker))
                    {
                        session.Losses.Omitted($"value of {Report.Quote(property.Name)} {Owner}", "it is the id of no node", property.Place.Location);
                    }
                    else if (!claim.SaidBy.Contains(speaker))
                    {
                        claim.SaidBy.Add(speaker);
                    }
                }

                break;
            case PropertyUse.Statement:
                Add(claim.Statement, language, property);
                break;
            case PropertyUse.Note:
                Add(claim.Note, language, property);
                break;
            case PropertyUse.Qualifier:
                ReadQualifier(claim, property, target, nodes);
                break;
            default:
                session.Losses.Omitted($"property {Report.Quote(property.Name)} {Owner}", "the mapping leaves it out", property.Place.Location);
                break;
        }
    }

    private void Add(SortedDictionary<Language, string> texts, Language language, ForeignProperty property)
    {
        foreach (string text in _values.Texts(property, Owner))
        {
            texts[language] = texts.TryGetValue(language, out string? before) ? $"{before} {text}" : text;
        }
    }

    // A claim has one value of each qualifier.
    private string? Single(ForeignProperty property)
    {
        string[] texts = [.. _values.Texts(property, Owner)];
        if (texts.Length > 1)
        {
            session.Losses.Omitted(
                $"further value of {Report.Quote(property.Name)} {Owner}", "a claim has one value of it", property.Place.Location, texts.Length - 1);
        }

        return texts.Length == 0 ? null : texts[0];
    }

    private T? Word<T>(ForeignProperty property)
        where T : struct, Enum
    {
        if (Single(property) is not { } text)
        {
            return null;
        }

        if (Vocabulary.TryParse(text.ToLowerInvariant(), out T word))
        {
            return word;
        }

        session.Losses.Omitted(
            $"value of {Report.Quote(property.Name)} {Owner}", $"it is not {NearestName.OneOf(Vocabulary.NamesOf<T>())}", property.Place.Location);
        return null;
    }

    private void ReadQualifier(ClaimSketch claim, ForeignProperty property, PropertyTarget target, IReadOnlyDictionary<string, NodeSketch> nodes)
    {
        if (Single(property) is not { } text)
        {
            return;
        }

        QualifierId id = new(target.Name!);
        Qualifier? known = session.Schema?.Schema.FindQualifier(id);
        QualifierType type = known?.Type ?? target.Form switch
        {
            ValueForm.Quantity => QualifierType.Quantity,
            ValueForm.Date => QualifierType.Date,
            _ => QualifierType.Text,
        };
        switch (type)
        {
            case QualifierType.Text:
                LocalizedText here = _values.Everywhere(text, target.Language);
                claim.Qualifiers[id] = new TextValue(claim.Qualifiers.GetValueOrDefault(id) is TextValue before ? Merged(before.Text, here) : here);
                break;
            case QualifierType.Quantity when _values.Quantity(text, target with { Unit = target.Unit ?? known!.Units[0].Value }, property, Owner) is { } quantity:
                claim.Qualifiers[id] = new QuantityValue(quantity);
                break;
            case QualifierType.Date when _values.Date(text, property, Owner) is { } date:
                claim.Qualifiers[id] = new DateValue(date);
                break;
            case QualifierType.Term when known!.Terms.Any(t => t.Id.Value == text):
                claim.Qualifiers[id] = new TermValue(new TermId(text));
                break;
            case QualifierType.Node when nodes.ContainsKey(text):
                claim.NodeQualifiers[id] = text;
                break;
            case QualifierType.Term or QualifierType.Node:
                session.Losses.Omitted(
                    $"value of {Report.Quote(property.Name)} {Owner}",
                    type == QualifierType.Term ? $"it is no term of \"{id}\"" : "it is the id of no node",
                    property.Place.Location);
                break;
            default:
                break;
        }
    }

    private static LocalizedText Merged(LocalizedText before, LocalizedText more) =>
        new(before.Entries.Concat(more.Entries).DistinctBy(e => e.Key));
}
