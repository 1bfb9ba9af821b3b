using ClaimGraph.Loading;
using ClaimGraph.Schema;

namespace ClaimGraph.Tests.Schema;

public sealed class GeneratedNamesTests
{
    [Fact]
    public void What_the_generator_names_is_in_the_schema()
    {
        GraphSchema schema = SchemaLoader.Load(Repository.PathOf("graph-data", "schema")).Schema!;
        Assert.Equal("company", schema.FindKind(Kinds.Company)?.Id.Value);
        Assert.Equal("member-of", schema.FindRelation(Relations.MemberOf)?.Id.Value);
        Assert.Equal("dimension", schema.FindQualifier(Qualifiers.Dimension)?.Id.Value);
        Assert.Equal("percent", schema.FindUnit(Units.Percent)?.Id.Value);
    }
}
