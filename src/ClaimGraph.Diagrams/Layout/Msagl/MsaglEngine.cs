using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Diagrams.Geometry;
using Microsoft.ClearScript;
using Microsoft.ClearScript.V8;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Diagrams.Layout.Msagl;

/// <summary>
/// MSAGL (https://github.com/microsoft/msagljs) in a V8 isolate of its own, with a limit of memory. The script has no access to
/// anything outside: it turns one JSON text into another.
/// </summary>
internal sealed class MsaglEngine : ILayoutEngine
{
    private const int HeapLimitInMebibytes = 1024;

    // The heap is looked at now and then: V8 itself ends the process only well beyond the limit.
    private const int Slack = 512;
    private const string SilentConsole =
        "globalThis.console = { log() {}, info() {}, warn() {}, error() {}, time() {}, timeEnd() {}, assert() {} };";

    private readonly V8Runtime _runtime;
    private readonly V8ScriptEngine _engine;

    /// <summary>Starts an isolate.</summary>
    /// <param name="heapLimit">How much memory it may take, in mebibytes; beyond, a layout fails.</param>
    public MsaglEngine(int heapLimit = HeapLimitInMebibytes)
    {
        _runtime = new V8Runtime(new V8RuntimeConstraints { MaxOldSpaceSize = heapLimit + Slack })
        {
            HeapSizeViolationPolicy = V8RuntimeViolationPolicy.Exception,
            MaxHeapSize = (nuint)heapLimit * 1024 * 1024,
            HeapSizeSampleInterval = TimeSpan.FromMilliseconds(100),
        };
        _engine = _runtime.CreateScriptEngine(V8ScriptEngineFlags.DisableGlobalMembers);
        _engine.Execute(SilentConsole);
        _engine.Execute(Resource.Text("msagl/dist.min.js"));
        _engine.Execute(Resource.Text("msagl/layout.js"));
    }

    public LayoutSolution Layout(LayoutProblem problem, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            using CancellationTokenRegistration stop = cancellation.Register(_engine.Interrupt);
            string answer = (string)_engine.Invoke("claimgraphLayout", Written(problem));
            return Read(answer);
        }
        catch (ScriptInterruptedException e)
        {
            throw new OperationCanceledException("The layout was stopped.", e, cancellation);
        }
        catch (ScriptEngineException e)
        {
            throw new LayoutException($"MSAGL could not lay out the graph: {e.Message}", e);
        }
    }

    public void Dispose()
    {
        _engine.Dispose();
        _runtime.Dispose();
    }

    private static string Written(LayoutProblem problem)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using JsonTextWriter json = new(text);
        json.WriteStartObject();
        json.WritePropertyName("method");
        json.WriteValue(Vocabulary.NameOf(problem.Method));
        json.WritePropertyName("direction");
        json.WriteValue(Vocabulary.NameOf(problem.Direction));
        json.WritePropertyName("nodeSeparation");
        json.WriteValue(problem.NodeSeparation);
        json.WritePropertyName("layerSeparation");
        json.WriteValue(problem.LayerSeparation);
        json.WritePropertyName("nodes");
        json.WriteStartArray();
        foreach (Size node in problem.Nodes)
        {
            WriteRow(json, node.Width, node.Height);
        }

        json.WriteEndArray();
        json.WritePropertyName("edges");
        json.WriteStartArray();
        foreach (LayoutEdge edge in problem.Edges)
        {
            WriteRow(json, edge.Source, edge.Target, edge.Label.Width, edge.Label.Height);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return text.ToString();
    }

    private static void WriteRow(JsonTextWriter json, params ReadOnlySpan<double> values)
    {
        json.WriteStartArray();
        foreach (double value in values)
        {
            json.WriteValue(value);
        }

        json.WriteEndArray();
    }

    private static LayoutSolution Read(string answer)
    {
        JObject json = JObject.Parse(answer);
        return new LayoutSolution(
            [.. json["centers"]!.Select(c => new Point((double)c[0]!, (double)c[1]!))],
            [.. json["routes"]!.Select(PointsOf)]);
    }

    private static ImmutableArray<Point> PointsOf(JToken route)
    {
        ImmutableArray<Point>.Builder points = ImmutableArray.CreateBuilder<Point>();
        JArray values = (JArray)route;
        for (int i = 0; i + 1 < values.Count; i += 2)
        {
            points.Add(new Point((double)values[i], (double)values[i + 1]));
        }

        return points.ToImmutable();
    }
}
