using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Cli.Questions;
using ClaimGraph.Graphs;
using ClaimGraph.Query.Plans;

namespace ClaimGraph.Cli.Commands;

/// <summary>The options that <c>query</c> and <c>shell</c> share: what is looked at, and how it is shown.</summary>
internal sealed class AskOptions
{
    /// <summary>The formats by the names they have on the command line.</summary>
    public static IReadOnlyList<string> FormatNames { get; } = ["table", "json", "csv", "graph"];

    private DataOptions Data { get; } = new();

    private Option<string?> View { get; } = CommonOptions.View();

    private Option<string?> AsOf { get; } = CommonOptions.AsOf();

    private Option<string> Format { get; } = new Option<string>("--format", "-f")
    {
        Description = "A table for people, JSON with an object for each row, CSV, or the nodes and claims of the answer as graph JSON.",
        DefaultValueFactory = _ => FormatNames[0],
    }.OneOf([.. FormatNames]);

    private Option<string[]> Parameters { get; } = new("--param", "-p")
    {
        Description = "The value of a parameter: JSON, date(2024-05), or else a text. May be given several times.",
        HelpName = "name=value",
    };

    private Option<TimeSpan?> Timeout { get; } = new("--timeout")
    {
        Description = "Stop a query after this time, such as 500ms, 10s or 2m.",
        HelpName = "time",
        CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            TimeSpan? time = ReadTime(written);
            if (time is null)
            {
                result.AddError($"\"{written}\" is not a time. Write a number with ms, s or m, such as 500ms, 10s or 2m.");
            }

            return time;
        },
    };

    private Option<long?> MaxRows { get; } = new("--max-rows")
    {
        Description = "Fail when the answer has more rows than this.",
        HelpName = "count",
        CustomParser = result =>
        {
            string written = result.Tokens[0].Value;
            if (long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out long count))
            {
                return count;
            }

            result.AddError($"\"{written}\" is not a number of rows. Write a whole number from 0.");
            return null;
        },
    };

    private Option<string?> Language { get; } = CommonOptions.Language();

    private Option<string[]> Text { get; } = CommonOptions.Quotes();

    /// <summary>All of them, to add to a command.</summary>
    public Symbol[] All => [Format, Parameters, View, AsOf, Text, Timeout, MaxRows, .. Data.All, Language];

    /// <summary>Reads a time as people write it.</summary>
    /// <param name="written">A number with a unit; seconds without.</param>
    /// <returns>The time, greater than zero and up to a day; null when it is none.</returns>
    public static TimeSpan? ReadTime(string written)
    {
        string number = written.TrimEnd('m', 's');
        double scale = written[number.Length..] switch { "ms" => 0.001, "s" or "" => 1, "m" => 60, _ => double.NaN };
        return double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double count)
            && count * scale is > 0 and <= 86_400 and var seconds
            ? TimeSpan.FromSeconds(seconds)
            : null;
    }

    /// <summary>What is looked at.</summary>
    public DataChoice DataOf(ParseResult parsed) => Data.Read(parsed);

    /// <summary>The view that <c>--view</c> and <c>--as-of</c> say; null for everything.</summary>
    public string? ViewOf(ParseResult parsed) => Join(parsed.GetValue(View), parsed.GetValue(AsOf));

    /// <summary>The values of <c>--view</c> and <c>--as-of</c>.</summary>
    public (string? View, string? AsOf) LookOf(ParseResult parsed) => (parsed.GetValue(View), parsed.GetValue(AsOf));

    /// <summary>A view as text, narrowed to a day.</summary>
    /// <param name="view">The view; null for everything.</param>
    /// <param name="asOf">The day; null for any.</param>
    /// <returns>Both as one view; null for everything.</returns>
    public static string? Join(string? view, string? asOf) =>
        asOf is null ? view : view is null ? $"as-of:{asOf}" : $"{view},as-of:{asOf}";

    /// <summary>The parameters.</summary>
    /// <exception cref="UsageException">One is none; the message shows where.</exception>
    public ImmutableSortedDictionary<string, object?> ParametersOf(ParseResult parsed)
    {
        ImmutableSortedDictionary<string, object?>.Builder values =
            ImmutableSortedDictionary.CreateBuilder<string, object?>(StringComparer.Ordinal);
        foreach (string written in parsed.GetValue(Parameters) ?? [])
        {
            if (!QueryParameter.TryParse(written, out KeyValuePair<string, object?> parameter, out string? problem))
            {
                throw new UsageException(problem);
            }

            if (!values.TryAdd(parameter.Key, parameter.Value))
            {
                throw new UsageException($"The parameter ${parameter.Key} is given twice. Give it once.");
            }
        }

        return values.ToImmutable();
    }

    /// <summary>The format.</summary>
    public AnswerFormat FormatOf(ParseResult parsed) => ReadFormat(parsed.GetValue(Format)!);

    /// <summary>Whether a format was asked for.</summary>
    public bool IsFormatGiven(ParseResult parsed) => parsed.GetResult(Format) is { Implicit: false };

    /// <summary>A format by its name.</summary>
    public static AnswerFormat ReadFormat(string name) => name switch
    {
        "json" => AnswerFormat.Json,
        "csv" => AnswerFormat.Csv,
        "graph" => AnswerFormat.Graph,
        _ => AnswerFormat.Table,
    };

    /// <summary>Whether a copy of an article was given.</summary>
    public bool HasText(ParseResult parsed) => parsed.GetValue(Text) is { Length: > 0 };

    /// <summary>Everything but what is looked at.</summary>
    /// <param name="terminal">Where it is said when the copy cannot be read.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="parameters">The parameters, which are known before the graph.</param>
    /// <param name="graph">The graph that will be asked.</param>
    /// <returns>The options; null when the copy of the article is not UTF-8, which has then been said.</returns>
    /// <exception cref="UsageException">The data is not in the language, or the copy is of none of its sources.</exception>
    /// <exception cref="IOException">The copy cannot be read.</exception>
    public AnswerOptions? Read(
        Terminal terminal, ParseResult parsed, ImmutableSortedDictionary<string, object?> parameters, KnowledgeGraph graph)
    {
        return EvidenceCopies.TryRead(terminal, graph, parsed.GetValue(Text), out EvidenceCopies? copies)
            ? new AnswerOptions(CommonOptions.LanguageOf(parsed, Language, graph))
            {
                Parameters = parameters,
                Format = FormatOf(parsed),
                Copies = copies,
                Limits = QueryLimits.Default with { Timeout = parsed.GetValue(Timeout), MaxRows = parsed.GetValue(MaxRows) },
            }
            : null;
    }
}
