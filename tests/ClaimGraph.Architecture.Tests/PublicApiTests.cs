using System.Reflection;
using ClaimGraph.Diagrams;
using ClaimGraph.Exchange;
using ClaimGraph.Viewer;
using PublicApiGenerator;

namespace ClaimGraph.Architecture.Tests;

/// <summary>What each library offers, as files to review. Accept a change with CLAIMGRAPH_ACCEPT=1.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Libraries => ["ClaimGraph", "ClaimGraph.Diagrams", "ClaimGraph.Exchange", "ClaimGraph.Viewer"];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_surface_is_the_reviewed_one(string library)
    {
        Assembly assembly = library switch
        {
            "ClaimGraph" => typeof(Vocabulary).Assembly,
            "ClaimGraph.Diagrams" => typeof(DiagramRenderer).Assembly,
            "ClaimGraph.Exchange" => typeof(GraphFormats).Assembly,
            _ => typeof(ViewerPage).Assembly,
        };
        string surface = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        string approved = Repository.PathOf("tests", "ClaimGraph.Architecture.Tests", $"{library}.api.txt");
        if (Environment.GetEnvironmentVariable("CLAIMGRAPH_ACCEPT") == "1")
        {
            File.WriteAllText(approved, surface);
        }

        Assert.Equal(File.ReadAllText(approved), surface);
    }
}
