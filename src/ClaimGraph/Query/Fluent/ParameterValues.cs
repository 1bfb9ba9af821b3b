using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query.Fluent;

/// <summary>Values of parameters as queries in text take them.</summary>
internal static class ParameterValues
{
    public static object? Of(object? value) => value switch
    {
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        Modality modality => Vocabulary.NameOf(modality),
        Polarity polarity => Vocabulary.NameOf(polarity),
        NodeId or ClaimId or SectionId or SourceId or TermId or KindId => value.ToString(),
        _ => value,
    };
}
