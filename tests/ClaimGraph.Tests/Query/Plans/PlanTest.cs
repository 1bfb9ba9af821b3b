using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;

namespace ClaimGraph.Tests.Query.Plans;

/// <summary>Short ways to write plans, and to run them to lines of text.</summary>
internal static class PlanTest
{
    public static PlanOperator Start { get; } = new Argument([]);

    public static Dictionary<string, Value> NoParameters { get; } = [];

    public static PlanOperator Nodes(string name, params string[] labels) => new SeedNodes(Start, name, [.. labels]);

    public static PlanOperator Hop(
        PlanOperator input, string from, EdgeDirection direction, string edge, string to, params string[] types) =>
        new Expand(input, input.Columns.IndexOf(from), null, direction, [.. types], edge, to, []);

    public static PlanExpression Constant(Value value) => new ConstantExpression(value);

    public static PlanExpression Number(long value) => Constant(Value.From(value));

    public static PlanExpression Word(string value) => Constant(Value.From(value));

    public static PlanExpression List(params PlanExpression[] items) => new ListExpression([.. items]);

    public static PlanExpression Column(PlanOperator input, string name) =>
        new ColumnExpression(input.Columns.IndexOf(name), name);

    public static PlanExpression Name(PlanOperator input, string name) => new PropertyExpression(Column(input, name), "name");

    public static PlanExpression Call(string function, params PlanExpression[] arguments) =>
        new FunctionExpression(Functions.Find(function)!, [.. arguments]);

    public static PlanExpression Binary(PlanExpression left, BinaryOperation operation, PlanExpression right) =>
        new BinaryExpression(operation, left, right);

    public static AggregateItem Item(string function, params PlanExpression[] arguments) =>
        new(function, Aggregates.Find(function)!, [.. arguments], IsDistinct: false);

    public static PlanOperator Return(PlanOperator input, params string[] columns) =>
        new Project(input, [.. columns.Select(c => new NamedExpression(c, Column(input, c)))]);

    /// <summary>Runs a plan to a line for each row: values parted by spaces, nodes by name, relationships by position.</summary>
    public static string[] Run(this QuerySource source, PlanOperator plan, QueryLimits? limits = null) =>
        [.. PlanExecutor.Run(plan, source, NoParameters, limits ?? QueryLimits.Default)
            .Select(row => string.Join(' ', row.Select(v => Show(v, source))))];

    /// <summary>The value of an expression, as openCypher prints it.</summary>
    public static string Evaluate(PlanExpression expression, QuerySource? source = null) => ValueText.Write(
        PlanExecutor.Run(
            new Project(Start, [new NamedExpression("x", expression)]),
            source ?? new SmallGraph(),
            NoParameters,
            QueryLimits.Default).Single()[0],
        null);

    private static string Show(Value value, QuerySource source) => value.Kind switch
    {
        ValueKind.Node => source.NodeProperty(value.Node, 0).String!,
        ValueKind.List => $"[{string.Join(',', value.List!.Select(v => Show(v, source)))}]",
        ValueKind.Relationship => $"#{value.Relationship}",
        ValueKind.String => value.String!,
        _ => ValueText.Write(value, null),
    };
}
