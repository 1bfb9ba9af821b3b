using Microsoft.CodeAnalysis;

namespace ClaimGraph.Generator.Tests;

public sealed class IncrementalTests
{
    private static readonly (string Path, string? Text)[] Schema =
    [
        ("/s/kinds.json", """{"kinds":[{"id":"tea","labels":{"en":"Tea"}}]}"""),
        ("/s/relations.json", """{"relations":[{"id":"likes","subject":["tea"],"object":{"kinds":["tea"]}}]}"""),
    ];

    [Fact]
    public void Typing_in_the_program_reads_and_writes_nothing_again()
    {
        Generation after = Generation.Of("", Schema).Again(driver => driver, "class Program;");
        Assert.All(after.Reasons(SchemaGenerator.ReadingStep), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.All(after.Reasons(SchemaGenerator.WritingStep), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.Equal(2, after.Reasons(SchemaGenerator.WritingStep).Count());
    }

    [Fact]
    public void A_changed_label_reads_and_writes_its_own_file_alone()
    {
        Generation after = Change("""{"kinds":[{"id":"tea","labels":{"en":"Green tea"}}]}""");
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], after.Reasons(SchemaGenerator.ReadingStep));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], after.Reasons(SchemaGenerator.WritingStep));
        Assert.Contains("Green tea", after.Texts["Shop.Kinds.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_comment_writes_nothing_again()
    {
        Generation after = Change("""{/* new */"kinds":[{"id":"tea","labels":{"en":"Tea"}}]}""");
        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], after.Reasons(SchemaGenerator.ReadingStep));
        Assert.All(after.Reasons(SchemaGenerator.WritingStep), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    [Fact]
    public void A_renamed_kind_changes_what_links_to_it()
    {
        Generation after = Change("""{"kinds":[{"id":"milk","labels":{"en":"Milk"}}]}""");
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified], after.Reasons(SchemaGenerator.WritingStep));
        Assert.Contains("<c>tea</c>", after.Texts["Shop.Relations.g.cs"], StringComparison.Ordinal);
    }

    private static Generation Change(string kinds)
    {
        Generation before = Generation.Of("", Schema);
        return before.Again(driver => driver.ReplaceAdditionalText(before.Files[0], new SchemaText("/s/kinds.json", kinds)));
    }
}
