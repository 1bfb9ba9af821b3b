using System.Globalization;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.Imports.Drafting;

/// <summary>Gives ids out, each once: to a wish that is taken already it adds a number, 2 for the second.</summary>
internal sealed class IdPool
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Takes exactly this id.</summary>
    /// <returns>False when it is taken already.</returns>
    public bool TryTake(string id) => _taken.Add(id);

    /// <summary>Takes this id or one with a number after it, in constant time on average.</summary>
    /// <param name="wish">The id that is wanted; it is cut where a number would make it too long.</param>
    public string Take(string wish)
    {
        if (_taken.Add(wish))
        {
            return wish;
        }

        int number = _numbers.GetValueOrDefault(wish, 1);
        string id;
        do
        {
            string suffix = $"-{(++number).ToString(CultureInfo.InvariantCulture)}";
            id = (wish.Length + suffix.Length > Slug.MaxLength ? wish[..(Slug.MaxLength - suffix.Length)].TrimEnd('-') : wish) + suffix;
        }
        while (!_taken.Add(id));
        _numbers[wish] = number;
        return id;
    }
}
