using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Query.Plans.Optimizing;

/// <summary>Moves conditions to where all that they read is first there, so that fewer rows go on from there.</summary>
internal static class FilterSinking
{
    /// <summary>A plan of the same rows with its conditions moved; what expressions hold stays as it is.</summary>
    public static PlanOperator Sink(PlanOperator plan) => plan switch
    {
        Filter p when ColumnUse.IsPlain(p.Predicate) => Place(p.Predicate, ColumnUse.Of(p.Predicate), Sink(p.Input)),
        UnaryOperator p => p with { Input = Sink(p.Input) },
        SubplanOperator p => p with { Input = Sink(p.Input), Inner = Sink(p.Inner) },
        Union p => p with { First = Sink(p.First), Second = Sink(p.Second) },
        _ => plan,
    };

    [SuppressMessage("Performance", "CA1859", Justification = "A copy by \"with\" is of the type of the step it copies.")]
    private static UnaryOperator Place(PlanExpression predicate, HashSet<int> uses, PlanOperator input) =>
        input is UnaryOperator step && MayPass(step) && uses.All(c => c < step.Input.Columns.Length)
            ? step with { Input = Place(predicate, uses, step.Input) }
            : new Filter(input, predicate);

    private static bool MayPass(UnaryOperator step) => step is SeedNodes or SeedNodeById or SeedNodeByKey or Expand or ExpandWalk
        or ShortestWalk or EdgeEnds or Unwind or Extend or Filter;
}
