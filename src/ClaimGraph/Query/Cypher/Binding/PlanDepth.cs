using ClaimGraph.Query.Plans;

namespace ClaimGraph.Query.Cypher.Binding;

/// <summary>How deep a plan is: plans are made ready and run by recursion, which must not use up the stack.</summary>
internal static class PlanDepth
{
    /// <summary>So much fits into a stack of one MiB, with room to spare.</summary>
    public const int Greatest = 1000;

    // A step of a plan takes as much of the stack as two expressions.
    private const int OfStep = 2;

    /// <summary>Whether a plan is deeper than <see cref="Greatest"/>. Takes time linear in its size.</summary>
    public static bool IsTooGreat(PlanOperator plan)
    {
        Stack<(object Part, int Depth)> open = new([(plan, OfStep)]);
        while (open.TryPop(out (object Part, int Depth) next))
        {
            if (next.Depth > Greatest)
            {
                return true;
            }

            if (next.Part is PlanOperator step)
            {
                foreach (PlanOperator input in step.Inputs)
                {
                    open.Push((input, next.Depth + OfStep));
                }

                foreach (PlanExpression expression in step.Expressions)
                {
                    open.Push((expression, next.Depth + 1));
                }
            }
            else
            {
                PlanExpression expression = (PlanExpression)next.Part;
                if (expression is SubplanExpression subplan)
                {
                    open.Push((subplan.Plan, next.Depth + OfStep));
                }

                foreach (PlanExpression child in expression.Children)
                {
                    open.Push((child, next.Depth + 1));
                }
            }
        }

        return false;
    }
}
