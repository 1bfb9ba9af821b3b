using System.Collections.Immutable;
using ClaimGraph.Diagnostics;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Exchange.Imports.Csv;

/// <summary>What a column of a table holds.</summary>
internal enum CsvColumnRole
{
    /// <summary>A property.</summary>
    Property,

    /// <summary>The id of a node or edge.</summary>
    Id,

    /// <summary>The labels of a node, or the type of an edge.</summary>
    Type,

    /// <summary>The node an edge starts from.</summary>
    Source,

    /// <summary>The node an edge leads to.</summary>
    Target,

    /// <summary>Nothing that is read.</summary>
    Ignored,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">The name of its property.</param>
/// <param name="Role">What it holds.</param>
/// <param name="IsNumber">True when its header says that it holds numbers.</param>
/// <param name="IsList">True when its header says that it holds lists.</param>
internal sealed record CsvColumn(string Name, CsvColumnRole Role, bool IsNumber, bool IsList);

/// <summary>The columns of a table of nodes or of edges, as its header names them.</summary>
/// <remarks>
/// Headers are plain names in any case, or those of Neo4j's bulk import: <c>name:type</c>, with <c>:ID</c>, <c>:LABEL</c>,
/// <c>:START_ID</c>, <c>:END_ID</c>, <c>:TYPE</c> and <c>:IGNORE</c>
/// (https://neo4j.com/docs/operations-manual/current/tools/import/file-header-format/).
/// </remarks>
internal sealed class CsvColumns
{
    private static readonly ImmutableArray<string> SourceNames = ["source", "from", "start", "src", "subject"];
    private static readonly ImmutableArray<string> TargetNames = ["target", "to", "end", "dst", "object"];
    private static readonly ImmutableArray<string> NodeIdNames = ["id", "node_id", "node"];
    private static readonly ImmutableArray<string> EdgeIdNames = ["id", "key"];
    private static readonly ImmutableArray<string> Numbers = ["int", "long", "float", "double", "byte", "short"];

    private static readonly ImmutableHashSet<string> Types = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "int", "long", "float", "double", "boolean", "byte", "short", "char", "string", "point", "date", "localtime", "time", "localdatetime", "datetime", "duration");

    private CsvColumns(ImmutableArray<CsvColumn> all, bool isOfEdges)
    {
        All = all;
        IsOfEdges = isOfEdges;
    }

    /// <summary>The columns in order.</summary>
    public ImmutableArray<CsvColumn> All { get; }

    /// <summary>True for a table of edges: it says where they start or lead to.</summary>
    public bool IsOfEdges { get; }

    /// <summary>Reads a header.</summary>
    /// <param name="file">The file.</param>
    /// <param name="header">Its first row.</param>
    /// <returns>The columns; null when one is missing or there twice, which is reported.</returns>
    public static CsvColumns? Of(FileScope file, CsvRow header)
    {
        CsvColumn[] typed = [.. header.Fields.Select(f => Typed(f.Text))];
        bool isOfEdges = Array.Exists(typed, c => c.Role is CsvColumnRole.Source or CsvColumnRole.Target)
            || (Has(typed, SourceNames) && Has(typed, TargetNames))
            || ((Has(typed, SourceNames) || Has(typed, TargetNames)) && !Has(typed, NodeIdNames) && !Array.Exists(typed, c => c.Role == CsvColumnRole.Id));
        Assign(typed, CsvColumnRole.Id, isOfEdges ? EdgeIdNames : NodeIdNames);
        if (isOfEdges)
        {
            Assign(typed, CsvColumnRole.Source, SourceNames);
            Assign(typed, CsvColumnRole.Target, TargetNames);
        }

        int errors = file.Diagnostics.ErrorCount;
        foreach ((CsvColumnRole role, string what, ImmutableArray<string> names) in Needed(isOfEdges))
        {
            if (!Array.Exists(typed, c => c.Role == role))
            {
                file.Report(ForeignMessages.NoColumn(file.At(header.Span), what, names));
            }
        }

        for (int i = 0; i < typed.Length; i++)
        {
            int first = Array.FindIndex(typed, c => c.Role == typed[i].Role && (c.Role != CsvColumnRole.Property || c.Name == typed[i].Name));
            if (first < i && typed[i].Role is not (CsvColumnRole.Ignored or CsvColumnRole.Type))
            {
                string what = typed[i].Role == CsvColumnRole.Property ? $"the property \"{typed[i].Name}\"" : "the same";
                file.Report(ForeignMessages.SecondColumn(file.At(header.Fields[i].Span), what, header.Fields[first].Text));
            }
        }

        return file.Diagnostics.ErrorCount == errors ? new CsvColumns([.. typed], isOfEdges) : null;
    }

    private static IEnumerable<(CsvColumnRole Role, string What, ImmutableArray<string> Names)> Needed(bool isOfEdges) => isOfEdges
        ?
        [
            (CsvColumnRole.Source, "the node an edge starts from", [.. SourceNames, ":START_ID"]),
            (CsvColumnRole.Target, "the node an edge leads to", [.. TargetNames, ":END_ID"]),
        ]
        : [(CsvColumnRole.Id, "the id of a node", ["id", ":ID", "node_id"])];

    private static bool Has(CsvColumn[] columns, ImmutableArray<string> names) =>
        Array.Exists(columns, c => names.Contains(c.Name, StringComparer.OrdinalIgnoreCase));

    // The first of the names that a column has, unless the header itself says which it is.
    private static void Assign(CsvColumn[] columns, CsvColumnRole role, ImmutableArray<string> names)
    {
        if (Array.Exists(columns, c => c.Role == role))
        {
            return;
        }

        foreach (string name in names)
        {
            int found = Array.FindIndex(columns, c => c.Role == CsvColumnRole.Property && string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase));
            if (found >= 0)
            {
                columns[found] = columns[found] with { Role = role };
                return;
            }
        }
    }

    private static CsvColumn Typed(string header)
    {
        int colon = header.LastIndexOf(':');
        if (colon < 0)
        {
            return new CsvColumn(header, CsvColumnRole.Property, IsNumber: false, IsList: false);
        }

        string name = header[..colon];
        string type = header[(colon + 1)..];
        int space = type.IndexOfAny(['(', '{']);
        string bare = space < 0 ? type : type[..space];
        CsvColumnRole? role = bare.ToUpperInvariant() switch
        {
            "ID" => CsvColumnRole.Id,
            "LABEL" or "TYPE" when name.Length == 0 => CsvColumnRole.Type,
            "START_ID" => CsvColumnRole.Source,
            "END_ID" => CsvColumnRole.Target,
            "IGNORE" => CsvColumnRole.Ignored,
            _ => null,
        };
        if (role is { } special)
        {
            return new CsvColumn(name, special, IsNumber: false, IsList: special == CsvColumnRole.Type);
        }

        bool isList = bare.EndsWith("[]", StringComparison.Ordinal);
        string single = (isList ? bare[..^2] : bare).ToLowerInvariant();
        return Types.Contains(single)
            ? new CsvColumn(name, CsvColumnRole.Property, Numbers.Contains(single), isList)
            : new CsvColumn(header, CsvColumnRole.Property, IsNumber: false, IsList: false);
    }
}
