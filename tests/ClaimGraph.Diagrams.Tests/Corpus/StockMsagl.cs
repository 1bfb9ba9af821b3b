using ClaimGraph.Diagrams.Drawing;
using ClaimGraph.Diagrams.Geometry;
using Microsoft.ClearScript.V8;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Diagrams.Tests.Corpus;

/// <summary>The pinned @msagl/core with its own settings, routes and labels: what a drawing would be without this project.</summary>
internal sealed class StockMsagl : IDisposable
{
    private const string SilentConsole = "globalThis.console = { log() {}, info() {}, warn() {}, error() {}, time() {}, timeEnd() {}, assert() {} };";

    private readonly V8ScriptEngine _engine = new(V8ScriptEngineFlags.DisableGlobalMembers);

    public StockMsagl()
    {
        _engine.Execute(SilentConsole);
        _engine.Execute(Resource.Text("msagl/dist.min.js"));
        _engine.Execute(File.ReadAllText(Repository.PathOf("tests", "ClaimGraph.Diagrams.Tests", "Corpus", "stock.js")));
    }

    /// <summary>The engines it has.</summary>
    public static IReadOnlyList<string> Engines { get; } = ["layered", "scaled", "incremental"];

    /// <summary>Draws a graph on the boxes that we give it.</summary>
    public DiagramGeometry Draw(Sketch sketch, string engine)
    {
        string problem = JsonConvert.SerializeObject(new
        {
            engine,
            nodes = sketch.Cards.Select(c => new[] { c.Form.Size.Width, c.Form.Size.Height }),
            edges = sketch.Edges.Select(e => new[] { e.Source, e.Target, LabelPlate.SizeOf(e.Label).Width, LabelPlate.SizeOf(e.Label).Height, e.IsSymmetric ? 0 : 1 }),
        });
        JObject answer = JObject.Parse((string)_engine.Invoke("stockLayout", problem));
        return Opponent.Page(
            sketch,
            [.. answer["nodes"]!.Select(BoxOf)],
            [.. answer["edges"]!.Select(e => e["path"]!.Select(p => new Point((double)p[0]!, (double)p[1]!)).ToArray())],
            [.. answer["edges"]!.Select(e => e["label"] is { Type: JTokenType.Array } box ? BoxOf(box) : (Box?)null)]);
    }

    public void Dispose() => _engine.Dispose();

    private static Box BoxOf(JToken box) => new((double)box[0]!, (double)box[1]!, (double)box[2]!, (double)box[3]!);
}
