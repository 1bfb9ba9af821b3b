using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Sources;

/// <summary>Reads source.json.</summary>
internal static class SourceDecoder
{
    private static readonly ImmutableArray<string> Required =
        ["id", "schema", "languages", "title", "author", "publisher", "language", "published", "sha256", "paragraphs", "sections"];

    private static readonly ObjectShape Shape = new("the source", Required, ["$schema", "imports", "withoutClaims", "notes"]);

    // Graph JSON holds all datasets already.
    private static readonly ObjectShape EmbeddedShape = new("the source", Required, ["$schema", "withoutClaims", "notes"]);

    private static readonly ObjectShape SectionShape = new("a section", ["id", "labels", "paragraphs"], []);

    private static readonly ObjectShape UnclaimedShape = new("a paragraph without claims", ["paragraph", "reason"], []);

    /// <summary>Reads the file as far as it could be read.</summary>
    public static SourceDraft Decode(FileScope file, JsonReading reading)
    {
        if (ObjectReader.Open(file, reading.Root, file.IsGraph ? EmbeddedShape : Shape, reading.IsComplete) is not { } source)
        {
            return new SourceDraft(file);
        }

        ImmutableArray<Language> languages = Languages(file, source["languages"]);
        LanguageRule rule = languages.IsEmpty ? LanguageRule.Any : new LanguageRule(languages, AllowsOthers: false);
        ImmutableArray<Located<string>> paragraphs = Paragraphs(file, source["paragraphs"]);
        ValueDecoder.Localized(file, source["notes"], rule, "a note");
        return new SourceDraft(file)
        {
            IsComplete = reading.IsComplete,
            Id = ValueDecoder.Id(file, source["id"], "the source"),
            SchemaPath = ValueDecoder.Text(file, source["schema"], "the path of the schema's directory"),
            Imports = file.IsGraph ? [] : ValueDecoder.Names(file, source["imports"], "the list of imported datasets"),
            Languages = languages,
            Title = ValueDecoder.Localized(file, source["title"], rule, "a title") ?? LocalizedText.Empty,
            Author = ValueDecoder.Name(file, source["author"], "the author's node id"),
            Publisher = ValueDecoder.Name(file, source["publisher"], "the publisher's node id"),
            Language = ValueDecoder.Tag(file, ValueDecoder.Name(file, source["language"], "a language tag")),
            Published = MeasureDecoder.Date(file, source["published"]),
            Sha256 = MeasureDecoder.Digest(file, source["sha256"]),
            Paragraphs = paragraphs,
            KnowsParagraphs = source["paragraphs"] is JsonArraySyntax,
            Sections =
            [
                .. ValueDecoder.Elements(file, source["sections"], "the list of sections", mayBeEmpty: false)
                    .Select(s => Section(file, s, rule)).OfType<SectionDraft>(),
            ],
            WithoutClaims = Unclaimed(file, source["withoutClaims"], rule),
        };
    }

    private static ImmutableArray<Language> Languages(FileScope file, JsonSyntax? value)
    {
        int errors = file.Diagnostics.ErrorCount;
        List<Language> languages = [];
        foreach (Located<string> tag in ValueDecoder.Names(file, value, "the list of languages", mayBeEmpty: false))
        {
            if (ValueDecoder.Tag(file, tag) is { } language)
            {
                languages.Add(language);
            }
        }

        // Texts are only held against languages that are known to be right.
        return file.Diagnostics.ErrorCount == errors ? [.. languages] : [];
    }

    private static ImmutableArray<Located<string>> Paragraphs(FileScope file, JsonSyntax? value) =>
    [
        .. ValueDecoder.Elements(file, value, "the list of paragraph digests", mayBeEmpty: false)
            .Select(p => MeasureDecoder.Digest(file, p) ?? new Located<string>("", p.Span)),
    ];

    private static SectionDraft? Section(FileScope file, JsonSyntax value, LanguageRule rule)
    {
        if (ObjectReader.Open(file, value, SectionShape) is not { } section)
        {
            return null;
        }

        return new SectionDraft(
            ValueDecoder.Id(file, section["id"], "a section", file.IsGraph),
            ValueDecoder.Localized(file, section["labels"], rule, "a label") ?? LocalizedText.Empty,
            Range(file, section["paragraphs"]),
            section["paragraphs"]?.Span ?? section.Span);
    }

    private static (int First, int Last)? Range(FileScope file, JsonSyntax? value)
    {
        if (value is null)
        {
            return null;
        }

        ImmutableArray<JsonSyntax> ends = ValueDecoder.Elements(file, value, "the first and the last paragraph");
        if (ends.Length != 2)
        {
            if (value is JsonArraySyntax)
            {
                file.Report(EvidenceMessages.SectionRange(
                    file.At(value.Span), "a section has two paragraph numbers: its first and its last.", "Write them as in [2, 5]; both are included."));
            }

            return null;
        }

        Located<int>? first = ValueDecoder.WholeNumber(file, ends[0], least: 1);
        Located<int>? last = ValueDecoder.WholeNumber(file, ends[1], least: 1);
        if (first is not { } f || last is not { } l)
        {
            return null;
        }

        if (f.Value > l.Value)
        {
            file.Report(EvidenceMessages.SectionRange(
                file.At(value.Span), "the section's last paragraph comes before its first.", $"Write [{l.Value}, {f.Value}] if the two were exchanged."));
            return null;
        }

        return (f.Value, l.Value);
    }

    private static ImmutableArray<UnclaimedDraft> Unclaimed(FileScope file, JsonSyntax? value, LanguageRule rule)
    {
        ImmutableArray<UnclaimedDraft>.Builder list = ImmutableArray.CreateBuilder<UnclaimedDraft>();
        Dictionary<int, TextSpan> seen = [];
        foreach (JsonSyntax element in ValueDecoder.Elements(file, value, "the list of paragraphs without claims"))
        {
            ObjectReader? entry = ObjectReader.Open(file, element, UnclaimedShape);
            LocalizedText? reason = ValueDecoder.Localized(file, entry?["reason"], rule, "a reason");
            if (ValueDecoder.WholeNumber(file, entry?["paragraph"], least: 1) is not { } paragraph)
            {
                continue;
            }

            if (seen.TryAdd(paragraph.Value, paragraph.Span))
            {
                list.Add(new UnclaimedDraft(paragraph, reason ?? LocalizedText.Empty));
            }
            else
            {
                file.Report(ValueMessages.RepeatedEntry(file.At(paragraph.Span), $"{paragraph.Value}", file.At(seen[paragraph.Value])));
            }
        }

        return list.DrainToImmutable();
    }
}
