using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Sources;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Claims;

/// <summary>Looks up the names in the claims of one file and holds each claim against its relation. Reads the tables only.</summary>
internal sealed class ClaimChecker(DatasetTables tables, ClaimFile claimFile)
{
    private const string DefineNode = "Define it in a file in \"nodes\".";

    private readonly Dictionary<ImmutableArray<KindId>, HashSet<KindId>> _below = [];
    private readonly SectionId? _section = claimFile.Section is { } s && tables.Sections.Find(s.Value) is not null ? new SectionId(s.Value) : null;

    /// <summary>Checks all claims.</summary>
    /// <returns>The claims that have what conclusions can be drawn from: subject, relation, object and modality.</returns>
    public ImmutableArray<CheckedClaim> Check() => [.. claimFile.Claims.Select(Check).OfType<CheckedClaim>()];

    private CheckedClaim? Check(ClaimDraft draft)
    {
        Relation? relation = Relation(draft);
        NodeId? subject = Node(draft.File, draft.Subject, DiagnosticCodes.UnknownNode, "node");
        ClaimObject? target = Object(draft, relation);
        CheckEndpoints(draft, relation, subject, target);
        ImmutableSortedDictionary<QualifierId, QualifierValue> qualifiers = Qualifiers(draft, relation);
        ImmutableArray<NodeId> saidBy = Speakers(draft);
        ImmutableArray<ClaimLink> links = Links(draft);
        ImmutableArray<EvidenceSpan> evidence = Evidence(draft);
        CheckStatement(draft);
        bool lacksCondition = draft.Modality is { Value: Modality.Hypothetical } && !HasCondition(draft);
        if (lacksCondition && !draft.IsSuggested)
        {
            draft.File.Report(ClaimMessages.NoCondition(draft.File.At(draft.Modality!.Value.Span)));
        }

        if (relation is null || subject is null || target is null || (draft.Modality is null && !draft.IsSuggested))
        {
            return null;
        }

        Claim claim = new()
        {
            Id = new ClaimId(draft.Id.Value),
            Subject = subject.Value,
            Relation = relation.Id,
            Object = target,
            Modality = draft.Modality?.Value ?? Modality.Reported,
            Polarity = draft.Polarity,
            SaidBy = saidBy,
            Time = draft.Time?.Value,
            Qualifiers = qualifiers,
            Links = links,
            Evidence = evidence,
            Statement = draft.Statement,
            Note = draft.Note,
            Section = _section ?? new SectionId("unknown"),
            Status = draft.IsSuggested ? ClaimStatus.Suggested : ClaimStatus.Accepted,
            Origin = draft.File.At(draft.Span),
        };
        return new CheckedClaim(claim, draft)
        {
            Gaps = draft.IsSuggested ? SuggestionGaps.Of(claim, draft, relation, tables.Source.Languages, lacksCondition) : [],
        };
    }

    private Relation? Relation(ClaimDraft draft) =>
        tables.Schema.Relations.Resolve(draft.File, draft.Relation, DiagnosticCodes.UnknownRelation, "Define it in relations.json.") is { } found
            ? tables.Schema.Schema.FindRelation(found.Value.Relation.Id)
            : null;

    private NodeId? Node(FileScope file, Located<string>? name, string code, string what)
    {
        if (name is not { } written)
        {
            return null;
        }

        if (tables.IsNode(written.Value))
        {
            return new NodeId(written.Value);
        }

        if (tables.NodeByName.TryGetValue(written.Value, out string? id))
        {
            file.Report(NameMessages.LabelInsteadOfId(code, file.At(written.Span), what, written.Value, id));
        }
        else if (tables.IsForeign(written.Value))
        {
            tables.Imports!.ResolveNode(file, written, code, what);
        }
        else
        {
            tables.Nodes.Resolve(file, written, code, DefineNode, what);
        }

        return null;
    }

    private ClaimObject? Object(ClaimDraft draft, Relation? relation)
    {
        if (draft.Object is not { } written)
        {
            return null;
        }

        bool isSound = relation is not null && tables.Schema.SoundRelations.Contains(relation.Id);
        if (isSound && !Allows(relation!.Object, written))
        {
            draft.File.Report(ClaimMessages.ObjectForm(draft.File.At(written.Span), relation.Id.Value, written.Form, Forms(relation.Object)));
            isSound = false;
        }

        return written switch
        {
            NodeObjectDraft node when Node(draft.File, node.Node, DiagnosticCodes.UnknownNode, "node") is { } id => new NodeObject(id),
            QuantityObjectDraft { Quantity: { } quantity } when
                Quantity(draft.File, quantity, isSound ? relation!.Object.Units : [], $"\"{relation?.Id}\"") is { } value => new QuantityObject(value),
            DateObjectDraft { Date: { } date } => new DateObject(date),
            TextObjectDraft { Text: { } text } => new TextObject(text),
            _ => null,
        };
    }

    private static bool Allows(ObjectForms forms, ObjectDraft written) => written switch
    {
        NodeObjectDraft => !forms.Kinds.IsEmpty,
        QuantityObjectDraft => !forms.Units.IsEmpty,
        DateObjectDraft => forms.AllowsDate,
        _ => forms.AllowsText,
    };

    private static string[] Forms(ObjectForms forms) =>
    [
        .. forms.Kinds.IsEmpty ? Array.Empty<string>() : ["a node id"],
        .. forms.Units.IsEmpty ? Array.Empty<string>() : ["{ \"quantity\": … }"],
        .. forms.AllowsDate ? ["{ \"date\": … }"] : Array.Empty<string>(),
        .. forms.AllowsText ? ["{ \"text\": … }"] : Array.Empty<string>(),
    ];

    private Quantities.Quantity? Quantity(FileScope file, QuantityDraft draft, ImmutableArray<UnitId> allowed, string owner)
    {
        if (tables.Schema.Units.Resolve(file, draft.Unit, DiagnosticCodes.UnknownUnit, "Define it in units.json.") is null)
        {
            return null;
        }

        UnitId unit = new(draft.Unit.Value);
        if (!allowed.IsEmpty && !allowed.Contains(unit))
        {
            file.Report(ClaimMessages.UnitNotAllowed(file.At(draft.Unit.Span), owner, unit.Value, [.. allowed.Select(u => u.Value)]));
        }

        return draft.Value is { } value && draft.Comparison is { } comparison ? new Quantities.Quantity(value, unit, comparison) : null;
    }

    private void CheckEndpoints(ClaimDraft draft, Relation? relation, NodeId? subject, ClaimObject? target)
    {
        if (relation is null || !tables.Schema.SoundRelations.Contains(relation.Id))
        {
            return;
        }

        string name = relation.Id.Value;
        if (subject is { } from)
        {
            CheckKind(from, relation.SubjectKinds, (kind, allowed, place) => draft.File.Report(ClaimMessages.EndpointKind(
                DiagnosticCodes.SubjectKind, draft.File.At(draft.Subject!.Value.Span), "subject", name, from.Value, kind, allowed, place)));
        }

        if (target is not NodeObject { Node: var to })
        {
            return;
        }

        CheckKind(to, relation.Object.Kinds, (kind, allowed, place) => draft.File.Report(ClaimMessages.EndpointKind(
            DiagnosticCodes.ObjectKind, draft.File.At(draft.Object!.Span), "object", name, to.Value, kind, allowed, place)));
        if (subject == to && !relation.IsReflexive)
        {
            draft.File.Report(ClaimMessages.SelfRelation(draft.File.At(draft.Object!.Span), name, to.Value));
        }
    }

    private void CheckKind(NodeId node, ImmutableArray<KindId> allowed, Action<string, string[], Location> report)
    {
        if (!allowed.IsEmpty && tables.Schema.KindsAreSound && tables.NodeKinds.TryGetValue(node.Value, out KindId kind)
            && !Below(allowed).Contains(kind))
        {
            report(kind.Value, [.. allowed.Select(a => a.Value)], tables.Nodes.Find(node.Value)?.Location ?? tables.Imports!.FindNode(node.Value)!.Origin!);
        }
    }

    // A relation has the same array of kinds whenever it is met.
    private HashSet<KindId> Below(ImmutableArray<KindId> kinds)
    {
        if (!_below.TryGetValue(kinds, out HashSet<KindId>? below))
        {
            _below.Add(kinds, below = tables.Schema.Schema.Descendants(kinds));
        }

        return below;
    }

    private ImmutableSortedDictionary<QualifierId, QualifierValue> Qualifiers(ClaimDraft draft, Relation? relation)
    {
        ImmutableSortedDictionary<QualifierId, QualifierValue>.Builder values = ImmutableSortedDictionary.CreateBuilder<QualifierId, QualifierValue>();
        HashSet<string> named = new(StringComparer.Ordinal);
        bool isSound = relation is not null && tables.Schema.SoundRelations.Contains(relation.Id);
        FileScope file = draft.File;
        foreach (JsonPropertySyntax property in draft.Qualifiers)
        {
            Located<string> name = new(property.Name, property.NameSpan);
            if (tables.Schema.Qualifiers.Resolve(file, name, DiagnosticCodes.UnknownQualifier, "Define it in qualifiers.json.") is not { } found)
            {
                named.Add(NearestName.Find(property.Name, tables.Schema.Qualifiers.Names) ?? property.Name);
                continue;
            }

            named.Add(property.Name);
            QualifierId id = found.Value.Qualifier.Id;
            if (isSound && !relation!.Qualifiers.Contains(id))
            {
                file.Report(ClaimMessages.QualifierNotAllowed(
                    file.At(name.Span), relation.Id.Value, id.Value, [.. relation.Qualifiers.Select(q => q.Value)]));
            }

            if (tables.Schema.SoundQualifiers.Contains(id) && QualifierValue(draft, tables.Schema.Schema.FindQualifier(id)!, property.Value) is { } value)
            {
                values.Add(id, value);
            }
        }

        foreach (QualifierId missing in isSound && !draft.IsSuggested ? relation!.RequiredQualifiers.Where(q => !named.Contains(q.Value)) : [])
        {
            file.Report(ClaimMessages.MissingQualifier(file.At(draft.Relation!.Value.Span), relation!.Id.Value, missing.Value));
        }

        return values.ToImmutable();
    }

    private QualifierValue? QualifierValue(ClaimDraft draft, Qualifier qualifier, JsonSyntax value)
    {
        FileScope file = draft.File;
        if (value is JsonNullSyntax)
        {
            file.Report(ValueMessages.WrongType(file.At(value.Span), $"\"{qualifier.Id}\"", "a value", value.Name));
            return null;
        }

        switch (qualifier.Type)
        {
            case QualifierType.Term:
                if (ValueDecoder.Name(file, value, "a term") is not { } term)
                {
                    return null;
                }

                string[] terms = [.. qualifier.Terms.Select(t => t.Id.Value)];
                if (!terms.Contains(term.Value))
                {
                    file.Report(NameMessages.UnknownTerm(file.At(term.Span), qualifier.Id.Value, term.Value, terms));
                    return null;
                }

                return new TermValue(new TermId(term.Value));
            case QualifierType.Text:
                return ValueDecoder.Localized(file, value, Languages() with { MayLack = draft.IsSuggested }, "a text") is { } text ? new TextValue(text) : null;
            case QualifierType.Node:
                if (ValueDecoder.Name(file, value, "a node id") is not { } name || Node(file, name, DiagnosticCodes.UnknownNode, "node") is not { } node)
                {
                    return null;
                }

                CheckKind(node, qualifier.Kinds, (kind, allowed, _) => file.Report(
                    ClaimMessages.QualifierNode(file.At(name.Span), qualifier.Id.Value, node.Value, kind, allowed)));
                return new NodeValue(node);
            case QualifierType.Quantity:
                return MeasureDecoder.Quantity(file, value) is { } written && Quantity(file, written, qualifier.Units, $"\"{qualifier.Id}\"") is { } quantity
                    ? new QuantityValue(quantity)
                    : null;
            default:
                return MeasureDecoder.Date(file, value) is { } date ? new DateValue(date.Value) : null;
        }
    }

    private LanguageRule Languages() =>
        tables.Source.Languages.IsEmpty ? LanguageRule.Any : new LanguageRule(tables.Source.Languages, AllowsOthers: false);

    private ImmutableArray<NodeId> Speakers(ClaimDraft draft)
    {
        ImmutableArray<NodeId>.Builder speakers = ImmutableArray.CreateBuilder<NodeId>();
        foreach (Located<string> name in draft.SaidBy)
        {
            if (Node(draft.File, name, DiagnosticCodes.UnknownSpeaker, "speaker") is { } speaker)
            {
                speakers.Add(speaker);
            }
        }

        if (!draft.SaidBy.IsEmpty && speakers.Count == draft.SaidBy.Length && tables.Source.Author is { } author
            && speakers[^1].Value != author.Value && tables.IsNode(author.Value))
        {
            draft.File.Report(ClaimMessages.AuthorNotLast(draft.File.At(draft.SaidBy[^1].Span), author.Value));
        }

        return speakers.DrainToImmutable();
    }

    private ImmutableArray<ClaimLink> Links(ClaimDraft draft)
    {
        ImmutableArray<ClaimLink>.Builder links = ImmutableArray.CreateBuilder<ClaimLink>();
        foreach (LinkDraft link in draft.Links)
        {
            if (link.Claim.Value == draft.Id.Value)
            {
                draft.File.Report(ClaimMessages.LinkToItself(draft.File.At(link.Claim.Span), draft.Id.Value));
            }
            else if (IsClaim(draft, link.Claim))
            {
                links.Add(new ClaimLink(link.Type, new ClaimId(link.Claim.Value)));
            }
        }

        return links.DrainToImmutable();
    }

    // What a person stands behind may not lean on what nobody does.
    private bool IsClaim(ClaimDraft draft, Located<string> name)
    {
        if (tables.IsForeign(name.Value))
        {
            return tables.Imports!.ResolveClaim(draft.File, name);
        }

        NameTable<ClaimDraft>.Definition? found = tables.Claims.Resolve(
            draft.File, name, DiagnosticCodes.UnknownClaim, "Write that claim, or remove the link.");
        if (found is { Value.IsSuggested: true } && !draft.IsSuggested)
        {
            draft.File.Report(ClaimMessages.LeansOnSuggestion(draft.File.At(name.Span), draft.Id.Value, name.Value, found.Location));
        }

        return found is not null;
    }

    private bool HasCondition(ClaimDraft draft) =>
        draft.Links.Any(l => l.Type == ClaimLinkType.Condition) || tables.Conditions.Contains(draft.Id.Value)
        || (draft.IsSuggested && tables.SuggestedConditions.Contains(draft.Id.Value)) || !tables.Claims.IsComplete;

    private ImmutableArray<EvidenceSpan> Evidence(ClaimDraft draft)
    {
        ImmutableArray<EvidenceSpan>.Builder spans = ImmutableArray.CreateBuilder<EvidenceSpan>();
        SourceDraft source = tables.Source;
        foreach (EvidenceDraft span in draft.Evidence)
        {
            if (source.KnowsParagraphs && span.Paragraph.Value > source.Paragraphs.Length)
            {
                draft.File.Report(EvidenceMessages.OutOfRange(draft.File.At(span.Paragraph.Span), span.Paragraph.Value, source.Paragraphs.Length));
            }

            spans.Add(new EvidenceSpan(new SourceId(source.Id?.Value ?? "unknown"), span.Paragraph.Value, span.Start, span.End, span.Sha256));
        }

        if (tables.SectionsAreSound && _section is { } section && spans.Count > 0 && spans.All(s => s.Paragraph <= source.Paragraphs.Length) && tables.Sections.Find(section.Value)!.Value.Range is { } range
            && spans.All(s => s.Paragraph < range.First || s.Paragraph > range.Last))
        {
            draft.File.Report(HintMessages.EvidenceElsewhere(draft.File.At(draft.Evidence[0].Paragraph.Span), section.Value));
        }

        return spans.DrainToImmutable();
    }

    private static void CheckStatement(ClaimDraft draft)
    {
        ImmutableArray<KeyValuePair<Language, string>> texts = draft.Statement.Entries;
        for (int i = 1; i < texts.Length; i++)
        {
            if (string.Equals(texts[i].Value, texts[i - 1].Value, StringComparison.Ordinal))
            {
                draft.File.Report(HintMessages.SameStatement(draft.File.At(draft.StatementSpan), texts[i - 1].Key.Tag, texts[i].Key.Tag));
            }
        }
    }
}
