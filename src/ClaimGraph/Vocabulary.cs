using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ClaimGraph;

/// <summary>The written names of the closed vocabularies: <c>MoreThan</c> is written <c>more-than</c>.</summary>
public static class Vocabulary
{
    private static readonly ConcurrentDictionary<Type, object> Tables = new();

    /// <summary>The name of a value as files have it, in lower case with hyphens.</summary>
    /// <typeparam name="T">A closed vocabulary.</typeparam>
    /// <param name="value">A member of the vocabulary.</param>
    /// <returns>For example <c>more-than</c>.</returns>
    public static string NameOf<T>(T value)
        where T : struct, Enum => Table<T>().Names[value];

    /// <summary>All names of a vocabulary, in the order of its declaration.</summary>
    /// <typeparam name="T">A closed vocabulary.</typeparam>
    /// <returns>The names as files have them.</returns>
    public static IReadOnlyList<string> NamesOf<T>()
        where T : struct, Enum => Table<T>().InOrder;

    /// <summary>Finds the value of a name. The match is exact. Never throws.</summary>
    /// <typeparam name="T">A closed vocabulary.</typeparam>
    /// <param name="name">The name as files have it.</param>
    /// <param name="value">The value, when the name is one of the vocabulary's.</param>
    /// <returns>False when it is not.</returns>
    public static bool TryParse<T>([NotNullWhen(true)] string? name, out T value)
        where T : struct, Enum
    {
        value = default;
        return name is not null && Table<T>().Values.TryGetValue(name, out value);
    }

    private static NameTable<T> Table<T>()
        where T : struct, Enum => (NameTable<T>)Tables.GetOrAdd(typeof(T), static _ => new NameTable<T>());

    private static string Written(string member)
    {
        StringBuilder name = new();
        foreach (char c in member)
        {
            if (char.IsAsciiLetterUpper(c) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(c));
        }

        return name.ToString();
    }

    private sealed class NameTable<T>
        where T : struct, Enum
    {
        public NameTable()
        {
            T[] values = Enum.GetValues<T>();
            InOrder = [.. values.Select(v => Written(v.ToString()))];
            Names = values.ToDictionary(v => v, v => Written(v.ToString()));
            Values = values.ToDictionary(v => Written(v.ToString()), StringComparer.Ordinal);
        }

        public IReadOnlyList<string> InOrder { get; }

        public Dictionary<T, string> Names { get; }

        public Dictionary<string, T> Values { get; }
    }
}
