using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Loading.Lines;

/// <summary>A file of lines as it is shown, and the section its claims belong to.</summary>
/// <param name="FilePath">The file's path as it is shown.</param>
/// <param name="Section">The section: the file's name as a slug. Claims are called after it and their line.</param>
internal sealed record LineFile(string FilePath, SectionId Section)
{
    private const int MostSectionLetters = 60;

    /// <summary>Names a file.</summary>
    public static LineFile Of(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string slug = LineSlug.Of(dot > 0 ? name[..dot] : name) ?? "lines";
        return new LineFile(path, new SectionId(slug.Length > MostSectionLetters ? slug[..MostSectionLetters].TrimEnd('-') : slug));
    }

    /// <summary>The section that a dataset's file of claims is called after: <c>claims/02-boom.jsonl</c> belongs to <c>boom</c>.</summary>
    public static string SectionOf(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        string bare = name.TrimStart(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        return bare.Length < name.Length && bare.Length > 1 && bare[0] == '-' ? bare[1..] : name;
    }

    /// <summary>The place of a whole line.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="length">Its length, in code points.</param>
    public Location At(int line, int length) => new(FilePath, line, 1, line, length + 1);
}
