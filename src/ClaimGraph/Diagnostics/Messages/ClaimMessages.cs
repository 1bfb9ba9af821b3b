namespace ClaimGraph.Diagnostics;

/// <summary>What is said about nodes and claims.</summary>
internal static class ClaimMessages
{
    public static Diagnostic AbstractKind(Location place, string kind, IReadOnlyCollection<string> concrete) => Report.At(
        DiagnosticCodes.AbstractKind,
        place,
        $"the kind \"{kind}\" is abstract: no node has exactly this kind.",
        concrete.Count is > 0 and <= 12 ? $"Use {NearestName.OneOf(concrete)}." : "Use a kind that descends from it.");

    public static Diagnostic AliasCollision(Location place, string name, string node, string other, Location first) => Report.At(
        DiagnosticCodes.AliasCollision,
        place,
        $"{Report.Quote(name)} is a name of \"{node}\" and of \"{other}\".",
        "Join the two nodes if they are one thing, or make the names tell them apart.",
        new RelatedLocation(first, $"the name of \"{other}\""));

    public static Diagnostic OrphanNode(Location place, string node) => Report.At(
        DiagnosticCodes.OrphanNode, place, $"no claim mentions the node \"{node}\".", "Write a claim about it, or remove it.");

    public static Diagnostic RepeatedName(Location place, string name, Location first) => Report.At(
        DiagnosticCodes.RepeatedName, place, $"{Report.Quote(name)} is already a name of this node in this language.", "Remove this alias.", new RelatedLocation(first, "the first"));

    public static Diagnostic EndpointKind(
        string code, Location place, string role, string relation, string node, string kind, IReadOnlyCollection<string> allowed, Location definition) => Report.At(
        code,
        place,
        $"the {role} of \"{relation}\" cannot be \"{node}\", which is of the kind \"{kind}\".",
        $"Use a node of the kind {NearestName.OneOf(allowed)}, or another relation.",
        new RelatedLocation(definition, $"the kind of \"{node}\""));

    public static Diagnostic ObjectForm(Location place, string relation, string form, IReadOnlyCollection<string> allowed) => Report.At(
        DiagnosticCodes.ObjectForm,
        place,
        $"the object of \"{relation}\" cannot be {form}.",
        $"Write {string.Join(" or ", allowed)}, or use another relation.");

    public static Diagnostic UnitNotAllowed(Location place, string owner, string unit, IReadOnlyCollection<string> allowed) => Report.At(
        DiagnosticCodes.ObjectUnit, place, $"{owner} is not given in \"{unit}\".", $"Use {NearestName.OneOf(allowed)}.");

    public static Diagnostic SelfRelation(Location place, string relation, string node) => Report.At(
        DiagnosticCodes.SelfRelation, place, $"\"{node}\" cannot stand in \"{relation}\" to itself.", "Name another node.");

    public static Diagnostic MissingQualifier(Location place, string relation, string qualifier) => Report.At(
        DiagnosticCodes.MissingQualifier,
        place,
        $"a claim with \"{relation}\" needs the qualifier \"{qualifier}\".",
        $"Add \"{qualifier}\" to \"qualifiers\".");

    public static Diagnostic QualifierNotAllowed(Location place, string relation, string qualifier, IReadOnlyCollection<string> allowed) => Report.At(
        DiagnosticCodes.QualifierNotAllowed,
        place,
        $"a claim with \"{relation}\" has no qualifier \"{qualifier}\".",
        allowed.Count == 0 ? "Remove it: this relation has no qualifiers." : $"Remove it, or use {NearestName.OneOf(allowed)}.");

    public static Diagnostic QualifierNode(Location place, string qualifier, string node, string kind, IReadOnlyCollection<string> allowed) => Report.At(
        DiagnosticCodes.QualifierValue,
        place,
        $"the qualifier \"{qualifier}\" cannot be \"{node}\", which is of the kind \"{kind}\".",
        $"Use a node of the kind {NearestName.OneOf(allowed)}.");

    public static Diagnostic MissingSpeaker(Location place) => Report.At(
        DiagnosticCodes.MissingSpeaker,
        place,
        "nobody says this claim.",
        "Add \"saidBy\" with the speakers, the nearest first and the author last.");

    public static Diagnostic AuthorNotLast(Location place, string author) => Report.At(
        DiagnosticCodes.AuthorNotLast,
        place,
        $"the speakers do not end with the source's author \"{author}\".",
        $"Add \"{author}\" at the end: the author passes on what all others say.");

    public static Diagnostic NoCondition(Location place) => Report.At(
        DiagnosticCodes.NoCondition,
        place,
        "this hypothetical claim neither names its condition nor is the condition of another claim.",
        "Link it to the claim it depends on: { \"type\": \"condition\", \"claim\": \"…\" }.");

    public static Diagnostic LinkToItself(Location place, string claim) => Report.At(
        DiagnosticCodes.LinkToItself, place, $"the claim \"{claim}\" is linked to itself.", "Name another claim, or remove the link.");

    public static Diagnostic LeansOnSuggestion(Location place, string claim, string suggestion, Location definition) => Report.At(
        DiagnosticCodes.LeansOnSuggestion,
        place,
        $"the claim \"{claim}\" is linked to \"{suggestion}\", which is only suggested.",
        $"Accept \"{suggestion}\" too, or remove the link.",
        new RelatedLocation(definition, $"the suggestion \"{suggestion}\""));

    public static Diagnostic ObjectShape(Location place, IReadOnlyCollection<string> given) => Report.At(
        DiagnosticCodes.ObjectShape,
        place,
        given.Count == 0 ? "the object has no value." : $"the object is given as {string.Join(" and ", given.Select(g => $"\"{g}\""))} at once.",
        "Write exactly one of \"node\", \"quantity\", \"date\" and \"text\".");
}
