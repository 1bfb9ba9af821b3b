using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Questions;

/// <summary>What something rests on, as text and as JSON, with quotes where there is a copy to quote from.</summary>
/// <param name="language">The language of statements and labels.</param>
/// <param name="copies">The copies; null for none.</param>
internal sealed class ReasonsOutput(Language language, EvidenceCopies? copies)
{
    /// <summary>The summary, then each claim, in lines that are safe for terminals.</summary>
    public string Text(Reasons reasons)
    {
        copies?.Check(reasons.Claims);
        return reasons.ToText(language, copies?.Texts ?? []);
    }

    /// <summary>
    /// The <c>summary</c>, and the <c>claims</c> as they stand in graph JSON; with a copy each piece of evidence has the <c>quote</c>
    /// of its words with what stands before and after, or null where the copy has others.
    /// </summary>
    public JObject Json(Reasons reasons)
    {
        copies?.Check(reasons.Claims);
        return new JObject
        {
            ["summary"] = reasons.Summary,
            ["claims"] = new JArray(reasons.Claims.Select(Claim)),
        };
    }

    private JToken Claim(Claim claim)
    {
        JToken json = JsonOutput.Claim(claim);
        if (copies is not null)
        {
            foreach ((JToken place, EvidenceSpan span) in json["evidence"]!.Zip(claim.Evidence))
            {
                place["quote"] = copies.Find(span) is { } quote
                    ? new JObject { ["before"] = quote.Before, ["words"] = quote.Words, ["after"] = quote.After }
                    : JValue.CreateNull();
            }
        }

        return json;
    }
}
