using System.Collections.Immutable;
using System.Text.Json;
using ClaimGraph.Claims;
using ClaimGraph.Diagnostics;
using ClaimGraph.Identifiers;
using ClaimGraph.Text;

namespace ClaimGraph.Loading.Scanning;

/// <summary>Scans nodes.</summary>
/// <param name="tables">The schema and source.</param>
/// <param name="options">Limits.</param>
/// <param name="take">Takes the nodes of a file or block.</param>
internal sealed class NodeScanner(ScanTables tables, LoadOptions options, Action<List<(Node Node, Location Id)>> take)
    : ElementScanner(tables, options, "nodes")
{
    private List<(Node Node, Location Id)> _nodes = [];
    private string _path = "";
    private NodeId _id;
    private KindId _kind;
    private LocalizedText _labels = LocalizedText.Empty;
    private LocalizedText _description = LocalizedText.Empty;
    private ImmutableArray<Alias> _aliases = [];
    private ImmutableSortedDictionary<string, string> _externalIds = None;

    private static ImmutableSortedDictionary<string, string> None { get; } =
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override void Begin(int file, int block, string path, string? section) => (_nodes, _path) = ([], path);

    /// <inheritdoc/>
    protected override bool Section(string section) => false;

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        ulong seen = 0;
        _aliases = [];
        _externalIds = None;
        _description = LocalizedText.Empty;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            int property = reader.ValueTextEquals("id"u8) ? 0
                : reader.ValueTextEquals("kind"u8) ? 1
                : reader.ValueTextEquals("labels"u8) ? 2
                : reader.ValueTextEquals("aliases"u8) ? 3
                : reader.ValueTextEquals("externalIds"u8) ? 4
                : reader.ValueTextEquals("description"u8) ? 5
                : reader.ValueTextEquals("acceptedBy"u8) ? 6
                : -1;
            bool isRight = property >= 0 && IsNew(ref seen, property) && reader.Read() && property switch
            {
                0 => TryId(ref reader),
                1 => TryFind(ref reader, Tables.Kinds, out _kind),
                2 => TryLocalized(ref reader, out _labels),
                3 => TryAliases(ref reader),
                4 => TryExternalIds(ref reader),
                6 => TryProse(ref reader, out _),
                _ => TryLocalized(ref reader, out _description),
            };
            if (!isRight)
            {
                return false;
            }
        }

        return reader.TokenType == JsonTokenType.EndObject && (seen & 0b111) == 0b111;
    }

    /// <inheritdoc/>
    protected override void Take(ScanPlace origin, ScanPlace id) => _nodes.Add((new Node
    {
        Id = _id,
        Kind = _kind,
        Labels = _labels,
        Aliases = _aliases,
        ExternalIds = _externalIds,
        Description = _description,
        Origin = origin.In(_path),
    }, id.In(_path)));

    /// <inheritdoc/>
    protected override void End() => take(_nodes);

    private bool TryId(ref Utf8JsonReader reader)
    {
        bool isRight = TryId(ref reader, out ReadOnlySpan<byte> id);
        _id = isRight ? NodeId.FromUtf8(id) : default;
        return isRight;
    }

    private bool TryAliases(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        ImmutableArray<Alias>.Builder aliases = ImmutableArray.CreateBuilder<Alias>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            ulong seen = 0;
            string text = "";
            string language = "";
            AliasType type = default;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                int property = reader.ValueTextEquals("text"u8) ? 0 : reader.ValueTextEquals("language"u8) ? 1 : reader.ValueTextEquals("type"u8) ? 2 : -1;
                bool isRight = property >= 0 && IsNew(ref seen, property) && reader.Read() && property switch
                {
                    0 => TryProse(ref reader, out text),
                    1 => TryText(ref reader, out language),
                    _ => TryWord(ref reader, out type),
                };
                if (!isRight)
                {
                    return false;
                }
            }

            if (reader.TokenType != JsonTokenType.EndObject || seen != 0b111 || !Language.IsValid(language) || !Allows(language))
            {
                return false;
            }

            aliases.Add(new Alias(text, new Language(language), type));
        }

        _aliases = aliases.DrainToImmutable();
        return reader.TokenType == JsonTokenType.EndArray;
    }

    private bool Allows(string language) =>
        Tables.Languages.Any(l => language == l.Tag || language.StartsWith(l.Tag + "-", StringComparison.Ordinal));

    private bool TryExternalIds(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        ImmutableSortedDictionary<string, string>.Builder ids = None.ToBuilder();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            if (!Slug.IsValid(name) || ids.ContainsKey(name) || !reader.Read() || !TryProse(ref reader, out string id))
            {
                return false;
            }

            ids.Add(name, id);
        }

        _externalIds = ids.ToImmutable();
        return reader.TokenType == JsonTokenType.EndObject;
    }
}
