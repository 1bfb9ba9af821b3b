using Microsoft.CodeAnalysis.CSharp;

namespace ClaimGraph.Generator.Schemas;

/// <summary>Namespaces as C# can have them.</summary>
internal static class NamespaceName
{
    /// <summary>Makes a namespace of what a project gives: characters that C# cannot have become underscores.</summary>
    /// <param name="name">The name, such as <c>my-app.Data</c>; a root namespace may have hyphens.</param>
    /// <returns>The namespace, such as <c>my_app.Data</c>; empty for an empty one.</returns>
    public static string Of(string name) => string.Join(".", name.Split('.').Where(p => p.Length > 0).Select(Part));

    private static string Part(string text)
    {
        string name = string.Concat(text.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        name = SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
