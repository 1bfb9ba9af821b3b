using System.Collections.Immutable;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Sameness;

/// <summary>Reads files of judgements.</summary>
internal static class JudgementDecoder
{
    private static readonly ObjectShape FileShape = new("a file of judgements", ["judgements"], ["$schema"]);

    private static readonly ObjectShape Shape = new("a judgement", ["nodes", "verdict", "by", "why", "date"], []);

    /// <summary>Reads a file as far as it could be read.</summary>
    /// <returns>The judgements of which nodes and verdict are known.</returns>
    public static IEnumerable<JudgementDraft> Decode(FileScope file, JsonReading reading)
    {
        ObjectReader? root = ObjectReader.Open(file, reading.Root, FileShape, reading.IsComplete);
        return [.. ValueDecoder.Elements(file, root?["judgements"], "the list of judgements").Select(e => Decode(file, e)).OfType<JudgementDraft>()];
    }

    private static JudgementDraft? Decode(FileScope file, JsonSyntax value)
    {
        if (ObjectReader.Open(file, value, Shape) is not { } judgement)
        {
            return null;
        }

        Located<SamenessVerdict>? verdict =
            ValueDecoder.Word<SamenessVerdict>(file, judgement["verdict"], "a verdict", DiagnosticCodes.UnknownWord);
        ImmutableArray<Located<NodeId>> nodes = Nodes(file, judgement["nodes"]);
        string? by = ValueDecoder.Text(file, judgement["by"], "who judged")?.Value;
        Text.LocalizedText? why = ValueDecoder.Localized(file, judgement["why"], LanguageRule.Any, "a reason");
        Dates.EdtfDate? date = MeasureDecoder.Date(file, judgement["date"])?.Value;
        return verdict is { } known && nodes is [var first, var second]
            ? new JudgementDraft(file, judgement.Span, first, second, known.Value) { By = by, Why = why, Date = date }
            : null;
    }

    private static ImmutableArray<Located<NodeId>> Nodes(FileScope file, JsonSyntax? value)
    {
        ImmutableArray<Located<string>> names = ValueDecoder.Names(file, value, "the list of the two nodes");
        ImmutableArray<Located<NodeId>>.Builder nodes = ImmutableArray.CreateBuilder<Located<NodeId>>();
        foreach (Located<string> name in names)
        {
            if (QualifiedSlug.IsValid(name.Value) && new NodeId(name.Value) is { Namespace: not null } node)
            {
                nodes.Add(new Located<NodeId>(node, name.Span));
            }
            else
            {
                file.Report(SamenessMessages.NoNamespace(file.At(name.Span), name.Value));
            }
        }

        if (value is JsonArraySyntax { Elements: var elements } && elements.Length != 2)
        {
            file.Report(SamenessMessages.NotTwoNodes(file.At(value.Span), elements.Length));
        }

        return nodes.DrainToImmutable();
    }
}
