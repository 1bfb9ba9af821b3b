using System.Text;
using ClaimGraph.Loading;
using ClaimGraph.Loading.Storage;
using CsCheck;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Tests.Loading.Scanning;

/// <summary>The fast way of reading a dataset against the careful way, which says what is wrong.</summary>
public sealed class DatasetScanTests
{
    private const int Mutations = 150;

    public static TheoryData<string> Cases => [.. DatasetCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_the_same_either_way(string name)
    {
        DatasetCase testCase = DatasetCase.Read(name);
        Same(testCase.Load(testCase.Files, usesScan: false), testCase.Load(testCase.Files));
    }

    [Fact]
    public void A_dataset_gives_the_same_either_way()
    {
        foreach ((string directory, DataFile[] files) in new[] { ("data", DatasetCase.BaseFiles), Real() })
        {
            LoadResult careful = Load(directory, files, usesScan: false);
            Assert.NotNull(careful.Dataset);
            Same(careful, Load(directory, files));
            LoadResult lines = Load(directory, AsLines(files));
            Assert.Equal(careful.Dataset.Nodes.AsEnumerable(), lines.Dataset!.Nodes);
            Assert.Equal(careful.Dataset.Claims.AsEnumerable(), lines.Dataset.Claims);
            Same(Load(directory, AsLines(files), usesScan: false), lines);
        }
    }

    [Fact]
    public void A_dataset_that_nothing_is_wrong_with_is_read_the_fast_way()
    {
        foreach ((string directory, DataFile[] files) in new[] { ("data", DatasetCase.BaseFiles), Real(), ("data", AsLines(DatasetCase.BaseFiles)) })
        {
            DatasetReading reading = new(new MemoryFiles(files), LoadOptions.Default, TestContext.Current.CancellationToken);
            Assert.NotNull(reading.Load(directory).Dataset);
            Assert.True(reading.WasScanned);
        }
    }

    [Fact]
    public void A_fault_gives_the_same_either_way()
    {
        (string directory, DataFile[] files) = Real();
        Mutator mutator = new(directory, files);
        Parallel.For(1000, 1000 + Mutations, seed =>
        {
            DataFile[] mutated = [.. mutator.Make(seed).Files];
            Same(Load(directory, mutated, usesScan: false), Load(directory, mutated));
        });
    }

    [Fact]
    public void Random_bytes_give_the_same_either_way()
    {
        DataFile[] files = DatasetCase.BaseFiles;
        DataFile[] lines = AsLines(files);
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 50_000], Gen.Byte[0x20, 0x7F], Gen.Bool).Sample((index, at, value, asLines) =>
        {
            DataFile[] all = [.. (asLines ? lines : files).Where(f => !f.Path.StartsWith("schema/", StringComparison.Ordinal))];
            DataFile file = all[index % all.Length];
            byte[] bytes = file.Content.ToArray();
            bytes[at % bytes.Length] = value;
            DataFile[] changed = [.. (asLines ? lines : files).Select(f => f == file ? f with { Content = bytes } : f)];
            Same(Load("data", changed, usesScan: false), Load("data", changed));
        });
    }

    [Fact]
    public void A_fault_on_a_line_is_reported_there()
    {
        DataFile[] files = AsLines(DatasetCase.BaseFiles);
        DataFile claims = files.First(f => f.Path.StartsWith("data/claims/", StringComparison.Ordinal));
        string[] lines = Encoding.UTF8.GetString(claims.Content.Span).Split('\n');
        lines[1] = lines[1].Replace("\"relation\":\"", "\"relation\":\"x", StringComparison.Ordinal);
        DataFile changed = claims with { Content = Encoding.UTF8.GetBytes(string.Join('\n', lines)) };
        LoadResult result = Load("data", [.. files.Select(f => f == claims ? changed : f)]);
        Assert.Contains(result.Diagnostics, d => d.Code == "CG0104" && d.Location.File == claims.Path && d.Location.Line == 2);
    }

    [Fact]
    public void A_line_may_name_its_section()
    {
        DataFile[] files = AsLines(DatasetCase.BaseFiles);
        DataFile[] claims = [.. files.Where(f => f.Path.StartsWith("data/claims/", StringComparison.Ordinal))];
        IEnumerable<string> lines = claims.SelectMany(f => Lines(f, SectionOf(f.Path)));
        DataFile one = new("data/claims/all.jsonl", Encoding.UTF8.GetBytes(string.Join('\n', lines.Reverse())));
        DataFile[] together = [.. files.Except(claims), one];
        LoadResult result = Load("data", together);
        Assert.Equal(
            Load("data", files).Dataset!.Claims.OrderBy(c => c.Id).AsEnumerable(), result.Dataset!.Claims.OrderBy(c => c.Id));
        Same(Load("data", together, usesScan: false), result);
        DataFile wrong = one with { Content = Encoding.UTF8.GetBytes(string.Join('\n', claims.SelectMany(f => Lines(f, "nowhere")))) };
        Assert.Contains(Load("data", [.. files.Except(claims), wrong]).Diagnostics, d => d.Code == "CG0109" && d.Location.Line == 1);
    }

    private static void Same(LoadResult careful, LoadResult fast)
    {
        Assert.Equal(careful.Diagnostics.Select(d => d.ToString()), fast.Diagnostics.Select(d => d.ToString()));
        Assert.Equal(careful.Dataset is null, fast.Dataset is null);
        if (careful.Dataset is { } expected)
        {
            Assert.Equal(expected, fast.Dataset);
            Assert.Equal(expected.Nodes.Select(n => n.Origin), fast.Dataset!.Nodes.Select(n => n.Origin));
            Assert.Equal(expected.Claims.Select(c => c.Origin), fast.Dataset.Claims.Select(c => c.Origin));
        }
    }

    private static LoadResult Load(string directory, IEnumerable<DataFile> files, bool usesScan = true) =>
        new DatasetReading(new MemoryFiles(files), LoadOptions.Default, TestContext.Current.CancellationToken) { UsesScan = usesScan }
            .Load(directory);

    private static (string Directory, DataFile[] Files) Real()
    {
        string root = Path.Combine(Repository.Root, "graph-data");
        return ("china-us-ai-race",
        [
            .. Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories)
                .Select(f => new DataFile(Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllBytes(f)))
                .Where(f => !f.Path.Contains("/json-schema/", StringComparison.Ordinal))
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ]);
    }

    /// <summary>The same files with one node or claim on each line. A file of claims is called after its section.</summary>
    private static DataFile[] AsLines(IEnumerable<DataFile> files) =>
    [
        .. files.Select(file =>
        {
            bool isClaims = file.Path.Contains("/claims/", StringComparison.Ordinal);
            if (!isClaims && !file.Path.Contains("/nodes/", StringComparison.Ordinal))
            {
                return file;
            }

            JObject root = JObject.Parse(Encoding.UTF8.GetString(file.Content.Span));
            string name = Path.GetFileNameWithoutExtension(file.Path);
            string path = file.Path[..(file.Path.LastIndexOf('/') + 1)] + (isClaims ? $"{name[..2]}-{root["section"]}" : name) + ".jsonl";
            IEnumerable<string> lines = root[isClaims ? "claims" : "nodes"]!.Select(e => e.ToString(Formatting.None));
            return new DataFile(path, Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        }),
    ];

    private static string SectionOf(string path) => Path.GetFileNameWithoutExtension(path)[3..];

    private static IEnumerable<string> Lines(DataFile file, string section) => Encoding.UTF8.GetString(file.Content.Span).Split('\n')
        .Select(line =>
        {
            JObject claim = JObject.Parse(line);
            claim["section"] = section;
            return claim.ToString(Formatting.None);
        });
}
