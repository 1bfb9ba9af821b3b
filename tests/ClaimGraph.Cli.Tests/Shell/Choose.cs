using CsCheck;

namespace ClaimGraph.Cli.Tests.Shell;

/// <summary>Random choices.</summary>
internal static class Choose
{
    /// <summary>One of some things.</summary>
    public static Gen<T> Of<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}
