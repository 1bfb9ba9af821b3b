using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Tests.Loading;

/// <summary>Puts one fault at a time into a good dataset. The same seed gives the same fault.</summary>
internal sealed class Mutator
{
    private readonly DataFile[] _files;
    private readonly DataFile[] _entryFiles;
    private readonly Dataset _dataset;

    /// <param name="directory">The dataset's directory.</param>
    /// <param name="files">Its files and its schema's.</param>
    public Mutator(string directory, DataFile[] files)
    {
        _files = files;
        _entryFiles = [.. files.Where(f => f.Path.Contains("/nodes/", StringComparison.Ordinal) || f.Path.Contains("/claims/", StringComparison.Ordinal))];
        _dataset = DatasetLoader.Load(directory, files).Dataset!;
    }

    private delegate (int Start, int End, string Replacement, bool TakesAway)? Fault(Place place, Random random);

    /// <summary>Makes a fault.</summary>
    public Mutation Make(int seed)
    {
        Random random = new(seed);
        (string Name, Fault Fault)[] faults =
        [
            ("wrong type", WrongType), ("misspelt property", Misspelt), ("unknown name", UnknownName), ("dropped property", DroppedProperty),
            ("broken date", BrokenDate), ("dropped bracket", DroppedBracket), ("duplicated entry", DuplicatedEntry),
            ("truncated digest", TruncatedDigest), ("swapped endpoints", SwappedEndpoints), ("dropped comma", DroppedComma),
            ("dropped quote", DroppedQuote), ("paragraph out of range", FarParagraph), ("reversed span", ReversedSpan),
            ("emptied text", EmptiedText), ("duplicated property", DuplicatedProperty), ("control character", ControlCharacter),
            ("unknown language", UnknownLanguage), ("emptied list", EmptiedList), ("bad quantity", BadQuantity), ("stray character", StrayCharacter),
        ];
        (string name, Fault fault) = faults[seed % faults.Length];
        while (true)
        {
            DataFile file = _entryFiles[random.Next(_entryFiles.Length)];
            Place place = Place.Pick(file, random);
            if (fault(place, random) is { } edit)
            {
                return Apply(name, file, place, edit.Start, edit.End, edit.Replacement, edit.TakesAway);
            }
        }
    }

    private Mutation Apply(string name, DataFile file, Place place, int start, int end, string replacement, bool takesAway)
    {
        string text = place.Text[..start] + replacement + place.Text[end..];
        int removed = Lines(place.Text[start..end]) - Lines(replacement);
        int first = takesAway ? LineOf(place.Text, place.Entry.Span.Start) : LineOf(text, start);
        int last = takesAway ? LineOf(place.Text, place.Entry.Span.End) - removed + 1 : LineOf(text, start + replacement.Length);
        DataFile mutated = file with { Content = Encoding.UTF8.GetBytes(text) };
        return new Mutation(
            $"{name} at {file.Path}:{LineOf(place.Text, start)}: \"{place.Text[start..end]}\" became \"{replacement}\"",
            [.. _files.Select(f => f.Path == file.Path ? mutated : f)],
            file.Path,
            first,
            last);
    }

    private static int Lines(string text) => text.Count(c => c == '\n');

    private static int LineOf(string text, int offset) => Lines(text[..offset]) + 1;

    private static (int, int, string, bool)? Replace(TextSpan span, string replacement) => (span.Start, span.End, replacement, false);

    private static (int, int, string, bool)? WrongType(Place place, Random random) => place.Property(random) is { } property
        ? Replace(property.Value.Span, property.Value is JsonNumberSyntax ? "\"7\"" : "7")
        : null;

    private static (int, int, string, bool)? Misspelt(Place place, Random random) =>
        place.Property(random) is { Name.Length: > 3 } property
            ? Replace(property.NameSpan, $"\"{property.Name.Remove(random.Next(1, property.Name.Length), 1)}\"")
            : null;

    private static (int, int, string, bool)? UnknownName(Place place, Random random) =>
        place.Property(random, "subject", "relation", "modality", "kind", "polarity", "type", "claim", "comparison", "unit")
            is { Value: JsonStringSyntax name }
            ? Replace(name.Span, $"\"{name.Value}-x\"")
            : null;

    private static (int, int, string, bool)? DroppedProperty(Place place, Random random)
    {
        string[] required = ["id", "kind", "labels", "subject", "relation", "object", "modality", "saidBy", "evidence", "statement", "paragraph", "sha256", "en", "zh"];
        if (place.Owner(random) is not { Properties.Length: > 1 } owner)
        {
            return null;
        }

        int index = random.Next(owner.Properties.Length);
        if (!required.Contains(owner.Properties[index].Name))
        {
            return null;
        }

        TextSpan span = index + 1 < owner.Properties.Length
            ? new TextSpan(owner.Properties[index].NameSpan.Start, owner.Properties[index + 1].NameSpan.Start)
            : new TextSpan(owner.Properties[index - 1].Value.Span.End, owner.Properties[index].Value.Span.End);
        return (span.Start, span.End, "", true);
    }

    private static (int, int, string, bool)? BrokenDate(Place place, Random random) =>
        place.Property(random, "time", "date") is { Value: JsonStringSyntax date }
            ? Replace(date.Span, random.Next(3) switch { 0 => "\"2024-13\"", 1 => "\"May 2024\"", _ => "\"2024/2022\"" })
            : null;

    private static (int, int, string, bool)? DroppedBracket(Place place, Random random)
    {
        JsonSyntax value = place.Owner(random)!;
        int at = random.Next(2) == 0 ? value.Span.Start : value.Span.End - 1;
        return (at, at + 1, "", true);
    }

    private static (int, int, string, bool)? DuplicatedEntry(Place place, Random random) =>
        (place.Entry.Span.End, place.Entry.Span.End, $",\n{place.Text[place.Entry.Span.Start..place.Entry.Span.End]}", false);

    private static (int, int, string, bool)? TruncatedDigest(Place place, Random random) =>
        place.Property(random, "sha256") is { Value: JsonStringSyntax digest } ? Replace(digest.Span, $"\"{digest.Value[..random.Next(1, 64)]}\"") : null;

    private (int, int, string, bool)? SwappedEndpoints(Place place, Random random)
    {
        Claim? claim = _dataset.Claims.FirstOrDefault(c => c.Id.Value == place.Id);
        if (claim?.Object is not NodeObject target || place.Of("object")?.Value is not JsonStringSyntax o
            || place.Of("subject")?.Value is not JsonStringSyntax s || s.Span.End > o.Span.Start)
        {
            return null;
        }

        ClaimGraph.Schema.Relation relation = _dataset.Schema.FindRelation(claim.Relation)!;
        bool subjectFits = relation.SubjectKinds.Any(k => _dataset.Schema.IsA(KindOf(target.Node), k));
        return subjectFits
            ? null
            : (s.Span.Start, o.Span.End, $"\"{o.Value}\"{place.Text[s.Span.End..o.Span.Start]}\"{s.Value}\"", false);
    }

    private KindId KindOf(NodeId node) => _dataset.Nodes.Single(n => n.Id == node).Kind;

    private static (int, int, string, bool)? DroppedComma(Place place, Random random)
    {
        JsonObjectSyntax owner = place.Owner(random)!;
        if (owner.Properties.Length < 2)
        {
            return null;
        }

        int at = place.Text.IndexOf(',', owner.Properties[random.Next(owner.Properties.Length - 1)].Value.Span.End);
        return (at, at + 1, "", true);
    }

    private static (int, int, string, bool)? DroppedQuote(Place place, Random random) => place.Property(random) is { Value: JsonStringSyntax text }
        ? Replace(new TextSpan(text.Span.End - 1, text.Span.End), "")
        : null;

    private static (int, int, string, bool)? FarParagraph(Place place, Random random) =>
        place.Property(random, "paragraph") is { } paragraph ? Replace(paragraph.Value.Span, "9999") : null;

    private static (int, int, string, bool)? ReversedSpan(Place place, Random random) =>
        place.Property(random, "end") is { } end ? Replace(end.Value.Span, "0") : null;

    private static (int, int, string, bool)? EmptiedText(Place place, Random random) =>
        place.Property(random) is { Value: JsonStringSyntax text } ? Replace(text.Span, random.Next(2) == 0 ? "\"\"" : "\"  \"") : null;

    private static (int, int, string, bool)? DuplicatedProperty(Place place, Random random) => place.Property(random) is { } property
        ? (property.NameSpan.Start, property.NameSpan.Start, $"{place.Text[property.NameSpan.Start..property.Value.Span.End]}, ", false)
        : null;

    private static (int, int, string, bool)? ControlCharacter(Place place, Random random) =>
        place.Property(random, "en", "zh") is { Value: JsonStringSyntax text }
            ? (text.Span.Start + 1, text.Span.Start + 1, random.Next(2) == 0 ? "\\u001b" : "\u0007", false)
            : null;

    private static (int, int, string, bool)? UnknownLanguage(Place place, Random random) =>
        place.Property(random, "en", "zh") is { } property ? Replace(property.NameSpan, "\"qq\"") : null;

    private static (int, int, string, bool)? EmptiedList(Place place, Random random) =>
        place.Property(random, "saidBy", "evidence") is { } property
            ? (property.Value.Span.Start, property.Value.Span.End, "[]", false)
            : null;

    private static (int, int, string, bool)? BadQuantity(Place place, Random random) =>
        place.Property(random, "value") is { } property ? Replace(property.Value.Span, random.Next(2) == 0 ? "\"1,000\"" : "\"12345678901234567890123456789\"") : null;

    private static (int, int, string, bool)? StrayCharacter(Place place, Random random) => place.Property(random) is { } property
        ? (property.Value.Span.Start, property.Value.Span.Start, "，", false)
        : null;

    /// <summary>An entry of a file, and what can be picked within it.</summary>
    private sealed record Place(string Text, JsonObjectSyntax Entry)
    {
        public string? Id => (Of("id")?.Value as JsonStringSyntax)?.Value;

        public static Place Pick(DataFile file, Random random)
        {
            string text = Encoding.UTF8.GetString(file.Content.Span);
            JsonObjectSyntax root = (JsonObjectSyntax)JsonSyntaxReader.Read(new SourceText(file.Path, text), new DiagnosticBag())!;
            JsonArraySyntax entries = (JsonArraySyntax)root.Properties.Single(p => p.Name is "nodes" or "claims").Value;
            return new Place(text, (JsonObjectSyntax)entries.Elements[random.Next(entries.Elements.Length)]);
        }

        public JsonPropertySyntax? Of(string name) => Entry.Properties.FirstOrDefault(p => p.Name == name);

        // External ids are anything; a change there is no fault.
        public JsonPropertySyntax? Property(Random random, params string[] names)
        {
            JsonPropertySyntax[] all =
            [
                .. Objects(Entry).SelectMany(o => o.Properties)
                    .Where(p => names.Length == 0 ? p.Name is not ("externalIds" or "wikidata") : names.Contains(p.Name)),
            ];
            return all.Length == 0 ? null : all[random.Next(all.Length)];
        }

        public JsonObjectSyntax? Owner(Random random)
        {
            JsonObjectSyntax[] all = [.. Objects(Entry)];
            return all[random.Next(all.Length)];
        }

        private static IEnumerable<JsonObjectSyntax> Objects(JsonSyntax value) => value switch
        {
            JsonObjectSyntax o => [o, .. o.Properties.SelectMany(p => Objects(p.Value))],
            JsonArraySyntax a => a.Elements.SelectMany(Objects),
            _ => [],
        };
    }
}
