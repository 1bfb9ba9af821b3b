using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Graphs;
using ClaimGraph.Viewer.Arranging;
using ClaimGraph.Viewer.Payloads;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Viewer.Tests;

/// <summary>What the page is given, read back.</summary>
internal static class PayloadObject
{
    /// <summary>The payload of a graph without places, which takes long to find.</summary>
    public static JObject Of(KnowledgeGraph graph)
    {
        PageLayout nowhere = new() { Size = new Size(0, 0), Boxes = [], Shifts = [], Names = [], Texts = [], Lines = [] };
        return Read(PayloadWriter.Write(PageContent.Of(graph), nowhere));
    }

    /// <summary>The payload that a page carries.</summary>
    public static JObject OfPage(string html)
    {
        const string Open = "<script type=\"application/json\" id=\"claimgraph-data\">";
        int start = html.IndexOf(Open, StringComparison.Ordinal) + Open.Length;
        return Read(html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)]);
    }

    /// <summary>Reads a payload; dates stay texts.</summary>
    public static JObject Read(string json)
    {
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
