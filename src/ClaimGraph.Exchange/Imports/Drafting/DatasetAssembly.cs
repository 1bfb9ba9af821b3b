using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Evidence;
using ClaimGraph.Exchange.Imports.Mapping;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>Puts nodes and claims together into a dataset: ids, speakers, statements, the source and the schema.</summary>
/// <param name="sketches">The nodes and claims.</param>
/// <param name="mapping">What types were called.</param>
/// <param name="session">What was asked for.</param>
internal sealed class DatasetAssembly(Sketches sketches, ImportMapping mapping, ImportSession session)
{
    private const string SectionName = "imported";

    private readonly ImmutableArray<Language> _languages = sketches.Languages;
    private readonly List<Foreign.ForeignPlace> _places = [];
    private Dictionary<NodeId, Node>? _byId;
    private Dictionary<string, NodeId> _ids = new(StringComparer.Ordinal);

    /// <summary>Puts them together.</summary>
    /// <returns>The dataset; null when there is no claim or the schema does not allow one, which is reported.</returns>
    public DatasetDraft? Assemble()
    {
        if (sketches.Claims.Count == 0)
        {
            Location place = Location.OfFile(session.Files[0].Source.Path) with { Line = 1, Column = 1, EndLine = 1, EndColumn = 1 };
            session.Diagnostics.Add(ForeignMessages.NothingToImport(place, sketches.Nodes.Count == 0 ? "the graph is empty" : "no claim comes of the graph"));
            return null;
        }

        string author = TidyText.Of(session.Options.Author ?? "Unknown author");
        string publisher = TidyText.Of(session.Options.Publisher ?? author);
        NodeSketch[] outside = [.. new[] { author, publisher }.Distinct(StringComparer.Ordinal).Where(n => Known(n) is null).Select(Outside)];
        _ids = NodeIds.Of(sketches.Nodes.Concat(outside), _languages, new IdPool());
        NodeId authorId = _ids[(Known(author) ?? outside.First(o => o.Labels.ContainsValue(author))).Key];
        NodeId publisherId = _ids[(Known(publisher) ?? outside.First(o => o.Labels.ContainsValue(publisher))).Key];
        ImmutableArray<Node> nodes = [.. sketches.Nodes.Concat(outside).Select(Node).OrderBy(n => n.Id)];
        ImmutableArray<DraftedClaim> claims = Claims(authorId);
        GraphSchema schema = session.Schema?.Schema
            ?? new SchemaMaking(_languages, mapping).Make(nodes, claims.Select(c => c.Claim));
        if (session.Schema is not null)
        {
            new SchemaFit(schema, nodes, session.Diagnostics).Check(claims.Select((c, i) => (c.Claim, _places[i])));
        }

        return session.HasErrors ? null : new DatasetDraft(
            Source(authorId, publisherId, claims),
            Notes(),
            schema,
            nodes,
            [.. claims.Select(c => c with { Claim = Said(c.Claim, nodes, schema) })])
        {
            SchemaPath = session.SchemaDirectory is { } directory ? Path.GetRelativePath(session.Directory, directory).Replace('\\', '/') : null,
            Mapping = session.Mapping is null ? MappingWriter.ToText(mapping with { Languages = _languages }) : null,
        };
    }

    private NodeSketch? Known(string name) => sketches.Nodes.FirstOrDefault(n => n.Id == name || n.Labels.ContainsValue(name));

    private NodeSketch Outside(string name)
    {
        NodeSketch node = new($"\u0001{name}", null, new KindId(mapping.AuthorKind), new Foreign.ForeignPlace(session.Files[0], default));
        foreach (Language language in _languages)
        {
            node.AddName(language, name);
        }

        return node;
    }

    private Node Node(NodeSketch sketch)
    {
        NodeId id = _ids[sketch.Key];
        string name = sketch.Labels.Count == 0 ? TidyText.Of(sketch.Id ?? "") is { Length: > 0 } own ? own : id.Value : Best(sketch.Labels);
        if (sketch.Id is { } old && old != id.Value && TidyText.Of(old) is { Length: > 0 } tidy)
        {
            sketch.ExternalIds.TryAdd("original", tidy);
        }

        return new Node
        {
            Id = id,
            Kind = sketch.Kind,
            Labels = new LocalizedText(_languages.Select(l => KeyValuePair.Create(l, sketch.Labels.GetValueOrDefault(l) ?? name))),
            Aliases = [.. sketch.Aliases.Where(a => sketch.Labels.GetValueOrDefault(a.Language) != a.Text)],
            ExternalIds = sketch.ExternalIds.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Description = Everywhere(sketch.Description),
        };
    }

    private string Best(SortedDictionary<Language, string> texts) => texts.GetValueOrDefault(_languages[0]) ?? texts.Values.First();

    // A text of a node that is there in one language is there in all.
    private LocalizedText Everywhere(SortedDictionary<Language, string> texts) => texts.Count == 0
        ? LocalizedText.Empty
        : new LocalizedText(_languages.Select(l => KeyValuePair.Create(l, texts.GetValueOrDefault(l) ?? Best(texts))));

    private ImmutableArray<DraftedClaim> Claims(NodeId author)
    {
        IEnumerable<ClaimSketch> ordered = sketches.AreInReadingOrder
            ? sketches.Claims
            : sketches.Claims.Select(c => (Claim: c, Key: SortKey(c)))
                .OrderBy(c => c.Key, StringComparer.Ordinal).ThenBy(c => c.Claim.Id, StringComparer.Ordinal).Select(c => c.Claim);
        IdPool pool = new();
        ClaimSketch[] all = [.. ordered];
        string?[] own = [.. all.Select(c => c.Id is { } id && ImportSlug.IsTelling(id) && pool.TryTake(id) ? id : null)];
        Dictionary<string, ClaimId> first = new(StringComparer.Ordinal);
        ImmutableArray<DraftedClaim>.Builder claims = ImmutableArray.CreateBuilder<DraftedClaim>(all.Length);
        for (int i = 0; i < all.Length; i++)
        {
            ClaimSketch sketch = all[i];
            if (own[i] is null && sketch.Id is not null)
            {
                session.Losses.Changed("ids of edges", "ids made of their ends", sketch.Place.Start);
            }

            Claim claim = Claim(sketch, new ClaimId(own[i] ?? pool.Take(Wish(sketch))), author);

            // The rules of datasets let two claims say the same when one of them says that it does.
            string content = SortKey(sketch);
            if (!first.TryAdd(content, claim.Id))
            {
                claim = claim with { Links = [new ClaimLink(ClaimLinkType.Restates, first[content])] };
            }

            claims.Add(new DraftedClaim(claim, sketch.Modality is not null));
            _places.Add(sketch.Place);
        }

        return claims.MoveToImmutable();
    }

    private string Wish(ClaimSketch sketch)
    {
        string target = sketch.Target is { } node ? _ids[node].Value : "";
        return ImportSlug.Of($"{_ids[sketch.Subject]} {sketch.Relation} {target}")!;
    }

    // Equal for claims that say the same of the same at the same time.
    private string SortKey(ClaimSketch c)
    {
        StringBuilder key = new();
        key.Append(_ids[c.Subject]).Append(' ').Append(c.Relation).Append(' ');
        key.Append(c.Target is { } target ? $"node {_ids[target]}" : c.Value switch
        {
            QuantityObject q => $"quantity {q.Quantity}",
            DateObject d => $"date {d.Date}",
            TextObject t => $"text {string.Join('|', t.Text.Entries)}",
            _ => "",
        });
        foreach ((QualifierId id, QualifierValue value) in c.Qualifiers)
        {
            key.Append(CultureInfo.InvariantCulture, $";{id}=").Append(value switch
            {
                QuantityValue q => q.Quantity.ToString(),
                TextValue t => string.Join('|', t.Text.Entries),
                DateValue d => d.Date.Text,
                TermValue t => t.Term.Value,
                _ => "",
            });
        }

        foreach ((QualifierId id, string node) in c.NodeQualifiers)
        {
            key.Append(CultureInfo.InvariantCulture, $";{id}={_ids[node]}");
        }

        return key.Append(CultureInfo.InvariantCulture, $"|{c.Modality}|{c.Polarity}|{string.Join(' ', c.SaidBy.Select(s => _ids[s]))}|{c.Time}").ToString();
    }

    private Claim Claim(ClaimSketch sketch, ClaimId id, NodeId author)
    {
        ImmutableArray<NodeId> speakers = [.. sketch.SaidBy.Select(s => _ids[s]).Where(s => s != author), author];
        ImmutableSortedDictionary<QualifierId, QualifierValue>.Builder qualifiers = ImmutableSortedDictionary.CreateBuilder<QualifierId, QualifierValue>();
        qualifiers.AddRange(sketch.Qualifiers);
        qualifiers.AddRange(sketch.NodeQualifiers.Select(q => KeyValuePair.Create(q.Key, (QualifierValue)new NodeValue(_ids[q.Value]))));
        return new Claim
        {
            Id = id,
            Subject = _ids[sketch.Subject],
            Relation = sketch.Relation,
            Object = sketch.Target is { } target ? new NodeObject(_ids[target]) : sketch.Value!,
            Modality = sketch.Modality ?? Modality.Reported,
            Polarity = sketch.Polarity,
            SaidBy = speakers,
            Time = sketch.Time,
            Qualifiers = qualifiers.ToImmutable(),
            Evidence = [.. sketch.Evidence.OrderBy(e => (e.Paragraph, e.Start)).Select(e => e.ToSpan(SourceIdOf()))],
            Statement = Of(sketch.Statement),
            Note = Of(sketch.Note),
            Section = new SectionId(SectionName),
            Status = ClaimStatus.Suggested,
        };
    }

    private LocalizedText Of(SortedDictionary<Language, string> texts) =>
        new(texts.Where(t => t.Value.Length > 0 && _languages.Contains(t.Key)));

    // A sentence that says no more than the claim does, where the graph has none.
    private Claim Said(Claim claim, ImmutableArray<Node> nodes, GraphSchema schema)
    {
        if (!claim.Statement.IsEmpty)
        {
            return claim;
        }

        _byId ??= nodes.ToDictionary(n => n.Id);
        Relation relation = schema.FindRelation(claim.Relation)!;
        List<KeyValuePair<Language, string>> texts = [];
        foreach (Language language in _languages)
        {
            string verb = claim.Polarity == Polarity.Affirmed ? relation.Labels.In(language)
                : relation.DeniedLabels.TryGet(language, out string? denied) ? denied
                : $"not {relation.Labels.In(language)}";
            string target = claim.Object switch
            {
                NodeObject o => _byId[o.Node].Labels.In(language),
                QuantityObject o => o.Quantity.Format(schema.FindUnit(o.Quantity.Unit)!.Labels.In(language)),
                DateObject o => o.Date.Text,
                TextObject o => o.Text.In(language),
                _ => "",
            };
            string subject = _byId[claim.Subject].Labels.In(language);
            string text = claim.Object is NodeObject ? $"{subject} {verb} {target}." : $"{subject}: {verb} {target}.";

            // The same words in two languages are no translation.
            if (texts.TrueForAll(t => t.Value != text))
            {
                texts.Add(KeyValuePair.Create(language, text));
            }
        }

        return claim with { Statement = new LocalizedText(texts) };
    }

    private SourceId SourceIdOf() => session.Options.Id
        ?? new SourceId(ImportSlug.Of(Path.GetFileName(Path.TrimEndingDirectorySeparator(session.Directory))) ?? SectionName);

    private LocalizedText Title()
    {
        string title = TidyText.Of(session.Options.Title ?? Path.GetFileNameWithoutExtension(session.Paths[0]));
        return new LocalizedText(_languages.Select(l => KeyValuePair.Create(l, title.Length == 0 ? SourceIdOf().Value : title)));
    }

    private Source Source(NodeId author, NodeId publisher, ImmutableArray<DraftedClaim> claims)
    {
        LocalizedText title = Title();
        SourceText text = session.Text ?? SourceText.FromBytes(Encoding.UTF8.GetBytes($"{title.Entries[0].Value}\n"));
        ImmutableArray<string> paragraphs = [.. text.Paragraphs.Select(p => p.Sha256)];
        HashSet<int> claimed = [.. claims.SelectMany(c => c.Claim.Evidence).Select(e => e.Paragraph)];
        string reason = session.Text is null ? "Stands in for an article that is not known yet." : "No claim rests on it yet.";
        return new Source
        {
            Id = SourceIdOf(),
            Title = title,
            Author = author,
            Publisher = publisher,
            Language = _languages[0],
            Published = session.Options.Published ?? EdtfDate.Parse("20XX"),
            Sha256 = text.Sha256,
            Paragraphs = paragraphs,
            Sections = [new Section(new SectionId(SectionName), title, 1, paragraphs.Length)],
            WithoutClaims =
            [
                .. Enumerable.Range(1, paragraphs.Length).Where(p => !claimed.Contains(p)).Select(p => new UnclaimedParagraph(
                    p, new LocalizedText(_languages.Select(l => KeyValuePair.Create(l, reason))))),
            ],
            Languages = _languages,
        };
    }

    private LocalizedText Notes()
    {
        string files = string.Join(", ", session.Files.Select(f => Path.GetFileName(f.Source.Path)));
        string note = TidyText.Of(session.Text is null
            ? $"Imported from {files}. The digests are those of the title alone: put those of the article in their place, as claimgraph digest prints them, before evidence is filled in."
            : $"Imported from {files}.");
        return new LocalizedText(_languages.Select(l => KeyValuePair.Create(l, note)));
    }
}
