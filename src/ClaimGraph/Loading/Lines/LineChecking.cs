using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Claims.Columns;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Schema;

namespace ClaimGraph.Loading.Lines;

/// <summary>
/// Reads foreign lines one after another and says of everything that is wrong where it stands. Gives the same dataset as the fast
/// way for the lines that both take.
/// </summary>
internal sealed class LineChecking(IDataFiles files, LineForm form, LoadOptions options, CancellationToken cancellationToken)
{
    // Looking for a near name among very many takes longer than it helps.
    private const int MostNamesToCompare = 2000;

    private readonly LineMapping _mapping = form.Mapping;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly NameTable<Node> _nodes = new("node", isOpen: true);
    private readonly List<ClaimLine> _claims = [];
    private readonly LineDecoder _decoder = new(form.Mapping);

    /// <summary>Loads.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="shown">How they are shown.</param>
    /// <returns>The dataset, or what is wrong with it.</returns>
    public LoadResult Load(IReadOnlyList<string> paths, IReadOnlyList<LineFile> shown)
    {
        for (int i = 0; i < paths.Count; i++)
        {
            LineFile owner = shown[i];
            _nodes.IsComplete &= LineElements.Read(
                new FileOpener(files, options), paths[i], _diagnostics, (file, value, line) => Take(owner, file, value, line), cancellationToken);
        }

        CheckSections(shown);
        List<Claim> claims = [.. _claims.Select(Resolve).OfType<Claim>()];
        foreach (NodeId speaker in _mapping.SaidBy.Where(s => _nodes.Find(s.Value) is null && _nodes.IsComplete))
        {
            _diagnostics.Add(NameMessages.Unknown(
                DiagnosticCodes.UnknownSpeaker, Location.OfFile(shown.Count == 0 ? "" : shown[0].FilePath), "speaker", speaker.Value,
                "Name a node of the files in the mapping."));
        }

        return new LoadResult(_diagnostics.HasErrors ? null : Build(claims), _diagnostics.ToOrdered());
    }

    private void Take(LineFile shown, FileScope file, JsonSyntax value, int line)
    {
        int length = file.Source.Text.EnumerateRunes().Count();
        switch (_decoder.Decode(file, value))
        {
            case NodeLine node:
                Node made = LineAssembly.NodeOf(
                    _mapping, new NodeId(node.Id.Value), new KindId(node.Kind), node.Label, node.Written, shown.At(line, length));
                _nodes.Add(file, node.Id, made);
                break;
            case ClaimLine claim:
                _claims.Add(claim with { Owner = shown, Line = line, Length = length });
                break;
            default:
                _nodes.IsComplete = false;
                break;
        }
    }

    private void CheckSections(IReadOnlyList<LineFile> shown)
    {
        Dictionary<SectionId, LineFile> sections = [];
        foreach (LineFile file in shown)
        {
            if (!sections.TryAdd(file.Section, file))
            {
                _diagnostics.Add(ValueMessages.DuplicateId(
                    Location.OfFile(file.FilePath), "section", file.Section.Value, Location.OfFile(sections[file.Section].FilePath)));
            }
        }
    }

    private Claim? Resolve(ClaimLine claim)
    {
        Node? subject = Find(claim.File, claim.Subject);
        Node? target = Find(claim.File, claim.Object);
        if (subject is null || target is null)
        {
            return null;
        }

        Span<byte> id = stackalloc byte[ClaimDetails.IdBytes];
        return new Claim
        {
            Id = ClaimId.FromUtf8(id[..LineDetails.WriteId(claim.Owner!, claim.Line, id)]),
            Subject = subject.Id,
            Relation = new RelationId(claim.Relation),
            Object = new NodeObject(target.Id),
            Modality = _mapping.Modality,
            SaidBy = _mapping.SaidBy,
            Qualifiers = claim.Qualifiers,
            Evidence = [],
            Statement = LineDetails.Statement(_mapping, subject, claim.Relation, target),
            Section = claim.Owner!.Section,
            Origin = claim.Owner.At(claim.Line, claim.Length),
        };
    }

    private Node? Find(FileScope file, Located<string> name)
    {
        const string Advice = "Define it on a line of its own.";
        if (_nodes.Names.Count <= MostNamesToCompare)
        {
            return _nodes.Resolve(file, name, DiagnosticCodes.UnknownNode, Advice)?.Value;
        }

        Node? found = _nodes.Find(name.Value)?.Value;
        if (found is null && _nodes.IsComplete)
        {
            file.Report(NameMessages.Unknown(DiagnosticCodes.UnknownNode, file.At(name.Span), "node", name.Value, Advice));
        }

        return found;
    }

    private Dataset Build(List<Claim> claims)
    {
        ImmutableArray<Node> nodes = [.. _nodes.All.Select(n => n.Value).OrderBy(n => n.Id)];
        ClaimList list = ClaimList.From(claims);
        List<KindId> kinds = [.. nodes.Select(n => n.Kind).Distinct()];
        int[] kindOf = Array.ConvertAll(list.Table.Nodes, id => kinds.IndexOf(_nodes.Find(id.Value)!.Value.Kind));
        GraphSchema schema = SchemaInference.Infer(_mapping, kinds, kindOf, list.Table);
        return new Dataset(schema, [], nodes, list);
    }
}
