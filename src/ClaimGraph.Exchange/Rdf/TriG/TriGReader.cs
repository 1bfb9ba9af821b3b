using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Exchange.Rdf.Reading;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Exchange.Rdf.TriG;

/// <summary>
/// Reads RDF 1.1 TriG (https://www.w3.org/TR/trig/#sec-grammar), all of it, and with it Turtle, which is TriG without graphs. Reading
/// ends at the first thing that is wrong.
/// </summary>
internal sealed class TriGReader(FileScope file, int maxNesting) : TriGScanner(file)
{
    private int _depth;

    /// <summary>Reads the file.</summary>
    public RdfFile Read()
    {
        while (SkipSpace() && Statement())
        {
        }

        return Quads;
    }

    private bool Statement()
    {
        if (Current == '@' || IsKeyword("PREFIX") || IsKeyword("BASE"))
        {
            return Directive();
        }

        if (IsKeyword("GRAPH"))
        {
            At += "GRAPH".Length;
            SkipSpace();
            return (Current == '[' ? Anonymous() : Name("the graph's name")) is not null && Graph();
        }

        if (Current == '{')
        {
            return Graph();
        }

        if (Subject() is not { } subject)
        {
            return false;
        }

        SkipSpace();
        if (Current == '{' && subject.MayNameGraph)
        {
            return Graph();
        }

        return Predicates(subject) && Expect('.', "a full stop");
    }

    // { … }: graphs are read as one, so that its name says nothing.
    private bool Graph()
    {
        if (!Expect('{', "\"{\", which begins a graph"))
        {
            return false;
        }

        SkipSpace();
        while (Current != '}')
        {
            if (Subject() is not { } subject || !Predicates(subject))
            {
                return false;
            }

            SkipSpace();
            if (Current == '.')
            {
                At++;
                SkipSpace();
            }
            else if (Current != '}')
            {
                Unexpected("a full stop, or \"}\", which ends the graph");
                return false;
            }
        }

        At++;
        return true;
    }

    private TriGSubject? Subject()
    {
        int start = At;
        switch (Current)
        {
            case '(':
                return Collection() is { } list ? new TriGSubject(list, new TextSpan(start, start + 1), IsDescribed: false, MayNameGraph: false) : null;
            case '[':
                bool isEmpty = IsEmptyBracket();
                return (isEmpty ? Anonymous() : Properties()) is { } blank
                    ? new TriGSubject(blank, new TextSpan(start, start + 1), IsDescribed: !isEmpty, MayNameGraph: isEmpty)
                    : null;
            default:
                return Name("a subject: an IRI, a name with a prefix, a blank node, or a list") is { } name
                    ? new TriGSubject(name, new TextSpan(start, At), IsDescribed: false, MayNameGraph: true)
                    : null;
        }
    }

    // verb objects; verb objects …
    private bool Predicates(TriGSubject subject)
    {
        SkipSpace();
        if (subject.IsDescribed && Current is '.' or '}')
        {
            return true;
        }

        while (true)
        {
            if (Verb() is not { } predicate || !Objects(subject, predicate))
            {
                return false;
            }

            SkipSpace();
            if (Current != ';')
            {
                return true;
            }

            while (Current == ';')
            {
                At++;
                SkipSpace();
            }

            if (Current is '.' or ']' or '}')
            {
                return true;
            }
        }
    }

    private string? Verb()
    {
        if (Current == 'a' && !NameCharacters.MayContinue(Peek(1)) && Peek(1) is not (':' or '.'))
        {
            At++;
            return Names.Type;
        }

        return Iri("a predicate: an IRI, a name with a prefix, or a");
    }

    private bool Objects(TriGSubject subject, string predicate)
    {
        while (true)
        {
            SkipSpace();
            int start = At;
            if (Object() is not { } term)
            {
                return false;
            }

            Quads.Add(subject.Name, subject.Span, new RdfValue(predicate, term, new TextSpan(start, EndOfTerm(start, term))));
            SkipSpace();
            if (Current != ',')
            {
                return true;
            }

            At++;
        }
    }

    // A literal's place is that of its text, as for N-Quads; what is in brackets stands at the first of them.
    private int EndOfTerm(int start, RdfTerm term) => Text[start] switch
    {
        '[' or '(' => start + 1,
        '"' or '\'' when !term.IsIri => EndOfText(start),
        _ => At,
    };

    private RdfTerm? Object() => Current switch
    {
        '(' => Named(Collection()),
        '[' => Named(IsEmptyBracket() ? Anonymous() : Properties()),
        '"' or '\'' => QuotedLiteral(),
        '+' or '-' or (>= '0' and <= '9') => Number(),
        '.' when char.IsAsciiDigit(Peek(1)) => Number(),
        _ when IsWord("true") || IsWord("false") => Boolean(),
        _ => Named(Name("an object: an IRI, a name with a prefix, a blank node, a text in quotes, a number or a list")),
    };

    private static RdfTerm? Named(string? name) => name is null ? null : RdfTerm.Iri(name);

    // [ verb objects; … ]
    private string? Properties()
    {
        int start = At;
        if (!Enter(start))
        {
            return null;
        }

        At++;
        string blank = NewBlankNode();
        if (!Predicates(new TriGSubject(blank, new TextSpan(start, start + 1), IsDescribed: false, MayNameGraph: false)) || !Expect(']', "\"]\""))
        {
            return null;
        }

        _depth--;
        return blank;
    }

    // ( objects ): a list of cells (RDF 1.1 Turtle, section 2.8).
    private string? Collection()
    {
        int start = At;
        if (!Enter(start))
        {
            return null;
        }

        At++;
        string? head = null;
        string? last = null;
        TextSpan span = new(start, start + 1);
        while (SkipSpace() && Current != ')')
        {
            int itemStart = At;
            if (Object() is not { } item)
            {
                return null;
            }

            string cell = NewBlankNode();
            TextSpan itemSpan = new(itemStart, EndOfTerm(itemStart, item));
            Quads.Add(cell, itemSpan, new RdfValue(Names.First, item, itemSpan));
            if (last is not null)
            {
                Quads.Add(last, itemSpan, new RdfValue(Names.Rest, RdfTerm.Iri(cell), itemSpan));
            }

            head ??= cell;
            last = cell;
        }

        if (!Expect(')', "\")\", which ends the list"))
        {
            return null;
        }

        if (last is not null)
        {
            Quads.Add(last, span, new RdfValue(Names.Rest, RdfTerm.Iri(Names.Nil), span));
        }

        _depth--;
        return head ?? Names.Nil;
    }

    private bool Enter(int start)
    {
        if (++_depth <= maxNesting)
        {
            return true;
        }

        Report(place => RdfMessages.NestingTooDeep(place, maxNesting), new TextSpan(start, start + 1));
        return false;
    }
}
