using System.Collections.Immutable;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Syntax;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>
/// Turns the patterns of one MATCH, pattern predicate or pattern comprehension into steps of a plan. No relationship is
/// crossed twice by one match. A path starts at a node that is already known, otherwise at one with labels, otherwise
/// at its first; paths with walks come last. Conditions are applied as soon as what they speak of is known.
/// </summary>
internal sealed partial class PatternBinder(Binder binder, Rows rows, bool mayDefine)
{
    private readonly HashSet<string> _relationships = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly List<Condition> _conditions = [];
    private ImmutableArray<int> _crossed = [];

    /// <summary>Adds the steps that find all matches.</summary>
    public void Bind(SyntaxList<PathPattern> patterns, Expression? where)
    {
        Declare(patterns);
        if (where is not null)
        {
            AddConditions(where);
        }

        List<PathPattern> open = [.. patterns];
        while (open.Count > 0)
        {
            PathPattern next = open.Find(p => IsKnown(p) && !HasWalk(p))
                ?? (open.Exists(IsKnown) ? open.Find(p => IsAnchored(p) && !HasWalk(p)) : null)
                ?? open.Find(IsKnown)
                ?? open.Find(p => HasLabels(p) && !HasWalk(p))
                ?? open.Find(p => IsPlain(p) && !HasWalk(p))
                ?? open.Find(IsAnchored)
                ?? open.Find(HasLabels)
                ?? open.Find(IsPlain)
                ?? open[0];
            open.Remove(next);
            BindPath(next);
        }

        ApplyConditions(all: true);
    }

    // A shortest path is only searched for once both of its ends are found, when another path finds them.
    private bool IsKnown(PathPattern path) => IsPlain(path)
        ? Nodes(path).Any(n => IsKnown(n.Variable)) || path.Steps.Any(s => IsKnown(s.Relationship.Variable))
        : Nodes(path).All(n => IsKnown(n.Variable));

    private static bool IsPlain(PathPattern path) => path.Selection == PathSelection.Every;

    private bool IsKnown(Name? variable) =>
        variable is not null && !_unknown.Contains(variable.Text) && rows.Symbols.ContainsKey(variable.Text);

    private static bool HasLabels(PathPattern path) => IsPlain(path) && Nodes(path).Any(n => !n.Labels.IsEmpty);

    // A part that is likely to have few matches, or none, in which case nothing of the rest need be found.
    private static bool IsAnchored(PathPattern path) => IsPlain(path) && Nodes(path).Any(n => n.Properties is not null);

    // Walks may be more than can be counted: they come after all that is without.
    private static bool HasWalk(PathPattern path) => path.Steps.Any(s => s.Relationship.Length is not null);

    private static IEnumerable<NodePattern> Nodes(PathPattern path) => path.Steps.Select(s => s.Node).Prepend(path.Start);

    // Checks which variables the patterns define and whether those already defined fit.
    private void Declare(SyntaxList<PathPattern> patterns)
    {
        Dictionary<string, StaticType> types = new(StringComparer.Ordinal);
        foreach ((string name, Symbol symbol) in rows.Symbols)
        {
            types.Add(name, symbol.Type);
        }

        foreach (PathPattern path in patterns)
        {
            DeclareNode(path.Start, types);
            foreach (PatternStep step in path.Steps)
            {
                DeclareRelationship(step.Relationship, path.Selection, types);
                DeclareNode(step.Node, types);
            }

            if (path.Variable is { } variable)
            {
                if (types.ContainsKey(variable.Text))
                {
                    binder.Fail(
                        CypherProblemKind.VariableAlreadyBound,
                        variable,
                        $"{Fault.Quote(variable.Text)} is already defined, so it cannot name a path.",
                        "Choose another name for the path.");
                }

                Define(variable, StaticType.Path, types);
            }
        }
    }

    private void DeclareNode(NodePattern node, Dictionary<string, StaticType> types)
    {
        binder.UseLabels(node.Labels);
        binder.UseProperties(node.Properties);
        if (node.Variable is not { } variable)
        {
            return;
        }

        if (!types.TryGetValue(variable.Text, out StaticType? type))
        {
            Define(variable, StaticType.Node, types);
        }
        else if (!type.MayBe(StaticKind.Node))
        {
            FailType(variable, type, "a node");
        }
    }

    private void DeclareRelationship(
        RelationshipPattern relationship, PathSelection selection, Dictionary<string, StaticType> types)
    {
        binder.UseTypes(relationship.Types);
        binder.UseProperties(relationship.Properties);
        if (relationship.Variable is not { } variable)
        {
            return;
        }

        bool isList = relationship.Length is not null || selection != PathSelection.Every;
        if (!types.TryGetValue(variable.Text, out StaticType? type))
        {
            Define(variable, isList ? StaticType.Relationships : StaticType.Relationship, types);
        }
        else if (isList
            ? !type.MayBe(StaticKind.List) || !(type.Item ?? StaticType.Any).MayBe(StaticKind.Relationship)
            : !type.MayBe(StaticKind.Relationship))
        {
            FailType(variable, type, isList ? "a list of relationships" : "a relationship");
        }
        else if (_relationships.Contains(variable.Text))
        {
            binder.Fail(
                CypherProblemKind.RelationshipUniquenessViolation,
                variable,
                $"{Fault.Quote(variable.Text)} stands for two relationships of one match, which always differ.",
                "Give each relationship its own name.");
        }

        _relationships.Add(variable.Text);
    }

    private void Define(Name variable, StaticType type, Dictionary<string, StaticType> types)
    {
        if (!mayDefine)
        {
            binder.FailUndefined(variable, variable.Text, rows.Scope);
        }

        types[variable.Text] = type;
        _unknown.Add(variable.Text);
    }

    private void FailType(Name variable, StaticType type, string wanted) => binder.Fail(
        CypherProblemKind.VariableTypeConflict,
        variable,
        $"{Fault.Quote(variable.Text)} is {Binder.Describe(type)}, not {wanted}.",
        "Choose another name.");

    private void AddConditions(Expression where)
    {
        Stack<Expression> open = new([where]);
        while (open.TryPop(out Expression? next))
        {
            if (next is Binary { Operator: BinaryOperator.And } and)
            {
                open.Push(and.Right);
                open.Push(and.Left);
            }
            else
            {
                _conditions.Add(new Condition(Mentions.In(next), () => binder.ApplyCondition(rows, next, rows.Scope)));
            }
        }
    }

    private void AddProperties(Expression? properties, int column)
    {
        foreach (MapEntry entry in (properties as MapLiteral)?.Entries ?? [])
        {
            _conditions.Add(new Condition(
                Mentions.In(entry.Value),
                () => rows.Filter(HasProperty(rows.Column(column), entry, rows.Scope))));
        }
    }

    private BinaryExpression HasProperty(ColumnExpression target, MapEntry entry, Scope scope) => new(
        BinaryOperation.Equal,
        new PropertyExpression(target, entry.Key.Text),
        binder.BindExpression(entry.Value, scope).Plan);

    private void ApplyConditions(bool all = false)
    {
        for (int i = 0; i < _conditions.Count;)
        {
            if (all || !_conditions[i].Mentioned.Overlaps(_unknown))
            {
                Condition condition = _conditions[i];
                _conditions.RemoveAt(i);
                condition.Apply();
            }
            else
            {
                i++;
            }
        }
    }

    private void Know(Name? variable, int column, StaticType type)
    {
        if (variable is not null)
        {
            rows.Define(variable.Text, column, type);
            _unknown.Remove(variable.Text);
        }
    }

    /// <summary>A condition of the match.</summary>
    /// <param name="Mentioned">The variables that must be known before.</param>
    /// <param name="Apply">Adds the step that keeps the rows for which it is true.</param>
    private sealed record Condition(HashSet<string> Mentioned, Action Apply);
}
