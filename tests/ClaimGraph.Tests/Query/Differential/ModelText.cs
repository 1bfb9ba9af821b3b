using System.Globalization;
using System.Text;

namespace ClaimGraph.Tests.Query.Differential;

/// <summary>Writes queries as openCypher text, every operation within parentheses.</summary>
internal static class ModelText
{
    public static string Write(QueryModel query) => string.Join(
        query.KeepsDuplicates ? " UNION ALL " : " UNION ", query.Parts.Select(p => string.Join(' ', p.Select(Write))));

    public static string Label(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..];

    private static string Write(Clause clause) => clause switch
    {
        MatchClause m => (m.IsOptional ? "OPTIONAL MATCH " : "MATCH ") + string.Join(", ", m.Patterns.Select(Write)) + Where(m.Where),
        UnwindClause u => $"UNWIND {Write(u.List)} AS {u.Name}",
        Projection p => Write(p),
        _ => throw new InvalidOperationException(),
    };

    private static string Write(Projection p)
    {
        StringBuilder text = new(p.IsReturn ? "RETURN " : "WITH ");
        text.Append(p.IsDistinct ? "DISTINCT " : "").AppendJoin(", ", p.Items.Select(i => $"{Write(i.Of)} AS {i.Name}"));
        text.Append(p.Order.Count > 0 ? " ORDER BY " : "").AppendJoin(", ", p.Order.Select(k => Write(k.Of) + (k.IsDescending ? " DESC" : "")));
        text.Append(p.Skip is null ? "" : $" SKIP {p.Skip}").Append(p.Limit is null ? "" : $" LIMIT {p.Limit}");
        return text.Append(Where(p.Where)).ToString();
    }

    private static string Where(Ex? where) => where is null ? "" : " WHERE " + Write(where);

    private static string Write(PatternModel p) =>
        (p.Path is null ? "" : p.Path + " = ") + Write(p.Start) + string.Concat(p.Steps.Select(s => Write(s.Step) + Write(s.Node)));

    private static string Write(NodeModel n) => $"({n.Name}{(n.Kind is null ? "" : ":" + Label(n.Kind))}{Has(n.Has)})";

    private static string Write(StepModel s)
    {
        string types = s.Relations.Count == 0 ? "" : ":" + string.Join('|', s.Relations.Select(r => r.ToUpperInvariant()));
        string hops = s.Hops is { } h ? $"*{h.Least}..{h.Most}" : "";
        string inside = $"{s.Name}{types}{hops}{Has(s.Has)}";
        return $"{(s.Way == Way.In ? "<" : "")}-{(inside.Length == 0 ? "" : $"[{inside}]")}-{(s.Way == Way.Out ? ">" : "")}";
    }

    private static string Has((string Key, object Value)? has) => has is { } h ? $" {{{h.Key}: {Literal(h.Value)}}}" : "";

    private static string Write(Ex e) => e switch
    {
        Lit l => Literal(l.Value),
        Var v => v.Name,
        Prop p => $"{Write(p.Of)}.{p.Key}",
        Bin b => $"({Write(b.Left)} {b.Op} {Write(b.Right)})",
        Not n => $"(NOT {Write(n.Of)})",
        NullTest n => $"({Write(n.Of)} IS {(n.IsNull ? "" : "NOT ")}NULL)",
        HasLabel h => $"({Write(h.Of)}:{Label(h.Kind)})",
        Fn f => $"{f.Name}({string.Join(", ", f.Args.Select(Write))})",
        ListOf l => $"[{string.Join(", ", l.Items.Select(Write))}]",
        CaseWhen c => $"CASE WHEN {Write(c.If)} THEN {Write(c.Then)} ELSE {Write(c.Else)} END",
        Quant q => $"{q.Kind}({q.Name} IN {Write(q.List)} WHERE {Write(q.Where)})",
        Comprehension c => $"[{c.Name} IN {Write(c.List)}{Where(c.Where)}{(c.Map is null ? "" : " | " + Write(c.Map))}]",
        Exists x => $"EXISTS {{ MATCH {Write(x.Pattern)}{Where(x.Where)} }}",
        PatternTest t => Write(t.Pattern),
        Agg { Of: null } => "count(*)",
        Agg a => $"{a.Name}({(a.IsDistinct ? "DISTINCT " : "")}{Write(a.Of!)})",
        _ => throw new InvalidOperationException(),
    };

    private static string Literal(object? value) => value switch
    {
        null => "null",
        bool b => b ? "true" : "false",
        long n => n.ToString(CultureInfo.InvariantCulture),
        Day d => $"date('{d.Text}')",
        _ => $"'{value}'",
    };
}
