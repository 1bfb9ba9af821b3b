using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Claims;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Nodes;
using ClaimGraph.Loading.Schemas;
using ClaimGraph.Loading.Sources;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Json;

/// <summary>
/// Reads graph JSON with the decoders and rules of a dataset's own files, so that there is one truth about what is
/// right. What is only asked of a curator is not asked here: a view may lack the condition of a hypothetical, and
/// paragraphs without claims.
/// </summary>
internal sealed class GraphJsonReader(FileScope file)
{
    private static readonly ObjectShape RootShape = new(
        "graph JSON",
        ["format", "sources", "colorGroups", "kinds", "relations", "qualifiers", "units", "nodes", "claims"],
        ["$schema"]);

    /// <summary>Reads the text.</summary>
    /// <param name="maxNesting">How many objects and arrays may stand within one another.</param>
    /// <returns>The dataset; null when something was reported that is an error.</returns>
    public Dataset? Read(int maxNesting) =>
        JsonSyntaxReader.Read(file.Source, file.Diagnostics, maxNesting) is { } text ? Read(text) : null;

    /// <summary>Reads what another syntax says, put into the objects of graph JSON with the places where it is said.</summary>
    /// <param name="text">The root object.</param>
    /// <returns>The dataset; null when something was reported that is an error.</returns>
    public Dataset? Read(JsonSyntax text)
    {
        if (ObjectReader.Open(file, text, RootShape) is not { } root)
        {
            return null;
        }

        CheckFormat(root["format"]);
        ImmutableArray<SourceDraft> drafts =
        [
            .. ValueDecoder.Elements(file, root["sources"], "the list of sources", mayBeEmpty: false).Select(Source),
        ];
        LanguageRule languages = Languages(drafts);
        SchemaTables schema = ReadSchema(root, (JsonObjectSyntax)text, languages);
        ImmutableArray<NodeDraft> nodes = ReadNodes(root, languages);
        ImmutableArray<EmbeddedClaim> claims = ReadClaims(root, languages);
        return file.Diagnostics.HasErrors && drafts.IsEmpty ? null : Check(schema, drafts, nodes, claims);
    }

    private static LanguageRule Languages(ImmutableArray<SourceDraft> sources) =>
        sources.IsEmpty || sources.Any(s => s.Languages.IsEmpty || !s.Languages.SequenceEqual(sources[0].Languages))
            ? LanguageRule.Any
            : new LanguageRule(sources[0].Languages, AllowsOthers: false);

    private void CheckFormat(JsonSyntax? value)
    {
        if (ValueDecoder.Name(file, value, "the format") is { } format && format.Value != GraphJson.Format)
        {
            file.Report(NameMessages.UnknownWord(
                DiagnosticCodes.UnknownWord, file.At(format.Span), "a format", format.Value, [GraphJson.Format]));
        }
    }

    /// <summary>A source's own file names the directory of its schema; here the schema is in the same file.</summary>
    private SourceDraft Source(JsonSyntax value)
    {
        if (value is not JsonObjectSyntax source)
        {
            return SourceDecoder.Decode(file, new JsonReading(value, IsComplete: true));
        }

        TextSpan place = new(value.Span.Start, value.Span.Start);
        JsonPropertySyntax schema = new(place, "schema", new JsonStringSyntax(place, "."));
        source = source with { Properties = source.Properties.Add(schema) };
        return SourceDecoder.Decode(file, new JsonReading(source, IsComplete: true));
    }

    private SchemaTables ReadSchema(ObjectReader root, JsonObjectSyntax text, LanguageRule languages)
    {
        SchemaTables tables = new();
        SchemaDecoder decoder = new(tables, languages with { AllowsOthers = true });
        int errors = file.Diagnostics.ErrorCount;
        tables.Kinds.IsComplete = Decode(decoder.Kinds, "kinds", "colorGroups");
        bool kindsWereRead = file.Diagnostics.ErrorCount == errors;
        tables.Relations.IsComplete = Decode(decoder.Relations, "relations");
        tables.Qualifiers.IsComplete = Decode(decoder.Qualifiers, "qualifiers");
        tables.Units.IsComplete = Decode(decoder.Units, "units");
        new SchemaChecker(tables).Check(kindsWereRead);
        return tables;

        // The lists stand side by side here; the decoders know them as the contents of several files.
        bool Decode(Action<FileScope, JsonReading> decode, string list, params ReadOnlySpan<string> more)
        {
            string[] names = [list, .. more];
            ImmutableArray<JsonPropertySyntax> part =
            [
                .. text.Properties.Where(p => names.Contains(p.Name) && root[p.Name] is not null),
            ];
            bool isThere = part.Any(p => p.Name == list);
            decode(file, new JsonReading(text with { Properties = part }, IsComplete: isThere));
            return isThere;
        }
    }

    private ImmutableArray<NodeDraft> ReadNodes(ObjectReader root, LanguageRule languages)
    {
        NodeDecoder decoder = new(file, languages);
        return
        [
            .. ValueDecoder.Elements(file, root["nodes"], "the list of nodes")
                .Select(decoder.Decode).OfType<NodeDraft>(),
        ];
    }

    private ImmutableArray<EmbeddedClaim> ReadClaims(ObjectReader root, LanguageRule languages)
    {
        ClaimDecoder decoder = new(file, languages);
        return
        [
            .. ValueDecoder.Elements(file, root["claims"], "the list of claims")
                .Select(element => EmbeddedClaim.Decode(file, element, decoder)).OfType<EmbeddedClaim>(),
        ];
    }

    private Dataset? Check(
        SchemaTables schema,
        ImmutableArray<SourceDraft> sources,
        ImmutableArray<NodeDraft> nodes,
        ImmutableArray<EmbeddedClaim> claims)
    {
        NameTable<SourceDraft> known = new("source");
        List<Source> built = [];
        Dictionary<string, DatasetTables> tablesBySource = new(StringComparer.Ordinal);
        foreach (SourceDraft source in sources)
        {
            DatasetTables tables = Tables(schema, source, nodes, claims);
            SourceChecker checker = new(tables);
            checker.CheckSections();
            checker.CheckNames();
            if (source.Id is { } id && known.Add(file, id, source))
            {
                tablesBySource.Add(id.Value, tables);
            }

            if (!file.Diagnostics.HasErrors)
            {
                built.Add(checker.Build());
            }
        }

        List<CheckedClaim> checkedClaims = [];
        Dictionary<string, List<CheckedClaim>> claimsBySource = new(StringComparer.Ordinal);
        foreach (EmbeddedClaim claim in claims)
        {
            foreach (Located<string> source in claim.Sources)
            {
                known.Resolve(file, source, DiagnosticCodes.UnknownWord, "Add it to \"sources\".");
            }

            if (claim.Sources.IsEmpty || !tablesBySource.TryGetValue(claim.Sources[0].Value, out DatasetTables? tables))
            {
                continue;
            }

            tables.Sections.Resolve(
                file, claim.Section, DiagnosticCodes.UnknownSection, "Add it to the source's \"sections\".");
            ClaimFile one = new(file.Source.Path, file, claim.Section, [claim.Draft], IsComplete: true);
            foreach (CheckedClaim whole in new ClaimChecker(tables, one).Check().Select(claim.WithSources))
            {
                checkedClaims.Add(whole);
                (CollectionsMarshal.GetValueRefOrAddDefault(claimsBySource, claim.Sources[0].Value, out _) ??= []).Add(whole);
            }
        }

        // What one source may not say twice or against itself, two may.
        foreach (List<CheckedClaim> ofSource in claimsBySource.Values)
        {
            new ClaimSetRules(schema, [.. ofSource.DistinctBy(c => c.Claim.Id)]).Check();
        }

        return file.Diagnostics.HasErrors
            ? null
            : new Dataset(
                schema.Schema,
                [.. built.OrderBy(s => s.Id)],
                new NodeChecker(tablesBySource.Values.First()).Build(),
                [.. checkedClaims.Select(c => c.Claim)]);
    }

    /// <summary>
    /// Everything as seen from one source. What is wrong with all of it is found once for each and reported once.
    /// </summary>
    private DatasetTables Tables(
        SchemaTables schema,
        SourceDraft source,
        ImmutableArray<NodeDraft> nodes,
        ImmutableArray<EmbeddedClaim> claims)
    {
        DatasetTables tables = new(schema, source);
        foreach (NodeDraft node in nodes)
        {
            tables.Nodes.Add(file, node.Id, node);
        }

        foreach (EmbeddedClaim claim in claims)
        {
            tables.Claims.Add(file, claim.Draft.Id, claim.Draft);
            tables.Conditions.Add(claim.Draft.Id.Value);
        }

        new NodeChecker(tables).Check();
        return tables;
    }
}
