using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Claims;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Query;

/// <summary>Views as text, and what can be wrong with it.</summary>
internal static class ViewText
{
    public const string Everything = "everything";

    private const string Forms = "factual, reported, opinions, forecasts, hypothetical, normative, affirmed, denied, "
        + "said-by:NODE, nearest:NODE, as-of:DATE, source:SOURCE, section:SECTION or everything";

    public static bool TryParse(
        string text, [NotNullWhen(true)] out GraphView? view, [NotNullWhen(false)] out string? problem)
    {
        view = null;
        ImmutableArray<ViewRule>.Builder rules = ImmutableArray.CreateBuilder<ViewRule>();
        foreach (string part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (part == Everything)
            {
                continue;
            }

            ViewRule? rule = ParseRule(part, out problem);
            if (rule is null)
            {
                problem ??= $"\"{part}\" is not a view. Write {Forms}; a comma means \"and\".";
                return false;
            }

            rules.Add(rule);
        }

        problem = null;
        view = new GraphView([.. rules.Distinct()]);
        return true;
    }

    public static IReadOnlyList<string> FindUnknownNames(GraphView view, KnowledgeGraph graph)
    {
        KnowledgeGraph whole = graph.Whole;
        SectionId[] sections = [.. whole.Sources.SelectMany(s => s.Sections).Select(s => s.Id)];
        NodeId[] speakers = [.. whole.Claims.Table.Chains.SelectMany(c => c).Distinct()];
        List<string> problems = [];
        foreach (ViewRule rule in ViewNames.In(view, whole).Rules)
        {
            switch (rule)
            {
                case SpeakerRule { Speaker: var several } when !speakers.Contains(several) && ViewNames.Speakers(whole, several) is { Length: > 1 } called:
                    problems.Add(Ambiguous(several.Value, "nodes", called.Select(n => n.Value)));
                    break;
                case SectionRule { Section: var several } when !sections.Contains(several) && whole.FindSectionsCalled(several.Value) is { Length: > 1 } called:
                    problems.Add(Ambiguous(several.Value, "sections", called.Select(n => n.Value)));
                    break;
                case SpeakerRule speaker when !speakers.Contains(speaker.Speaker):
                    problems.Add(whole.FindNode(speaker.Speaker) is null
                        ? Unknown("node", speaker.Speaker.Value, speakers.Select(n => n.Value))
                        : $"No claim is said by \"{speaker.Speaker}\".");
                    break;
                case SourceRule source when whole.Sources.All(s => s.Id != source.Source):
                    problems.Add(Unknown("source", source.Source.Value, whole.Sources.Select(s => s.Id.Value)));
                    break;
                case SectionRule section when !sections.Contains(section.Section):
                    problems.Add(Unknown("section", section.Section.Value, sections.Select(s => s.Value)));
                    break;
                default:
                    break;
            }
        }

        return problems;
    }

    private static ViewRule? ParseRule(string part, out string? problem)
    {
        problem = null;
        int colon = part.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return ParseWord(part);
        }

        string name = part[..colon];
        string value = part[(colon + 1)..].Trim();
        if (name == "as-of")
        {
            return ParseDay(value, out problem);
        }

        if (name is not ("said-by" or "nearest" or "source" or "section"))
        {
            return null;
        }

        if (!(name == "source" ? Slug.IsValid(value) : QualifiedSlug.IsValid(value)))
        {
            problem = $"\"{value}\" in \"{part}\" is not an id. "
                + $"Write lower-case letters, digits and hyphens, such as {name}:some-name.";
            return null;
        }

        return name switch
        {
            "said-by" => new SpeakerRule(new NodeId(value), Nearest: false),
            "nearest" => new SpeakerRule(new NodeId(value), Nearest: true),
            "source" => new SourceRule(new SourceId(value)),
            _ => new SectionRule(new SectionId(value)),
        };
    }

    private static ViewRule? ParseWord(string word)
    {
        Modality? named = word switch
        {
            "factual" or "facts" => Modality.Fact,
            "opinions" => Modality.Opinion,
            "forecasts" => Modality.Forecast,
            "hypotheticals" => Modality.Hypothetical,
            _ => Vocabulary.TryParse(word, out Modality modality) ? modality : null,
        };
        return named is { } m ? new ModalityRule(m)
            : Vocabulary.TryParse(word, out Polarity polarity) ? new PolarityRule(polarity)
            : null;
    }

    /// <summary>A month or year means its last day, so that all of it is in the view.</summary>
    private static AsOfRule? ParseDay(string value, out string? problem)
    {
        if (!EdtfDate.TryParse(value, out EdtfDate? date, out EdtfProblem? wrong))
        {
            problem = $"\"{value}\" is not a date. {wrong.Message} {wrong.Advice}";
            return null;
        }

        if (date.IsInterval || date.Latest is not { } last || !last.TryToDateOnly(out DateOnly? day))
        {
            problem = $"\"{value}\" does not name a day to look from. "
                + "Write a day, month or year between 0001 and 9999, such as as-of:2024-05.";
            return null;
        }

        problem = null;
        return new AsOfRule(day.Value);
    }

    private static string Ambiguous(string name, string what, IEnumerable<string> known) =>
        $"\"{name}\" means several {what}: {string.Join(", ", known)}. Write one of these.";

    private static string Unknown(string what, string name, IEnumerable<string> known)
    {
        string[] names = [.. known.Distinct().Order(StringComparer.Ordinal)];
        string advice = NearestName.Advice(name, names, $"Use the id of a {what} of the graph.");
        return $"There is no {what} \"{name}\". {advice}";
    }
}
