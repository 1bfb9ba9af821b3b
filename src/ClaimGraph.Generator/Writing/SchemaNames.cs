using ClaimGraph.Generator.Schemas;

namespace ClaimGraph.Generator.Writing;

/// <summary>The ids that documentation may link to, and which file each class is made of.</summary>
/// <param name="Owners">Namespace and class, and the file it is made of.</param>
/// <param name="Ids">Namespace, class and id of every member.</param>
internal sealed record SchemaNames(EquatableArray<(string Class, string Path)> Owners, EquatableArray<(string Class, string Id)> Ids)
{
    /// <summary>Collects the names of all files.</summary>
    /// <param name="files">The files; of two for one class, the one that comes first by its path makes it. Case does not part classes.</param>
    public static SchemaNames Of(IEnumerable<SchemaFile> files)
    {
        SchemaFile[] owners =
        [
            .. files.OrderBy(f => f.Path, StringComparer.Ordinal).GroupBy(ClassOf, StringComparer.OrdinalIgnoreCase).Select(g => g.First()),
        ];
        return new SchemaNames(
            new([.. owners.Select(f => (ClassOf(f), f.Path))]),
            new([.. owners.SelectMany(f => f.Entries.Select(e => (ClassOf(f), e.Id)))]));
    }

    /// <summary>The full name of the class that is made of a file.</summary>
    /// <param name="file">The file.</param>
    public static string ClassOf(SchemaFile file) => ClassOf(file.Namespace, file.List);

    /// <summary>The full name of a class.</summary>
    /// <param name="ns">Its namespace.</param>
    /// <param name="list">The list it is made of.</param>
    public static string ClassOf(string ns, SchemaList list) => ns.Length == 0 ? list.ClassName : $"{ns}.{list.ClassName}";

    /// <summary>The file that a class is made of.</summary>
    /// <param name="fullName">The full name of the class.</param>
    public string OwnerOf(string fullName) => Owners.First(o => string.Equals(o.Class, fullName, StringComparison.OrdinalIgnoreCase)).Path;
}
