using ClaimGraph.Cli.Output;
using ClaimGraph.Exchange;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Losses;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Commands;

/// <summary>The formats of <c>claimgraph export</c>, with what each can hold.</summary>
internal static class FormatList
{
    /// <summary>Prints them.</summary>
    public static void Print(Terminal terminal, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Print(terminal, new JObject { ["formats"] = new JArray(GraphFormats.All.Select(ToJson)) });
            return;
        }

        int width = GraphFormats.All.Max(f => f.Id.Length);
        foreach (IGraphFormat format in GraphFormats.All)
        {
            FormatSupport support = format.Support(new ExportOptions());
            int omitted = support.Fields.Count(f => f.Keeping == Keeping.Omitted);
            string keeps = support.IsLossless ? "lossless" : omitted == 0 ? "keeps all" : $"leaves out {omitted} of {support.Fields.Length} fields";
            terminal.Output.WriteLine($"{format.Id.PadRight(width)}  {format.Name}: {keeps}. Read by {format.ReadBy}.");
        }
    }

    private static JObject ToJson(IGraphFormat format)
    {
        FormatSupport support = format.Support(new ExportOptions());
        return new JObject
        {
            ["id"] = format.Id,
            ["name"] = format.Name,
            ["readBy"] = format.ReadBy,
            ["lossless"] = support.IsLossless,
            ["fields"] = new JArray(support.Fields.Select(f => new JObject
            {
                ["field"] = Vocabulary.NameOf(f.Field),
                ["keeping"] = Vocabulary.NameOf(f.Keeping),
                ["instead"] = f.Instead,
            })),
        };
    }
}
