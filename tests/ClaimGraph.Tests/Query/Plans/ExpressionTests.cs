using ClaimGraph.Query;
using ClaimGraph.Query.Plans;
using ClaimGraph.Query.Values;
using static ClaimGraph.Tests.Query.Plans.PlanTest;

namespace ClaimGraph.Tests.Query.Plans;

public sealed class ExpressionTests
{
    private static readonly PlanExpression Null = Constant(Value.Null);
    private static readonly PlanExpression True = Constant(Value.True);
    private static readonly PlanExpression False = Constant(Value.False);
    private static readonly PlanExpression NaN = Constant(Value.From(double.NaN));

    [Fact]
    public void Logic_has_three_values()
    {
        Assert.Equal("false", Evaluate(Binary(Null, BinaryOperation.And, False)));
        Assert.Equal("null", Evaluate(Binary(Null, BinaryOperation.And, True)));
        Assert.Equal("true", Evaluate(Binary(Null, BinaryOperation.Or, True)));
        Assert.Equal("null", Evaluate(Binary(False, BinaryOperation.Or, Null)));
        Assert.Equal("null", Evaluate(Binary(True, BinaryOperation.Xor, Null)));
        Assert.Equal("true", Evaluate(Binary(True, BinaryOperation.Xor, False)));
        Assert.Equal("null", Evaluate(new UnaryExpression(UnaryOperation.Not, Null)));
        Assert.Equal("true", Evaluate(new UnaryExpression(UnaryOperation.IsNull, Null)));
        Fails(QueryErrorKind.TypeError, Binary(Number(1), BinaryOperation.And, True));
    }

    [Fact]
    public void Comparisons_are_null_for_what_cannot_be_compared_and_false_for_NaN()
    {
        Assert.Equal("null", Evaluate(Binary(Number(1), BinaryOperation.Less, Word("a"))));
        Assert.Equal("false", Evaluate(Binary(Number(1), BinaryOperation.Less, NaN)));
        Assert.Equal("false", Evaluate(Binary(NaN, BinaryOperation.GreaterOrEqual, Number(1))));
        Assert.Equal("true", Evaluate(Binary(NaN, BinaryOperation.NotEqual, NaN)));
        Assert.Equal("true", Evaluate(Binary(Number(2), BinaryOperation.GreaterOrEqual, Constant(Value.From(1.5)))));
        Assert.Equal("false", Evaluate(Binary(Word("a"), BinaryOperation.Equal, Number(1))));
    }

    [Fact]
    public void Integers_do_not_overflow_silently()
    {
        PlanExpression max = Number(long.MaxValue);
        PlanExpression min = Number(long.MinValue);

        Fails(QueryErrorKind.ArithmeticError, Binary(max, BinaryOperation.Add, Number(1)));
        Fails(QueryErrorKind.ArithmeticError, Binary(min, BinaryOperation.Subtract, Number(1)));
        Fails(QueryErrorKind.ArithmeticError, Binary(max, BinaryOperation.Multiply, Number(2)));
        Fails(QueryErrorKind.ArithmeticError, Binary(min, BinaryOperation.Divide, Number(-1)));
        Fails(QueryErrorKind.ArithmeticError, Binary(Number(1), BinaryOperation.Divide, Number(0)));
        Fails(QueryErrorKind.ArithmeticError, Binary(Number(1), BinaryOperation.Modulo, Number(0)));
        Fails(QueryErrorKind.ArithmeticError, new UnaryExpression(UnaryOperation.Negate, min));
        Fails(QueryErrorKind.ArithmeticError, Call("abs", min));
        Assert.Equal("0", Evaluate(Binary(min, BinaryOperation.Modulo, Number(-1))));
        Assert.Equal("9223372036854775807", Evaluate(Binary(Binary(max, BinaryOperation.Add, min), BinaryOperation.Subtract, min)));
    }

    [Fact]
    public void Arithmetic_keeps_integers_but_for_powers()
    {
        Assert.Equal("-3", Evaluate(Binary(Number(-7), BinaryOperation.Divide, Number(2))));
        Assert.Equal("-1", Evaluate(Binary(Number(-7), BinaryOperation.Modulo, Number(2))));
        Assert.Equal("8.0", Evaluate(Binary(Number(2), BinaryOperation.Power, Number(3))));
        Assert.Equal("3.5", Evaluate(Binary(Number(7), BinaryOperation.Divide, Constant(Value.From(2.0)))));
        Assert.Equal("Infinity", Evaluate(Binary(Number(1), BinaryOperation.Divide, Constant(Value.From(0.0)))));
        Assert.Equal("null", Evaluate(Binary(Null, BinaryOperation.Multiply, Word("a"))));
        Fails(QueryErrorKind.TypeError, Binary(Number(1), BinaryOperation.Subtract, Word("a")));
    }

    [Fact]
    public void Plus_joins_strings_and_lists()
    {
        Assert.Equal("'a1'", Evaluate(Binary(Word("a"), BinaryOperation.Add, Number(1))));
        Assert.Equal("[1, 2]", Evaluate(Binary(List(Number(1)), BinaryOperation.Add, List(Number(2)))));
        Assert.Equal("[1, 2]", Evaluate(Binary(List(Number(1)), BinaryOperation.Add, Number(2))));
        Assert.Equal("[2, 1]", Evaluate(Binary(Number(2), BinaryOperation.Add, List(Number(1)))));
        Fails(QueryErrorKind.TypeError, Binary(True, BinaryOperation.Add, Number(1)));
    }

    [Fact]
    public void In_is_unknown_when_only_a_null_could_be_it()
    {
        Assert.Equal("true", Evaluate(Binary(Number(1), BinaryOperation.In, List(Null, Number(1)))));
        Assert.Equal("null", Evaluate(Binary(Number(1), BinaryOperation.In, List(Null, Number(2)))));
        Assert.Equal("null", Evaluate(Binary(Null, BinaryOperation.In, List(Number(2)))));
        Assert.Equal("false", Evaluate(Binary(Null, BinaryOperation.In, List())));
        Assert.Equal("null", Evaluate(Binary(Number(1), BinaryOperation.In, Null)));
        Fails(QueryErrorKind.TypeError, Binary(Number(1), BinaryOperation.In, Number(1)));
    }

    [Fact]
    public void Items_and_parts_of_lists_are_counted_from_both_ends()
    {
        PlanExpression list = List(Number(1), Number(2), Number(3));

        Assert.Equal("3", Evaluate(new IndexExpression(list, Number(-1))));
        Assert.Equal("null", Evaluate(new IndexExpression(list, Number(3))));
        Assert.Equal("null", Evaluate(new IndexExpression(list, Number(-4))));
        Assert.Equal("[2, 3]", Evaluate(new SliceExpression(list, Number(1), null)));
        Assert.Equal("[1, 2]", Evaluate(new SliceExpression(list, null, Number(-1))));
        Assert.Equal("[]", Evaluate(new SliceExpression(list, Number(2), Number(1))));
        Assert.Equal("null", Evaluate(new SliceExpression(list, Null, Number(1))));
        Assert.Equal("ListElementAccessByNonInteger", Detail(new IndexExpression(list, Word("a"))));
        Assert.Equal("MapElementAccessByNonString", Detail(new IndexExpression(new MapExpression([]), Number(1))));
        Assert.Equal("InvalidArgumentType", Detail(new IndexExpression(Number(1), Number(1))));
    }

    [Fact]
    public void Quantifiers_follow_logic_of_three_values()
    {
        PlanExpression[] lists = [List(), List(True, True), List(True, Null), List(False, Null), List(True, False)];

        Assert.Equal(["true", "true", "null", "false", "false"], Of(Quantification.All));
        Assert.Equal(["false", "true", "true", "null", "true"], Of(Quantification.Any));
        Assert.Equal(["true", "false", "false", "null", "false"], Of(Quantification.None));
        Assert.Equal(["false", "false", "null", "null", "true"], Of(Quantification.Single));

        string[] Of(Quantification kind) =>
            [.. lists.Select(l => Evaluate(new QuantifierExpression(kind, l, 0, new ColumnExpression(0, "x"))))];
    }

    [Fact]
    public void Comprehensions_filter_and_change_and_reduce_folds()
    {
        PlanExpression x = new ColumnExpression(0, "x");
        PlanExpression list = List(Number(1), Number(2), Number(3));

        Assert.Equal("[4, 6]", Evaluate(new ListComprehension(
            list, 0, Binary(x, BinaryOperation.Greater, Number(1)), Binary(x, BinaryOperation.Multiply, Number(2)))));
        Assert.Equal("null", Evaluate(new ListComprehension(Null, 0, null, null)));
        Assert.Equal("6", Evaluate(new ReduceExpression(
            0, Number(0), 1, list, Binary(x, BinaryOperation.Add, new ColumnExpression(1, "y")))));
    }

    [Fact]
    public void Case_takes_the_first_alternative_that_holds()
    {
        CaseAlternative[] alternatives = [new(Null, Word("null")), new(Number(1), Word("one"))];

        Assert.Equal("'one'", Evaluate(new CaseExpression(Constant(Value.From(1.0)), [.. alternatives], null)));
        Assert.Equal("'other'", Evaluate(new CaseExpression(Null, [.. alternatives], Word("other"))));
        Assert.Equal("null", Evaluate(new CaseExpression(null, [new CaseAlternative(Null, Word("a"))], null)));
    }

    [Fact]
    public void Strings_are_matched_by_parts_and_by_regular_expressions()
    {
        Assert.Equal("true", Evaluate(Binary(Word("abc"), BinaryOperation.StartsWith, Word("ab"))));
        Assert.Equal("true", Evaluate(Binary(Word("abc"), BinaryOperation.EndsWith, Word(""))));
        Assert.Equal("false", Evaluate(Binary(Word("abc"), BinaryOperation.Contains, Word("B"))));
        Assert.Equal("null", Evaluate(Binary(Number(1), BinaryOperation.Contains, Word("1"))));
        Assert.Equal("false", Evaluate(Binary(Word("abc"), BinaryOperation.Matches, Word("b|ab"))));
        Assert.Equal("true", Evaluate(Binary(Word("abc"), BinaryOperation.Matches, Word("(?i)A.*"))));
        Fails(QueryErrorKind.ArgumentError, Binary(Word("a"), BinaryOperation.Matches, Word("(")));
        Fails(QueryErrorKind.ArgumentError, Binary(Word("a"), BinaryOperation.Matches, Word("a)(b")));
        Fails(QueryErrorKind.NotSupported, Binary(Word("aa"), BinaryOperation.Matches, Word("(a)\\1")));
    }

    [Fact]
    public void Properties_and_labels_are_asked_of_nodes_relationships_and_maps()
    {
        SmallGraph graph = new SmallGraph("a:A:B").With("a T a");
        PlanExpression node = Constant(Value.FromNode(0));
        PlanExpression edge = Constant(Value.FromRelationship(0));

        Assert.Equal("'a'", Evaluate(new PropertyExpression(node, "name"), graph));
        Assert.Equal("null", Evaluate(new PropertyExpression(node, "unknown"), graph));
        Assert.Equal("0", Evaluate(new IndexExpression(edge, Word("n")), graph));
        Assert.Equal("1", Evaluate(new PropertyExpression(new MapExpression([new NamedExpression("k", Number(1))]), "k")));
        Assert.Equal("null", Evaluate(new PropertyExpression(Null, "k")));
        Assert.Equal("true", Evaluate(new HasLabelsExpression(node, ["B", "A"]), graph));
        Assert.Equal("false", Evaluate(new HasLabelsExpression(node, ["A", "C"]), graph));
        Assert.Equal("true", Evaluate(new HasLabelsExpression(edge, ["T"]), graph));
        Fails(QueryErrorKind.TypeError, new PropertyExpression(Number(1), "k"));
    }

    [Fact]
    public void A_path_is_put_together_of_nodes_relationships_and_lists_of_them()
    {
        SmallGraph graph = new SmallGraph("a", "b", "c").With("a T b", "c T b");
        PlanExpression a = Constant(Value.FromNode(0));
        PlanExpression edges = List(Constant(Value.FromRelationship(0)), Constant(Value.FromRelationship(1)));
        PlanExpression path = new PathExpression([a, edges, Constant(Value.FromNode(2))]);

        Assert.Equal("2", Evaluate(Call("length", path), graph));
        Assert.Equal("[(0), (1), (2)]", Evaluate(Call("nodes", path), graph));
        Assert.Equal("null", Evaluate(new PathExpression([a, Null, Null]), graph));
    }

    [Fact]
    public void A_missing_parameter_is_an_error_before_any_row() =>
        Fails(QueryErrorKind.ParameterMissing, new ParameterExpression("p"));

    private static string Detail(PlanExpression expression) => Assert.Throws<QueryException>(() => Evaluate(expression)).Detail;

    private static void Fails(QueryErrorKind kind, PlanExpression expression) =>
        Assert.Equal(kind, Assert.Throws<QueryException>(() => Evaluate(expression)).Kind);
}
