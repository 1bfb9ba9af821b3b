using ClaimGraph.Exchange.Imports.Foreign;
using ClaimGraph.Loading.Decoding;

namespace ClaimGraph.Exchange.Imports.Cypher;

/// <summary>
/// A script of openCypher that makes a graph: <c>CREATE</c> and <c>MERGE</c> of patterns, <c>MATCH</c> to find what was made before, and
/// <c>SET</c> of properties and labels. That is what this project's export writes and most dumps are; anything else is told at its place.
/// </summary>
internal sealed class CypherImport : PropertyGraphImport
{
    /// <inheritdoc/>
    public override string Id => "cypher";

    /// <inheritdoc/>
    public override string Name => "openCypher script";

    /// <inheritdoc/>
    public override string Reads => "one script of CREATE, MERGE, MATCH and SET";

    /// <inheritdoc/>
    internal override void Read(FileScope file, ForeignGraph graph, ImportSession session)
    {
        ScriptGraph made = new();
        if (new ScriptParser(file, made, session.Limits.MaxNesting).Read())
        {
            made.AddTo(graph);
        }
    }
}
