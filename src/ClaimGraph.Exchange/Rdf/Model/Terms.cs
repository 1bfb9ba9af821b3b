namespace ClaimGraph.Exchange.Rdf.Model;

/// <summary>The project's own terms of RDF. What each means is said in <c>vocabulary.ttl</c> beside this folder, which every export brings along.</summary>
internal static class Terms
{
    /// <summary>What all of them start with. The name is the project's own and resolves to nothing.</summary>
    public const string Namespace = "urn:claimgraph:vocabulary#";

    // Classes
    public const string Dataset = Namespace + "Dataset";
    public const string ColorGroup = Namespace + "ColorGroup";
    public const string Kind = Namespace + "Kind";
    public const string Relation = Namespace + "Relation";
    public const string Qualifier = Namespace + "Qualifier";
    public const string Term = Namespace + "Term";
    public const string Unit = Namespace + "Unit";
    public const string Source = Namespace + "Source";
    public const string Paragraph = Namespace + "Paragraph";
    public const string Section = Namespace + "Section";
    public const string UnclaimedParagraph = Namespace + "UnclaimedParagraph";
    public const string Node = Namespace + "Node";
    public const string Alias = Namespace + "Alias";
    public const string Claim = Namespace + "Claim";
    public const string Quantity = Namespace + "Quantity";
    public const string Link = Namespace + "Link";

    // Of several
    public const string Format = Namespace + "format";
    public const string Position = Namespace + "position";
    public const string Number = Namespace + "number";
    public const string Sha256 = Namespace + "sha256";

    // Of the schema
    public const string ColorGroupOf = Namespace + "colorGroup";
    public const string ShapeOf = Namespace + "shape";
    public const string IsAbstract = Namespace + "abstract";
    public const string InverseLabel = Namespace + "inverseLabel";
    public const string DeniedLabel = Namespace + "deniedLabel";
    public const string SubjectKinds = Namespace + "subjectKinds";
    public const string ObjectKinds = Namespace + "objectKinds";
    public const string ObjectUnits = Namespace + "objectUnits";
    public const string AllowsDate = Namespace + "allowsDate";
    public const string AllowsText = Namespace + "allowsText";
    public const string IsSymmetric = Namespace + "symmetric";
    public const string IsTransitive = Namespace + "transitive";
    public const string IsFunctional = Namespace + "functional";
    public const string IsAcyclic = Namespace + "acyclic";
    public const string IsReflexive = Namespace + "reflexive";
    public const string Qualifiers = Namespace + "qualifiers";
    public const string RequiredQualifiers = Namespace + "requiredQualifiers";
    public const string TypeOf = Namespace + "type";
    public const string TermsOf = Namespace + "terms";
    public const string KindsOf = Namespace + "kinds";
    public const string UnitsOf = Namespace + "units";

    // Of sources
    public const string Languages = Namespace + "languages";
    public const string HasParagraph = Namespace + "hasParagraph";
    public const string HasSection = Namespace + "hasSection";
    public const string HasUnclaimed = Namespace + "hasUnclaimed";
    public const string FirstParagraph = Namespace + "firstParagraph";
    public const string LastParagraph = Namespace + "lastParagraph";
    public const string Reason = Namespace + "reason";

    // Of nodes
    public const string HasAlias = Namespace + "alias";
    public const string AliasTypeOf = Namespace + "aliasType";

    // Of claims
    public const string Modality = Namespace + "modality";
    public const string Polarity = Namespace + "polarity";
    public const string SaidBy = Namespace + "saidBy";
    public const string Time = Namespace + "time";
    public const string Earliest = Namespace + "earliest";
    public const string Latest = Namespace + "latest";
    public const string UnitOf = Namespace + "unit";
    public const string Comparison = Namespace + "comparison";
    public const string HasLink = Namespace + "link";
    public const string LinkTypeOf = Namespace + "linkType";
    public const string LinkedClaim = Namespace + "claim";
    public const string StatementOf = Namespace + "statement";
    public const string Note = Namespace + "note";
    public const string SectionOf = Namespace + "section";

    /// <summary>The term of a member of a closed vocabulary: <c>more-than</c> is <c>cg:more-than</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Namespace + Vocabulary.NameOf(value);
}
