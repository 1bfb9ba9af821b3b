using ClaimGraph.Query.Cypher.Syntax;
using CsCheck;

namespace ClaimGraph.Tests.Query.Cypher;

/// <summary>Makes syntax trees, such as a text can be read as; what they mean does not matter.</summary>
internal static class RandomQueries
{
    private static readonly SourceSpan Span = new(0, 0);

    private static readonly Gen<string> Text = Gen.Int[0, 15].Select(i =>
        new[] { "a", "n", "x1", "return", "two words", "tick`", "count", "名", "_", "in", "reduce", "collect", "exists", "shortestPath", "all", "filter" }[i]);

    private static readonly Gen<Name> Names = Text.Select(t => new Name(Span, t));

    private static readonly Gen<Expression> Atoms = Gen.OneOf<Expression>(
        Gen.Const<Expression>(new NullLiteral(Span)),
        Gen.Bool.Select(b => (Expression)new BooleanLiteral(Span, b)),
        Gen.Long[0, long.MaxValue].Select(v => (Expression)new IntegerLiteral(Span, v)),
        Gen.Const<Expression>(new IntegerLiteral(Span, long.MinValue)),
        Gen.Double[0, double.MaxValue].Select(v => (Expression)new FloatLiteral(Span, v)),
        Gen.Char[' ', '~'].Array[0, 5].Select(c => (Expression)new StringLiteral(Span, new string(c) + "\n\u2028")),
        Text.Select(t => (Expression)new Parameter(Span, t)),
        Text.Select(t => (Expression)new Variable(Span, t)),
        Gen.Const<Expression>(new CountAll(Span)));

    /// <summary>Queries.</summary>
    public static Gen<ClaimGraph.Query.Cypher.Syntax.Query> Queries { get; } = Query(2);

    /// <summary>Expressions.</summary>
    public static Gen<Expression> Expressions { get; } = Expression(4);

    private static Gen<SyntaxList<T>> ListOf<T>(Gen<T> item, int least, int most)
        where T : SyntaxNode => item.Array[least, most].Select(items => SyntaxList.Create<T>(items));

    private static Gen<Expression?> Maybe(Gen<Expression> expression) =>
        Gen.Select(Gen.Bool, expression, (present, e) => present ? e : null);

    private static Gen<Expression> Expression(int depth)
    {
        if (depth == 0)
        {
            return Atoms;
        }

        Gen<Expression> inner = Expression(depth - 1);
        return Gen.OneOf(
            Atoms,
            Gen.Select(Gen.Enum<BinaryOperator>(), inner, inner, (o, a, b) => (Expression)new Binary(Span, o, a, b)),
            Gen.Select(Gen.Enum<BinaryOperator>(), inner, inner, (o, a, b) => (Expression)new Binary(Span, o, a, b)),
            Gen.Select(Gen.Enum<UnaryOperator>(), inner, Unary),
            Gen.Select(inner, Steps(inner), (a, s) => (Expression)new Comparison(Span, a, s)),
            Gen.Select(inner, Gen.Bool, (a, n) => (Expression)new NullTest(Span, a, n)),
            Gen.Select(inner, Names, (a, n) => (Expression)new PropertyAccess(Span, a, n)),
            Gen.Select(inner, inner, (a, b) => (Expression)new IndexAccess(Span, a, b)),
            Gen.Select(inner, Maybe(inner), Maybe(inner), (a, b, c) => (Expression)new Slice(Span, a, b, c)),
            Gen.Select(inner, ListOf(Names, 1, 2), (a, l) => (Expression)new LabelTest(Span, a, l)),
            ListOf(inner, 0, 3).Select(l => (Expression)new ListLiteral(Span, l)),
            Map(inner),
            Gen.Select(Names, Gen.Bool, ListOf(inner, 0, 2), (f, d, a) => (Expression)new Call(Span, f, d, a)),
            Gen.Select(Maybe(inner), ListOf(Gen.Select(inner, inner, (a, b) => new CaseBranch(Span, a, b)), 1, 2), Maybe(inner),
                (s, b, e) => (Expression)new Case(Span, s, b, e)),
            Gen.Select(Names, inner, Maybe(inner), Maybe(inner), (v, l, w, r) => (Expression)new ListComprehension(Span, v, l, w, r)),
            Gen.Select(Gen.Enum<QuantifierKind>(), Names, inner, inner, (k, v, l, w) => (Expression)new Quantifier(Span, k, v, l, w)),
            Gen.Select(Path(inner, 1, false), Maybe(inner), inner, (p, w, r) => (Expression)new PatternComprehension(Span, p, w, r)),
            Path(inner, 1, false).Select(p => (Expression)new PatternExpression(Span, p with { Variable = null })),
            Gen.Select(Names, inner, Names, inner, inner, (a, s, v, l, e) => (Expression)new Reduce(Span, a, s, v, l, e)),
            Gen.Select(Text, ListOf(Part(inner), 0, 3), (t, p) => (Expression)new MapProjection(Span, new Variable(Span, t), p)),
            Gen.Select(Query(0, inner), Gen.Int[0, 2], (q, kind) => kind switch
            {
                0 => (Expression)new Exists(Span, q),
                1 => new CountSubquery(Span, q),
                _ => new CollectSubquery(Span, q),
            }));
    }

    private static Gen<ProjectedPart> Part(Gen<Expression> inner) => Gen.Select(Gen.Int[0, 2], Names, inner, (kind, name, value) => kind switch
    {
        0 => (ProjectedPart)new ProjectedAll(Span),
        1 => new ProjectedProperty(Span, name),
        _ => new ProjectedEntry(Span, name, value),
    });

    // Only the least integer is read with its sign, and a sign before its magnitude makes it that.
    private static Expression Unary(UnaryOperator operation, Expression operand) =>
        new Unary(Span, operation, operand);

    private static Gen<SyntaxList<ComparisonStep>> Steps(Gen<Expression> inner) => ListOf(
        Gen.Select(Gen.Enum<ComparisonOperator>(), inner, (o, e) => new ComparisonStep(Span, o, e)), 1, 2);

    private static Gen<Expression> Map(Gen<Expression> inner) =>
        ListOf(Gen.Select(Names, inner, (k, v) => new MapEntry(Span, k, v)), 0, 2).Select(e => (Expression)new MapLiteral(Span, e));

    private static Gen<Name?> MaybeName() => Gen.Select(Gen.Bool, Names, (present, name) => present ? name : null);

    private static Gen<PathPattern> Path(Gen<Expression> inner, int leastSteps, bool shortest)
    {
        Gen<NodePattern> node = Gen.Select(MaybeName(), ListOf(Names, 0, 2), Maybe(Map(inner)),
            (v, l, p) => new NodePattern(Span, v, l, p));
        Gen<LengthRange?> length = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 9], Gen.Int[0, 9], (shape, least, most) => shape switch
        {
            0 => null,
            1 => new LengthRange(Span, null, null),
            2 => new LengthRange(Span, least, null),
            3 => new LengthRange(Span, null, most),
            _ => new LengthRange(Span, least, most),
        });
        Gen<PatternStep> step = Gen.Select(MaybeName(), ListOf(Names, 0, 2), length, Maybe(Map(inner)), Gen.Enum<PatternDirection>(), node,
            (v, t, l, p, d, n) => new PatternStep(Span, new RelationshipPattern(Span, v, t, l, p, d), n));
        return shortest
            ? Gen.Select(MaybeName(), Gen.Bool, node, step,
                (v, all, n, s) => new PathPattern(Span, v, all ? PathSelection.AllShortest : PathSelection.Shortest, n, [s]))
            : Gen.Select(MaybeName(), node, ListOf(step, leastSteps, 3),
                (v, n, s) => new PathPattern(Span, v, PathSelection.Every, n, s));
    }

    private static Gen<ClaimGraph.Query.Cypher.Syntax.Query> Query(int depth, Gen<Expression>? expressions = null)
    {
        Gen<Expression> inner = expressions ?? Expression(depth);
        Gen<SortItem> sort = Gen.Select(inner, Gen.Bool, (e, d) => new SortItem(Span, e, d));
        Gen<ProjectionItem> item = Gen.Select(inner, MaybeName(), (e, a) => new ProjectionItem(Span, e, a));
        Gen<Projection> projection = Gen.Select(Gen.Bool, Gen.Bool, ListOf(item, 1, 3), ListOf(sort, 0, 2), Maybe(inner), Maybe(inner),
            (d, all, items, o, s, l) => new Projection(Span, d, all, items, o, s, l));
        Gen<Clause> clause = Gen.OneOf(
            Gen.Select(Gen.Bool, ListOf(Gen.OneOf(Path(inner, 0, false), Path(inner, 1, true)), 1, 2), Maybe(inner),
                (o, p, w) => (Clause)new MatchClause(Span, o, p, w)),
            Gen.Select(inner, Names, (l, v) => (Clause)new UnwindClause(Span, l, v)),
            Gen.Select(projection, Maybe(inner), (p, w) => (Clause)new WithClause(Span, p, w)));
        Gen<SingleQuery> single = Gen.Select(ListOf(clause, 0, 2), projection,
            (c, r) => new SingleQuery(Span, [.. c, new ReturnClause(Span, r)]));
        return Gen.Select(single, Gen.Bool, single.Array[0, 2], (first, all, others) =>
            new ClaimGraph.Query.Cypher.Syntax.Query(Span, first, [.. others.Select(o => new UnionPart(Span, all, o))]));
    }
}
