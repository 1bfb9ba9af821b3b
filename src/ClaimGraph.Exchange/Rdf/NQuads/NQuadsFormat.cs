using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Exchange.Rdf.Writing;

namespace ClaimGraph.Exchange.Rdf.NQuads;

/// <summary>RDF 1.1 N-Quads (https://www.w3.org/TR/n-quads/): a quad on each line, every name in full.</summary>
internal sealed class NQuadsFormat : RdfFormat
{
    /// <inheritdoc/>
    public override string Id => "nquads";

    /// <inheritdoc/>
    public override string Name => "RDF 1.1 N-Quads";

    /// <inheritdoc/>
    protected override string FileName => "graph.nq";

    /// <inheritdoc/>
    protected override void Write(TextWriter text, GraphQuads quads)
    {
        foreach (Quad quad in quads.All(inOneGraph: false))
        {
            Iri(text, quad.Subject);
            text.Write(' ');
            Iri(text, quad.Predicate);
            text.Write(' ');
            Term(text, quad.Object);
            if (quad.Graph is not null)
            {
                text.Write(' ');
                Iri(text, quad.Graph);
            }

            text.WriteLine(" .");
        }
    }

    private static void Iri(TextWriter text, string iri)
    {
        text.Write('<');
        text.Write(iri);
        text.Write('>');
    }

    private static void Term(TextWriter text, RdfTerm term)
    {
        if (term.IsIri)
        {
            Iri(text, term.Value);
            return;
        }

        LiteralText.Write(text, term.Value);
        if (term.Language is not null)
        {
            text.Write('@');
            text.Write(term.Language);
        }
        else if (term.Datatype != Names.XsdString)
        {
            text.Write("^^");
            Iri(text, term.Datatype!);
        }
    }
}
