using System.Collections.Immutable;
using System.Globalization;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Loading.Decoding;
using ClaimGraph.Loading.Syntax;
using ClaimGraph.Query;
using ClaimGraph.Query.Cypher;

namespace ClaimGraph.Diagrams.Files;

/// <summary>Reads what a diagram selects.</summary>
internal sealed class SelectionDecoder(FileScope file, KnowledgeGraph? graph, DiagramNames names)
{
    private static readonly ObjectShape Shape = new(
        "a selection", [], ["query", "parameters", "between", "view", "relations", "section", "around", "depth", "add", "leaveOut"]);

    /// <summary>Reads a selection; the whole graph when there is none.</summary>
    public DiagramSelection Decode(JsonSyntax? value)
    {
        if (ObjectReader.Open(file, value, Shape) is not { } select)
        {
            return new DiagramSelection();
        }

        NeedsOther(select, "depth", "around");
        NeedsOther(select, "parameters", "query");
        NeedsOther(select, "between", "query");
        return new DiagramSelection
        {
            Query = Query(select["query"]),
            Parameters = Parameters(select["parameters"]),
            Between = ValueDecoder.Flag(file, select["between"]),
            View = View(select["view"]),
            Relations = [.. ValueDecoder.Names(file, select["relations"], "the list of relations", mayBeEmpty: false).Select(n => names.Relation(n)).OfType<RelationId>()],
            Section = names.Section(ValueDecoder.Name(file, select["section"], "a section")),
            Around = names.Node(ValueDecoder.Name(file, select["around"], "a node")),
            Depth = Depth(select["depth"]),
            Add = Nodes(select["add"], "the list of nodes to add"),
            LeaveOut = Nodes(select["leaveOut"], "the list of nodes to leave out"),
        };
    }

    private void NeedsOther(ObjectReader select, string setting, string needed)
    {
        if (select[setting] is { } value && select[needed] is null)
        {
            file.Report(DiagramMessages.NoEffectWithout(file.AtStart(value.Span), setting, needed));
        }
    }

    private CypherQuery? Query(JsonSyntax? value)
    {
        if (value is null || !IsText(value))
        {
            return null;
        }

        QueryPlaces places = new(value);
        if (!CypherQuery.TryParse(places.Text, out CypherQuery? query, out CypherProblem? problem))
        {
            file.Report(DiagramMessages.BadQuery(places.At(file, problem.Offset, LengthOf(problem.Location)), problem.What, problem.Advice));
            return null;
        }

        foreach (CypherWarning warning in graph is null ? [] : query.Check(graph))
        {
            file.Report(DiagramMessages.UnknownQueryName(places.At(file, warning.Offset, LengthOf(warning.Location)), warning));
        }

        return query;
    }

    private bool IsText(JsonSyntax value)
    {
        if (value is not JsonArraySyntax list)
        {
            return ValueDecoder.Name(file, value, "a query") is not null;
        }

        foreach (JsonSyntax line in list.Elements.Where(l => l is not JsonStringSyntax))
        {
            file.Report(ValueMessages.WrongType(file.At(line.Span), "a line of the query", "a text", line.Name));
        }

        if (list.Elements.IsEmpty)
        {
            file.Report(ValueMessages.EmptyList(file.At(list.Span), "the list of the query's lines"));
        }

        return !list.Elements.IsEmpty && list.Elements.All(l => l is JsonStringSyntax);
    }

    private static int LengthOf(Location place) => place.EndLine == place.Line ? place.EndColumn - place.Column : int.MaxValue;

    private ImmutableSortedDictionary<string, object?> Parameters(JsonSyntax? value)
    {
        ImmutableSortedDictionary<string, object?>.Builder parameters = ImmutableSortedDictionary.CreateBuilder<string, object?>(StringComparer.Ordinal);
        if (value is not null and not JsonObjectSyntax)
        {
            file.Report(ValueMessages.WrongType(file.At(value.Span), "the list of parameters", "an object", value.Name));
        }

        foreach (JsonPropertySyntax property in value is JsonObjectSyntax o ? o.Properties : [])
        {
            parameters[property.Name] = Value(property.Value);
        }

        return parameters.ToImmutable();
    }

    // JSON has no dates: an object with the one property "date" is one.
    private object? Value(JsonSyntax value)
    {
        switch (value)
        {
            case JsonStringSyntax text:
                return text.Value;
            case JsonBooleanSyntax flag:
                return flag.Value;
            case JsonNumberSyntax number:
                return long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole)
                    ? (object)whole
                    : double.Parse(number.Text, CultureInfo.InvariantCulture);
            case JsonArraySyntax list:
                return list.Elements.Select(Value).ToArray();
            case JsonObjectSyntax { Properties: [{ Name: "date", Value: JsonStringSyntax written }] }:
                if (EdtfDate.TryParse(written.Value, out EdtfDate? date, out EdtfProblem? problem))
                {
                    return date;
                }

                file.Report(MeasureMessages.Date(file.At(written.Span), written.Value, problem));
                return null;
            case JsonObjectSyntax map:
                return map.Properties.ToDictionary(p => p.Name, p => Value(p.Value), StringComparer.Ordinal);
            default:
                return null;
        }
    }

    private GraphView View(JsonSyntax? value)
    {
        if (ValueDecoder.Name(file, value, "a view") is not { } written)
        {
            return GraphView.Everything;
        }

        if (!GraphView.TryParse(written.Value, out GraphView? view, out string? problem))
        {
            file.Report(DiagramMessages.BadView(file.At(written.Span), problem));
            return GraphView.Everything;
        }

        foreach (string unknown in graph is null ? [] : view.FindUnknownNames(graph))
        {
            file.Report(DiagramMessages.BadView(file.At(written.Span), unknown));
        }

        return view;
    }

    private int Depth(JsonSyntax? value)
    {
        if (ValueDecoder.WholeNumber(file, value, 0) is not { } depth)
        {
            return 1;
        }

        if (depth.Value is < 1 or > DiagramDecoder.MostDepth)
        {
            file.Report(DiagramMessages.OutOfRange(file.At(depth.Span), "the depth", 1, DiagramDecoder.MostDepth));
            return 1;
        }

        return depth.Value;
    }

    private ImmutableArray<NodeId> Nodes(JsonSyntax? value, string what) =>
        [.. ValueDecoder.Names(file, value, what, mayBeEmpty: false).Select(n => names.Node(n)).OfType<NodeId>()];
}
