using System.Text.RegularExpressions;
using Gherkin;
using Gherkin.Ast;

namespace ClaimGraph.Tck.Tests.Scenarios;

/// <summary>Reads the scenarios of a feature file, each example of an outline as a scenario of its own.</summary>
internal static partial class FeatureReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="root">The directory of all features.</param>
    /// <param name="file">The file below it.</param>
    public static IEnumerable<Scenario> Read(string root, string file)
    {
        string feature = Path.ChangeExtension(Path.GetRelativePath(root, file), null).Replace('\\', '/');
        List<Step> background = [];
        foreach (IHasLocation child in new Parser().Parse(file).Feature.Children)
        {
            if (child is Background shared)
            {
                background.AddRange(shared.Steps);
            }
            else if (child is Gherkin.Ast.Scenario scenario)
            {
                foreach (Scenario expanded in Expand(feature, background, scenario))
                    yield return expanded;
            }
            else
            {
                throw new InvalidDataException($"{feature} holds something that is no scenario: {child.GetType().Name}.");
            }
        }
    }

    private static IEnumerable<Scenario> Expand(string feature, List<Step> background, Gherkin.Ast.Scenario scenario)
    {
        List<Step> steps = [.. background, .. scenario.Steps];
        if (!scenario.Examples.Any())
            return [Compose(feature, scenario.Name, 0, steps, text => text)];

        return scenario.Examples
            .SelectMany(e => e.TableBody.Select(row => e.TableHeader.Cells.Zip(row.Cells, (name, value) => (name.Value, value.Value))))
            .Select((cells, index) => Compose(feature, scenario.Name, index + 1, steps,
                text => cells.Aggregate(text, (t, cell) => t.Replace($"<{cell.Item1}>", cell.Item2, StringComparison.Ordinal))));
    }

    private static Scenario Compose(string feature, string name, int example, List<Step> steps, Func<string, string> fill)
    {
        string graph = "";
        List<string> setups = [];
        Dictionary<string, string> parameters = new(StringComparer.Ordinal);
        string? query = null;
        Expectation? expectation = null;
        bool hasProcedures = false;
        foreach (Step step in steps)
        {
            string text = fill(step.Text);
            if (text is "an empty graph" or "any graph")
                continue;
            else if (NamedGraph().Match(text) is { Success: true } named)
                graph = named.Groups[1].Value;
            else if (text == "having executed:")
                setups.Add(fill(step.DocString.Content));
            else if (text == "parameters are:")
                Rows(step, fill).ToList().ForEach(row => parameters.Add(row[0], row[1]));
            else if (text.StartsWith("there exists a procedure", StringComparison.Ordinal))
                hasProcedures = true;
            else if (text == "executing query:")
                query ??= fill(step.DocString.Content);
            else if (expectation is null && !text.Contains("side effects", StringComparison.Ordinal))
                expectation = Expect(step, text, fill);
        }

        return new Scenario(
            feature, name, example, graph, setups, parameters,
            query ?? throw new InvalidDataException($"{feature}: {name} has no query."),
            expectation ?? throw new InvalidDataException($"{feature}: {name} expects nothing."), hasProcedures);
    }

    private static Expectation Expect(Step step, string text, Func<string, string> fill)
    {
        if (text == "the result should be empty")
            return new ExpectedNothing();
        if (Error().Match(text) is { Success: true } error)
            return new ExpectedError(error.Groups[1].Value, error.Groups[2].Value, error.Groups[3].Value);
        if (!text.StartsWith("the result should be", StringComparison.Ordinal))
            throw new InvalidDataException($"There is no step \"{text}\".");

        List<IReadOnlyList<string>> rows = [.. Rows(step, fill)];
        return new ExpectedRows(
            rows[0], rows[1..], text.Contains("in order", StringComparison.Ordinal), text.Contains("ignoring element order", StringComparison.Ordinal));
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(Step step, Func<string, string> fill) =>
        step.DataTable.Rows.Select(row => (IReadOnlyList<string>)[.. row.Cells.Select(c => fill(c.Value))]);

    [GeneratedRegex("^the (.+) graph$")]
    private static partial Regex NamedGraph();

    [GeneratedRegex("^an? (\\w+) should be raised at ([\\w ]+): (.+)$")]
    private static partial Regex Error();
}
