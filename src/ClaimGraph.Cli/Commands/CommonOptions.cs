using System.CommandLine;
using System.Globalization;
using ClaimGraph.Cli.Output;
using ClaimGraph.Graphs;
using ClaimGraph.Identifiers;
using ClaimGraph.Query;

namespace ClaimGraph.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json() => new("--json") { Description = "Print the result as JSON." };

    public static Option<string?> Language() => new("--lang", "-l")
    {
        Description = "The language of labels and statements, such as en or zh. Default: English where the data is in it, else its first.",
        HelpName = "tag",
        Validators =
        {
            result =>
            {
                if (result.Tokens is [var token] && !Identifiers.Language.IsValid(token.Value))
                {
                    result.AddError($"\"{token.Value}\" is not a language tag. Write one such as en or zh.");
                }
            },
        },
    };

    public static Option<string[]> Relations() => new("--relation", "-r")
    {
        Description = "Follow only this relation; may be given several times.",
        HelpName = "id",
    };

    public static Option<string?> View() => new("--view", "-v")
    {
        Description = "Only the claims that pass, such as factual, forecasts, opinions, said-by:<node>, as-of:<day>, section:<id>; a comma means and.",
        HelpName = "view",
    };

    public static Option<string?> AsOf() => new("--as-of")
    {
        Description = "Only what is so on a day; a month or year means its last day.",
        HelpName = "date",
        Validators =
        {
            result =>
            {
                if (result.Tokens is [var token] && token.Value.Contains(',', StringComparison.Ordinal))
                {
                    result.AddError($"\"{token.Value}\" is not a date. Write a day, month or year, such as 2024-05.");
                }
            },
        },
    };

    public static Option<string> Text() => new Option<string>("--text", "-t")
    {
        Description = "A copy of the article, as a text file.",
        HelpName = "file",
        Required = true,
    }.NotEmpty();

    /// <summary>The option <c>--text</c> of commands that look at each source beside a copy of it.</summary>
    public static Option<string[]> Texts() => new Option<string[]>("--text", "-t")
    {
        Description = "A copy of the article, as a text file; with several sources once for each, told apart by their digests.",
        HelpName = "file",
        Required = true,
    }.NotEmpty();

    /// <summary>The option <c>--text</c> of commands that can do without.</summary>
    public static Option<string[]> Quotes() => new Option<string[]>("--text", "-t")
    {
        Description = "A copy of the article, as a text file: quote the words that claims rest on, where their digest is right. May be given for each source.",
        HelpName = "file",
    }.NotEmpty();

    public static Argument<string> Node(string name = "node", string description = "A node: its id, a label or an alias in any language.") =>
        new(name) { Description = description };

    /// <summary>The language asked for, or else the one that suits the data.</summary>
    /// <exception cref="UsageException">The data is not in that language.</exception>
    public static Language LanguageOf(ParseResult parsed, Option<string?> option, KnowledgeGraph graph)
    {
        Language[] languages = [.. graph.Sources.SelectMany(s => s.Languages).Distinct()];
        if (parsed.GetValue(option) is not { } tag)
        {
            return languages.Contains(Identifiers.Language.English) ? Identifiers.Language.English : languages[0];
        }

        Language asked = new(tag);
        return languages.Contains(asked)
            ? asked
            : throw new UsageException($"The data is not in the language \"{tag}\". It is in: {string.Join(", ", languages)}.");
    }

    /// <summary>How many lines of a list, from its top.</summary>
    public static Option<int> Top(int usual) => new("--top", "-n")
    {
        Description = "How many to print, from the first.",
        HelpName = "number",
        DefaultValueFactory = _ => usual,
        Validators =
        {
            result =>
            {
                if (result.Tokens is [var token] && (!int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int top) || top < 1))
                {
                    result.AddError($"\"{token.Value}\" is not a number to print. Write 1 or more.");
                }
            },
        },
    };

    /// <summary>The direction names of the command line.</summary>
    public static Option<string> DirectionOption() => new Option<string>("--direction")
    {
        Description = "Follow claims from subject to object (out), back (in), or either way (both).",
        DefaultValueFactory = _ => "both",
    }.OneOf("out", "in", "both");

    /// <summary>The edges followed, as <c>--relation</c> and <c>--direction</c> say.</summary>
    /// <exception cref="UsageException">The schema lacks one of the relations.</exception>
    public static Traversal TraversalOf(ParseResult parsed, Option<string[]> relations, Option<string> direction, KnowledgeGraph graph) => new(
        parsed.GetValue(direction) switch
        {
            "out" => Direction.Forward,
            "in" => Direction.Backward,
            _ => Direction.Both,
        },
        [.. GraphLookup.Relations(graph, parsed.GetValue(relations))]);

    public static CommandWithExamples With(this CommandWithExamples command, params Symbol[] symbols)
    {
        foreach (Symbol symbol in symbols)
        {
            switch (symbol)
            {
                case Option option:
                    command.Add(option);
                    break;
                case Argument argument:
                    command.Add(argument);
                    break;
                default:
                    throw new ArgumentException($"{symbol.GetType()} cannot be added.", nameof(symbols));
            }
        }

        return command;
    }
}
