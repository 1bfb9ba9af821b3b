using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Claims;

/// <summary>Finds what a suggested claim still lacks.</summary>
internal static class SuggestionGaps
{
    /// <summary>Finds it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="draft">The claim as its file has it.</param>
    /// <param name="relation">Its relation.</param>
    /// <param name="languages">The languages of the dataset.</param>
    /// <param name="lacksCondition">True for a hypothetical without condition.</param>
    /// <returns>What is missing, in the order of the vocabulary.</returns>
    public static ImmutableArray<SuggestionGap> Of(
        Claim claim, ClaimDraft draft, Relation relation, ImmutableArray<Language> languages, bool lacksCondition)
    {
        ImmutableArray<SuggestionGap>.Builder gaps = ImmutableArray.CreateBuilder<SuggestionGap>();
        Add(SuggestionGap.Evidence, claim.Evidence.IsEmpty);
        Add(SuggestionGap.Speaker, claim.SaidBy.IsEmpty);
        Add(SuggestionGap.Modality, draft.Modality is null);
        Add(SuggestionGap.Statement, claim.Statement.IsEmpty);
        Add(SuggestionGap.Translation, Texts(claim).Any(t => !t.IsEmpty && languages.Any(l => !t.TryGet(l, out _))));
        Add(SuggestionGap.Qualifier, relation.RequiredQualifiers.Any(q => !claim.Qualifiers.ContainsKey(q)));
        Add(SuggestionGap.Condition, lacksCondition);
        return gaps.ToImmutable();

        void Add(SuggestionGap gap, bool isThere)
        {
            if (isThere)
            {
                gaps.Add(gap);
            }
        }
    }

    private static IEnumerable<LocalizedText> Texts(Claim claim) =>
    [
        claim.Statement,
        claim.Note,
        .. claim.Object is TextObject said ? [said.Text] : Array.Empty<LocalizedText>(),
        .. claim.Qualifiers.Values.OfType<TextValue>().Select(v => v.Text),
    ];
}
