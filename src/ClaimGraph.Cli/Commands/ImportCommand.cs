using System.CommandLine;
using System.Globalization;
using ClaimGraph.Claims;
using ClaimGraph.Cli.Output;
using ClaimGraph.Dates;
using ClaimGraph.Diagnostics;
using ClaimGraph.Exchange.Imports;
using ClaimGraph.Files;
using ClaimGraph.Identifiers;

namespace ClaimGraph.Cli.Commands;

/// <summary><c>claimgraph import --format F FILE… --out DIR</c>: a dataset of suggestions from a graph that somebody has already.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = new("file") { Description = "The files of the graph.", Arity = ArgumentArity.ZeroOrMore };
        Option<string> format = new Option<string>("--format", "-f")
        {
            Description = $"What the files are: {string.Join(", ", ImportFormats.All.Select(f => f.Id))}. --list tells of each.",
            HelpName = "format",
        }.OneOf([.. ImportFormats.All.Select(f => f.Id)]);
        Option<bool> list = new("--list") { Description = "List the formats and what they read." };
        Option<string?> output = new Option<string?>("--out", "-o") { Description = "The directory to make for the dataset.", HelpName = "dir" }.NotEmpty();
        Option<string?> mapping = new Option<string?>("--mapping", "-m")
        {
            Description = "What types and properties mean. Without one it is proposed: edit mapping.json in the dataset, and import again with it.",
            HelpName = "file",
        }.NotEmpty();
        Option<string?> text = new Option<string?>("--text", "-t") { Description = "A copy of the article that draft claims quote, as a text file.", HelpName = "file" }.NotEmpty();
        Option<string?> id = new Option<string?>("--id") { Description = "The id of the source. Default: the name of the dataset's directory.", HelpName = "id" }.NotEmpty();
        Option<string?> title = new Option<string?>("--title") { Description = "The title of the source. Default: the name of the file.", HelpName = "text" }.NotEmpty();
        Option<string?> author = new Option<string?>("--author") { Description = "Who wrote the source.", HelpName = "name" }.NotEmpty();
        Option<string?> publisher = new Option<string?>("--publisher") { Description = "Who published it. Default: the author.", HelpName = "name" }.NotEmpty();
        Option<string?> published = new Option<string?>("--published") { Description = "When: a year, month or day.", HelpName = "date" }.NotEmpty();
        Option<string[]> languages = new("--language", "-l")
        {
            Description = "A language of labels and statements, that of the source first; may be given several times. Default: those of the graph's labels, or en.",
            HelpName = "tag",
        };
        CommandWithExamples command = new CommandWithExamples(
            "import",
            "Makes a dataset of a graph from elsewhere. All it claims is suggested, until you accept it.",
            "import --format graphml network.graphml --out my-network",
            "import --format csv nodes.csv edges.csv --out again --mapping my-network/mapping.json",
            "import --format draft-claims drafts.json --text article.txt --out my-article")
            .With(files, format, list, output, mapping, text, id, title, author, publisher, published, languages);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(list))
            {
                List(terminal);
                return ExitCode.Fine;
            }

            if (parsed.GetValue(format) is not { } chosen || parsed.GetValue(output) is not { } directory)
            {
                throw new UsageException("Say what to import and where to: claimgraph import --format graphml network.graphml --out my-network");
            }

            return Run(terminal, ImportFormats.Find(chosen)!, parsed.GetValue(files) ?? [], directory, new ImportOptions
            {
                Id = IdOf(parsed.GetValue(id)),
                Title = parsed.GetValue(title),
                Author = parsed.GetValue(author),
                Publisher = parsed.GetValue(publisher),
                Published = DateOf(parsed.GetValue(published)),
                Languages = [.. (parsed.GetValue(languages) ?? []).Distinct(StringComparer.Ordinal).Select(LanguageOf)],
                Mapping = parsed.GetValue(mapping),
                Text = parsed.GetValue(text),
            });
        });
        return command;
    }

    private static SourceId? IdOf(string? id) => id is null ? null
        : Slug.IsValid(id) ? new SourceId(id)
        : throw new UsageException($"\"{id}\" is not an id: use lower-case letters, digits and single hyphens, such as my-article.");

    private static EdtfDate? DateOf(string? date) => date is null ? null
        : EdtfDate.TryParse(date, out EdtfDate? read) ? read
        : throw new UsageException($"\"{date}\" is not a date. Write a year, month or day, such as 2024-05.");

    private static Language LanguageOf(string tag) => Language.IsValid(tag)
        ? new Language(tag)
        : throw new UsageException($"\"{tag}\" is not a language tag. Write one such as en or zh.");

    private static void List(Terminal terminal)
    {
        int width = ImportFormats.All.Max(f => f.Id.Length);
        foreach (ImportFormat format in ImportFormats.All)
        {
            terminal.Output.WriteLine($"{format.Id.PadRight(width)}  {format.Name}: {format.Reads}");
        }
    }

    private static int Run(Terminal terminal, ImportFormat format, string[] files, string directory, ImportOptions options)
    {
        if (Directory.Exists(directory) && Directory.EnumerateFileSystemEntries(directory).Any())
        {
            throw new UsageException($"\"{directory}\" is there already and is not empty. Choose another directory.");
        }

        if (options.Text is not null && !format.TakesText)
        {
            throw new UsageException($"--text goes with draft-claims; {format.Id} has no quotes to find.");
        }

        ImportResult result;
        try
        {
            result = terminal.WithProgress($"Importing {string.Join(", ", files)}", _ => GraphImport.Read(format, files, directory, options));
        }
        catch (ArgumentException e)
        {
            throw new UsageException(Sentence(e.Message), e);
        }
        catch (FormatException e)
        {
            terminal.Fail($"{options.Text}: {e.Message} Save the file as UTF-8.");
            return ExitCode.InputOutput;
        }

        TextReport.Write(result.Diagnostics.Where(d => d.Severity >= Severity.Warning), terminal.Error);
        if (result.Dataset is not { } dataset)
        {
            terminal.Fail("Nothing was imported.");
            return ExitCode.DataErrors;
        }

        AtomicFile.WriteAll(
        [
            .. result.Files,
            .. result.BringsSchema
                ? SchemaCommand.Files(dataset.Schema).Select(f => FileContent.OfText(Path.Combine(directory, "schema", "json-schema", f.Name), f.Text))
                : [],
        ]);
        Report(terminal, result, dataset, directory);
        return ExitCode.Fine;
    }

    // Without the name of the parameter that the framework adds.
    private static string Sentence(string message) => message.Split(" (Parameter ")[0];

    private static void Report(Terminal terminal, ImportResult result, Dataset dataset, string directory)
    {
        int whole = dataset.Suggestions.Claims.Count(s => s.Gaps.IsEmpty);
        string claims = Words.Counted(dataset.Suggestions.Claims.Length, "suggested claim");
        string nodes = Words.Counted(dataset.Suggestions.Nodes.Length, "node");
        terminal.Output.WriteLine(Terminal.Safe($"Made {directory}: {claims} about {nodes}; {(whole == 1 ? "1 lacks" : $"{whole} lack")} nothing."));
        int width = result.Losses.IsEmpty ? 0 : result.Losses.Max(l => l.What.Length);
        foreach (ImportLoss loss in result.Losses)
        {
            terminal.Output.WriteLine(Terminal.Safe(string.Create(
                CultureInfo.InvariantCulture,
                $"  {loss.What.PadRight(width)}  {loss.Count,6}  {(loss.IsOmitted ? "left out: " : "kept as ")}{loss.Instead}, as at {loss.Example}")));
        }

        terminal.Output.WriteLine(Terminal.Safe($"""
            Next:
              claimgraph suggestions --data {directory}
              claimgraph accept --all --data {directory}
            """));
    }
}
