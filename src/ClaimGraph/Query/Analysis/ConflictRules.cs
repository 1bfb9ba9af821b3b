using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Quantities;
using ClaimGraph.Schema;

namespace ClaimGraph.Query.Analysis;

/// <summary>
/// When two claims are at odds. The rules take claims of one subject and relation in reading order, and give nothing for
/// claims that go together.
/// </summary>
internal sealed class ConflictRules(KnowledgeGraph graph)
{
    private readonly ClaimTimes _times = new(graph);

    /// <summary>A curator's word.</summary>
    public static ConflictGround Stated { get; } = new(
        ConflictReason.Stated, ConflictCertainty.Certain, static (_, _) => "The curator linked them as contradicting each other.", "");

    /// <summary>Whether two claims can be held against each other at all: both say what is, what should be, or what would be under one condition.</summary>
    public static bool MayMeet(Claim first, Claim second)
    {
        if (Restates(first, second) || Restates(second, first))
        {
            return false;
        }

        if (first.Modality == Modality.Hypothetical || second.Modality == Modality.Hypothetical)
        {
            HashSet<ClaimId> conditions = [.. Conditions(first)];
            return first.Modality == second.Modality && conditions.Count > 0 && conditions.SetEquals(Conditions(second));
        }

        return (first.Modality == Modality.Normative) == (second.Modality == Modality.Normative);
    }

    /// <summary>One affirms what the other denies.</summary>
    public ConflictGround? Polarity(Claim first, Claim second)
    {
        if (first.Polarity == second.Polarity)
        {
            return null;
        }

        (Claim affirmed, Claim denied) = first.Polarity == Claims.Polarity.Affirmed ? (first, second) : (second, first);
        return DetailsComparison.Of(affirmed, denied, measured: false) switch
        {
            Analysis.Details.Same => Ground(
                first, second, ConflictReason.Polarity, Agreement.No, static (_, _) => "One affirms what the other denies."),
            Analysis.Details.SecondIsGeneral => Ground(
                first,
                second,
                ConflictReason.Polarity,
                Agreement.Unclear,
                static (_, _) => "One affirms in particular what the other denies in general."),
            _ => null,
        };
    }

    /// <summary>They give numbers that no one number can be.</summary>
    public ConflictGround? Value(Claim first, Claim second) =>
        Affirm(first, second) && first.Object is QuantityObject one && second.Object is QuantityObject other
            ? Numbers(first, second, one.Quantity, other.Quantity, "")
            : null;

    /// <summary>A qualifier gives numbers that no one number can be; subject, relation and object are the same.</summary>
    public ConflictGround? Details(Claim first, Claim second)
    {
        if (!Affirm(first, second))
        {
            return null;
        }

        foreach ((QualifierId qualifier, QualifierValue value) in first.Qualifiers)
        {
            if (value is QuantityValue one && second.Qualifiers.GetValueOrDefault(qualifier) is QuantityValue other
                && Numbers(first, second, one.Quantity, other.Quantity, qualifier.Value) is { } ground)
            {
                return ground;
            }
        }

        return null;
    }

    /// <summary>A functional relation leads to different things.</summary>
    public ConflictGround? Functional(Claim first, Claim second)
    {
        if (!Affirm(first, second) || first.Object.Equals(second.Object))
        {
            return null;
        }

        Agreement values = (first.Object, second.Object) switch
        {
            (QuantityObject, QuantityObject) => Agreement.Yes, // Value holds them against each other.
            (DateObject one, DateObject other) when one.Date.Overlaps(other.Date) => Agreement.Yes,
            (DateObject one, DateObject other) when IsVague(one) || IsVague(other) => Agreement.Unclear,
            (NodeObject, NodeObject) or (DateObject, DateObject) => Agreement.No,
            _ => Agreement.Unclear,
        };
        return SameStatement(first, second) is { } details
            ? Ground(first, second, ConflictReason.Functional, Both(values, details), Say)
            : null;

        string Say(GraphSchema schema, Language language) =>
            $"\"{schema.FindRelation(first.Relation)!.Labels.In(language)}\" has one object at a time, and these are two.";
    }

    /// <summary>An acyclic relation leads back.</summary>
    public ConflictGround? Direction(Claim first, Claim second)
    {
        return Affirm(first, second)
            ? Ground(first, second, ConflictReason.Direction, Agreement.No, Say)
            : null;

        string Say(GraphSchema schema, Language language) =>
            $"\"{schema.FindRelation(first.Relation)!.Labels.In(language)}\" never leads back, and here it runs both ways.";
    }

    private static bool IsVague(DateObject o) => o.Date.IsUncertain || o.Date.IsApproximate;

    private static bool Affirm(Claim first, Claim second) =>
        first.Polarity == Claims.Polarity.Affirmed && second.Polarity == Claims.Polarity.Affirmed;

    private static bool Restates(Claim claim, Claim other) =>
        claim.Links.Contains(new ClaimLink(ClaimLinkType.Restates, other.Id));

    private static IEnumerable<ClaimId> Conditions(Claim claim) =>
        claim.Links.Where(l => l.Type == ClaimLinkType.Condition).Select(l => l.Claim);

    /// <summary>Whether two claims make one statement: no, for sure, or perhaps, when one is the more general.</summary>
    private static Agreement? SameStatement(Claim first, Claim second) => DetailsComparison.Of(first, second, measured: true) switch
    {
        Analysis.Details.Same => Agreement.No,
        Analysis.Details.Different => null,
        _ => Agreement.Unclear,
    };

    /// <summary>Whether there is a conflict: only when everything points to one, and for sure only when nothing is unclear.</summary>
    private static Agreement Both(Agreement values, Agreement details) =>
        values == Agreement.Yes || details == Agreement.Yes ? Agreement.Yes
        : values == Agreement.No ? details
        : values;

    private ConflictGround? Numbers(Claim first, Claim second, Quantity one, Quantity other, string qualifier)
    {
        Agreement values = Measures.Compare(one, other);
        return values != Agreement.Yes && SameStatement(first, second) is { } details
            ? Ground(first, second, ConflictReason.Value, Both(values, details), Say)
            : null;

        string Say(GraphSchema schema, Language language)
        {
            string unit = schema.FindUnit(one.Unit)!.Labels.In(language);
            string name = qualifier.Length == 0 ? "" : $"{schema.FindQualifier(new QualifierId(qualifier))!.Labels.In(language)}: ";
            return values == Agreement.No
                ? $"{name}{one.Format(unit)} and {other.Format(unit)} cannot both hold."
                : $"{name}{one.Format(unit)} and {other.Format(unit)} lie far apart.";
        }
    }

    private ConflictGround? Ground(
        Claim first, Claim second, ConflictReason reason, Agreement values, Func<GraphSchema, Language, string> say)
    {
        Agreement times = _times.Compare(first, second);
        if (times == Agreement.No || values == Agreement.Yes)
        {
            return null;
        }

        bool isCertain = times == Agreement.Yes && values == Agreement.No;
        return new ConflictGround(
            reason,
            isCertain ? ConflictCertainty.Certain : ConflictCertainty.Possible,
            say,
            times == Agreement.Unclear ? ClaimTimes.Doubt(first, second) : "");
    }
}
