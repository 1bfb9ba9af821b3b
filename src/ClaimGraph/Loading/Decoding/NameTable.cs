using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Decoding;

/// <summary>What the files define under ids of one sort, and where. Filled by one thread, then read by any.</summary>
/// <typeparam name="T">What an id stands for.</typeparam>
/// <param name="what">What the names stand for, such as <c>relation</c>.</param>
/// <param name="isOpen">True when every dataset has names of its own, so that listing them is no help.</param>
internal sealed class NameTable<T>(string what, bool isOpen = false)
{
    private readonly Dictionary<string, Definition> _definitions = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly HashSet<string> _contested = new(StringComparer.Ordinal);

    /// <summary>What the names stand for, such as <c>relation</c>.</summary>
    public string What { get; } = what;

    /// <summary>False when a file could not be read to its end, so that a name may be defined although it is not here.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>All names, in the order they were added.</summary>
    public IReadOnlyCollection<string> Names => _names;

    /// <summary>All that is defined, in the order it was added.</summary>
    public IEnumerable<Definition> All => _names.Select(n => _definitions[n]);

    /// <summary>Adds a definition. The first of two with one id counts; the second is reported.</summary>
    /// <returns>False for a second definition.</returns>
    public bool Add(FileScope file, Located<string> id, T value)
    {
        if (_definitions.TryAdd(id.Value, new Definition(file, id.Span, value)))
        {
            _names.Add(id.Value);
            return true;
        }

        _contested.Add(id.Value);
        Definition first = _definitions[id.Value];
        file.Report(ValueMessages.DuplicateId(file.At(id.Span), What, id.Value, first.File.At(first.Span)));
        return false;
    }

    /// <summary>Tells whether a name is defined twice, so that it is uncertain what it stands for.</summary>
    public bool IsContested(string name) => _contested.Contains(name);

    /// <summary>Finds a definition without complaint.</summary>
    public Definition? Find(string name) => _definitions.GetValueOrDefault(name);

    /// <summary>Finds a definition, or reports that there is none.</summary>
    /// <param name="file">The file that uses the name.</param>
    /// <param name="name">The name; null is passed over.</param>
    /// <param name="code">The code of the report.</param>
    /// <param name="whereToDefine">What to do when no name is near.</param>
    /// <param name="what">What the name is here, when that differs from what names stand for.</param>
    /// <returns>The definition; null when there is none.</returns>
    public Definition? Resolve(FileScope file, Located<string>? name, string code, string whereToDefine, string? what = null)
    {
        if (name is not { } written)
        {
            return null;
        }

        Definition? found = Find(written.Value);
        if (found is null && IsComplete)
        {
            string advice = isOpen
                ? NearestName.Find(written.Value, _names) is { } nearest ? $"Did you mean \"{nearest}\"?" : whereToDefine
                : NearestName.Advice(written.Value, _names, whereToDefine);
            file.Report(NameMessages.Unknown(code, file.At(written.Span), what ?? What, written.Value, advice));
        }

        return found;
    }

    /// <summary>A definition and where it was written.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Span">The place of the id.</param>
    /// <param name="Value">What the id stands for.</param>
    internal sealed record Definition(FileScope File, TextSpan Span, T Value)
    {
        /// <summary>The place of the id.</summary>
        public Location Location => File.At(Span);
    }
}
