using CsCheck;

namespace ClaimGraph.Tests.Query.Plans;

/// <summary>Random graphs and random questions about them, for comparing ways to answer.</summary>
internal static class RandomMatches
{
    private static readonly string[] Variables = ["a", "b", "c"];

    private static readonly Gen<string> Label = OneOf("", "", "", ":A", ":B", ":A:B");

    private static readonly Gen<string> Type = OneOf("", ":K", ":K", ":L", ":K|L");

    private static readonly Gen<string> Name = Gen.Int[0, 5].Select(i => $"'n{i}'");

    private static readonly Gen<string> Node =
        Gen.Select(OneOf("a", "b", "c", "c", "", ""), Label, Gen.Int[0, 5], Name).Select((variable, label, keyed, name) =>
            $"({variable}{label}{(keyed == 0 ? $" {{name: {name}}}" : "")})");

    private static readonly Gen<string> Hop = Gen.Select(Type, Gen.Int[0, 5]).Select((type, way) =>
        way switch { < 3 => $"-[{type}]->", < 5 => $"<-[{type}]-", _ => $"-[{type}]-" });

    private static readonly Gen<string> Path = Gen.Select(Node, Gen.Select(Hop, Node).Array[0, 3]).Select((start, steps) =>
        start + string.Concat(steps.Select(s => s.Item1 + s.Item2)));

    private static readonly Gen<string> Condition = Gen.OneOf(
        Gen.Select(Variable(), Name, (v, n) => $"{v}.name = {n}"),
        Gen.Select(Variable(), Name, Name, (v, n, m) => $"{v}.name IN [{n}, {m}, {n}, 1, null]"),
        Gen.Select(Variable(), Variable(), (v, w) => $"{v}.name < {w}.name"),
        Gen.Select(Variable(), Variable(), (v, w) => $"{v} <> {w}"),
        Gen.Select(Variable(), Hop, (v, h) => $"EXISTS {{ ({v}){h}() }}"),
        Gen.Select(Variable(), Hop, Label, (v, h, l) => $"NOT ({v}){h}({l})"),
        Gen.Select(Variable(), Variable(), Hop, (v, w, h) => $"({v}){h}(){h}({w})"));

    private static readonly Gen<string> Where =
        Condition.Array[0, 2].Select(c => c.Length == 0 ? "" : " WHERE " + string.Join(" AND ", c));

    private static readonly Gen<string> Result = OneOf(
        "RETURN *",
        "RETURN a, b",
        "RETURN c",
        "RETURN DISTINCT a",
        "RETURN DISTINCT a, c",
        "RETURN DISTINCT c.name",
        "RETURN count(*)",
        "RETURN a, count(*)",
        "RETURN b.name, count(c)",
        "RETURN a, c, count(*)",
        "RETURN count(DISTINCT c)",
        "RETURN a, count(DISTINCT c)",
        "RETURN a.name, count(DISTINCT c), count(DISTINCT c) AS again",
        "RETURN b, count(*), min(c.name), count(DISTINCT a.name)",
        "RETURN a, size(collect(c.name))",
        "RETURN a.name, b.name ORDER BY a.name, b.name SKIP 1 LIMIT 4",
        "WITH a, b LIMIT 3 RETURN a, b, count(*)",
        "WITH a, count(*) AS n SKIP 1 RETURN a, sum(n)",
        "WITH collect(c.name) AS names RETURN names[0], names[1]",
        "WITH b, collect(a.name)[0] AS first RETURN b, first",
        "WITH DISTINCT b MATCH (b)-->(x) RETURN x, count(*)",
        "WITH a AS x, count(*) AS n MATCH (x)-[:K]->()<-[:L]-(y) RETURN n, count(DISTINCT y)",
        "OPTIONAL MATCH (c)-[:L]->(x)-->(y) RETURN c, count(y)",
        "OPTIONAL MATCH (c)-[:K]->(x) RETURN x, count(*)",
        "RETURN [(a)-->(x)<--(y) | y.name] AS names, count(*)",
        "RETURN a, b, size([(c)-->(x) WHERE x <> a | x]) AS n");

    /// <summary>Graphs of up to six nodes, named n0 to n5, with loops and parallel relationships.</summary>
    public static Gen<SmallGraph> Graph { get; } = Gen.Select(
        OneOf("", ":A", ":B", ":A:B").Array[1, 6],
        Gen.Select(Gen.Int[0, 5], OneOf("K", "L"), Gen.Int[0, 5]).Array[0, 14]).Select((nodes, edges) =>
            new SmallGraph([.. nodes.Select((labels, i) => $"n{i}{labels}")]).With(
            [
                .. edges.Select(e => $"n{e.Item1 % nodes.Length} {e.Item2} n{e.Item3 % nodes.Length}"),
            ]));

    /// <summary>Questions in which a, b and c stand for nodes.</summary>
    public static Gen<string> Query { get; } = Gen.Select(
        OneOf("", "", "UNWIND ['n1', 'n0', 'n1', null] AS id MATCH (a {name: id}) "),
        Path.Array[1, 2],
        Where,
        Result).Select((first, paths, where, result) =>
            $"{first}MATCH {string.Join(", ", paths.Concat(Variables.Where(v => !paths.Any(p => p.Contains($"({v}", StringComparison.Ordinal))).Select(v => $"({v})")))}{where} {result}");

    private static Gen<string> Variable() => OneOf(Variables);

    private static Gen<string> OneOf(params string[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}
