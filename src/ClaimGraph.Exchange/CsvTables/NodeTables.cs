using ClaimGraph.Claims;
using ClaimGraph.Exchange.Formats;
using ClaimGraph.Exchange.Tables;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Exchange.CsvTables;

/// <summary>The tables of nodes: <c>nodes.csv</c>, <c>aliases.csv</c> and <c>external_ids.csv</c>.</summary>
internal sealed class NodeTables(ExportRequest request, Language[] languages)
{
    /// <summary>A row for each node, ordered by id.</summary>
    public ExportFile Nodes => CsvTable.File(
        "nodes.csv",
        request.Losses,
        ["id", "kind", "label", .. TextLanguages.Columns("label", languages), .. TextLanguages.Columns("description", languages)],
        table =>
        {
            foreach (Node node in request.Graph.Nodes)
            {
                table.Plain(node.Id.Value).Plain(node.Kind.Value).Text(node.Labels.In(request.Options.Language))
                    .Texts(node.Labels, languages).Texts(node.Description, languages).EndRow();
            }
        });

    /// <summary>A row for each other name; <c>position</c> counts those of a node from 1.</summary>
    public ExportFile Aliases => CsvTable.File(
        "aliases.csv",
        request.Losses,
        ["node", "position", "text", "language", "type"],
        table =>
        {
            foreach (Node node in request.Graph.Nodes)
            {
                for (int i = 0; i < node.Aliases.Length; i++)
                {
                    Alias alias = node.Aliases[i];
                    table.Plain(node.Id.Value).Plain(i + 1).Text(alias.Text).Plain(alias.Language.Tag).Plain(Vocabulary.NameOf(alias.Type)).EndRow();
                }
            }
        });

    /// <summary>A row for each identifier elsewhere, ordered by node and name.</summary>
    public ExportFile ExternalIds => CsvTable.File(
        "external_ids.csv",
        request.Losses,
        ["node", "name", "id"],
        table =>
        {
            foreach (Node node in request.Graph.Nodes)
            {
                foreach ((string name, string id) in node.ExternalIds)
                {
                    table.Plain(node.Id.Value).Text(name).Text(id).EndRow();
                }
            }
        });
}
