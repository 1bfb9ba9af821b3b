namespace ClaimGraph.Diagnostics;

/// <summary>The codes, by what they mean. Each has a section in <c>diagnostics.md</c>; a code is never given a second meaning.</summary>
internal static class DiagnosticCodes
{
    // Files and JSON
    public const string MalformedJson = "CG0001";
    public const string WrongType = "CG0002";
    public const string DuplicateKey = "CG0003";
    public const string UnknownProperty = "CG0004";
    public const string MissingProperty = "CG0005";
    public const string LooseJson = "CG0006";
    public const string NestingTooDeep = "CG0007";
    public const string NotUtf8 = "CG0008";
    public const string FileTooLarge = "CG0009";
    public const string UnreadableFile = "CG0010";
    public const string MissingDirectory = "CG0011";
    public const string MissingFile = "CG0012";
    public const string EmptyDataset = "CG0013";

    // Values that any file may hold
    public const string EmptyText = "CG0020";
    public const string ControlCharacter = "CG0021";
    public const string SpaceAtEnds = "CG0022";
    public const string NotASlug = "CG0023";
    public const string NotAWholeNumber = "CG0024";
    public const string EmptyList = "CG0025";
    public const string RepeatedEntry = "CG0026";
    public const string MissingLanguage = "CG0027";
    public const string UnknownLanguage = "CG0028";
    public const string BadLanguageTag = "CG0029";
    public const string DuplicateId = "CG0030";

    // Names that have to be defined
    public const string UnknownKind = "CG0101";
    public const string UnknownNode = "CG0102";
    public const string UnknownSpeaker = "CG0103";
    public const string UnknownRelation = "CG0104";
    public const string UnknownQualifier = "CG0105";
    public const string UnknownTerm = "CG0106";
    public const string UnknownUnit = "CG0107";
    public const string UnknownColorGroup = "CG0108";
    public const string UnknownSection = "CG0109";
    public const string UnknownClaim = "CG0110";
    public const string UnknownModality = "CG0111";
    public const string UnknownComparison = "CG0112";
    public const string UnknownWord = "CG0113";

    // The schema
    public const string KindCycle = "CG0150";
    public const string KindWithoutDisplay = "CG0151";
    public const string TooManyColorGroups = "CG0152";
    public const string NoObjectForm = "CG0153";
    public const string ContradictoryFlags = "CG0154";
    public const string SymmetricLabels = "CG0155";
    public const string RequiredButNotAllowed = "CG0156";
    public const string QualifierTypeMismatch = "CG0157";

    // Nodes
    public const string AbstractKind = "CG0201";
    public const string AliasCollision = "CG0202";
    public const string OrphanNode = "CG0203";
    public const string RepeatedName = "CG0204";

    // Claims
    public const string SubjectKind = "CG0301";
    public const string ObjectKind = "CG0302";
    public const string ObjectForm = "CG0303";
    public const string ObjectUnit = "CG0304";
    public const string SelfRelation = "CG0305";
    public const string MissingQualifier = "CG0306";
    public const string QualifierNotAllowed = "CG0307";
    public const string QualifierValue = "CG0308";
    public const string MissingSpeaker = "CG0309";
    public const string AuthorNotLast = "CG0310";
    public const string NoCondition = "CG0311";
    public const string LinkToItself = "CG0312";
    public const string ObjectShape = "CG0313";
    public const string LeansOnSuggestion = "CG0314";

    // Time and quantity
    public const string BadDate = "CG0401";
    public const string ImpossibleDate = "CG0402";
    public const string IntervalReversed = "CG0403";
    public const string LevelTwoDate = "CG0406";
    public const string BadQuantity = "CG0404";
    public const string TooManyDigits = "CG0405";

    // Evidence and source
    public const string MissingEvidence = "CG0501";
    public const string ParagraphOutOfRange = "CG0502";
    public const string SpanReversed = "CG0503";
    public const string SpansUnordered = "CG0504";
    public const string BadDigest = "CG0505";
    public const string ParagraphInNoSection = "CG0506";
    public const string SectionsOverlap = "CG0507";
    public const string SectionRange = "CG0508";
    public const string UnaccountedParagraph = "CG0509";
    public const string ClaimedAndListed = "CG0510";

    // The graph as a whole
    public const string FunctionalTwice = "CG0601";
    public const string SymmetricTwice = "CG0602";
    public const string RelationCycle = "CG0603";
    public const string ConditionCycle = "CG0604";
    public const string DuplicateClaim = "CG0605";

    // Several sources as one graph
    public const string MissingImport = "CG0651";
    public const string ImportCycle = "CG0652";
    public const string SameSource = "CG0653";
    public const string UnknownNamespace = "CG0654";
    public const string SchemaClash = "CG0655";
    public const string ContradictoryJudgements = "CG0661";
    public const string SameOfUnrelatedKinds = "CG0662";
    public const string BadJudgement = "CG0663";

    // Files of diagrams
    public const string BadQuery = "CG0701";
    public const string UnknownQueryName = "CG0702";
    public const string BadView = "CG0703";
    public const string SettingsClash = "CG0704";
    public const string NumberOutOfRange = "CG0705";
    public const string EmptyDiagram = "CG0706";

    // Graphs of other programs
    public const string MalformedImport = "CG0801";
    public const string ForeignShape = "CG0802";
    public const string UnknownForeignNode = "CG0803";
    public const string RepeatedForeignNode = "CG0804";
    public const string NotInMapping = "CG0805";
    public const string NothingToImport = "CG0806";
    public const string MappingMisfit = "CG0807";
    public const string BadMapping = "CG0808";
    public const string QuoteNotFound = "CG0811";
    public const string QuoteAmbiguous = "CG0812";

    // Files of RDF
    public const string MalformedRdf = "CG0851";
    public const string ForeignRdf = "CG0852";
    public const string UnreadRdf = "CG0853";

    // Hints
    public const string ByteOrderMark = "CG0901";
    public const string FileNotRead = "CG0902";
    public const string UnlinkedContradiction = "CG0903";
    public const string SameStatement = "CG0904";
    public const string UnusedName = "CG0905";
    public const string EvidenceElsewhere = "CG0906";
}
