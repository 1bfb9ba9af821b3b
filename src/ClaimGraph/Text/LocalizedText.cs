using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Text;

/// <summary>One text in several languages. Immutable; equal when the same languages hold the same text.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly ImmutableArray<KeyValuePair<Language, string>> _entries;

    /// <summary>Collects the texts, ordered by language tag.</summary>
    /// <param name="texts">At most one text for each language.</param>
    /// <exception cref="ArgumentException">A language occurs twice.</exception>
    public LocalizedText(IEnumerable<KeyValuePair<Language, string>> texts)
    {
        _entries = [.. texts.OrderBy(t => t.Key)];
        for (int i = 1; i < _entries.Length; i++)
        {
            if (_entries[i].Key == _entries[i - 1].Key)
            {
                throw new ArgumentException($"The language \"{_entries[i].Key}\" occurs twice.", nameof(texts));
            }
        }
    }

    private LocalizedText(ImmutableArray<KeyValuePair<Language, string>> ordered) => _entries = ordered;

    /// <summary>A text in no language.</summary>
    public static LocalizedText Empty { get; } = new([]);

    /// <summary>The texts, ordered by language tag.</summary>
    public ImmutableArray<KeyValuePair<Language, string>> Entries => _entries;

    /// <summary>True when there is no text at all.</summary>
    public bool IsEmpty => _entries.IsEmpty;

    /// <summary>A text in English and Chinese.</summary>
    /// <param name="en">The English text.</param>
    /// <param name="zh">The Chinese text.</param>
    /// <returns>Both texts.</returns>
    public static LocalizedText Of(string en, string zh) => new([new(Language.English, en), new(Language.Chinese, zh)]);

    /// <summary>Takes texts that are known to be ordered by language tag, each language once.</summary>
    internal static LocalizedText FromOrdered(ImmutableArray<KeyValuePair<Language, string>> texts) => new(texts);

    /// <summary>The text in a language, or else in English, or else in the first language there is, or else the empty string.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The best text there is.</returns>
    public string In(Language language) =>
        TryGet(language, out string? text) || TryGet(Language.English, out text) ? text
        : _entries.IsEmpty ? "" : _entries[0].Value;

    /// <summary>Finds the text in exactly one language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <param name="text">The text, when there is one.</param>
    /// <returns>False when there is no text in that language.</returns>
    public bool TryGet(Language language, [NotNullWhen(true)] out string? text)
    {
        foreach ((Language key, string value) in _entries)
        {
            if (key == language)
            {
                text = value;
                return true;
            }
        }

        text = null;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && _entries.SequenceEqual(other._entries);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _entries.Aggregate(0, (hash, e) => HashCode.Combine(hash, e.Key, e.Value));

    /// <summary>The English text, or else the first.</summary>
    /// <returns>A text for people and debuggers.</returns>
    public override string ToString() => In(Language.English);
}
