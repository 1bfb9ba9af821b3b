using ClaimGraph.Cli.Shell.Completion;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;
using CsCheck;

namespace ClaimGraph.Cli.Tests.Shell.Completion;

public sealed class QueryCompleterTests
{
    private readonly QueryCompleter _completer = new(
        KnowledgeGraph.Build(DatasetLoader.Load(Repository.Dataset).Dataset!), () => ["since", "group"]);

    [Theory]
    [InlineData("mat", "MATCH")]
    [InlineData("MATCH (c:Comp", "Company")]
    [InlineData("MATCH (c)-[:member", "MEMBER_OF")]
    [InlineData("MATCH (c)-[r:RELEASED|member", "MEMBER_OF")]
    [InlineData("MATCH (c:Company) WHERE c:Univ", "University")]
    [InlineData("MATCH (c) RETURN c.name_z", "name_zh")]
    [InlineData("MATCH ()-[r]->() RETURN r.moda", "modality")]
    [InlineData("MATCH ({desc", "description")]
    [InlineData("MATCH ()-[{moda", "modality")]
    [InlineData("MATCH (n {id: 'zhipu", "zhipu-ai'")]
    [InlineData("MATCH (n {id: \"zhipu", "zhipu-ai\"")]
    [InlineData("MATCH (n) WHERE n.id IN ['baidu', 'zhipu", "zhipu-ai'")]
    [InlineData("MATCH (n) WHERE n.name_zh STARTS WITH '讯飞", "讯飞星火'")]
    [InlineData("MATCH ()-[r]->() WHERE r.modality = 'fore", "forecast'")]
    [InlineData("MATCH ()-[r {polarity: 'den", "denied'")]
    [InlineData("MATCH ()-[r]->() WHERE r.id = 'lee-china", "lee-china-adoption-ahead'")]
    [InlineData("MATCH (n) WHERE n.id = $gr", "$group")]
    [InlineData("RETURN toUpp", "toUpper(")]
    [InlineData("MATCH (company) WITH company AS firm WHERE fir", "firm")]
    public void What_can_come_next_is_proposed(string written, string proposal)
    {
        Proposals proposals = _completer.Complete(written);
        Assert.Contains(proposal, proposals.Items.Select(i => i.Whole));
        Assert.InRange(proposals.Start, 0, written.Length);
    }

    [Theory]
    [InlineData("MATCH (n) RETURN 12")]
    [InlineData("MATCH (n) // Comp")]
    [InlineData("MATCH p = (a)--(b) RETURN p.na")]
    [InlineData("MATCH (company) WITH count(company) AS n WHERE compan")]
    [InlineData("MATCH (company) RETURN 1 UNION MATCH (compan")]
    public void Nothing_is_proposed_where_nothing_is_known(string written) => Assert.Empty(_completer.Complete(written).Items);

    [Fact]
    public void A_node_is_found_by_its_name_in_any_language()
    {
        Proposal baidu = Assert.Single(_completer.Complete("MATCH (n {id: '百度").Items, i => i.Text == "baidu");
        Assert.Equal(("百度", "'"), (baidu.Note, baidu.End));
    }

    [Fact]
    public void Variables_come_first_and_of_what_they_are_only_the_properties()
    {
        Assert.Equal("rel", _completer.Complete("MATCH (node)-[rel]->() RETURN re").Items[0].Text);
        Assert.DoesNotContain("modality", _completer.Complete("MATCH (n)-[r]->() RETURN n.").Items.Select(i => i.Text));
        Assert.DoesNotContain("aliases", _completer.Complete("MATCH (n)-[r]->() RETURN r.").Items.Select(i => i.Text));
        Assert.Contains("aliases", _completer.Complete("UNWIND [1] AS x RETURN x.").Items.Select(i => i.Text));
    }

    [Fact]
    public void Any_beginning_of_any_text_can_be_completed() =>
        Choose.Of("(", ")", "[", "]", "{", "}", "'", "\"", "`", ":", ".", "..", "-", ">", "|", ",", "=", "$", "*", "//", "/*", "\\", "\n", " ",
                "MATCH", "WITH", "AS", "IN", "UNION", "RETURN", "n", "id", "百", "😀", "\ud83d", "1", ";")
            .Array[0, 12]
            .Sample(
                parts =>
                {
                    string text = string.Concat(parts);
                    Proposals proposals = _completer.Complete(text);
                    return proposals.Start >= 0 && proposals.Start <= text.Length && proposals.CommonPrefix is not null;
                },
                iter: 3000);
}
