using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Exchange.Imports;
using ClaimGraph.Files;
using ClaimGraph.Loading;

namespace ClaimGraph.Exchange.Tests.Imports;

/// <summary>Graphs imported for a test.</summary>
internal static class Imported
{
    /// <summary>The path of a file beside the tests that other tools wrote.</summary>
    public static string File(string name) => Repository.PathOf("tests", "ClaimGraph.Exchange.Tests", "Imports", "files", name);

    /// <summary>Imports files; a dataset called <c>out</c> comes of it.</summary>
    public static ImportResult From(string format, ImportOptions? options, params string[] files)
    {
        string directory = Path.GetDirectoryName(files[0])!;
        return GraphImport.Read(
            ImportFormats.Find(format)!,
            files,
            Path.Combine(directory, "out"),
            options,
            new LoadOptions { DisplayBase = directory },
            TestContext.Current.CancellationToken);
    }

    /// <summary>Imports texts as files.</summary>
    public static ImportResult FromTexts(string format, ImportOptions? options, params (string Name, string Text)[] files)
    {
        using TemporaryDirectory directory = new();
        foreach ((string name, string text) in files)
        {
            System.IO.File.WriteAllText(directory.PathOf(name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false));
        }

        return From(format, options, [.. files.Select(f => directory.PathOf(f.Name))]);
    }

    /// <summary>Imports what has to be right.</summary>
    public static Dataset Dataset(string format, params string[] files)
    {
        ImportResult result = From(format, null, files);
        Assert.True(result.Dataset is not null, string.Join('\n', result.Diagnostics));
        return result.Dataset;
    }

    /// <summary>The text of a file of the dataset.</summary>
    public static string Text(ImportResult result, params string[] path)
    {
        FileContent file = result.Files.Single(f => f.Path.Replace('\\', '/').EndsWith($"/out/{string.Join('/', path)}", StringComparison.Ordinal));
        using MemoryStream bytes = new();
        file.Write(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>The id that a node had where it comes from.</summary>
    public static string Original(Dataset dataset, Identifiers.NodeId id) =>
        dataset.WithSuggestions().Nodes.First(n => n.Id == id).ExternalIds.GetValueOrDefault("original", id.Value);

    /// <summary>The claims between nodes, by the ids that nodes had where they come from, sorted.</summary>
    public static string[] Triples(Dataset dataset)
    {
        Dictionary<Identifiers.NodeId, string> original = dataset.WithSuggestions().Nodes.ToDictionary(n => n.Id, n => n.ExternalIds.GetValueOrDefault("original", n.Id.Value));
        return
        [
            .. dataset.Suggestions.Claims.Select(s => s.Claim).Where(c => c.Object is NodeObject)
                .Select(c => $"{original[c.Subject]} {c.Relation} {original[((NodeObject)c.Object).Node]}").Order(StringComparer.Ordinal),
        ];
    }
}
