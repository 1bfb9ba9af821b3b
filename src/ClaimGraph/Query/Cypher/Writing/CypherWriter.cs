using System.Globalization;
using System.Text;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Writing;

/// <summary>
/// Writes queries in one canonical form, which reads back as an equal query: keywords in capitals, one blank, parentheses
/// and backticks only where they are needed.
/// </summary>
internal sealed partial class CypherWriter
{
    private readonly StringBuilder text = new();

    private CypherWriter()
    {
    }

    /// <summary>Writes a query on one line.</summary>
    public static string Write(Syntax.Query query)
    {
        CypherWriter writer = new();
        writer.WriteQuery(query);
        return writer.text.ToString();
    }

    /// <summary>Writes an expression.</summary>
    public static string Write(Expression expression)
    {
        CypherWriter writer = new();
        writer.WriteExpression(expression);
        return writer.text.ToString();
    }

    private void WriteQuery(Syntax.Query query)
    {
        WriteClauses(query.First);
        foreach (UnionPart part in query.Others)
        {
            text.Append(part.IsAll ? " UNION ALL " : " UNION ");
            WriteClauses(part.Query);
        }
    }

    private void WriteClauses(SingleQuery query) => WriteSeparated(query.Clauses, " ", WriteClause);

    private void WriteClause(Clause clause)
    {
        switch (clause)
        {
            case MatchClause match:
                text.Append(match.IsOptional ? "OPTIONAL MATCH " : "MATCH ");
                WriteSeparated(match.Patterns, ", ", WritePath);
                WriteOptional(" WHERE ", match.Where);
                break;
            case UnwindClause unwind:
                text.Append("UNWIND ");
                WriteExpression(unwind.List);
                text.Append(" AS ");
                WriteVariable(unwind.Variable.Text);
                break;
            case WithClause with:
                text.Append("WITH ");
                WriteProjection(with.Projection);
                WriteOptional(" WHERE ", with.Where);
                break;
            case ReturnClause result:
                text.Append("RETURN ");
                WriteProjection(result.Projection);
                break;
        }
    }

    private void WriteProjection(Projection projection)
    {
        text.Append(projection.IsDistinct ? "DISTINCT " : "").Append(projection.IncludesAll ? "*" : "");
        text.Append(projection.IncludesAll && !projection.Items.IsEmpty ? ", " : "");
        WriteSeparated(projection.Items, ", ", item =>
        {
            WriteExpression(item.Expression);
            if (item.Alias is { } alias)
            {
                text.Append(" AS ");
                WriteVariable(alias.Text);
            }
        });
        if (!projection.OrderBy.IsEmpty)
        {
            text.Append(" ORDER BY ");
            WriteSeparated(projection.OrderBy, ", ", item =>
            {
                WriteExpression(item.Expression);
                text.Append(item.IsDescending ? " DESC" : "");
            });
        }

        WriteOptional(" SKIP ", projection.Skip);
        WriteOptional(" LIMIT ", projection.Limit);
    }

    private void WritePath(PathPattern path)
    {
        if (path.Variable is { } variable)
        {
            WriteVariable(variable.Text);
            text.Append(" = ");
        }

        text.Append(path.Selection switch
        {
            PathSelection.Shortest => "shortestPath(",
            PathSelection.AllShortest => "allShortestPaths(",
            _ => "",
        });
        WriteNode(path.Start);
        foreach (PatternStep step in path.Steps)
        {
            WriteRelationship(step.Relationship);
            WriteNode(step.Node);
        }

        text.Append(path.Selection == PathSelection.Every ? "" : ")");
    }

    private void WriteNode(NodePattern node)
    {
        text.Append('(');
        WriteVariable(node.Variable?.Text);
        foreach (Name label in node.Labels)
        {
            text.Append(':');
            WriteName(label.Text);
        }

        WriteProperties(node.Properties, node.Variable is not null || !node.Labels.IsEmpty);
        text.Append(')');
    }

    private void WriteRelationship(RelationshipPattern relationship)
    {
        text.Append(relationship.Direction == PatternDirection.Left ? "<-[" : "-[");
        int start = text.Length;
        WriteVariable(relationship.Variable?.Text);
        for (int i = 0; i < relationship.Types.Count; i++)
        {
            text.Append(i == 0 ? ':' : '|');
            WriteName(relationship.Types[i].Text);
        }

        if (relationship.Length is { } length)
        {
            text.Append('*').Append(Number(length.Least));
            text.Append(length.Least == length.Most ? "" : $"..{Number(length.Most)}");
        }

        WriteProperties(relationship.Properties, text.Length > start);
        text.Append(relationship.Direction == PatternDirection.Right ? "]->" : "]-");
    }

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private void WriteProperties(Expression? properties, bool afterSomething)
    {
        if (properties is not null)
        {
            text.Append(afterSomething ? " " : "");
            WriteExpression(properties);
        }
    }

    private void WriteOptional(string keyword, Expression? expression)
    {
        if (expression is not null)
        {
            text.Append(keyword);
            WriteExpression(expression);
        }
    }

    private void WriteSeparated<T>(SyntaxList<T> items, string separator, Action<T> write)
        where T : SyntaxNode
    {
        for (int i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? "" : separator);
            write(items[i]);
        }
    }

    private void WriteVariable(string? name)
    {
        if (name is not null)
        {
            text.Append(Keywords.IsReserved(Keywords.Find(name)) ? $"`{name}`" : Quoted(name));
        }
    }

    private void WriteName(string name) => text.Append(Quoted(name));

    private static string Quoted(string name) =>
        Lexer.IsPlainName(name) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
