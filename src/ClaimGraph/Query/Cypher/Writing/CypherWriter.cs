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
    private readonly StringBuilder _text = new();

    private CypherWriter()
    {
    }

    /// <summary>Writes a query on one line.</summary>
    public static string Write(Syntax.Query query)
    {
        CypherWriter writer = new();
        writer.WriteQuery(query);
        return writer._text.ToString();
    }

    /// <summary>Writes an expression.</summary>
    public static string Write(Expression expression)
    {
        CypherWriter writer = new();
        writer.WriteExpression(expression);
        return writer._text.ToString();
    }

    private void WriteQuery(Syntax.Query query)
    {
        WriteClauses(query.First);
        foreach (UnionPart part in query.Others)
        {
            _text.Append(part.IsAll ? " UNION ALL " : " UNION ");
            WriteClauses(part.Query);
        }
    }

    private void WriteClauses(SingleQuery query) => WriteSeparated(query.Clauses, " ", WriteClause);

    private void WriteClause(Clause clause)
    {
        switch (clause)
        {
            case MatchClause match:
                _text.Append(match.IsOptional ? "OPTIONAL MATCH " : "MATCH ");
                WriteSeparated(match.Patterns, ", ", WritePath);
                WriteOptional(" WHERE ", match.Where);
                break;
            case UnwindClause unwind:
                _text.Append("UNWIND ");
                WriteExpression(unwind.List);
                _text.Append(" AS ");
                WriteVariable(unwind.Variable.Text);
                break;
            case WithClause with:
                _text.Append("WITH ");
                WriteProjection(with.Projection);
                WriteOptional(" WHERE ", with.Where);
                break;
            case ReturnClause result:
                _text.Append("RETURN ");
                WriteProjection(result.Projection);
                break;
        }
    }

    private void WriteProjection(Projection projection)
    {
        _text.Append(projection.IsDistinct ? "DISTINCT " : "").Append(projection.IncludesAll ? "*" : "");
        _text.Append(projection.IncludesAll && !projection.Items.IsEmpty ? ", " : "");
        WriteSeparated(projection.Items, ", ", item =>
        {
            WriteExpression(item.Expression);
            if (item.Alias is { } alias)
            {
                _text.Append(" AS ");
                WriteVariable(alias.Text);
            }
        });
        if (!projection.OrderBy.IsEmpty)
        {
            _text.Append(" ORDER BY ");
            WriteSeparated(projection.OrderBy, ", ", item =>
            {
                WriteExpression(item.Expression);
                _text.Append(item.IsDescending ? " DESC" : "");
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
            _text.Append(" = ");
        }

        _text.Append(path.Selection switch
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

        _text.Append(path.Selection == PathSelection.Every ? "" : ")");
    }

    private void WriteNode(NodePattern node)
    {
        _text.Append('(');
        WriteVariable(node.Variable?.Text);
        foreach (Name label in node.Labels)
        {
            _text.Append(':');
            WriteName(label.Text);
        }

        WriteProperties(node.Properties, node.Variable is not null || !node.Labels.IsEmpty);
        _text.Append(')');
    }

    private void WriteRelationship(RelationshipPattern relationship)
    {
        _text.Append(relationship.Direction == PatternDirection.Left ? "<-[" : "-[");
        int start = _text.Length;
        WriteVariable(relationship.Variable?.Text);
        for (int i = 0; i < relationship.Types.Count; i++)
        {
            _text.Append(i == 0 ? ':' : '|');
            WriteName(relationship.Types[i].Text);
        }

        if (relationship.Length is { } length)
        {
            _text.Append('*').Append(Number(length.Least));
            _text.Append(length.Least == length.Most ? "" : $"..{Number(length.Most)}");
        }

        WriteProperties(relationship.Properties, _text.Length > start);
        _text.Append(relationship.Direction == PatternDirection.Right ? "]->" : "]-");
    }

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private void WriteProperties(Expression? properties, bool afterSomething)
    {
        if (properties is not null)
        {
            _text.Append(afterSomething ? " " : "");
            WriteExpression(properties);
        }
    }

    private void WriteOptional(string keyword, Expression? expression)
    {
        if (expression is not null)
        {
            _text.Append(keyword);
            WriteExpression(expression);
        }
    }

    private void WriteSeparated<T>(SyntaxList<T> items, string separator, Action<T> write)
        where T : SyntaxNode
    {
        for (int i = 0; i < items.Count; i++)
        {
            _text.Append(i == 0 ? "" : separator);
            write(items[i]);
        }
    }

    private void WriteVariable(string? name)
    {
        if (name is not null)
        {
            _text.Append(Keywords.IsReserved(Keywords.Find(name)) ? $"`{name}`" : Quoted(name));
        }
    }

    private void WriteName(string name) => _text.Append(Quoted(name));

    private static string Quoted(string name) =>
        Lexer.IsPlainName(name) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
