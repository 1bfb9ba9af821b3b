using System.Text;
using ClaimGraph.Claims;
using ClaimGraph.Graphs;
using ClaimGraph.Loading;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Tests.TestData;

/// <summary>
/// Several small datasets as files: <c>new SmallSources().Add("a", "acme makes anvil").Add("b", "a:acme makes hammer")</c>. A source
/// imports those added before it; its own nodes come into being when a claim names them, and its claims are called c1, c2 and so on.
/// </summary>
internal sealed class SmallSources
{
    private const string Digest = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

    private readonly List<DataFile> _files = [.. Schema("schema", "thing")];
    private readonly List<string> _sources = [];

    /// <summary>The directories of the datasets, in the order they were added.</summary>
    public IReadOnlyList<string> Directories => [.. _sources.Select(s => "data/" + s)];

    public IReadOnlyList<DataFile> Files => _files;

    /// <summary>
    /// Adds a source. A claim is subject, relation and object, and maybe <c>@time</c>, <c>!</c> for a denial, a modality and
    /// <c>near=node</c>; an object in digits is a quantity, one in quotes a text.
    /// </summary>
    public SmallSources Add(string id, params string[] claims) => Add(id, ["en"], "schema", claims);

    public SmallSources Add(string id, string[] languages, string schema, params string[] claims)
    {
        SortedSet<string> nodes = new(StringComparer.Ordinal) { "author" };
        JArray written = [.. claims.Select((c, i) => Claim(c, i, languages, nodes))];
        _files.Add(File($"data/{id}/source.json", new JObject
        {
            ["id"] = id,
            ["schema"] = "../../" + schema,
            ["imports"] = new JArray(_sources.Select(s => "../" + s)),
            ["languages"] = new JArray(languages),
            ["title"] = Localized(languages, "News of " + id),
            ["author"] = "author",
            ["publisher"] = "author",
            ["language"] = languages[0],
            ["published"] = "2024-06",
            ["sha256"] = Digest,
            ["paragraphs"] = new JArray(Digest),
            ["sections"] = new JArray(new JObject { ["id"] = "opening", ["labels"] = Localized(languages, "Opening"), ["paragraphs"] = new JArray(1, 1) }),
        }));
        _files.Add(File($"data/{id}/nodes/all.json", new JObject
        {
            ["nodes"] = new JArray(nodes.Select(n => new JObject { ["id"] = n, ["kind"] = "thing", ["labels"] = Localized(languages, $"{n} of {id}") })),
        }));
        _files.Add(File($"data/{id}/claims/opening.json", new JObject { ["section"] = "opening", ["claims"] = written }));
        _sources.Add(id);
        return this;
    }

    /// <summary>Adds a schema of its own in a directory, whose kind <c>thing</c> has a description.</summary>
    public SmallSources AddSchema(string directory, string description)
    {
        _files.AddRange(Schema(directory, description));
        return this;
    }

    /// <summary>Adds a file of judgements, each written as <c>a:x same b:y</c>.</summary>
    public SmallSources Judge(params string[] judgements)
    {
        _files.Add(File("data/sameness.json", new JObject
        {
            ["judgements"] = new JArray(judgements.Select(j => j.Split(' ')).Select(j => new JObject
            {
                ["nodes"] = new JArray(j[0], j[2]),
                ["verdict"] = j[1],
                ["by"] = "Jane",
                ["why"] = new JObject { ["en"] = "They share an address." },
                ["date"] = "2024-07-01",
            })),
        }));
        return this;
    }

    public Dataset Load()
    {
        LoadResult result = DatasetLoader.LoadAll(Directories, _files, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        return result.Dataset!;
    }

    public KnowledgeGraph Graph() => KnowledgeGraph.Build(Load());

    public SamenessJudgements Judgements()
    {
        SamenessResult result = SamenessLoader.Load("data/sameness.json", _files, Load());
        Assert.Empty(result.Diagnostics);
        return result.Judgements!;
    }

    private static JObject Claim(string claim, int index, string[] languages, SortedSet<string> nodes)
    {
        string[] words = claim.Split(' ');
        JObject made = new()
        {
            ["id"] = $"c{index + 1}",
            ["subject"] = Node(words[0]),
            ["relation"] = words[1],
            ["object"] = char.IsAsciiDigit(words[2][0])
                ? new JObject { ["quantity"] = new JObject { ["value"] = words[2], ["unit"] = "piece", ["comparison"] = "exactly" } }
                : words[2][0] == '"' ? new JObject { ["text"] = Localized(languages, words[2].Trim('"')) } : Node(words[2]),
            ["modality"] = "fact",
            ["saidBy"] = new JArray("author"),
            ["evidence"] = new JArray(new JObject { ["paragraph"] = 1, ["start"] = index, ["end"] = index + 1, ["sha256"] = Digest }),
            ["statement"] = Localized(languages, claim.Replace('"', '\'')),
        };
        foreach (string more in words[3..])
        {
            (string property, JToken value) = more switch
            {
                ['@', ..] => ("time", (JToken)more[1..]),
                "!" => ("polarity", "denied"),
                _ when more.StartsWith("near=", StringComparison.Ordinal) => ("qualifiers", new JObject { ["near"] = Node(more[5..]) }),
                _ when more.StartsWith("restates=", StringComparison.Ordinal) =>
                    ("links", new JArray(new JObject { ["type"] = "restates", ["claim"] = more[9..] })),
                _ => ("modality", more),
            };
            made[property] = value;
        }

        return made;

        string Node(string node)
        {
            if (!node.Contains(':', StringComparison.Ordinal))
            {
                nodes.Add(node);
            }

            return node;
        }
    }

    private static DataFile[] Schema(string directory, string description) =>
    [
        File(directory + "/kinds.json", new JObject
        {
            ["colorGroups"] = new JArray(new JObject { ["id"] = "things", ["labels"] = Both("Things") }),
            ["kinds"] = new JArray(new JObject
            {
                ["id"] = "thing", ["labels"] = Both("Thing"), ["description"] = Both(description), ["colorGroup"] = "things", ["shape"] = "rounded",
            }),
        }),
        File(directory + "/relations.json", new JObject
        {
            ["relations"] = new JArray(Relation("makes"), Relation("borders", symmetric: true), Relation("counts"), Relation("called")),
        }),
        File(directory + "/qualifiers.json", new JObject
        {
            ["qualifiers"] = new JArray(new JObject
            {
                ["id"] = "near", ["labels"] = Both("near"), ["description"] = Both("Near what."), ["type"] = "node", ["kinds"] = new JArray("thing"),
            }),
        }),
        File(directory + "/units.json", new JObject
        {
            ["units"] = new JArray(new JObject { ["id"] = "piece", ["labels"] = Both("pieces"), ["description"] = Both("Pieces.") }),
        }),
    ];

    private static JObject Relation(string id, bool symmetric = false) => new()
    {
        ["id"] = id,
        ["labels"] = Both(id),
        ["inverseLabels"] = Both(symmetric ? id : id + " by"),
        ["description"] = Both(id),
        ["subject"] = new JArray("thing"),
        ["object"] = symmetric
            ? new JObject { ["kinds"] = new JArray("thing") }
            : new JObject { ["kinds"] = new JArray("thing"), ["quantity"] = new JObject { ["units"] = new JArray("piece") }, ["text"] = true },
        ["symmetric"] = symmetric,
        ["reflexive"] = true,
        ["qualifiers"] = new JArray("near"),
    };

    private static JObject Both(string text) => Localized(["en", "zh"], text);

    private static JObject Localized(string[] languages, string text) =>
        new(languages.Select(l => new JProperty(l, l == "en" ? text : $"{text} ({l})")));

    private static DataFile File(string path, JObject content) => new(path, Encoding.UTF8.GetBytes(content.ToString()));
}
