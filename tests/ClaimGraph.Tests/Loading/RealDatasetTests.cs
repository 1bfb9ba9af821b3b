using ClaimGraph.Diagnostics;
using ClaimGraph.Loading;

namespace ClaimGraph.Tests.Loading;

public sealed class RealDatasetTests
{
    [Fact]
    public void The_real_dataset_has_neither_errors_nor_warnings()
    {
        string directory = RealDataset.DirectoryOrSkip();
        LoadResult result = DatasetLoader.Load(directory, new LoadOptions { DisplayBase = Repository.Root }, TestContext.Current.CancellationToken);
        Assert.Equal([], result.Diagnostics.Where(d => d.Severity != Severity.Hint).Select(d => d.ToString()));
        Assert.NotNull(result.Dataset);
    }
}
