using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Layout;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Query;
using ClaimGraph.Text;

namespace ClaimGraph.Diagrams.Files;

/// <summary>Reads a file of a diagram; whatever is wrong is reported with its place.</summary>
internal sealed class DiagramDecoder(FileScope file, KnowledgeGraph? graph)
{
    /// <summary>The ranges of numbers, both ends included.</summary>
    public const int MostDepth = 10;
    public const int MostListed = 40;
    public const int LeastWidth = 480;
    public const int MostWidth = 2400;

    private static readonly ObjectShape FileShape = new(
        "a file of a diagram",
        ["id", "title"],
        [
            "$schema", "subtitle", "select", "layout", "direction", "groups", "comparison", "timeline", "speakers", "labels", "theme",
            "languages", "formats", "size",
        ]);

    private static readonly ObjectShape GroupsShape = new("the grouping", ["by"], ["qualifier"]);
    private static readonly ObjectShape ComparisonShape = new("a comparison", ["left", "right"], ["rows"]);
    private static readonly ObjectShape TimelineShape = new("a timeline", ["lanes"], []);
    private static readonly ObjectShape SpeakersShape = new("the settings of speakers", ["most"], []);
    private static readonly ObjectShape SizeShape = new("a size", ["width"], []);

    private readonly DiagramNames _names = new(file, graph);

    /// <summary>The diagram's id and its place, once read.</summary>
    public Located<string>? Id { get; private set; }

    /// <summary>Reads a file.</summary>
    /// <param name="reading">What was read as JSON.</param>
    /// <returns>The diagram as far as it is right; null when it has no id to know it by.</returns>
    public DiagramFile? Decode(JsonReading reading)
    {
        if (ObjectReader.Open(file, reading.Root, FileShape, reading.IsComplete) is not { } root)
        {
            return null;
        }

        LanguageRule languages = graph is null ? LanguageRule.Any : new LanguageRule(Languages(graph), AllowsOthers: false);
        Id = ValueDecoder.Id(file, root["id"], "a diagram");
        LocalizedText title = ValueDecoder.Localized(file, root["title"], languages, "a title") ?? LocalizedText.Empty;
        LocalizedText subtitle = ValueDecoder.Localized(file, root["subtitle"], languages, "a subtitle") ?? LocalizedText.Empty;
        DiagramForm? known = root["layout"] is { } written
            ? ValueDecoder.Word<DiagramForm>(file, written, "a layout", DiagnosticCodes.UnknownWord)?.Value
            : DiagramForm.Organic;
        DiagramForm form = known ?? DiagramForm.Organic;
        int before = file.Diagnostics.ErrorCount;
        DiagramSelection selection = new SelectionDecoder(file, graph, _names).Decode(root["select"]);
        if (known is not null)
        {
            Fit(root, form);
        }

        DiagramFile usual = new() { Id = Id?.Value ?? "", Title = title };
        DiagramFile diagram = usual with
        {
            Subtitle = subtitle,
            Selection = selection,
            Form = form,
            Direction = ValueDecoder.Word<LayoutDirection>(file, root["direction"], "a direction", DiagnosticCodes.UnknownWord)?.Value,
            Grouping = Grouping(root["groups"]),
            Comparison = Comparison(root["comparison"]),
            Lanes = Lanes(root["timeline"]),
            MostClaims = Number(ObjectReader.Open(file, root["speakers"], SpeakersShape)?["most"], "the number of claims", 1, MostListed) ?? usual.MostClaims,
            Labels = Words(root["labels"], "a label", usual.Labels),
            Theme = Word(root["theme"], "a theme", Theme.All.Select(t => t.Name)) is { } theme ? Theme.Find(theme) ?? usual.Theme : usual.Theme,
            Languages = LanguageList(root["languages"], languages),
            Formats = Words(root["formats"], "a format", usual.Formats),
            Width = Number(ObjectReader.Open(file, root["size"], SizeShape)?["width"], "the width", LeastWidth, MostWidth) ?? usual.Width,
            Origin = file.AtStart(root.Span),
        };
        if (form == DiagramForm.Comparison && root["comparison"] is null && root["layout"] is { } layout)
        {
            file.Report(DiagramMessages.Needed(file.At(layout.Span), Vocabulary.NameOf(form), "comparison"));
        }

        if (graph is not null && reading.IsComplete && file.Diagnostics.ErrorCount == before)
        {
            CheckRun(root, diagram, graph);
        }

        return Id is null ? null : diagram;
    }

    private static ImmutableArray<Language> Languages(KnowledgeGraph graph) => [.. graph.Sources.SelectMany(s => s.Languages).Distinct()];

    // The query is run once, for what fails only then, and to see whether there is anything to draw.
    private void CheckRun(ObjectReader root, DiagramFile diagram, KnowledgeGraph known)
    {
        JsonSyntax? select = root["select"];
        try
        {
            if (DescribedDiagram.Of(diagram, known, Languages(known)[0]).IsEmpty)
            {
                file.Report(DiagramMessages.Empty(select is null ? file.AtStart(root.Span) : file.AtStart(select.Span), Vocabulary.NameOf(diagram.Form)));
            }
        }
        catch (QueryException e)
        {
            JsonSyntax? query = (select as JsonObjectSyntax)?.Properties.FirstOrDefault(p => p.Name == "query")?.Value;
            file.Report(DiagramMessages.BadQuery(
                query is null ? file.AtStart(root.Span) : new QueryPlaces(query).At(file, e.Position ?? 0, 1),
                e.Message,
                e.Kind == QueryErrorKind.ParameterMissing ? "Give it among the \"parameters\"." : "Run it with \"claimgraph query\" to see more."));
        }
    }

    // What a layout does not heed would only deceive.
    private void Fit(ObjectReader root, DiagramForm form)
    {
        Only(root, "direction", form, DiagramForm.Layered);
        Only(root, "comparison", form, DiagramForm.Comparison);
        Only(root, "timeline", form, DiagramForm.Timeline);
        Only(root, "speakers", form, DiagramForm.Speakers);
        Only(root, "groups", form, DiagramForm.Organic, DiagramForm.Layered);
        Only(root, "size", form, DiagramForm.Comparison, DiagramForm.Timeline, DiagramForm.Speakers);
    }

    private void Only(ObjectReader root, string setting, DiagramForm form, params ReadOnlySpan<DiagramForm> forms)
    {
        if (root[setting] is { } value && !forms.Contains(form))
        {
            file.Report(DiagramMessages.NoEffect(file.AtStart(value.Span), setting, Vocabulary.NameOf(form), Vocabulary.NameOf(forms[0])));
        }
    }

    private DiagramGrouping? Grouping(JsonSyntax? value)
    {
        if (ObjectReader.Open(file, value, GroupsShape) is not { } groups)
        {
            return null;
        }

        Located<GroupingRule>? by = ValueDecoder.Word<GroupingRule>(file, groups["by"], "a grouping", DiagnosticCodes.UnknownWord);
        QualifierId? qualifier = _names.Qualifier(ValueDecoder.Name(file, groups["qualifier"], "a qualifier"));
        if (by is { Value: GroupingRule.Qualifier } && groups["qualifier"] is null)
        {
            file.Report(ValueMessages.MissingProperty(file.AtStart(groups.Span), "a grouping by a qualifier", "qualifier"));
        }
        else if (by is { } rule && rule.Value != GroupingRule.Qualifier && groups["qualifier"] is { } idle)
        {
            file.Report(DiagramMessages.NoEffectWithout(file.At(idle.Span), "qualifier", "by\": \"qualifier"));
        }

        return by is { } known && (known.Value != GroupingRule.Qualifier || qualifier is not null)
            ? new DiagramGrouping(known.Value, known.Value == GroupingRule.Qualifier ? qualifier : null)
            : null;
    }

    private ComparisonSettings? Comparison(JsonSyntax? value)
    {
        if (ObjectReader.Open(file, value, ComparisonShape) is not { } comparison)
        {
            return null;
        }

        NodeId? left = _names.Node(ValueDecoder.Name(file, comparison["left"], "a node"));
        Located<string>? right = ValueDecoder.Name(file, comparison["right"], "a node");
        ImmutableArray<string> rows = [.. ValueDecoder.Names(file, comparison["rows"], "the list of rows", mayBeEmpty: false).Where(_names.IsRow).Select(r => r.Value)];
        if (left is not { } first || _names.Node(right) is not { } second)
        {
            return null;
        }

        if (first == second)
        {
            file.Report(DiagramMessages.SameNode(file.At(right!.Value.Span), second.Value));
            return null;
        }

        return new ComparisonSettings(first, second, rows);
    }

    private ImmutableArray<string> Lanes(JsonSyntax? value) =>
        ObjectReader.Open(file, value, TimelineShape) is { } timeline
            ? [.. ValueDecoder.Names(file, timeline["lanes"], "the list of lanes", mayBeEmpty: false).Where(_names.IsLane).Select(l => l.Value)]
            : [];

    private ImmutableArray<Language> LanguageList(JsonSyntax? value, LanguageRule rule)
    {
        ImmutableArray<Language>.Builder languages = ImmutableArray.CreateBuilder<Language>();
        foreach (Located<string> tag in ValueDecoder.Names(file, value, "the list of languages", mayBeEmpty: false))
        {
            if (ValueDecoder.Tag(file, tag) is { } language)
            {
                if (rule.Allows(language))
                {
                    languages.Add(language);
                }
                else
                {
                    file.Report(ValueMessages.UnknownLanguage(file.At(tag.Span), tag.Value, [.. rule.Required.Select(l => l.Tag)]));
                }
            }
        }

        return languages.DrainToImmutable();
    }

    private ImmutableArray<T> Words<T>(JsonSyntax? value, string what, ImmutableArray<T> usual)
        where T : struct, Enum
    {
        if (value is null)
        {
            return usual;
        }

        ImmutableArray<T>.Builder words = ImmutableArray.CreateBuilder<T>();
        foreach (Located<string> name in ValueDecoder.Names(file, value, $"the list of {what[2..]}s"))
        {
            if (Vocabulary.TryParse(name.Value, out T word))
            {
                words.Add(word);
            }
            else
            {
                file.Report(NameMessages.UnknownWord(DiagnosticCodes.UnknownWord, file.At(name.Span), what, name.Value, Vocabulary.NamesOf<T>()));
            }
        }

        return words.DrainToImmutable();
    }

    private string? Word(JsonSyntax? value, string what, IEnumerable<string> words)
    {
        if (ValueDecoder.Name(file, value, what) is not { } word || words.Contains(word.Value, StringComparer.Ordinal))
        {
            return (value as JsonStringSyntax)?.Value;
        }

        file.Report(NameMessages.UnknownWord(DiagnosticCodes.UnknownWord, file.At(word.Span), what, word.Value, [.. words]));
        return null;
    }

    private int? Number(JsonSyntax? value, string what, int least, int most)
    {
        if (ValueDecoder.WholeNumber(file, value, 0) is not { } number)
        {
            return null;
        }

        if (number.Value < least || number.Value > most)
        {
            file.Report(DiagramMessages.OutOfRange(file.At(number.Span), what, least, most));
            return null;
        }

        return number.Value;
    }
}
