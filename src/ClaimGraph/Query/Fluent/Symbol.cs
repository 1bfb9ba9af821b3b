using System.Globalization;

namespace ClaimGraph.Query.Fluent;

/// <summary>What a variable or parameter is, apart from its name: two are the same only when they are one object.</summary>
/// <param name="wanted">The name wanted; another may be given where two want the same.</param>
internal sealed class Symbol(string wanted)
{
    public string Wanted => wanted;

    /// <summary>Takes the name from the text of an argument such as <c>var company</c>.</summary>
    /// <param name="argument">The text, from the compiler; empty when it did not say.</param>
    /// <param name="otherwise">The name when there is none.</param>
    public static Symbol Named(string argument, string otherwise)
    {
        int end = argument.Length;
        int start = end;
        while (start > 0 && (char.IsLetterOrDigit(argument[start - 1]) || argument[start - 1] == '_'))
        {
            start--;
        }

        string name = argument[start..end].Trim('_');
        return new Symbol(name.Length > 0 && !char.IsDigit(name[0]) ? name : otherwise);
    }
}

/// <summary>Gives symbols their names in the text of one query, each another.</summary>
internal sealed class Names
{
    private readonly Dictionary<Symbol, string> _names = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name of a variable.</summary>
    public string Of(Symbol symbol) =>
        _names.TryGetValue(symbol, out string? name) ? name : _names[symbol] = Fresh(symbol.Wanted);

    /// <summary>A name that nothing else has.</summary>
    public string Fresh(string wanted)
    {
        string name = wanted;
        for (int i = 2; !_taken.Add(name); i++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted}{i}");
        }

        return name;
    }
}
