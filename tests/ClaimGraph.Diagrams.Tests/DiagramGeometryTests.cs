using ClaimGraph.Diagrams.Geometry;

namespace ClaimGraph.Diagrams.Tests;

public sealed class DiagramGeometryTests
{
    [Fact]
    public void Geometry_is_written_as_documented()
    {
        DiagramGeometry geometry = new(
            200,
            100.5,
            [new NodeGeometry("a", new Box(1, 2.25, 30, 20)), new NodeGeometry("b \"quoted\"", new Box(-0.0, 50, 30, 20))],
            [
                new EdgeGeometry("e", "a", "b \"quoted\"", [new(31, 12), new(100.13, 60)], new Box(50, 30, 20, 10)),
                new EdgeGeometry("f", "a", "a", [new(1, 2), new(3, 4)], null),
            ]);

        Assert.Equal(
            """
            {"width":200,"height":100.5,"nodes":[
            {"id":"a","x":1,"y":2.25,"width":30,"height":20},
            {"id":"b \"quoted\"","x":0,"y":50,"width":30,"height":20}
            ],"edges":[
            {"id":"e","source":"a","target":"b \"quoted\"","points":[[31,12],[100.13,60]],"label":{"x":50,"y":30,"width":20,"height":10}},
            {"id":"f","source":"a","target":"a","points":[[1,2],[3,4]]}
            ]}

            """.ReplaceLineEndings("\n"),
            geometry.ToJson());
    }

    [Fact]
    public void Geometry_tells_what_measures_need_where_it_is_known()
    {
        NodeGeometry node = new("a", new Box(0, 0, 30, 20))
        {
            Shape = Schema.Shape.Hexagon,
            Outline = [new(5, 0), new(25, 0), new(30, 10)],
            Kind = "Port",
            Cluster = "c",
            Text = new Box(5, 4, 20, 12),
            FontSize = 13,
        };
        EdgeGeometry edge = new("e", "a", "a", [new(31, 12), new(100, 60)], null)
        {
            HasArrow = false,
            IsLabelled = true,
            LabelText = new Size(30, 14.5),
            FontSize = 11,
            Leader = [new(50, 30), new(60, 40)],
        };

        Assert.Equal(
            """
            {"width":200,"height":100,"nodes":[
            {"id":"a","x":0,"y":0,"width":30,"height":20,"shape":"hexagon","outline":[[5,0],[25,0],[30,10]],"kind":"Port","cluster":"c","text":{"x":5,"y":4,"width":20,"height":12},"fontSize":13}
            ],"edges":[
            {"id":"e","source":"a","target":"a","points":[[31,12],[100,60]],"directed":false,"labelled":true,"text":{"width":30,"height":14.5},"fontSize":11,"leader":[[50,30],[60,40]]}
            ],"clusters":[
            {"id":"c","x":-5,"y":-20,"width":50,"height":60,"title":{"x":-5,"y":-20,"width":50,"height":15}}
            ]}

            """.ReplaceLineEndings("\n"),
            new DiagramGeometry(200, 100, [node], [edge]) { Clusters = [new ClusterGeometry("c", new Box(-5, -20, 50, 60), new Box(-5, -20, 50, 15))] }.ToJson());
    }

    [Fact]
    public void A_graph_refuses_repeated_ids_and_loose_ends()
    {
        DiagramKind kind = TestData.GraphCorpus.KindOf(0);
        DiagramNode a = new("a", "A", kind);

        Assert.Throws<ArgumentException>(() => new DiagramGraph([a, a], []));
        Assert.Throws<ArgumentException>(() => new DiagramGraph([a], [new DiagramEdge("e", "a", "b", "x")]));
        Assert.Throws<ArgumentException>(() => new DiagramGraph([a], [new DiagramEdge("e", "b", "a", "x")]));
        Assert.Throws<ArgumentException>(() => new DiagramGraph([a], [new DiagramEdge("e", "a", "a", "x"), new DiagramEdge("e", "a", "a", "y")]));
    }

    [Fact]
    public void The_notices_name_all_that_is_carried_along()
    {
        Assert.Equal(
            ["@msagl/core", "Noto Sans SC", "Skia and its libraries", "SkiaSharp", "linked-list-typescript", "queue-typescript", "reliable-random", "stack-typescript", "typescript-string-operations"],
            ThirdPartyNotices.Read().Keys);
        Assert.All(ThirdPartyNotices.Read().Values, text => Assert.Contains("licen", text, StringComparison.OrdinalIgnoreCase));
    }
}
