using System.CommandLine;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Cli.Commands;

/// <summary>The options of <c>claimgraph export</c> that only some formats heed.</summary>
internal sealed class ExportSwitches
{
    private readonly Option<bool> _links = new("--links") { Description = "Call the list of edges \"links\", as D3 and older NetworkX read it." };
    private readonly Option<bool> _records = new("--records") { Description = "Add to each node and edge its whole record in graph JSON, so that less is lost." };
    private readonly Option<bool> _layout = new("--layout") { Description = "Add where nodes stand and which colours they have when the graph is drawn." };
    private readonly Option<string?> _base = new("--base")
    {
        Description = "The address that names in RDF are made from, such as https://example.org/race/.",
        HelpName = "address",
        Validators =
        {
            result =>
            {
                if (result.Tokens is [var token] && !IsBase(token.Value))
                {
                    result.AddError($"\"{token.Value}\" is not an address to make names from. Write one that ends with / or #, such as https://example.org/race/.");
                }
            },
        },
    };

    /// <summary>All of them, to add to a command.</summary>
    public Symbol[] All => [_links, _records, _layout, _base];

    /// <summary>Holds what was given against what the format heeds.</summary>
    /// <exception cref="UsageException">The format does not heed one of them.</exception>
    public void Check(ParseResult parsed, IGraphFormat format)
    {
        Require(parsed.GetValue(_links), "--links", ExportFeatures.LinksKey);
        Require(parsed.GetValue(_records), "--records", ExportFeatures.Records);
        Require(WantsLooks(parsed), "--layout", ExportFeatures.Looks);
        Require(parsed.GetValue(_base) is not null, "--base", ExportFeatures.BaseAddress);

        void Require(bool isGiven, string option, ExportFeatures feature)
        {
            if (isGiven && !format.Features.HasFlag(feature))
            {
                throw new UsageException($"{option} means nothing to the format {format.Id}. Leave it out.");
            }
        }
    }

    /// <summary>Whether the graph is to be drawn for <see cref="ExportOptions.Looks"/>.</summary>
    public bool WantsLooks(ParseResult parsed) => parsed.GetValue(_layout);

    /// <summary>The options of the export, without looks.</summary>
    public ExportOptions Read(ParseResult parsed, Language language) => new()
    {
        Language = language,
        UsesLinksKey = parsed.GetValue(_links),
        WithRecords = parsed.GetValue(_records),
        BaseAddress = parsed.GetValue(_base) is { } address ? new Uri(address) : null,
    };

    private static bool IsBase(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.AbsoluteUri == text && text[^1] is '/' or '#';
}
