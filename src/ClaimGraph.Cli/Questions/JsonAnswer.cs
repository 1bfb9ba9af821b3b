using System.Collections.Immutable;
using ClaimGraph.Query;
using Newtonsoft.Json.Linq;

namespace ClaimGraph.Cli.Questions;

/// <summary>
/// An answer as a JSON array with a row on each line: an object with a property for each column; with reasons,
/// <c>{"row": …, "why": …}</c>. An array that is not closed is an answer that did not come to its end.
/// </summary>
/// <param name="output">Where it is written.</param>
/// <param name="reasons">The reasons of a row; null to leave them out.</param>
internal sealed class JsonAnswer(TextWriter output, Func<QueryRow, JObject>? reasons) : IAnswerWriter
{
    private string _before = "[\n";

    /// <inheritdoc/>
    public void Begin(ImmutableArray<string> columns)
    {
    }

    /// <inheritdoc/>
    public void Add(QueryRow row)
    {
        JObject json = AnswerJson.Row(row);
        if (reasons is not null)
        {
            json = new JObject { ["row"] = json, ["why"] = reasons(row) };
        }

        output.Write(_before + AnswerJson.Text(json));
        _before = ",\n";
    }

    /// <inheritdoc/>
    public void End() => output.Write(_before[0] == '[' ? "[]\n" : "\n]\n");

    /// <inheritdoc/>
    public void Abandon() => output.Write(_before[0] == '[' ? "" : "\n");
}
