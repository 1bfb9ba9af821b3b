using System.Globalization;
using ClaimGraph.Query.Cypher.Parsing;
using ClaimGraph.Query.Cypher.Syntax;

namespace ClaimGraph.Query.Cypher.Writing;

internal sealed partial class CypherWriter
{
    // In parentheses when it binds less tightly than where it stands asks for.
    private void WriteOperand(Expression expression, int least)
    {
        bool parenthesized = Precedence.Of(expression) < least;
        _text.Append(parenthesized ? "(" : "");
        WriteExpression(expression);
        _text.Append(parenthesized ? ")" : "");
    }

    private void WriteExpression(Expression expression)
    {
        switch (expression)
        {
            case Binary binary:
                int precedence = Precedence.Of(binary.Operator);
                WriteOperand(binary.Left, precedence);
                _text.Append(' ').Append(SignOf(binary.Operator)).Append(' ');
                WriteOperand(binary.Right, precedence + 1);
                break;
            case Comparison comparison:
                WriteOperand(comparison.First, Precedence.Comparison + 1);
                foreach (ComparisonStep step in comparison.Steps)
                {
                    _text.Append(' ').Append(SignOf(step.Operator)).Append(' ');
                    WriteOperand(step.Right, Precedence.Comparison + 1);
                }

                break;
            case Unary { Operator: UnaryOperator.Not } not:
                _text.Append("NOT ");
                WriteOperand(not.Operand, Precedence.Not);
                break;
            case Unary unary:
                _text.Append(unary.Operator == UnaryOperator.Minus ? '-' : '+');
                WriteOperand(unary.Operand, Precedence.Sign);
                break;
            case NullTest test:
                WriteOperand(test.Operand, Precedence.Predicate);
                _text.Append(test.IsNegated ? " IS NOT NULL" : " IS NULL");
                break;
            case LabelTest test:
                WriteOperand(test.Target, Precedence.Atom);
                foreach (Name label in test.Labels)
                {
                    _text.Append(':');
                    WriteName(label.Text);
                }

                break;
            case PropertyAccess access:
                WriteTarget(access.Target);
                _text.Append('.');
                WriteName(access.Key.Text);
                break;
            case IndexAccess access:
                WriteOperand(access.Target, Precedence.Atom);
                _text.Append('[');
                WriteExpression(access.Index);
                _text.Append(']');
                break;
            case Slice slice:
                WriteOperand(slice.Target, Precedence.Atom);
                WriteOptional("[", slice.From);
                _text.Append(slice.From is null ? "[.." : "..");
                WriteOptional("", slice.To);
                _text.Append(']');
                break;
            default:
                WriteAtom(expression);
                break;
        }
    }

    // "1 .a" would not read back as it is, and "1.5.a" is better not left to the eye.
    private void WriteTarget(Expression target)
    {
        bool number = target is IntegerLiteral or FloatLiteral;
        WriteOperand(target, number ? int.MaxValue : Precedence.Atom);
    }

    private void WriteAtom(Expression expression)
    {
        switch (expression)
        {
            case NullLiteral:
                _text.Append("null");
                break;
            case BooleanLiteral literal:
                _text.Append(literal.Value ? "true" : "false");
                break;
            case IntegerLiteral literal:
                _text.Append(literal.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case FloatLiteral literal:
                string number = literal.Value.ToString("R", CultureInfo.InvariantCulture);
                _text.Append(number).Append(number.AsSpan().IndexOfAny('.', 'E') < 0 ? ".0" : "");
                break;
            case StringLiteral literal:
                WriteString(literal.Value);
                break;
            case Parameter parameter:
                _text.Append('$');
                WriteName(parameter.Name);
                break;
            case Variable variable:
                WriteVariable(variable.Name);
                break;
            case ListLiteral list:
                WriteList(list);
                break;
            case MapLiteral map:
                _text.Append('{');
                WriteSeparated(map.Entries, ", ", entry =>
                {
                    WriteName(entry.Key.Text);
                    _text.Append(": ");
                    WriteExpression(entry.Value);
                });
                _text.Append('}');
                break;
            case Call call:
                WriteFunction(call);
                _text.Append('(');
                _text.Append(call.IsDistinct ? "DISTINCT " : "");
                WriteSeparated(call.Arguments, ", ", WriteExpression);
                _text.Append(')');
                break;
            case CountAll:
                _text.Append("count(*)");
                break;
            case PatternExpression pattern:
                WritePath(pattern.Pattern);
                break;
            default:
                WriteCompound(expression);
                break;
        }
    }

    // A first item that would make the list a comprehension goes in parentheses.
    private void WriteList(ListLiteral list)
    {
        _text.Append('[');
        for (int i = 0; i < list.Items.Count; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            WriteOperand(list.Items[i], i == 0 && BeginsComprehension(list.Items[i]) ? Precedence.Atom : Precedence.Or);
        }

        _text.Append(']');
    }

    private static bool BeginsComprehension(Expression expression) => expression switch
    {
        Binary { Operator: BinaryOperator.In, Left: Variable } => true,
        Binary binary => BeginsComprehension(binary.Left),
        Comparison comparison => BeginsComprehension(comparison.First),
        NullTest test => BeginsComprehension(test.Operand),
        _ => false,
    };

    private void WriteFunction(Call call)
    {
        string[] parts = call.Function.Text.Split('.');
        _text.Append(parts is [var only] && BeginsOtherwise(only, call) ? $"`{only}`" : QuotedFunction(parts[0]));
        foreach (string part in parts.AsSpan(1))
        {
            _text.Append('.').Append(Quoted(part));
        }
    }

    private static string QuotedFunction(string name) =>
        Keywords.Find(name) is var keyword && Keywords.IsReserved(keyword) && keyword is not (Keyword.Exists or Keyword.All)
            ? $"`{name}`"
            : Quoted(name);

    // Whether something else than a call would begin with the name.
    private static bool BeginsOtherwise(string name, Call call) => Keywords.Find(name) switch
    {
        Keyword.ShortestPath or Keyword.AllShortestPaths or Keyword.Reduce => true,
        Keyword.All or Keyword.Any or Keyword.NoneOf or Keyword.Single or Keyword.None =>
            call.Arguments is [var first, ..] && BeginsComprehension(first),
        _ => false,
    };

    private void WriteCompound(Expression expression)
    {
        switch (expression)
        {
            case Case choice:
                _text.Append("CASE");
                WriteOptional(" ", choice.Subject);
                foreach (CaseBranch branch in choice.Branches)
                {
                    WriteOptional(" WHEN ", branch.When);
                    WriteOptional(" THEN ", branch.Then);
                }

                WriteOptional(" ELSE ", choice.Otherwise);
                _text.Append(" END");
                break;
            case ListComprehension list:
                _text.Append('[');
                WriteVariable(list.Variable.Text);
                WriteOptional(" IN ", list.List);
                WriteOptional(" WHERE ", list.Where);
                WriteOptional(" | ", list.Result);
                _text.Append(']');
                break;
            case PatternComprehension pattern:
                _text.Append('[');
                WritePath(pattern.Pattern);
                WriteOptional(" WHERE ", pattern.Where);
                WriteOptional(" | ", pattern.Result);
                _text.Append(']');
                break;
            case Quantifier quantifier:
                _text.Append(quantifier.Kind switch
                {
                    QuantifierKind.All => "all(",
                    QuantifierKind.Any => "any(",
                    QuantifierKind.None => "none(",
                    _ => "single(",
                });
                WriteVariable(quantifier.Variable.Text);
                WriteOptional(" IN ", quantifier.List);
                WriteOptional(" WHERE ", quantifier.Where);
                _text.Append(')');
                break;
            case Subquery subquery:
                _text.Append(subquery is Exists ? "EXISTS { " : subquery is CountSubquery ? "COUNT { " : "COLLECT { ");
                WriteQuery(subquery.Query);
                _text.Append(" }");
                break;
            case Reduce reduce:
                _text.Append("reduce(");
                WriteVariable(reduce.Accumulator.Text);
                WriteOptional(" = ", reduce.Start);
                _text.Append(", ");
                WriteVariable(reduce.Variable.Text);
                WriteOptional(" IN ", reduce.List);
                WriteOptional(" | ", reduce.Step);
                _text.Append(')');
                break;
            case MapProjection projection:
                WriteVariable(projection.Target.Name);
                _text.Append(" {");
                WriteSeparated(projection.Parts, ", ", WriteProjectedPart);
                _text.Append('}');
                break;
        }
    }

    private void WriteProjectedPart(ProjectedPart part)
    {
        switch (part)
        {
            case ProjectedAll:
                _text.Append(".*");
                break;
            case ProjectedProperty property:
                _text.Append('.');
                WriteName(property.Key.Text);
                break;
            case ProjectedEntry entry:
                WriteName(entry.Key.Text);
                WriteOptional(": ", entry.Value);
                break;
        }
    }

    // In single quotes; what would not survive an editor or a terminal is escaped.
    private void WriteString(string value)
    {
        _text.Append('\'');
        foreach (char c in value)
        {
            string? escape = c switch
            {
                '\\' => "\\\\",
                '\'' => "\\'",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => null,
            };
            _ = escape is null ? _text.Append(c) : _text.Append(escape);
        }

        _text.Append('\'');
    }

    private static string SignOf(ComparisonOperator operation) => operation switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string SignOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Or => "OR",
        BinaryOperator.Xor => "XOR",
        BinaryOperator.And => "AND",
        BinaryOperator.StartsWith => "STARTS WITH",
        BinaryOperator.EndsWith => "ENDS WITH",
        BinaryOperator.Contains => "CONTAINS",
        BinaryOperator.Matches => "=~",
        BinaryOperator.In => "IN",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        _ => "^",
    };
}
