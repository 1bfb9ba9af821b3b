using System.Collections.Immutable;

namespace ClaimGraph.Exchange.Rdf.Writing;

/// <summary>Shortens IRIs to a prefix and a local name that Turtle, TriG and JSON-LD read without escapes.</summary>
internal sealed class Prefixes
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _byNamespace;

    public Prefixes(ImmutableArray<KeyValuePair<string, string>> all)
    {
        All = all;
        _byNamespace = all.ToDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The prefixes with their namespaces, in the order they are declared in.</summary>
    public ImmutableArray<KeyValuePair<string, string>> All { get; }

    /// <summary>Splits an IRI after its last slash or number sign.</summary>
    /// <returns>False when no prefix stands for the first part, or the rest is no plain name.</returns>
    public bool TryShorten(string iri, out string prefix, out ReadOnlySpan<char> local)
    {
        int end = iri.AsSpan().LastIndexOfAny('/', '#') + 1;
        local = iri.AsSpan(end);
        return _byNamespace.TryGetValue(iri.AsSpan(0, end), out prefix!) && IsPlain(local);
    }

    // Letters and digits, with hyphens and dots within: what ids and their parts consist of.
    private static bool IsPlain(ReadOnlySpan<char> local)
    {
        foreach (char c in local)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.'))
            {
                return false;
            }
        }

        return local is [not ('-' or '.'), ..] and [.., not '.'];
    }
}
