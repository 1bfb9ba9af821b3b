using System.Runtime.CompilerServices;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query.Fluent;

namespace ClaimGraph.Tests.Query.Differential;

/// <summary>Asks queries of the model in C#: those that <see cref="RandomModels"/> makes for the fluent surface.</summary>
internal sealed class ModelFluent
{
    private readonly Dictionary<string, object> _variables = new(StringComparer.Ordinal);
    private readonly KnowledgeGraph _graph;

    private ModelFluent(KnowledgeGraph graph) => _graph = graph;

    /// <summary>A query over a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="query">The query, of one part or two.</param>
    /// <returns>A Query of tuples, of a type that depends on the query.</returns>
    public static dynamic Write(KnowledgeGraph graph, QueryModel query)
    {
        dynamic[] parts = [.. query.Parts.Select(p => new ModelFluent(graph).Part(p))];
        dynamic all = parts[0];
        foreach (dynamic next in parts.Skip(1))
        {
            all = query.KeepsDuplicates ? all.UnionAll(next) : all.Union(next);
        }

        return all;
    }

    /// <summary>The rows of an answer, as lists of values.</summary>
    public static IEnumerable<IReadOnlyList<object?>> Rows(dynamic query)
    {
        foreach (object? row in query)
        {
            yield return row is ITuple tuple ? [.. Enumerable.Range(0, tuple.Length).Select(i => tuple[i])] : [row];
        }
    }

    private dynamic Part(IReadOnlyList<Clause> clauses)
    {
        Pattern? pattern = null;
        foreach (MatchClause clause in clauses.OfType<MatchClause>())
        {
            pattern = Match(pattern, clause);
        }

        Projection projection = (Projection)clauses[^1];
        dynamic[] columns = [.. projection.Items.Select(i => Column(i.Of))];
        dynamic selected = columns.Length switch
        {
            1 => pattern!.Select(columns[0]),
            2 => pattern!.Select(columns[0], columns[1]),
            _ => pattern!.Select(columns[0], columns[1], columns[2]),
        };
        selected = projection.IsDistinct ? selected.Distinct() : selected;
        foreach (SortKey key in projection.Order)
        {
            dynamic column = columns[projection.Items.ToList().FindIndex(i => i.Name == ((Var)key.Of).Name)];
            selected = key.IsDescending ? selected.OrderByDescending(column) : selected.OrderBy(column);
        }

        selected = projection.Skip is { } skip ? selected.Skip((Expression<long>)skip) : selected;
        return projection.Limit is { } limit ? selected.Limit((Expression<long>)limit) : selected;
    }

    private Pattern Match(Pattern? before, MatchClause clause)
    {
        List<Predicate> conditions = [];
        Pattern? pattern = before;
        for (int i = 0; i < clause.Patterns.Count; i++)
        {
            PatternModel model = clause.Patterns[i];
            PatternAtNode at = Start(pattern, model.Start, i > 0 ? 'a' : clause.IsOptional ? 'o' : 'm', conditions);
            at = Steps(at, model, conditions);
            pattern = at;
            if (model.Path is not null)
            {
                pattern = at.Path(out PathVariable path, model.Path);
                _variables.Add(model.Path, path);
            }
        }

        conditions.AddRange(clause.Where is null ? [] : [Truth(clause.Where)]);
        return conditions.Count == 0 ? pattern! : pattern!.Where(conditions.Aggregate((a, b) => a & b));
    }

    private PatternAtNode Start(Pattern? before, NodeModel model, char how, List<Predicate> conditions)
    {
        PatternAtNode at;
        if (model.Name is not null && _variables.TryGetValue(model.Name, out object? old))
        {
            NodeVariable known = (NodeVariable)old;
            at = how == 'a' ? before!.And(known) : how == 'o' ? before!.OptionalMatch(known) : before!.Match(known);
            Require(known, model, conditions, withKind: true);
            return at;
        }

        KindPattern kind = model.Kind is { } id ? (KindPattern)id : default;
        if (model.Name is null && model.Has is null)
        {
            return before is null ? _graph.Match(kind) : how == 'a' ? before.And(kind) : how == 'o' ? before.OptionalMatch(kind) : before.Match(kind);
        }

        string name = model.Name ?? "hidden";
        at = before is null ? _graph.Match(kind, out NodeVariable node, name)
            : how == 'a' ? before.And(kind, out node, name)
            : how == 'o' ? before.OptionalMatch(kind, out node, name)
            : before.Match(kind, out node, name);
        Define(model, node, conditions);
        return at;
    }

    private PatternAtNode Steps(PatternAtNode at, PatternModel model, List<Predicate> conditions)
    {
        foreach ((StepModel step, NodeModel end) in model.Steps)
        {
            at = Arrive(Step(at, step, conditions), end, conditions);
        }

        return at;
    }

    private PatternAtEdge Step(PatternAtNode at, StepModel step, List<Predicate> conditions)
    {
        RelationPattern relation = step.Relations.Count == 0 ? default : RelationPatterns.Of([.. step.Relations.Select(r => new RelationId(r))]);
        string name = step.Name ?? "unnamed";
        if (step.Hops is { } bounds)
        {
            Hops hops = bounds.Most is { } most ? Hops.Between(bounds.Least, most) : Hops.AtLeast(bounds.Least);
            WalkVariable walk;
            PatternAtEdge walked = step.Way == Way.Out ? at.Out(relation, hops, out walk, name) : step.Way == Way.In ? at.In(relation, hops, out walk, name) : at.Either(relation, hops, out walk, name);
            if (step.Has is { } all)
            {
                conditions.Add(walk.All(e => Has(e, all)));
            }

            if (step.Name is not null)
            {
                _variables.Add(step.Name, walk);
            }

            return walked;
        }

        if (step.Name is null && step.Has is null)
        {
            return step.Way == Way.Out ? at.Out(relation) : step.Way == Way.In ? at.In(relation) : at.Either(relation);
        }

        PatternAtEdge stepped = step.Way == Way.Out ? at.Out(relation, out EdgeVariable edge, name) : step.Way == Way.In ? at.In(relation, out edge, name) : at.Either(relation, out edge, name);
        if (step.Has is { } has)
        {
            conditions.Add(Has(edge, has));
        }

        if (step.Name is not null)
        {
            _variables.Add(step.Name, edge);
        }

        return stepped;
    }

    private PatternAtNode Arrive(PatternAtEdge edge, NodeModel model, List<Predicate> conditions)
    {
        if (model.Name is not null && _variables.TryGetValue(model.Name, out object? old))
        {
            NodeVariable known = (NodeVariable)old;
            Require(known, model, conditions, withKind: true);
            return edge.To(known);
        }

        KindPattern kind = model.Kind is { } id ? (KindPattern)id : default;
        if (model.Name is null && model.Has is null)
        {
            return edge.To(kind);
        }

        PatternAtNode at = edge.To(kind, out NodeVariable node, model.Name ?? "hidden");
        Define(model, node, conditions);
        return at;
    }

    private void Define(NodeModel model, NodeVariable node, List<Predicate> conditions)
    {
        Require(node, model, conditions, withKind: false);
        if (model.Name is not null)
        {
            _variables.Add(model.Name, node);
        }
    }

    private static void Require(NodeVariable node, NodeModel model, List<Predicate> conditions, bool withKind)
    {
        if (withKind && model.Kind is not null)
        {
            conditions.Add(node.Is(model.Kind));
        }

        if (model.Has is { } has)
        {
            conditions.Add(has.Value is long number ? node.Property<long>(has.Key) == number : node.Property<string>(has.Key) == (string)has.Value);
        }
    }

    private static Predicate Has(EdgeVariable edge, (string Key, object Value) has) =>
        has.Value is long number ? edge.Property<long>(has.Key) == number : edge.Property<string>(has.Key) == (string)has.Value;

    private Predicate Truth(Ex e) => e switch
    {
        Bin { Op: "AND" } b => Truth(b.Left) & Truth(b.Right),
        Bin { Op: "OR" } b => Truth(b.Left) | Truth(b.Right),
        Not n => !Truth(n.Of),
        NullTest n => IsNull(Value(n.Of), n.IsNull),
        HasLabel h => ((NodeVariable)Value(h.Of)).Is(h.Kind),
        PatternTest t => Exists(t.Pattern, null),
        Exists x => Exists(x.Pattern, x.Where),
        Bin { Op: "STARTS WITH" } b => Text(b.Left).StartsWith(Text(b.Right)),
        Bin { Op: "ENDS WITH" } b => Text(b.Left).EndsWith(Text(b.Right)),
        Bin { Op: "CONTAINS" } b => Text(b.Left).Contains(Text(b.Right)),
        Bin b => Compare(b.Op, (dynamic)Value(b.Left), (dynamic)Value(b.Right)),
        _ => throw new InvalidOperationException(e.ToString()),
    };

    private Predicate Exists(PatternModel model, Ex? where)
    {
        // What the pattern names is known within it alone.
        string[] before = [.. _variables.Keys];
        Predicate made = ((NodeVariable)_variables[model.Start.Name!]).Exists(at =>
        {
            List<Predicate> conditions = [];
            Require((NodeVariable)_variables[model.Start.Name!], model.Start, conditions, withKind: true);
            PatternAtNode end = Steps(at, model, conditions);
            conditions.AddRange(where is null ? [] : [Truth(where)]);
            return conditions.Count == 0 ? end : end.Where(conditions.Aggregate((a, b) => a & b));
        });
        foreach (string name in _variables.Keys.Except(before).ToArray())
        {
            _variables.Remove(name);
        }

        return made;
    }

    private static Predicate IsNull(dynamic value, bool isNull) => isNull ? value.IsNull : value.IsKnown;

    private static Predicate Compare<T>(string op, Expression<T> left, Expression<T> right) => op switch
    {
        "=" => left == right,
        "<>" => left != right,
        "<" => left < right,
        "<=" => left <= right,
        ">" => left > right,
        ">=" => left >= right,
        _ => throw new InvalidOperationException(op),
    };

    private Expression<string> Text(Ex e) => (Expression<string>)Value(e);

    private object Value(Ex e) => e switch
    {
        Var v => _variables[v.Name],
        Lit { Value: string text } => (Expression<string>)text,
        Lit { Value: long number } => (Expression<long>)number,
        Prop { Key: "paragraph" } p => ((EdgeVariable)Value(p.Of)).Property<long>("paragraph"),
        Prop p => Value(p.Of) is NodeVariable node ? node.Property<string>(p.Key) : ((EdgeVariable)Value(p.Of)).Property<string>(p.Key),
        Fn { Name: "type" } f => ((EdgeVariable)Value(f.Args[0])).Type,
        Fn { Name: "length" } f => ((PathVariable)Value(f.Args[0])).Length,
        Fn { Name: "size" } f => ((EdgesExpression)Value(f.Args[0])).Count,
        _ => throw new InvalidOperationException(e.ToString()),
    };

    // A column that may be null.
    private object Column(Ex e)
    {
        dynamic value = e is Agg a ? Aggregated(a) : Value(e);
        return value switch
        {
            Expression<long> number => OptionalValues.OrNull(number),
            Expression<double> number => OptionalValues.OrNull(number),
            Expression<ClaimEdge> edge => OptionalValues.OrNull(edge),
            _ => OptionalObjects.OrNull(value),
        };
    }

    private object Aggregated(Agg a)
    {
        dynamic? of = a.Of is null ? null : Value(a.Of);
        return a.Name switch
        {
            "count" => a.Of is null ? Aggregate.Count() : a.IsDistinct ? Aggregate.CountDistinct(of) : Aggregate.Count(of),
            "sum" => Aggregate.Sum(of),
            "avg" => Aggregate.Average(of),
            "min" => Aggregate.Min(of),
            "max" => Aggregate.Max(of),
            "collect" => a.IsDistinct ? Aggregate.CollectDistinct(of) : Aggregate.Collect(of),
            _ => throw new InvalidOperationException(a.Name),
        };
    }
}
