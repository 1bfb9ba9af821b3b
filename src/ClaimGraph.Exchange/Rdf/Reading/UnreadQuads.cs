using System.Collections.Frozen;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Rdf.Model;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Exchange.Rdf.Reading;

/// <summary>
/// Tells of what a file says and a graph of claims has no place for: predicates the project does not write, and triples stated
/// between nodes that no claim stands behind. Nothing is passed over in silence.
/// </summary>
internal sealed class UnreadQuads(FileScope file, RdfFile quads)
{
    // Everything that is written, whether it is read or follows from what is.
    private static readonly FrozenSet<string> Written = FrozenSet.ToFrozenSet(
    [
        Names.Type, Names.Subject, Names.Predicate, Names.Object, Names.Value, Names.First, Names.Rest, Names.SubClassOf, Names.Label, Names.Comment,
        Names.Domain, Names.Range, Names.PreferredLabel, Names.AlternativeLabel, Names.HiddenLabel, Names.InScheme, Names.HasTopConcept,
        Names.Identifier, Names.Title, Names.Creator, Names.Publisher, Names.LanguageOf, Names.Issued, Names.IsPartOf, Names.WasAttributedTo,
        Names.HadPrimarySource, Names.HasTarget, Names.HasSource, Names.HasSelector, Names.Start, Names.End, Names.HasAssertion,
        Names.HasProvenance, Names.HasPublicationInfo, Names.OutsideIdentifier, Names.PropertyId, Names.OutsideValue,
        Terms.Format, Terms.Position, Terms.Number, Terms.Sha256, Terms.ColorGroupOf, Terms.ShapeOf, Terms.IsAbstract, Terms.InverseLabel,
        Terms.DeniedLabel, Terms.SubjectKinds, Terms.ObjectKinds, Terms.ObjectUnits, Terms.AllowsDate, Terms.AllowsText, Terms.IsSymmetric,
        Terms.IsTransitive, Terms.IsFunctional, Terms.IsAcyclic, Terms.IsReflexive, Terms.Qualifiers, Terms.RequiredQualifiers, Terms.TypeOf,
        Terms.TermsOf, Terms.KindsOf, Terms.UnitsOf, Terms.Languages, Terms.HasParagraph, Terms.HasSection, Terms.HasUnclaimed,
        Terms.FirstParagraph, Terms.LastParagraph, Terms.Reason, Terms.HasAlias, Terms.AliasTypeOf, Terms.Modality, Terms.Polarity, Terms.SaidBy,
        Terms.Time, Terms.Earliest, Terms.Latest, Terms.UnitOf, Terms.Comparison, Terms.HasLink, Terms.LinkTypeOf, Terms.LinkedClaim,
        Terms.StatementOf, Terms.Note, Terms.SectionOf,
        .. Vocabulary.NamesOf<Claims.ClaimLinkType>().Select(n => Terms.Namespace + n),
    ]);

    /// <summary>Reports each.</summary>
    public void Report()
    {
        HashSet<string> relations = new(quads.OfClass(Terms.Relation).Select(r => r.Iri), StringComparer.Ordinal);
        HashSet<string> qualifiers = new(quads.OfClass(Terms.Qualifier).Select(q => q.Iri), StringComparer.Ordinal);
        HashSet<(string, string, RdfTerm)> claimed = Claimed();
        foreach (RdfResource thing in quads.Resources)
        {
            foreach (RdfValue value in thing.Values)
            {
                if (relations.Contains(value.Predicate))
                {
                    if (!claimed.Contains((thing.Iri, value.Predicate, value.Term)))
                    {
                        file.Report(RdfMessages.NoClaimBehind(file.At(value.Span), thing.Iri, value.Predicate, value.Term.Value));
                    }
                }
                else if (!Written.Contains(value.Predicate) && !qualifiers.Contains(value.Predicate))
                {
                    file.Report(RdfMessages.NotRead(file.At(value.Span), thing.Iri, value.Predicate));
                }
            }
        }
    }

    // What affirmed facts say: nothing else may be stated.
    private HashSet<(string, string, RdfTerm)> Claimed()
    {
        HashSet<(string, string, RdfTerm)> claimed = [];
        foreach (RdfResource claim in quads.OfClass(Terms.Claim))
        {
            if (!Says(claim, Terms.Modality, Terms.Of(Claims.Modality.Fact)) || !Says(claim, Terms.Polarity, Terms.Of(Claims.Polarity.Affirmed)))
            {
                continue;
            }

            string? subject = claim.Values.FirstOrDefault(v => v.Predicate == Names.Subject).Term.Value;
            string? relation = claim.Values.FirstOrDefault(v => v.Predicate == Names.Predicate).Term.Value;
            if (subject is not null && relation is not null)
            {
                claimed.UnionWith(ThingReader.All(claim, Names.Object).Select(o => (subject, relation, o.Term)));
            }
        }

        return claimed;
    }

    private static bool Says(RdfResource claim, string predicate, string iri) => claim.Values.Any(v => v.Predicate == predicate && v.Term.Value == iri);
}
