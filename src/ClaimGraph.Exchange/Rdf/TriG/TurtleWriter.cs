using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Exchange.Rdf.Writing;

namespace ClaimGraph.Exchange.Rdf.TriG;

/// <summary>Writes Turtle, and TriG where there are named graphs: a block for each thing, with prefixes.</summary>
internal sealed class TurtleWriter
{
    private readonly TextWriter _text;
    private readonly Prefixes _prefixes;
    private string? _graph;

    public TurtleWriter(TextWriter text, Prefixes prefixes)
    {
        _text = text;
        _prefixes = prefixes;
    }

    /// <summary>Writes all of it.</summary>
    public void Write(IEnumerable<Quad> quads)
    {
        foreach ((string prefix, string ns) in _prefixes.All)
        {
            _text.WriteLine($"@prefix {prefix}: <{ns}> .");
        }

        foreach (SubjectBlock block in SubjectBlocks.Of(quads))
        {
            Enter(block.Graph);
            Block(block);
        }

        Enter(null);
    }

    private void Enter(string? graph)
    {
        if (graph == _graph)
        {
            return;
        }

        if (_graph is not null)
        {
            _text.WriteLine("}");
        }

        if (graph is not null)
        {
            _text.WriteLine();
            Iri(graph);
            _text.WriteLine(" {");
        }

        _graph = graph;
    }

    private void Block(SubjectBlock block)
    {
        string indent = _graph is null ? "" : "    ";
        if (_graph is null)
        {
            _text.WriteLine();
        }

        _text.Write(indent);
        Iri(block.Subject);
        bool isFirst = true;
        foreach ((string predicate, List<RdfTerm> objects) in block.Values)
        {
            _text.Write(isFirst ? " " : $" ;\n{indent}    ");
            isFirst = false;
            if (predicate == Names.Type)
            {
                _text.Write('a');
            }
            else
            {
                Iri(predicate);
            }

            for (int i = 0; i < objects.Count; i++)
            {
                _text.Write(i == 0 ? " " : ", ");
                Term(objects[i]);
            }
        }

        _text.WriteLine(" .");
    }

    private void Term(RdfTerm term)
    {
        switch (term)
        {
            case { IsIri: true }:
                Iri(term.Value);
                break;
            case { Datatype: Names.XsdInteger or Names.XsdBoolean }:
                _text.Write(term.Value);
                break;
            case { Language: { } language }:
                LiteralText.Write(_text, term.Value);
                _text.Write('@');
                _text.Write(language);
                break;
            default:
                LiteralText.Write(_text, term.Value);
                if (term.Datatype != Names.XsdString)
                {
                    _text.Write("^^");
                    Iri(term.Datatype!);
                }

                break;
        }
    }

    private void Iri(string iri)
    {
        if (_prefixes.TryShorten(iri, out string prefix, out ReadOnlySpan<char> local))
        {
            _text.Write(prefix);
            _text.Write(':');
            _text.Write(local);
        }
        else
        {
            _text.Write('<');
            _text.Write(iri);
            _text.Write('>');
        }
    }
}
