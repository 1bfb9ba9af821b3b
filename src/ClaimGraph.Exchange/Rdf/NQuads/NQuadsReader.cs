using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.NQuads;

/// <summary>Reads RDF 1.1 N-Quads (https://www.w3.org/TR/n-quads/#n-quads-grammar). A line that is wrong is reported and passed over.</summary>
internal sealed class NQuadsReader(FileScope file) : RdfScanner(file)
{
    /// <inheritdoc/>
    protected override bool AllowsColonInLabel => true;

    /// <summary>Reads the file.</summary>
    public RdfFile Read()
    {
        while (At < Text.Length)
        {
            Line();
            At = EndOfLine();
            while (At < Text.Length && Current is '\n' or '\r')
            {
                At++;
            }
        }

        return Quads;
    }

    private int EndOfLine() => Text.AsSpan(At).IndexOfAny('\n', '\r') is >= 0 and int length ? At + length : Text.Length;

    // Stops at what is wrong, or at a comment: the rest of the line is passed over.
    private void Line()
    {
        if (IsAtEnd())
        {
            return;
        }

        int start = At;
        if (Name("a subject: an IRI such as <urn:example>, or a blank node") is not { } subject)
        {
            return;
        }

        TextSpan subjectSpan = new(start, At);
        SkipSpace();
        if (Iri("a predicate: an IRI such as <urn:example>") is not { } predicate)
        {
            return;
        }

        SkipSpace();
        if (Object() is not { } value)
        {
            return;
        }

        SkipSpace();
        if (Current is '<' or '_' && Name("the graph's IRI") is null)
        {
            return;
        }

        SkipSpace();
        if (Current != '.')
        {
            Unexpected("a full stop");
            return;
        }

        At++;
        if (!IsAtEnd())
        {
            Unexpected("a line end, or a comment after #");
            return;
        }

        Quads.Add(subject, subjectSpan, new RdfValue(predicate, value.Term, value.Span));
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t')
        {
            At++;
        }
    }

    private bool IsAtEnd()
    {
        SkipSpace();
        return Current is '\n' or '\r' or '#';
    }

    private string? Name(string wanted) => Current == '_' ? BlankNode(wanted) : Iri(wanted);

    private (RdfTerm Term, TextSpan Span)? Object()
    {
        int start = At;
        if (Current != '"')
        {
            return Name("an object: an IRI, a blank node or a text in double quotes") is { } name
                ? (RdfTerm.Iri(name), new TextSpan(start, At))
                : null;
        }

        int end = ClosingQuote();
        if (end < 0)
        {
            Report(RdfMessages.UnclosedLiteral, new TextSpan(start, EndOfLine()));
            return null;
        }

        if (Unescaped(start + 1, end, isIri: false) is not { } value)
        {
            return null;
        }

        At = end + 1;
        return Literal(value) is { } term ? (term, new TextSpan(start, end + 1)) : null;
    }

    // A negative number when there is none on this line.
    private int ClosingQuote()
    {
        for (int i = At + 1; i < Text.Length && Text[i] is not ('\n' or '\r'); i++)
        {
            if (Text[i] == '"')
            {
                return i;
            }

            i += Text[i] == '\\' ? 1 : 0;
        }

        return -1;
    }
}
