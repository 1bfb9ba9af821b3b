using System.Text;
using ClaimGraph.Generator.Schemas;

namespace ClaimGraph.Generator.Writing;

/// <summary>The names that ids have in C#.</summary>
internal static class MemberNames
{
    // What a static class has from its base; a member of such a name would hide it.
    private static readonly string[] Inherited =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The name of an id: <c>has-title</c> is <c>HasTitle</c>.</summary>
    /// <param name="id">A slug.</param>
    /// <param name="list">The list that it stands in.</param>
    /// <returns>
    /// The words of the id, each with an upper-case first letter. An underscore stands before a word that starts with a digit
    /// (<c>gpt-4</c> is <c>Gpt_4</c>, <c>3d</c> is <c>_3d</c>), and after a name that the class has already (<c>equals</c> is
    /// <c>Equals_</c>). No two ids share a name, so adding an entry to a schema never changes the name of another.
    /// </returns>
    public static string Of(string id, SchemaList list)
    {
        StringBuilder name = new();
        foreach (string word in id.Split('-'))
        {
            name.Append(word[0] is >= '0' and <= '9' ? "_" : "").Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        string text = name.ToString();
        return text == list.ClassName || Inherited.Contains(text) ? text + "_" : text;
    }
}
