using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Diagrams.Typography;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Viewer.Arranging;

namespace ClaimGraph.Viewer.Payloads;

/// <summary>Writes what <c>page/src/payload.ts</c> describes. Texts lose what cannot be shown; what has nothing to say is left out.</summary>
internal sealed class PayloadWriter : IDisposable
{
    private readonly PageContent _content;
    private readonly PageTexts _texts;
    private readonly PayloadJson _json = new();
    private readonly Dictionary<SourceId, int> _sources;
    private readonly Dictionary<QualifierId, int> _qualifiers;
    private readonly Dictionary<ColorGroupId, int> _groups;

    private PayloadWriter(PageContent content)
    {
        _content = content;
        _texts = new PageTexts(content);
        _sources = content.Graph.Sources.Select((s, i) => (s.Id, i)).ToDictionary(p => p.Id, p => p.i);
        _qualifiers = content.Schema.Qualifiers.Select((q, i) => (q.Id, i)).ToDictionary(p => p.Id, p => p.i);
        _groups = content.Schema.ColorGroups.Select((g, i) => (g.Id, i)).ToDictionary(p => p.Id, p => p.i);
    }

    /// <summary>Writes the payload.</summary>
    /// <returns>JSON on one line, in which no character can end a script element.</returns>
    public static string Write(PageContent content, PageLayout layout)
    {
        using PayloadWriter writer = new(content);
        writer.WriteAll(layout);
        return writer._json.Finish();
    }

    public void Dispose() => _json.Dispose();

    private void WriteAll(PageLayout layout) => _json.Object(() =>
    {
        GraphSchema schema = _content.Schema;
        _json.Field("format", "claimgraph-view/1");
        _json.Name("languages").Array(_content.Languages, l => _json.Value(l.Tag));
        _json.Texts("title", _texts.Of(_content.Title));
        _json.Objects("sources", _content.Graph.Sources, Write);
        _json.Objects("colorGroups", schema.ColorGroups, g => Named(g.Id.Value, _texts.Of(g.Labels)));
        _json.Objects("kinds", schema.Kinds, Write);
        _json.Objects("relations", schema.Relations, Write);
        _json.Objects("qualifiers", schema.Qualifiers, q => Named(q.Id.Value, _texts.Of(q.Labels)));
        _json.Objects("units", schema.Units, u => Named(u.Id.Value, _texts.Of(u.Labels)));
        _json.Objects("nodes", _content.Nodes, Write);
        _json.Objects("claims", _content.Claims, Write);
        _json.Name("layout").Object(() => LayoutWriter.Write(_json, layout, _texts));
        _json.Name("search").Object(() => Write(SearchTables.Of(_content)));
    });

    private void Write(SearchTables tables)
    {
        _json.Field("forms", tables.Forms);
        _json.Field("readings", tables.Readings);
    }

    private void Named(string id, IReadOnlyList<KeyValuePair<string, string>> labels)
    {
        _json.Field("id", id);
        _json.Texts("labels", labels);
    }

    private void Write(Source source)
    {
        _json.Field("id", source.Id.Value);
        _json.Texts("title", _texts.Of(source.Title));
        if (_content.Graph.Whole.FindNode(source.Author) is { } author)
        {
            _json.Texts("author", _texts.Of(author.Labels));
        }

        if (_content.Graph.Whole.FindNode(source.Publisher) is { } publisher)
        {
            _json.Texts("publisher", _texts.Of(publisher.Labels));
        }

        _json.Field("published", source.Published.Text);
        _json.Field("language", source.Language.Tag);
        _json.Field("sha256", source.Sha256);
        _json.Name("paragraphs").Array(source.Paragraphs, _json.Value);
        _json.Objects("sections", source.Sections, section =>
        {
            Named(section.Id.Value, _texts.Of(section.Labels));
            _json.Name("paragraphs").Array([section.First, section.Last], n => _json.Value((long)n));
        });
    }

    private void Write(Kind kind)
    {
        Named(kind.Id.Value, _texts.Of(kind.Labels));
        if (kind.Parent is { } parent)
        {
            _json.Field("parent", _content.IndexOf(parent));
        }

        _json.Field("colorGroup", kind.ColorGroup is { } group ? _groups[group] : 0);
        _json.Field("shape", Vocabulary.NameOf(kind.Shape));
    }

    private void Write(Relation relation)
    {
        Named(relation.Id.Value, _texts.Of(relation.Labels));
        _json.Texts("reverse", _texts.Of(relation.InverseLabels));
        _json.Texts("denied", _texts.Of(relation.DeniedLabels), isOptional: true);
        _json.Flag("symmetric", relation.IsSymmetric);
    }

    private void Write(Node node)
    {
        _json.Field("id", node.Id.Value);
        _json.Field("kind", _content.IndexOf(node.Kind));
        _json.Texts("labels", _texts.Of(node.Labels));
        if (!node.Aliases.IsEmpty)
        {
            _json.Name("aliases").Array(node.Aliases, a => _json.Value(Printable.Clean(a.Text)));
        }

        _json.Texts("description", _texts.Of(node.Description), isOptional: true);
        _json.Texts("externalIds", [.. node.ExternalIds.Select(x => KeyValuePair.Create(x.Key, Printable.Clean(x.Value)))], isOptional: true);
    }

    private void Write(Claim claim)
    {
        _json.Field("id", claim.Id.Value);
        _json.Field("subject", _content.IndexOf(claim.Subject));
        _json.Field("relation", _content.IndexOf(claim.Relation));
        _json.Name("object").Object(() =>
        {
            if (claim.Object is NodeObject node)
            {
                _json.Field("node", _content.IndexOf(node.Node));
            }
            else
            {
                _json.Texts("value", _texts.Of(claim.Object));
            }
        });
        _json.Field("modality", Vocabulary.NameOf(claim.Modality));
        _json.Flag("denied", claim.Polarity == Polarity.Denied);
        _json.Name("saidBy").Array(claim.SaidBy, s => _json.Value((long)_content.IndexOf(s)));
        WriteTime(claim.Time);
        WriteDetails(claim);
        _json.Objects("evidence", claim.Evidence, Write);
        _json.Texts("statement", _texts.Of(claim.Statement));
        if (SectionOf(claim) is { } section)
        {
            _json.Field("section", section);
        }

        _json.Texts("note", _texts.Of(claim.Note), isOptional: true);
    }

    private void WriteTime(EdtfDate? time)
    {
        if (time is null)
        {
            return;
        }

        _json.Name("time").Object(() =>
        {
            _json.Field("text", time.Text);
            _json.Name("first").Value(time.Earliest is { } first ? EpochDays.Of(first) : null);
            _json.Name("last").Value(time.Latest is { } last ? EpochDays.Of(last) : null);
        });
    }

    private void WriteDetails(Claim claim)
    {
        if (!claim.Qualifiers.IsEmpty)
        {
            _json.Objects("qualifiers", claim.Qualifiers, q =>
            {
                _json.Field("name", _qualifiers[q.Key]);
                _json.Texts("value", _texts.Of(q.Key, q.Value));
            });
        }

        ImmutableArray<(ClaimLinkType Type, int Claim)> links =
            [.. claim.Links.Select(l => (l.Type, Claim: _content.FindClaim(l.Claim) ?? -1)).Where(l => l.Claim >= 0)];
        if (!links.IsEmpty)
        {
            _json.Objects("links", links, l =>
            {
                _json.Field("type", Vocabulary.NameOf(l.Type));
                _json.Field("claim", l.Claim);
            });
        }
    }

    private void Write(EvidenceSpan span)
    {
        _json.Field("source", _sources[span.Source]);
        _json.Field("paragraph", span.Paragraph);
        _json.Field("start", span.Start);
        _json.Field("end", span.End);
        _json.Field("sha256", span.Sha256);
    }

    private int? SectionOf(Claim claim)
    {
        if (claim.Evidence.IsEmpty)
        {
            return null;
        }

        ImmutableArray<Section> sections = _content.Graph.Sources[_sources[claim.Evidence[0].Source]].Sections;
        return sections.IndexOf(sections.FirstOrDefault(s => s.Id == claim.Section)!) is >= 0 and int index ? index : null;
    }
}
