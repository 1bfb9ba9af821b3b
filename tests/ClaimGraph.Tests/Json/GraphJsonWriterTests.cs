using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Json;
using ClaimGraph.Query;
using ClaimGraph.Tests.TestData;
using CsCheck;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Tests.Json;

public sealed class GraphJsonWriterTests
{
    private static readonly string Expected = Path.Combine(Repository.Root, "tests/ClaimGraph.Tests/Json/river.graph.json");

    [Fact]
    public void A_dataset_is_written_as_in_the_expected_file()
    {
        string written = GraphJsonTexts.Write(RiverDataset.Build());

        Assert.Equal(File.ReadAllText(Expected), written);
    }

    [Fact]
    public void A_graph_is_written_like_its_dataset()
    {
        Dataset dataset = RiverDataset.Build();
        using MemoryStream stream = new();

        GraphJson.Write(KnowledgeGraph.Build(dataset), stream);

        Assert.Equal(GraphJsonTexts.Write(dataset), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void A_view_is_written_with_everything_it_mentions_and_without_links_that_lead_out_of_it()
    {
        KnowledgeGraph view = KnowledgeGraph.Build(RiverDataset.Build()).View(GraphView.OfModality(Modality.Hypothetical));

        Dataset part = view.ToDataset();

        Assert.Equal(["ada", "blue", "red"], part.Nodes.Select(n => n.Id.Value));
        Assert.Empty(Assert.Single(part.Claims).Links);
        Assert.DoesNotContain(view.Vertices, v => v == new NodeId("ada"));
    }

    [Fact]
    public void The_bytes_have_no_byte_order_mark_no_carriage_return_and_chinese_as_it_is()
    {
        string written = GraphJsonTexts.Write(RiverDataset.Build());

        Assert.StartsWith("{\n", written, StringComparison.Ordinal);
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', written);
        Assert.Contains("\"蓝河\"", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Dataset dataset = new TestDataset().Node("a", "\uD83D").Build();

        Assert.Throws<EncoderFallbackException>(() => GraphJson.Write(dataset, Stream.Null));
    }

    [Fact]
    public void Every_text_and_decimal_comes_back_from_another_reader_as_it_was() =>
        RandomDatasets.Of(Gen.OneOf(RandomDatasets.Texts, RandomDatasets.InvisibleTexts)).Sample(dataset =>
        {
            using JsonTextReader reader = new(new StringReader(GraphJsonTexts.Write(dataset))) { DateParseHandling = DateParseHandling.None };
            JObject graph = JObject.Load(reader);

            Assert.Equal(dataset.Nodes.Select(n => n.Labels.In(Language.Chinese)), graph["nodes"]!.Select(n => (string?)n["labels"]?["zh"]));
            Assert.Equal(dataset.Claims.Select(c => c.Statement.In(Language.English)), graph["claims"]!.Select(c => (string?)c["statement"]?["en"]));
            Assert.Equal(
                dataset.Claims.Select(c => (c.Object as QuantityObject)?.Quantity.ValueText),
                graph["claims"]!.Select(c => (string?)c["object"]?["quantity"]?["value"]));
        });
}
