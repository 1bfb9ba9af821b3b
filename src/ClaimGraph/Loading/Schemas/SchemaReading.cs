using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Storage;
using ClaimGraph.Loading.Syntax;

namespace ClaimGraph.Loading.Schemas;

/// <summary>Reads the four files of a schema's directory.</summary>
internal static class SchemaReading
{
    /// <summary>Reads and checks a schema.</summary>
    /// <param name="opener">Opens the files.</param>
    /// <param name="directory">The directory, which exists.</param>
    /// <param name="languages">The languages that labels and descriptions must be in.</param>
    /// <param name="bags">Takes the bags of the files, into which more may be reported later.</param>
    /// <returns>The schema as far as it is right.</returns>
    public static SchemaTables Read(FileOpener opener, string directory, LanguageRule languages, List<DiagnosticBag> bags)
    {
        SchemaTables tables = new();
        SchemaDecoder decoder = new(tables, languages);
        List<(string Name, Action<FileScope, JsonReading> Decode, Action Missing)> files =
        [
            ("kinds.json", decoder.Kinds, () => tables.Kinds.IsComplete = tables.ColorGroups.IsComplete = false),
            ("relations.json", decoder.Relations, () => tables.Relations.IsComplete = false),
            ("qualifiers.json", decoder.Qualifiers, () => tables.Qualifiers.IsComplete = false),
            ("units.json", decoder.Units, () => tables.Units.IsComplete = false),
        ];
        List<DiagnosticBag> own = [.. files.Select(_ => new DiagnosticBag())];

        // In a directory that cannot be looked into, every file would seem to be missing.
        bool isListed = opener.List(directory, recursive: false, own[0]) is not null;
        for (int i = 0; i < files.Count; i++)
        {
            string path = FilePath.Join(directory, files[i].Name);
            bool isThere = isListed && opener.Files.HasFile(path);
            if (isListed && !isThere)
            {
                own[i].Add(FileMessages.MissingFile(opener.Files.Display(directory), files[i].Name));
            }

            if (!isThere || !opener.Read(path, own[i], files[i].Decode))
            {
                files[i].Missing();
            }
        }

        new SchemaChecker(tables).Check(kindsWereRead: !own[0].HasErrors);
        bags.AddRange(own);
        return tables;
    }
}
