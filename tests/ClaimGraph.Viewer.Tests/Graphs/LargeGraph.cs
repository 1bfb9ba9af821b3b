using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Schema;
using ClaimGraph.Text;

namespace ClaimGraph.Viewer.Tests.Graphs;

/// <summary>Graphs of any size with names in English and Chinese: groups around hubs, and some lines between groups.</summary>
internal static class LargeGraph
{
    private const int GroupSize = 60;
    private const string Han = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡鳞潜羽翔";
    private static readonly string[] Words = ["North", "River", "Harbour", "Model", "Cloud", "Bridge", "Open", "Light", "Stone", "Field"];

    /// <summary>Makes a graph; the same for the same size.</summary>
    /// <param name="nodes">How many nodes; half as many claims more than nodes.</param>
    public static KnowledgeGraph Of(int nodes)
    {
        KnowledgeGraph sample = Browser.SharedPages.ArticleGraph();
        Random random = new(7);
        KindId[] kinds = [.. sample.Schema.Kinds.Where(k => !k.IsAbstract).Select(k => k.Id)];
        Relation[] relations = [.. sample.Schema.Relations.Where(r => r.Object.Kinds.Length > 0)];
        Source source = sample.Sources[0] with { };
        Node[] made = [.. Enumerable.Range(0, nodes).Select(i => NodeOf(i, kinds[random.Next(kinds.Length)], random))];
        Claim[] claims = [.. Enumerable.Range(0, nodes * 3 / 2).Select(i => ClaimOf(i, made, relations[random.Next(relations.Length)], source, random))];
        return KnowledgeGraph.Build(new Dataset(sample.Schema, [source], [.. made], ClaimList.Create(claims)));
    }

    private static Node NodeOf(int index, KindId kind, Random random)
    {
        string han = string.Concat(Enumerable.Range(0, random.Next(2, 9)).Select(_ => Han[random.Next(Han.Length)]));
        string words = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Words[random.Next(Words.Length)]));
        return new Node
        {
            Id = new NodeId(Id("node", index)),
            Kind = kind,
            Labels = LocalizedText.Of($"{words} {Number(index)}", han + Number(index)),
        };
    }

    private static Claim ClaimOf(int index, Node[] nodes, Relation relation, Source source, Random random)
    {
        int subject = index % nodes.Length;
        int group = subject / GroupSize * GroupSize;
        int within = random.Next(4) > 0 ? group : group + random.Next(Math.Min(GroupSize, nodes.Length - group));
        int target = index % 40 == 0 ? random.Next(nodes.Length) : within;
        return new Claim
        {
            Id = new ClaimId(Id("claim", index)),
            Subject = nodes[subject].Id,
            Relation = relation.Id,
            Object = new NodeObject(nodes[target].Id),
            Modality = (Modality)random.Next(6),
            SaidBy = [nodes[0].Id],
            Section = source.Sections[index % source.Sections.Length].Id,
            Evidence = [new EvidenceSpan(source.Id, 1 + (index % source.Paragraphs.Length), index % 30, (index % 30) + 12, source.Paragraphs[index % source.Paragraphs.Length])],
            Statement = LocalizedText.Of(
                $"{nodes[subject].Labels.In(Language.English)} has to do with {nodes[target].Labels.In(Language.English)}.",
                $"{nodes[subject].Labels.In(Language.Chinese)}与{nodes[target].Labels.In(Language.Chinese)}有关。"),
        };
    }

    private static string Id(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}-{index:00000}");

    private static string Number(int index) => index.ToString(CultureInfo.InvariantCulture);
}
