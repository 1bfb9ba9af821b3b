using System.Net;

namespace ClaimGraph.Viewer.Assembling;

/// <summary>What a page carries that a server keeps up to date.</summary>
/// <param name="version">Names the page among those the server gives.</param>
internal sealed class LiveParts(string version)
{
    /// <summary>The script that listens to the server.</summary>
    public string Script { get; } = Resource.Text("page/live.js");

    /// <summary>What problems look like.</summary>
    public string Style { get; } = Resource.Text("page/live-style.css");

    /// <summary>All of it, to stand at the end of the page's body.</summary>
    public string Markup =>
        $"<meta name=\"claimgraph-version\" content=\"{WebUtility.HtmlEncode(version)}\">\n<style>{Style}</style>\n<script>{Script}</script>\n";
}
