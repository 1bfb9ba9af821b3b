using ClaimGraph.Claims;
using ClaimGraph.Exchange.Tests.Fixtures;
using ClaimGraph.Graphs;
using ClaimGraph.Json;
using ClaimGraph.Tests.TestData;
using CsCheck;

namespace ClaimGraph.Exchange.Tests.Native;

public sealed class NativeFormatTests
{
    [Fact]
    public void What_is_written_reads_back_equal() => RandomDatasets.Any.Sample(
        dataset =>
        {
            using Exported export = new(KnowledgeGraph.Build(dataset), "graph-json");
            Dataset? read = GraphJson.Read(export.PathOf("graph.json")).Dataset;
            return read is not null && read.Equals(KnowledgeGraph.Build(dataset).ToDataset());
        },
        iter: 50);
}
