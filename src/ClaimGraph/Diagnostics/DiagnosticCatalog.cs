using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimGraph.Diagnostics;

/// <summary>Every diagnostic code with its documentation, as read from the page <c>diagnostics.md</c> that is part of the library.</summary>
public static class DiagnosticCatalog
{
    private static readonly Lazy<ImmutableArray<DiagnosticRule>> Rules = new(ReadPage);

    private static readonly Lazy<FrozenDictionary<string, DiagnosticRule>> ByCode =
        new(() => Rules.Value.ToFrozenDictionary(r => r.Code, StringComparer.Ordinal));

    /// <summary>All codes, in ascending order.</summary>
    public static ImmutableArray<DiagnosticRule> All => Rules.Value;

    /// <summary>Finds what a code means. Upper and lower case are the same here, for it is what people type.</summary>
    /// <param name="code">A code such as <c>CG0104</c>.</param>
    /// <param name="rule">Its documentation.</param>
    /// <returns>False when there is no such code.</returns>
    public static bool TryFind(string? code, [NotNullWhen(true)] out DiagnosticRule? rule)
    {
        rule = null;
        return code is not null && ByCode.Value.TryGetValue(code.ToUpperInvariant(), out rule);
    }

    internal static DiagnosticRule Get(string code) => ByCode.Value[code];

    private static ImmutableArray<DiagnosticRule> ReadPage()
    {
        using Stream stream = typeof(DiagnosticCatalog).Assembly.GetManifestResourceStream("ClaimGraph.diagnostics.md")!;
        using StreamReader reader = new(stream);
        return DiagnosticPage.Parse(reader.ReadToEnd());
    }
}
