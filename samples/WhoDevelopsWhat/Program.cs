// Who develops what, among the "six tigers" and beyond, and which claims say so? Kinds and relations are names that the
// compiler knows from the schema: a misspelt one does not compile.
// Run from the repository's root: dotnet run --project samples/WhoDevelopsWhat
using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading;
using ClaimGraph.Query.Fluent;
using WhoDevelopsWhat;

Console.OutputEncoding = Encoding.UTF8;
LoadResult loaded = DatasetLoader.Load(args is [string directory] ? directory : "graph-data/china-us-ai-race");
if (loaded.Dataset is null)
{
    TextReport.Write(loaded.Diagnostics, Console.Error);
    return 1;
}

KnowledgeGraph graph = KnowledgeGraph.Build(loaded.Dataset);

// The companies of the group, each with its models where the article names any.
Query<(Node Company, Node? Model)> tigers = graph.Match(Kinds.Company, out NodeVariable company)
    .Out(Relations.MemberOf).To(Kinds.Group, out NodeVariable group)
    .Where(group.Id == "six-tigers")
    .OptionalMatch(company).In(Relations.DevelopedBy).To(Kinds.Model, out NodeVariable model)
    .Select(company, model.OrNull())
    .OrderBy(company.Name);

Console.WriteLine("The six tigers:");
foreach (Reasoned<(Node Company, Node? Model)> answer in tigers.WithReasons())
{
    string developed = answer.Row.Model is { } made ? $"develops {Name(made)}" : "the article names no model";
    Console.WriteLine($"  {Name(answer.Row.Company)}: {developed}; {answer.Why()}");
}

// Everybody who develops a model, as a fact.
Query<(Node, Node, ClaimEdge)> developers = graph.Match(Kinds.Company, out NodeVariable maker)
    .In(Relations.DevelopedBy, out EdgeVariable claim).To(Kinds.Model, out NodeVariable product)
    .Where(claim.Modality == Modality.Fact && claim.Polarity == Polarity.Affirmed)
    .Select(maker, product, claim);

Console.WriteLine();
Console.WriteLine("Who develops a model:");
foreach ((Node who, Node what, ClaimEdge edge) in developers)
{
    Console.WriteLine($"  {Name(who)} develops {Name(what)}: {edge.Claim.Statement.In(Language.English)} (paragraph {edge.Claim.Evidence[0].Paragraph})");
}

Console.WriteLine();
Console.WriteLine($"The same in openCypher: {developers.ToCypher()}");
return 0;

static string Name(Node node) => node.Labels.In(Language.English);
