using ClaimGraph.Claims;
using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>A node on its way into a dataset, before it has an id there.</summary>
/// <param name="Key">What claims name it by.</param>
/// <param name="Id">The id it has elsewhere; null for none.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record NodeSketch(string Key, string? Id, KindId Kind, ForeignPlace Place)
{
    /// <summary>Its names by language, tidy.</summary>
    public SortedDictionary<Language, string> Labels { get; } = [];

    /// <summary>Its other names, tidy, each once and none of them its label.</summary>
    public List<Alias> Aliases { get; } = [];

    /// <summary>What it is, by language, tidy.</summary>
    public SortedDictionary<Language, string> Description { get; } = [];

    /// <summary>Its ids in collections.</summary>
    public SortedDictionary<string, string> ExternalIds { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a name: the label of its language, or else an alias.</summary>
    public void AddName(Language language, string name)
    {
        if (name.Length > 0 && !Labels.TryAdd(language, name))
        {
            AddAlias(language, name);
        }
    }

    /// <summary>Adds another name, unless it is one already.</summary>
    public void AddAlias(Language language, string name)
    {
        if (name.Length > 0 && Labels.GetValueOrDefault(language) != name && !Aliases.Exists(a => a.Text == name && a.Language == language))
        {
            Aliases.Add(new Alias(name, language, AliasType.Alternative));
        }
    }
}
